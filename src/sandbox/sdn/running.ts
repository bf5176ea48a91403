import { type Call, flagParam } from '../server/call.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';

type Row = Record<string, unknown>;

/** The files of the software-defined network that come into force together when it is applied. */
const PARTS = [
  'zones',
  'vnets',
  'subnets',
  'controllers',
  'fabrics',
  'fabric-nodes',
  'prefix-lists',
  'route-maps',
] as const;

/** One of those files. */
export type Part = (typeof PARTS)[number];

/** The sections of a part as they are configured. */
export function configured(cluster: Cluster, part: Part): Map<string, Section> {
  return sectionsOf(cluster, `sdn/${part}`);
}

/** The sections of a part as they were last applied. */
export function running(cluster: Cluster, part: Part): Map<string, Section> {
  return sectionsOf(cluster, `sdn/.running-config/${part}`);
}

function copy(from: ReadonlyMap<string, Section>, to: Map<string, Section>): void {
  to.clear();
  for (const [id, section] of from) to.set(id, { ...section });
}

/** Which application of the network is in force; 0 before the first. */
export function runningVersion(cluster: Cluster): number {
  return Number(sectionsOf(cluster, 'sdn/.running-config').get('version')?.number ?? 0);
}

/** Puts the configuration into force (PVE::Network::SDN::commit_config). */
export function commit(cluster: Cluster): void {
  for (const part of PARTS) copy(configured(cluster, part), running(cluster, part));
  const number = runningVersion(cluster) + 1;
  sectionsOf(cluster, 'sdn/.running-config').set('version', { number });
}

/** Takes the configuration back to what is in force. */
export function rollBack(cluster: Cluster): void {
  for (const part of PARTS) copy(running(cluster, part), configured(cluster, part));
}

function isSame(one: Section[string] | undefined, other: Section[string] | undefined): boolean {
  return String(one) === String(other);
}

/** Options that a section without application shows as they are, beside what is pending. */
const SHOWN_AT_ONCE: ReadonlySet<string> = new Set([
  'type',
  'vnet',
  'id',
  'protocol',
  'fabric_id',
  'node_id',
]);

function pendingRow(before: Section | undefined, after: Section | undefined): Row {
  const row: Row = { ...before };
  const pending: Row = {};
  let state: string | undefined;
  for (const [key, value] of Object.entries(before ?? {})) {
    if (after === undefined) state = 'deleted';
    else if (after[key] === undefined) {
      pending[key] = 'deleted';
      state = 'changed';
    } else if (!isSame(value, after[key])) state = 'changed';
  }
  for (const [key, value] of Object.entries(after ?? {})) {
    if (SHOWN_AT_ONCE.has(key)) row[key] = value;
    else if (!isSame(before?.[key], value)) pending[key] = value;
    if (before === undefined) state = 'new';
    else if (before[key] === undefined) state = 'changed';
  }
  return state === undefined ? row : { ...row, pending, state };
}

/**
 * The sections of a part as they run, each with `state` (`new`, `changed`, `deleted`) and `pending` where applying
 * would change it (PVE::Network::SDN::pending_config).
 */
function pendingRows(cluster: Cluster, part: Part): Map<string, Row> {
  const [before, after] = [running(cluster, part), configured(cluster, part)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Map(ids.map((id) => [id, pendingRow(before.get(id), after.get(id))]));
}

/** Whether applying would change anything. */
export function hasPendingChanges(cluster: Cluster): boolean {
  return PARTS.some((part) => [...pendingRows(cluster, part).values()].some((row) => 'pending' in row));
}

/** The sections of a part as the call's `pending` or `running` asks for them; undefined where it has neither. */
export function viewOf({ cluster, params }: Call, part: Part): Map<string, Row> | undefined {
  if (flagParam(params, 'pending')) return pendingRows(cluster, part);
  return flagParam(params, 'running') ? new Map(running(cluster, part)) : undefined;
}
