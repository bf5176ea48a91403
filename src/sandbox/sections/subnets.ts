import { locked } from '../sdn/lock.js';
import { viewOf } from '../sdn/running.js';
import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';

type Row = Record<string, unknown>;

const FILE = 'sdn/subnets';
const CONTROL: ReadonlySet<string> = new Set(['subnet', 'vnet', 'type', 'digest', 'delete', 'lock-token']);

function zoneOf(call: Call): string {
  const vnet = needText(call.params, 'vnet');
  const section = call.cluster.sections.get('sdn/vnets')?.get(vnet) ?? die(`sdn '${vnet}' does not exist`);
  return String(section.zone);
}

/** `10.20.0.0/24` in zone `z1` is kept as `z1-10.20.0.0-24`. */
function subnetId(call: Call): string {
  const given = needText(call.params, 'subnet');
  return given.includes('/') ? `${zoneOf(call)}-${given.replace('/', '-')}` : given;
}

function row(call: Call, id: string, section: Row): Row {
  const [, network, mask] = /^[^-]+-(.+)-(\d+)$/.exec(id) ?? [];
  return {
    'dhcp-range': [],
    ...section,
    cidr: `${network}/${mask}`,
    digest: viewOf(call, 'subnets') === undefined ? digestOf(sectionsOf(call.cluster, FILE)) : null,
    id,
    mask,
    network,
    subnet: id,
    type: 'subnet',
    zone: zoneOf(call),
  };
}

/** The subnets as the call wants to see them: configured, running or with what is pending. */
function shown(call: Call): ReadonlyMap<string, Row> {
  return viewOf(call, 'subnets') ?? sectionsOf(call.cluster, FILE);
}

function list(call: Call): readonly Row[] {
  const vnet = needText(call.params, 'vnet');
  return [...shown(call)]
    .filter(([, section]) => section.vnet === vnet)
    .map(([id, section]) => row(call, id, section));
}

function optionsIn(call: Call): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(call.params)) {
    if (CONTROL.has(name)) continue;
    if (typeof value === 'string' || typeof value === 'number') options[name] = value;
    else if (Array.isArray(value)) options[name] = value.map(String);
  }
  return options;
}

function create(call: Call): null {
  const sections = sectionsOf(call.cluster, FILE);
  const id = subnetId(call);
  if (sections.has(id)) die(`sdn subnet object ID '${id}' already defined`);
  sections.set(id, { ...optionsIn(call), vnet: needText(call.params, 'vnet') });
  return null;
}

function needSubnet(call: Call): { readonly id: string; readonly section: Section } {
  const id = subnetId(call);
  return { id, section: sectionsOf(call.cluster, FILE).get(id) ?? die(`sdn '${id}' does not exist`) };
}

function read(call: Call): Row {
  const id = subnetId(call);
  return row(call, id, shown(call).get(id) ?? die(`sdn '${id}' does not exist`));
}

function update(call: Call): null {
  const { section } = needSubnet(call);
  assertDigest(textParam(call.params, 'digest'), digestOf(sectionsOf(call.cluster, FILE)));
  for (const name of listParam(call.params, 'delete')) delete section[name];
  Object.assign(section, optionsIn(call));
  return null;
}

function remove(call: Call): null {
  sectionsOf(call.cluster, FILE).delete(needSubnet(call).id);
  return null;
}

const SUBNET = '/cluster/sdn/vnets/{vnet}/subnets/{subnet}';

export const subnetHandlers: HandlerTable = {
  'GET /cluster/sdn/vnets/{vnet}/subnets': list,
  'POST /cluster/sdn/vnets/{vnet}/subnets': locked('create sdn subnet object failed', create),
  [`GET ${SUBNET}`]: read,
  [`PUT ${SUBNET}`]: locked('update sdn subnet object failed', update),
  [`DELETE ${SUBNET}`]: locked('delete sdn subnet object failed', remove),
};
