import { isPlain, type Plain } from '../../domain/plain.js';
import { isOn } from '../arguments.js';
import type { CallContext } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { type Check, changed } from './check.js';

/** What the management of nodes needs: API and web interface, SSH. */
const PORTS = [8006, 22] as const;

/**
 * From the moment the cluster's firewall is on, nodes drop what no rule lets in. PVE lets in by itself the local network
 * of the nodes and what is in the IP set `management`, whatever the policy; who comes from elsewhere is locked out.
 */
export const lockOut: Check = {
  operations: /^PUT \/cluster\/firewall\/options$/,
  async check(call, { live }) {
    const [answer, rules, sets] = await Promise.all([
      live.read('GET /cluster/firewall/options'),
      live.read('GET /cluster/firewall/rules'),
      live.read('GET /cluster/firewall/ipset'),
    ]);
    const before = isPlain(answer) ? answer : {};
    const drops = (options: Plain) =>
      isOn(options.enable) && (textField(options, 'policy_in') ?? 'DROP') !== 'ACCEPT';
    if (drops(before) || !drops({ ...before, ...call.params })) return undefined;
    if (rowsOf(sets).some(({ name }) => name === 'management')) return undefined;
    const inForce = await withGroups(rowsOf(rules), live);
    const closed = PORTS.filter((port) => !inForce.some((rule) => lets(rule, port)));
    if (closed.length === 0) return undefined;
    const rule = { type: 'in', action: 'ACCEPT', proto: 'tcp', dport: closed.join(','), source: 'ADDRESSES' };
    return changed(
      call,
      {},
      `Lock-out: no rule of the cluster lets port ${closed.join(' and ')} of the nodes in. Without one PVE does so for the local network of the nodes alone; whoever comes from another address, these tools included, is locked out. First: create_firewall_rule ${JSON.stringify(rule)} with the addresses of the management.`,
    );
  },
};

/** The rules that are on, those of security groups that they take in included. */
async function withGroups(rules: readonly Plain[], live: CallContext['live']): Promise<Plain[]> {
  const taken = rules.filter(isInForce).map(async (rule) => {
    if (rule.type !== 'group') return [rule];
    const group = await live.read('GET /cluster/firewall/groups/{group}', { group: rule.action });
    return rowsOf(group).filter(isInForce);
  });
  return (await Promise.all(taken)).flat();
}

function isInForce({ enable }: Plain): boolean {
  return isOn(enable);
}

/** Whether a rule lets a TCP port in, from somewhere at least. */
function lets({ type, action, macro, proto, dport }: Plain, port: number): boolean {
  if (type !== 'in' || action !== 'ACCEPT') return false;
  if (macro !== undefined) return macro === 'SSH' && port === 22;
  if (proto !== undefined && proto !== 'tcp') return false;
  return (
    dport === undefined ||
    String(dport)
      .split(',')
      .some((part) => covers(part, port))
  );
}

/** `22`, `8000:8100`, or the name of a service. */
function covers(part: string, port: number): boolean {
  const [first = '', last = first] = part.trim().split(':');
  if (first === 'ssh') return port === 22;
  return Number(first) <= port && port <= Number(last);
}
