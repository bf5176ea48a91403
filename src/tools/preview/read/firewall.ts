import type { Plain } from '../../../domain/plain.js';
import type { GuestFacts } from '../../live/index.js';
import { inTurns, literal } from './configs.js';
import { type Look, textOf } from './look.js';
import { told } from './words.js';

/** Most guests whose firewall rules are read for one preview. */
const MOST = 200;

/** The fixed addresses that a guest's configuration names, without their prefix length. */
export function addressesIn(config: Plain): string[] {
  return Object.entries(config)
    .filter(([name]) => /^(?:ipconfig|net)\d+$/.test(name))
    .flatMap(([, value]) =>
      Array.from(textOf(value).matchAll(/(?:^|,)ip6?=([0-9a-fA-F.:]+)/g), ([, one = '']) => one),
    )
    .filter((address) => /[.:]/.test(address));
}

/** What the cluster's firewall has to do with addresses. */
export async function firewallReferences(look: Look, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const names = new RegExp(`(?:^|[^0-9a-fA-F.:])(?:${addresses.map(literal).join('|')})(?:$|[^0-9a-fA-F.:])`);
  const [aliases, sets, rules] = await Promise.all([
    look.rows('The firewall aliases', 'GET /cluster/firewall/aliases'),
    look.rows('The firewall IP sets', 'GET /cluster/firewall/ipset'),
    look.rows('The firewall rules', 'GET /cluster/firewall/rules'),
  ]);
  const entries = await inTurns(sets, async ({ name }) => ({
    name: textOf(name),
    rows: await look.rows(`The IP set ${textOf(name)}`, 'GET /cluster/firewall/ipset/{name}', { name }),
  }));
  const found = [
    ...aliases.filter(({ cidr }) => names.test(textOf(cidr))).map(({ name }) => `alias ${textOf(name)}`),
    ...entries
      .filter(({ rows }) => rows.some(({ cidr }) => names.test(textOf(cidr))))
      .map(({ name }) => `IP set ${name}`),
    ...rules
      .filter(({ source, dest }) => names.test(textOf(source)) || names.test(textOf(dest)))
      .map(({ pos }) => `rule ${textOf(pos)}`),
  ];
  return found.length === 0 ? [] : [told('the cluster firewall names its address in', found)];
}

/** A rule with where it stands: "rule 2 of guest 100". */
export interface PlacedRule {
  readonly where: string;
  readonly rule: Plain;
}

/** Every firewall rule of the cluster, its security groups, its nodes and its guests. */
export async function everyRule(look: Look, guests: readonly GuestFacts[]): Promise<PlacedRule[]> {
  const [cluster, groups, nodes] = await Promise.all([
    look.rows('The firewall rules', 'GET /cluster/firewall/rules'),
    look.rows('The security groups', 'GET /cluster/firewall/groups'),
    look.rows('The list of nodes', 'GET /nodes'),
  ]);
  if (guests.length > MOST)
    look.miss(`The firewall rules of ${guests.length - MOST} guests were not looked at.`);
  const ofGroups = inTurns(groups, async ({ group }) =>
    placed(
      `security group ${textOf(group)}`,
      await look.rows(`Security group ${textOf(group)}`, 'GET /cluster/firewall/groups/{group}', { group }),
    ),
  );
  const ofNodes = inTurns(nodes, async ({ node }) =>
    placed(
      `node ${textOf(node)}`,
      await look.rows(`The firewall rules of node ${textOf(node)}`, 'GET /nodes/{node}/firewall/rules', {
        node,
      }),
    ),
  );
  const ofGuests = inTurns(guests.slice(0, MOST), (guest) => guestRules(look, guest));
  const all = await Promise.all([ofGroups, ofNodes, ofGuests]);
  return [...placed('the cluster', cluster), ...all.flat(2)];
}

/** The firewall rules of one guest. */
export async function guestRules(
  look: Look,
  { node, vmid, type }: Pick<GuestFacts, 'node' | 'vmid' | 'type'>,
): Promise<PlacedRule[]> {
  const operation = `GET /nodes/{node}/${type}/{vmid}/firewall/rules`;
  return placed(
    `guest ${vmid}`,
    await look.rows(`The firewall rules of guest ${vmid}`, operation, { node, vmid }),
  );
}

function placed(place: string, rules: readonly Plain[]): PlacedRule[] {
  return rules.map((rule) => ({ where: `rule ${textOf(rule.pos)} of ${place}`, rule }));
}
