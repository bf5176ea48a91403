import { isShown } from '../access/visibility.js';
import { running } from '../sdn/running.js';
import { Annotated } from '../server/answer.js';
import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Interface, Node } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { optionsIn } from './host.js';
import { completeInterface } from './interface.js';
import { diffTexts, printInterfaces } from './interfaces-file.js';
import { nodeOf } from './status.js';

type Row = Record<string, unknown>;

const CONTROL: ReadonlySet<string> = new Set(['node', 'iface', 'delete', 'digest']);

/** The interfaces as they will be once applied. */
function planned(node: Node): ReadonlyMap<string, Interface> {
  return node.stagedInterfaces ?? node.interfaces;
}

/** The same, to be changed. */
function staged(node: Node): Map<string, Interface> {
  node.stagedInterfaces ??= new Map([...node.interfaces].map(([name, iface]) => [name, { ...iface }]));
  return node.stagedInterfaces;
}

const isBridge = (iface: Row): boolean => iface['type'] === 'bridge' || iface['type'] === 'OVSBridge';

/** What each value of `type` in a listing lets through, beside the type of that name. */
const FILTERS: Readonly<Record<string, (iface: Row) => boolean>> = {
  any_bridge: (iface) => isBridge(iface) || iface['type'] === 'vnet',
  any_local_bridge: isBridge,
  include_sdn: () => true,
};

/** Virtual networks that were applied, as interfaces of the node. */
function vnets({ cluster }: Call): readonly Row[] {
  return [...running(cluster, 'vnets')].map(([iface, section]) => ({
    active: 1,
    iface,
    type: 'vnet',
    ...(section['alias'] === undefined ? {} : { comments: section['alias'] }),
    zone: section['zone'],
  }));
}

function mayUse({ cluster, caller }: Call, row: Row): boolean {
  const zone = row['type'] === 'vnet' ? String(row['zone']) : 'localnetwork';
  if (!isBridge(row) && row['type'] !== 'vnet') return true;
  return isShown(cluster, caller, `/sdn/zones/${zone}/${String(row['iface'])}`, ['SDN.Audit', 'SDN.Use']);
}

function changesOf(node: Node): string {
  if (node.stagedInterfaces === undefined) return '';
  const diff = diffTexts(printInterfaces(node.interfaces), printInterfaces(node.stagedInterfaces));
  return diff === '' ? '' : `--- /etc/network/interfaces\n+++ /etc/network/interfaces.new\n${diff}`;
}

/** The interfaces, with what waits to be applied as `changes` beside them. */
function list(call: Call): unknown {
  const node = nodeOf(call);
  const type = textParam(call.params, 'type');
  const own: readonly Row[] = [...planned(node)].map(([name, iface]) => ({ ...iface, iface: name }));
  const withVnets = type === 'any_bridge' || type === 'include_sdn' || type === 'vnet';
  const fits = type === undefined ? () => true : (FILTERS[type] ?? ((iface: Row) => iface['type'] === type));
  const rows = [...own, ...(withVnets ? vnets(call) : [])]
    .filter((iface) => fits(iface) && mayUse(call, iface))
    .map(({ zone: _zone, ...iface }) => iface);
  const changes = changesOf(node);
  return changes === '' ? rows : new Annotated(rows, { changes });
}

function needInterface(call: Call): Interface {
  const found = planned(nodeOf(call)).get(needText(call.params, 'iface'));
  return found ?? refuseParameters({ iface: 'interface does not exist' });
}

/** Only one interface may have the default gateway of a family. */
function checkGateways(interfaces: ReadonlyMap<string, Interface>, name: string, iface: Interface): void {
  for (const gateway of ['gateway', 'gateway6']) {
    if (iface[gateway] === undefined) continue;
    for (const [other, { [gateway]: taken }] of interfaces) {
      if (other !== name && taken !== undefined)
        die(`Default gateway already exists on interface '${other}'.`);
    }
  }
}

function keep(node: Node, name: string, iface: Interface): void {
  checkGateways(planned(node), name, iface);
  staged(node).set(name, iface);
}

function create(call: Call): null {
  const node = nodeOf(call);
  const name = needText(call.params, 'iface');
  if (planned(node).has(name)) refuseParameters({ iface: 'interface already exists' });
  const priorities = [...planned(node).values()].map(({ priority }) => Number(priority ?? 2));
  const iface = completeInterface(name, optionsIn(call.params, CONTROL), Math.max(2, ...priorities) + 1);
  keep(node, name, iface);
  return null;
}

function update(call: Call): null {
  const { params } = call;
  const name = needText(params, 'iface');
  const before = needInterface(call);
  const changed: Interface = { ...before };
  for (const option of listParam(params, 'delete')) {
    delete changed[option];
    if (option === 'cidr') for (const part of ['address', 'netmask']) delete changed[part];
    if (option === 'cidr6') for (const part of ['address6', 'netmask6']) delete changed[part];
  }
  if (params['address'] !== undefined && params['cidr'] === undefined) delete changed['cidr'];
  Object.assign(changed, optionsIn(params, CONTROL));
  keep(nodeOf(call), name, completeInterface(name, changed, Number(before['priority'] ?? 3)));
  return null;
}

function remove(call: Call): null {
  needInterface(call);
  staged(nodeOf(call)).delete(needText(call.params, 'iface'));
  return null;
}

function revert(call: Call): null {
  nodeOf(call).stagedInterfaces = undefined;
  return null;
}

function apply(call: Call): string {
  const node = nodeOf(call);
  const start = { node: node.name, type: 'srvreload', id: 'networking' };
  return startTask(call.cluster, call.caller, start, function* () {
    yield 300;
    if (node.stagedInterfaces === undefined) return;
    const next = [...node.stagedInterfaces];
    node.interfaces.clear();
    for (const [name, iface] of next) {
      const up = iface['type'] !== 'eth' || iface['autostart'] === 1;
      node.interfaces.set(name, up ? { ...iface, active: 1 } : iface);
    }
    node.stagedInterfaces = undefined;
  });
}

const NETWORK = '/nodes/{node}/network';

export const networkHandlers: HandlerTable = {
  [`GET ${NETWORK}`]: list,
  [`POST ${NETWORK}`]: create,
  [`PUT ${NETWORK}`]: apply,
  [`DELETE ${NETWORK}`]: revert,
  [`GET ${NETWORK}/{iface}`]: needInterface,
  [`PUT ${NETWORK}/{iface}`]: update,
  [`DELETE ${NETWORK}/{iface}`]: remove,
};
