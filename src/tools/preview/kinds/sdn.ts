import type { Plain } from '../../../domain/plain.js';
import type { GuestFacts } from '../../live/index.js';
import { configsOf, having, onBridge } from '../read/configs.js';
import { type Look, textOf } from '../read/look.js';
import { guestName, told } from '../read/words.js';
import type { Finding } from '../target.js';

const nic = /^net\d+$/;

async function attachedTo(look: Look, vnets: readonly string[]): Promise<string[]> {
  if (vnets.length === 0) return [];
  const configs = await configsOf(look, await look.guests());
  const found = new Map<number, GuestFacts>();
  for (const vnet of vnets) for (const one of having(configs, nic, onBridge(vnet))) found.set(one.vmid, one);
  return [...found.values()].map(guestName);
}

function vnetsOf(look: Look): Promise<Plain[]> {
  return look.rows('The VNets', 'GET /cluster/sdn/vnets');
}

const applied = 'It takes effect once the SDN configuration is applied (PUT /cluster/sdn).';

/** A zone: its VNets, and the guests on them. */
export async function zone(look: Look): Promise<Finding> {
  const name = look.param('zone');
  const vnets = (await vnetsOf(look)).filter((row) => row.zone === name).map(({ vnet }) => textOf(vnet));
  const guests = await attachedTo(look, vnets);
  return {
    label: `SDN zone ${name}`,
    typed: name,
    lines: [told('VNets in it', vnets), told('guests attached to these', guests), applied],
    facts: { zone: name, vnets, guests },
  };
}

/** A VNet: the guests on it, its subnets. */
export async function vnet(look: Look): Promise<Finding> {
  const name = look.param('vnet');
  const [guests, subnets] = await Promise.all([
    attachedTo(look, [name]),
    look.rows('Its subnets', 'GET /cluster/sdn/vnets/{vnet}/subnets', { vnet: name }),
  ]);
  const nets = subnets.map(({ subnet, cidr }) => textOf(cidr) || textOf(subnet));
  return {
    label: `SDN VNet ${name}`,
    typed: name,
    lines: [told('guests attached', guests), told('subnets', nets), applied],
    facts: { vnet: name, guests, subnets: nets },
  };
}

/** A controller, IPAM, DNS server or fabric: the zones that use it. */
export async function zoneService(look: Look): Promise<Finding> {
  const [kind, name] = (['controller', 'ipam', 'dns', 'id', 'fabric_id'] as const)
    .map((one) => [one, look.param(one)] as const)
    .find(([, value]) => value !== '') ?? ['id', ''];
  const zones = (await look.rows('The zones', 'GET /cluster/sdn/zones'))
    .filter((row) => [row.controller, row.ipam, row.dns, row.reversedns, row.fabric].includes(name))
    .map((row) => textOf(row.zone));
  const word = kind === 'id' || kind === 'fabric_id' ? 'fabric' : kind;
  return {
    label: `SDN ${word} ${name}`,
    typed: name,
    lines: [told('zones that use it', zones), applied],
    facts: { [word]: name, zones },
  };
}

/** The whole SDN: what is pending. */
export async function pendingSdn(look: Look): Promise<Finding> {
  const given = { pending: true };
  const lists = await Promise.all([
    look.rows('The zones', 'GET /cluster/sdn/zones', given),
    look.rows('The VNets', 'GET /cluster/sdn/vnets', given),
    look.rows('The controllers', 'GET /cluster/sdn/controllers', given),
  ]);
  const changed = lists
    .flat()
    .filter(({ state }) => textOf(state) !== '')
    .map((row) => `${textOf(row.vnet) || textOf(row.controller) || textOf(row.zone)} (${textOf(row.state)})`);
  const rollback = look.operation.endsWith('/rollback');
  return {
    label: 'The SDN configuration',
    lines: [
      told('pending changes', changed),
      rollback ? 'They are dropped.' : 'They take effect on all nodes, whose network is reloaded.',
    ],
    facts: { pending: changed },
  };
}
