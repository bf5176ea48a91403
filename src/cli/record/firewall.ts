import { type Ask, type Row, rowOf, rowsOf, textOf } from './answers.js';
import type { Disguise } from './disguise.js';
import { addressed, firewallAddresses, ipset, name, networkInterface, type Rule } from './rules.js';
import { callOf, disguised, keep, type WorldCall } from './sections.js';

/** One firewall: where it is in the cluster that is read, the variables of that path, and where it is in the copy. */
export interface Firewall {
  readonly from: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly to: string;
}

const OPTIONS = keep(
  'enable ebtables policy_in policy_out policy_forward log_ratelimit dhcp ipfilter macfilter ndp radv log_level_in ' +
    'log_level_out log_level_forward log_nf_conntrack nf_conntrack_allow_invalid nf_conntrack_max nftables nosmurfs ' +
    'protection_synflood smurf_log_level tcpflags tcp_flags_log_level',
);

const RULE: Readonly<Record<string, Rule>> = {
  ...keep('type enable macro proto dport sport icmp-type log'),
  source: firewallAddresses,
  dest: firewallAddresses,
  iface: networkInterface,
};

/** Rules as the calls that make them; each new one comes to stand first, so that the last is made first. */
function ruleCalls(disguise: Disguise, rows: readonly Row[], to: string): WorldCall[] {
  const made = rows.map((row) => {
    const action = textOf(row, 'action');
    const isGroup = textOf(row, 'type') === 'group';
    const options = disguised(disguise, row, RULE);
    return callOf(`POST ${to}`, { ...options, action: isGroup ? disguise.name('security', action) : action });
  });
  return made.reverse();
}

/** The calls that make a firewall's aliases and IP sets, which its rules refer to. */
export async function setCalls(
  ask: Ask,
  disguise: Disguise,
  { from, params, to }: Firewall,
): Promise<WorldCall[]> {
  const aliases = rowsOf(await ask(`GET ${from}/aliases`, params)).map((row) =>
    callOf(`POST ${to}/aliases`, disguised(disguise, row, { name: name('alias'), cidr: addressed })),
  );
  const sets: WorldCall[] = [];
  for (const row of rowsOf(await ask(`GET ${from}/ipset`, params))) {
    const set = textOf(row, 'name');
    const made = ipset(disguise, set);
    sets.push(callOf(`POST ${to}/ipset`, { name: made }));
    for (const member of rowsOf(await ask(`GET ${from}/ipset/{name}`, { ...params, name: set }))) {
      const options = disguised(disguise, member, { cidr: firewallAddresses, ...keep('nomatch') });
      sets.push(callOf(`POST ${to}/ipset/${made}`, options));
    }
  }
  return [...aliases, ...sets];
}

/** The calls that make a firewall's rules, and last its options, which may turn it on. */
export async function policyCalls(
  ask: Ask,
  disguise: Disguise,
  { from, params, to }: Firewall,
): Promise<WorldCall[]> {
  const rules = ruleCalls(disguise, rowsOf(await ask(`GET ${from}/rules`, params)), `${to}/rules`);
  const options = disguised(disguise, rowOf(await ask(`GET ${from}/options`, params)), OPTIONS);
  return Object.keys(options).length === 0 ? rules : [...rules, callOf(`PUT ${to}/options`, options)];
}

/** The calls that make the security groups, which rules of all firewalls refer to. */
export async function groupCalls(ask: Ask, disguise: Disguise): Promise<WorldCall[]> {
  const calls: WorldCall[] = [];
  for (const row of rowsOf(await ask('GET /cluster/firewall/groups'))) {
    const group = textOf(row, 'group');
    const made = disguise.name('security', group);
    calls.push(callOf('POST /cluster/firewall/groups', { group: made }));
    const rules = rowsOf(await ask('GET /cluster/firewall/groups/{group}', { group }));
    calls.push(...ruleCalls(disguise, rules, `/cluster/firewall/groups/${made}`));
  }
  return calls;
}
