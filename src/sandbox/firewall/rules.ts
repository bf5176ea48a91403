import { type Call, type HandlerTable, listParam, needText, numberParam, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { type RuleGround, verifyRule } from './verify-rule.js';

type Row = Record<string, unknown>;

/** A list of rules: where its operations are, and the file of the one that a call is about. */
export interface RuleList {
  readonly path: string;
  readonly place: RuleGround['place'];
  file(call: Call): string;
}

const CONTROL: ReadonlySet<string> = new Set([
  'node',
  'vmid',
  'vnet',
  'group',
  'pos',
  'moveto',
  'digest',
  'delete',
]);

/** Rules lie in their section map under `0`, `1`, …; this gives them in order. */
function read(call: Call, list: RuleList): Section[] {
  return [...sectionsOf(call.cluster, list.file(call)).values()];
}

function write(call: Call, list: RuleList, rules: readonly Section[]): void {
  const sections = sectionsOf(call.cluster, list.file(call));
  sections.clear();
  rules.forEach((rule, pos) => {
    sections.set(String(pos), rule);
  });
}

/** The options of a rule among the parameters; an empty text removes one. */
function optionsIn(call: Call): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(call.params)) {
    if (!CONTROL.has(name) && (typeof value === 'string' || typeof value === 'number')) options[name] = value;
  }
  return options;
}

/** What the rules of a list may refer to: sets and aliases of the cluster and, where it has some, of its own. */
function groundOf(call: Call, list: RuleList): RuleGround {
  const own = list.file(call).replace(/\/rules$/, '');
  const has = (part: string, name: string): boolean =>
    ['firewall/cluster', own].some((file) => call.cluster.sections.get(`${file}/${part}`)?.has(name));
  return {
    place: list.place,
    hasIpset: (name) => has('ipset', name),
    hasAlias: (name) => has('aliases', name),
  };
}

/** The IP version that a rule is bound to, by its addresses or protocol. */
function ipVersion(rule: Section): number | undefined {
  if (rule.proto === 'icmp') return 4;
  if (rule.proto === 'icmpv6' || rule.proto === 'ipv6-icmp') return 6;
  const addresses = `${String(rule.source ?? '')},${String(rule.dest ?? '')}`;
  if (/(^|,)\d+\.\d+\.\d+\.\d+/.test(addresses)) return 4;
  return /(^|,)[0-9a-fA-F]*:[0-9a-fA-F:]*/.test(addresses) ? 6 : undefined;
}

function row(rule: Section, pos: number | string, digest: string): Row {
  const ipversion = ipVersion(rule);
  return { ...rule, digest, ...(ipversion === undefined ? {} : { ipversion }), pos };
}

function needRule(rules: readonly Section[], pos: number): Section {
  return rules[pos] ?? die(`no rule at position ${pos}`);
}

function checkDigest(call: Call, rules: readonly Section[]): void {
  assertDigest(textParam(call.params, 'digest'), digestOf([...rules]));
}

function create(list: RuleList): (call: Call) => null {
  return (call) => {
    const rules = read(call, list);
    const rule = { enable: 0, ...optionsIn(call) };
    verifyRule(groundOf(call, list), rule);
    checkDigest(call, rules);
    rules.splice(numberParam(call.params, 'pos') ?? 0, 0, rule);
    write(call, list, rules);
    return null;
  };
}

function update(list: RuleList): (call: Call) => null {
  return (call) => {
    const rules = read(call, list);
    checkDigest(call, rules);
    const pos = Number(call.params.pos);
    const rule = needRule(rules, pos);
    const target = numberParam(call.params, 'moveto');
    if (target !== undefined) {
      rules.splice(pos, 1);
      rules.splice(target > pos ? target - 1 : target, 0, rule);
    } else {
      const changed = { ...rule, ...optionsIn(call) };
      for (const name of listParam(call.params, 'delete')) delete changed[name];
      verifyRule(groundOf(call, list), changed);
      rules[pos] = changed;
    }
    write(call, list, rules);
    return null;
  };
}

function remove(list: RuleList): (call: Call) => null {
  return (call) => {
    const rules = read(call, list);
    checkDigest(call, rules);
    const pos = Number(call.params.pos);
    needRule(rules, pos);
    rules.splice(pos, 1);
    write(call, list, rules);
    return null;
  };
}

/** The handlers of one list of rules and of the rules in it. */
export function ruleHandlers(list: RuleList): HandlerTable {
  return {
    [`GET ${list.path}`]: (call) => {
      const rules = read(call, list);
      return rules.map((rule, pos) => row(rule, pos, digestOf(rules)));
    },
    [`POST ${list.path}`]: create(list),
    [`GET ${list.path}/{pos}`]: (call) => {
      const rules = read(call, list);
      const pos = needText(call.params, 'pos');
      return row(needRule(rules, Number(pos)), pos, digestOf(rules));
    },
    [`PUT ${list.path}/{pos}`]: update(list),
    [`DELETE ${list.path}/{pos}`]: remove(list),
  };
}
