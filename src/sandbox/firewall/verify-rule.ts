import { refuseParameters } from '../server/failure.js';
import type { Section } from '../store/model.js';
import { macros } from './macros.js';

/** What a rule is checked against. */
export interface RuleGround {
  /** Where the rule stands: it says whether interfaces, and which, can be named. */
  readonly place: 'cluster' | 'group' | 'host' | 'guest' | 'vnet';
  /** Whether there is such an IP set, and such an alias, where the rule stands or in the cluster. */
  hasIpset(name: string): boolean;
  hasAlias(name: string): boolean;
}

/** PVE stops at the first thing that is wrong. */
function refuse(parameter: string, message: string): never {
  return refuseParameters({ [parameter]: message });
}

const ACTIONS: ReadonlySet<string> = new Set(['ACCEPT', 'DROP', 'REJECT']);
const WITH_PORTS: ReadonlySet<string> = new Set(['tcp', 'udp', 'udplite', 'dccp', 'sctp']);
const ICMP: ReadonlySet<string> = new Set(['icmp', 'icmpv6', 'ipv6-icmp']);

function checkAction({ type, action }: Section, place: RuleGround['place']): void {
  const text = String(action ?? '');
  if (type !== 'group') {
    if (!ACTIONS.has(text)) refuse('action', `unknown action '${text}'`);
    return;
  }
  if (place === 'group') refuse('type', 'security groups not allowed');
  if (!/^[A-Za-z][A-Za-z0-9\-_]+$/.test(text)) {
    refuse('action', 'invalid characters in security group name');
  }
}

function checkInterface({ iface }: Section, place: RuleGround['place']): void {
  if (iface === undefined) return;
  if (place === 'group') refuse('type', 'parameter -i not allowed for this rule type');
  if (place === 'guest' && !/^net\d+$/.test(String(iface))) {
    refuse('iface', "value does not match the regex pattern 'net\\d+'");
  }
}

function checkPorts(rule: Section, name: 'dport' | 'sport'): void {
  if (rule[name] === undefined || rule[name] === '') return;
  const { proto } = rule;
  if (proto === undefined) refuse('proto', `missing property - '${name}' requires this property`);
  const icmp = name === 'dport' && (proto === 'icmp' || proto === 'icmpv6');
  if (!WITH_PORTS.has(String(proto)) && !icmp) {
    refuse(name, `protocol '${String(proto)}' does not support ports`);
  }
}

function checkIcmpType(rule: Section): void {
  if (rule['icmp-type'] === undefined || rule['icmp-type'] === '') return;
  if (!ICMP.has(String(rule.proto ?? ''))) {
    refuse('proto', "missing property - 'icmp-type' requires this property");
  }
  if (rule.dport !== undefined) {
    refuse('icmp-type', "'icmp-type' cannot be specified together with 'dport'");
  }
}

/** The IP version of an address list; undefined for names. */
function versionOf(text: string): number | undefined {
  if (/^\d+\.\d+\.\d+\.\d+/.test(text)) return 4;
  return /^[0-9a-fA-F]*:/.test(text) ? 6 : undefined;
}

function checkName(ground: RuleGround, parameter: string, text: string): void {
  const [, ipset] = /^\+(?:guest\/|dc\/)?([A-Za-z][A-Za-z0-9\-_]+)$/.exec(text) ?? [];
  if (ipset !== undefined && !ground.hasIpset(ipset)) refuse(parameter, `no such ipset '${ipset}'`);
  const [, alias] = /^(?:guest\/|dc\/)?([A-Za-z][A-Za-z0-9\-_]+)$/.exec(text) ?? [];
  if (alias !== undefined && !ground.hasAlias(alias.toLowerCase())) {
    refuse(parameter, `no such alias '${text}'`);
  }
}

/** The IP version that a rule is bound to, by its protocol or addresses; refuses one that is bound to both. */
function checkAddresses(ground: RuleGround, rule: Section): void {
  let version = rule.proto === 'icmp' ? 4 : ICMP.has(String(rule.proto)) ? 6 : undefined;
  for (const parameter of ['source', 'dest']) {
    const text = rule[parameter];
    if (typeof text !== 'string' || text === '') continue;
    const own = versionOf(text);
    if (own !== undefined && version !== undefined && own !== version) {
      refuse(parameter, 'detected mixed ipv4/ipv6 addresses in rule');
    }
    version ??= own;
    checkName(ground, parameter, text);
  }
}

/** The checks that PVE::Firewall::verify_rule makes beyond the schema, in its order. */
export function verifyRule(ground: RuleGround, rule: Section): void {
  checkAction(rule, ground.place);
  checkInterface(rule, ground.place);
  if (rule.macro !== undefined && macros[String(rule.macro)] === undefined) {
    refuse('macro', `unknown macro '${String(rule.macro)}'`);
  }
  checkPorts(rule, 'dport');
  checkIcmpType(rule);
  checkPorts(rule, 'sport');
  checkAddresses(ground, rule);
}
