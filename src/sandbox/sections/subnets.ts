import { locked } from '../sdn/lock.js';
import { viewOf } from '../sdn/running.js';
import { checkSubnet, SUBNET_OPTIONS } from '../sdn/subnet-rules.js';
import { requireVnet } from '../sdn/vnet-rules.js';
import {
  type Call,
  type Handler,
  type HandlerTable,
  listParam,
  needText,
  textParam,
} from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { checkRemoved } from './options.js';

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

/** Address and length of the network that a subnet's id names. */
function networkOf(id: string): { readonly network: string; readonly mask: string } {
  const [, network = '', mask = ''] = /^[^-]+-(.+)-(\d+)$/.exec(id) ?? [];
  return { network, mask };
}

function row(call: Call, id: string, section: Row): Row {
  const { network, mask } = networkOf(id);
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
  keep(call, id, { ...optionsIn(call), vnet: needText(call.params, 'vnet') });
  return null;
}

/** Keeps a new or changed subnet, unless it fits neither its vnet nor its network. */
function keep({ cluster, params }: Call, id: string, section: Section): void {
  const { network, mask } = networkOf(id);
  checkSubnet(cluster, needText(params, 'vnet'), section, `${network}/${mask}`);
  sectionsOf(cluster, FILE).set(id, section);
}

function missing(id: string): never {
  return die(`sdn subnet '${id}' does not exist`);
}

function read(call: Call): Row {
  const id = subnetId(call);
  const section = shown(call).get(id) ?? missing(id);
  if (section.vnet !== needText(call.params, 'vnet')) refuseParameters({ vnet: 'wrong vnet' });
  return row(call, id, section);
}

function update(call: Call): null {
  const id = subnetId(call);
  const section = sectionsOf(call.cluster, FILE).get(id) ?? missing(id);
  assertDigest(textParam(call.params, 'digest'), digestOf(sectionsOf(call.cluster, FILE)));
  const [given, removed] = [optionsIn(call), listParam(call.params, 'delete')];
  checkRemoved({ ...SUBNET_OPTIONS, vnet: 'required' }, removed, given);
  const changed = { ...section, ...given };
  for (const name of removed) delete changed[name];
  keep(call, id, changed);
  return null;
}

/** A subnet that is missing is removed as well: PVE looks only whether its zone has an address management. */
function remove(call: Call): null {
  sectionsOf(call.cluster, FILE).delete(subnetId(call));
  return null;
}

/** Only for those who have one of the privileges on the vnet. */
function allowed(privileges: readonly string[], handler: Handler): Handler {
  return (call) => {
    requireVnet(call, privileges);
    return handler(call);
  };
}

const AUDIT = ['SDN.Audit', 'SDN.Allocate'];
const ALLOCATE = ['SDN.Allocate'];

const SUBNET = '/cluster/sdn/vnets/{vnet}/subnets/{subnet}';

export const subnetHandlers: HandlerTable = {
  'GET /cluster/sdn/vnets/{vnet}/subnets': allowed(AUDIT, list),
  'POST /cluster/sdn/vnets/{vnet}/subnets': allowed(
    ALLOCATE,
    locked('create sdn subnet object failed', create),
  ),
  [`GET ${SUBNET}`]: allowed(AUDIT, read),
  [`PUT ${SUBNET}`]: allowed(ALLOCATE, locked('update sdn subnet object failed', update)),
  [`DELETE ${SUBNET}`]: allowed(ALLOCATE, locked('delete sdn subnet object failed', remove)),
};
