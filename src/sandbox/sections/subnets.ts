import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { startTask, type TaskBody, type TaskStart } from '../tasks/task.js';

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

function row(call: Call, id: string, section: Section): Row {
  const [, network, mask] = /^[^-]+-(.+)-(\d+)$/.exec(id) ?? [];
  return {
    'dhcp-range': [],
    ...section,
    cidr: `${network}/${mask}`,
    digest: digestOf(sectionsOf(call.cluster, FILE)),
    id,
    mask,
    network,
    subnet: id,
    type: 'subnet',
    zone: zoneOf(call),
  };
}

function list(call: Call): readonly Row[] {
  const vnet = needText(call.params, 'vnet');
  return [...sectionsOf(call.cluster, FILE)]
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
  const { id, section } = needSubnet(call);
  return row(call, id, section);
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

/** Simulated ms in which a node reloads its network. */
const RELOAD = 150;

const reload = (node: string): TaskStart => ({ node, type: 'srvreload', id: 'networking' });

function* reloadSteps(): ReturnType<TaskBody> {
  yield RELOAD;
}

/** Applies the network: a task that reloads every node, where root does it in a task of its own. */
function apply({ cluster, caller }: Call): string {
  const nodes = [...cluster.nodes.keys()];
  const root = cluster.users.get('root@pam');
  return startTask(
    cluster,
    caller,
    { node: nodes[0] ?? '', type: 'reloadnetworkall', id: '' },
    function* (log) {
      for (const node of nodes) {
        log(`${node}: reloading network config`);
        startTask(cluster, { user: root, token: undefined }, reload(node), reloadSteps);
        yield RELOAD + 100;
      }
    },
  );
}

const SUBNET = '/cluster/sdn/vnets/{vnet}/subnets/{subnet}';

export const subnetHandlers: HandlerTable = {
  'GET /cluster/sdn/vnets/{vnet}/subnets': list,
  'POST /cluster/sdn/vnets/{vnet}/subnets': create,
  [`GET ${SUBNET}`]: read,
  [`PUT ${SUBNET}`]: update,
  [`DELETE ${SUBNET}`]: remove,
  'PUT /cluster/sdn': apply,
};
