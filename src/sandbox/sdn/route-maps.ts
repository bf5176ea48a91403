import { mayAny } from '../access/permissions.js';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { locked } from './lock.js';
import { changeSection, optionsIn } from './options.js';
import { configured, viewOf } from './running.js';

type Row = Record<string, unknown>;

const PART = 'route-maps';
const AUDIT = ['SDN.Audit', 'SDN.Allocate'];

function digest(call: Call): string {
  return digestOf(configured(call.cluster, PART));
}

function checkDigest(call: Call): void {
  assertDigest(textParam(call.params, 'digest'), digest(call));
}

/** `MAP_ORDER`, which names an entry. */
function keyOf({ params }: Call): string {
  return `${needText(params, 'route-map-id')}_${needText(params, 'order')}`;
}

/** The entries as the call wants to see them, those of one map where it names one. */
function entries(call: Call): readonly Row[] {
  const { cluster, caller, params } = call;
  const map = textParam(params, 'route-map-id');
  const mark = flagParam(params, 'running') && !flagParam(params, 'pending') ? {} : { digest: digest(call) };
  return [...(viewOf(call, PART) ?? configured(cluster, PART))]
    .map(([key, section]): Row => {
      const [, id, order] = /^(.*)_(\d+)$/.exec(key) ?? [];
      return { ...section, 'route-map-id': id, order: Number(order), ...mark };
    })
    .filter((row) => map === undefined || row['route-map-id'] === map)
    .filter((row) => mayAny(cluster, caller, `/sdn/route-maps/${row['route-map-id']}`, AUDIT));
}

function maps(call: Call): readonly Row[] {
  return [...new Set(entries(call).map((row) => row['route-map-id']))].map((id) => ({ id }));
}

const IDS = ['route-map-id', 'order'];

function create(call: Call): null {
  checkDigest(call);
  const key = keyOf(call);
  const all = configured(call.cluster, PART);
  if (all.has(key)) die(`route map entry '${key}' already exists`);
  all.set(key, optionsIn(call, IDS));
  return null;
}

function find(call: Call): Section | undefined {
  return configured(call.cluster, PART).get(keyOf(call));
}

function read(call: Call): Row {
  const entry = find(call) ?? refuseParameters({ 'route-map-id': `${keyOf(call)} doesn't exist` });
  return {
    ...entry,
    'route-map-id': needText(call.params, 'route-map-id'),
    order: numberParam(call.params, 'order'),
  };
}

function needEntry(call: Call): Section {
  return find(call) ?? die(`route map entry '${keyOf(call)}' does not exist`);
}

function update(call: Call): null {
  checkDigest(call);
  changeSection(call, needEntry(call), IDS);
  return null;
}

function remove(call: Call): null {
  needEntry(call);
  configured(call.cluster, PART).delete(keyOf(call));
  return null;
}

const MAPS = '/cluster/sdn/route-maps';
const MAP = `${MAPS}/entries/{route-map-id}`;
const ENTRY = `${MAP}/entry/{order}`;

/** Handlers of route maps: each is the ordered entries that carry its name. */
export const routeMapHandlers: HandlerTable = {
  [`GET ${MAPS}`]: maps,
  [`GET ${MAPS}/entries`]: entries,
  [`POST ${MAPS}/entries`]: locked('creating route map entry failed', create),
  [`GET ${MAP}`]: entries,
  [`GET ${ENTRY}`]: read,
  [`PUT ${ENTRY}`]: locked('updating route map entry failed', update),
  [`DELETE ${ENTRY}`]: locked('deleting route map entry failed', remove),
};
