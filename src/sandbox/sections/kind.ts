import { mayAny } from '../access/permissions.js';
import { type Call, type Handler, type HandlerTable, listParam, textParam } from '../server/call.js';
import { asText, die } from '../server/failure.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import { assertDigest, digestOf, refuseStale } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { checkGiven, checkRemoved, type OptionTable } from './options.js';

type Row = Record<string, unknown>;

/** One kind of configuration section: what its five operations have of their own. */
export interface SectionKind {
  /** The name of the file that the sections lie in. */
  readonly file: string;
  /** The path of the list; a section's own path is that and its id. */
  readonly path: string;
  /** The parameter that holds the id: the last variable of the section's own path. */
  readonly id: string;
  /** What answers call the id, where not as the parameter. */
  readonly property?: string;
  /** The id that an item path's variable stands for, where both differ (`100` for `vm:100`). */
  readonly idOf?: (given: string, cluster: Cluster) => string;
  /** Whether a section is made by POST to its own path. */
  readonly createAtItem?: boolean;
  /** An id for a section that is made without one. */
  readonly makeId?: (cluster: Cluster) => string;
  /** Refuses a call about a section that is not there. */
  missing(id: string): never;
  /** Refuses to make a section twice. */
  existing(id: string): never;
  /** What PVE puts before a refusal to change anything, where it makes a text of it: `create hardware mapping failed`. */
  readonly failed?: { readonly create: string; readonly update: string; readonly remove: string };
  /** What PVE says where a section that is to be changed is missing, if not the same as where it is to be read. */
  readonly missingToChange?: (id: string) => never;
  /** What PVE says where a section that is to be removed is missing, if not the same as where it is to be read. */
  readonly missingToRemove?: (id: string) => never;
  /** Whether removing a section that is missing is no mistake. */
  readonly removesMissing?: boolean;
  /** Refuses a new section for what it is about, before anything else. */
  readonly beforeCreate?: (cluster: Cluster, id: string) => void;
  /** The options that a section of its type may have, where PVE tells that only when it keeps it. */
  readonly options?: (section: Section) => OptionTable | undefined;
  /** Checks and fills in a new or changed section before it is kept. */
  readonly complete?: (call: Call, section: Section, id: string) => void;
  /** What an answer has beside the section itself. */
  readonly shown?: (section: Section, id: string, cluster: Cluster) => Row;
  /** What a row of the list has beside that. */
  readonly listed?: (section: Section, cluster: Cluster) => Row;
  /** The status of a refusal to change what somebody else has changed, where it is not 500. */
  readonly digestFailure?: number;
  /** Where a section's `digest` is shown. */
  readonly digest: 'nowhere' | 'item' | 'everywhere';
  /** Whether an answer for one section names its id. */
  readonly idInItem: boolean;
  /** The ACL path and privileges that show a section in the list. */
  readonly visible?: (id: string, section: Section) => readonly [string, readonly string[]];
  /** Refuses to remove a section that is still needed. */
  readonly beforeRemove?: (cluster: Cluster, id: string) => void;
}

/** Parameters that steer a call and are no part of a section. */
const CONTROL: ReadonlySet<string> = new Set(['digest', 'delete', 'lock-token', 'password', 'token']);

function isKept(value: unknown): value is Section[string] {
  return typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
}

/** The part of a call's parameters that belongs into the section. */
function optionsIn(kind: SectionKind, call: Call): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(call.params)) {
    if (!CONTROL.has(name) && name !== kind.id && isKept(value)) options[name] = value;
  }
  return options;
}

function idFrom(kind: SectionKind, call: Call): string | undefined {
  const given = textParam(call.params, kind.id);
  return given === undefined ? undefined : (kind.idOf?.(given, call.cluster) ?? given);
}

function needId(kind: SectionKind, call: Call): string {
  return idFrom(kind, call) ?? kind.makeId?.(call.cluster) ?? die(`${kind.id} is missing`);
}

function answer(
  kind: SectionKind,
  cluster: Cluster,
  id: string,
  section: Section,
  where: 'item' | 'list',
): Row {
  const digest = kind.digest === 'everywhere' || kind.digest === where;
  return {
    ...section,
    ...(digest ? { digest: digestOf(sectionsOf(cluster, kind.file)) } : {}),
    ...(where === 'list' || kind.idInItem ? { [kind.property ?? kind.id]: id } : {}),
    ...kind.shown?.(section, id, cluster),
    ...(where === 'list' ? kind.listed?.(section, cluster) : {}),
  };
}

function list(kind: SectionKind): Handler {
  return ({ cluster, caller }) => {
    const rows: Row[] = [];
    for (const [id, section] of sectionsOf(cluster, kind.file)) {
      const [path, privileges] = kind.visible?.(id, section) ?? ['', []];
      if (privileges.length > 0 && !mayAny(cluster, caller, path, privileges)) continue;
      rows.push(answer(kind, cluster, id, section, 'list'));
    }
    return rows;
  };
}

function read(kind: SectionKind): Handler {
  return (call) => {
    const id = needId(kind, call);
    const section = sectionsOf(call.cluster, kind.file).get(id) ?? kind.missing(id);
    return answer(kind, call.cluster, id, section, 'item');
  };
}

/** Does a change; a refusal becomes a text, where PVE makes that change under a lock that says what failed. */
function change(failed: string | undefined, action: () => void): null {
  if (failed === undefined) action();
  else asText(failed === '' ? '' : `${failed}: `, action);
  return null;
}

function create(kind: SectionKind): Handler {
  return (call) => {
    const sections = sectionsOf(call.cluster, kind.file);
    const id = needId(kind, call);
    kind.beforeCreate?.(call.cluster, id);
    return change(kind.failed?.create, () => {
      if (sections.has(id)) kind.existing(id);
      const section = optionsIn(kind, call);
      const table = kind.options?.(section);
      if (table !== undefined) checkGiven(table, section, true);
      kind.complete?.(call, section, id);
      sections.set(id, section);
    });
  };
}

function applyUpdate(kind: SectionKind, call: Call): void {
  const sections = sectionsOf(call.cluster, kind.file);
  const id = needId(kind, call);
  const digest = textParam(call.params, 'digest');
  if (kind.digestFailure === undefined) assertDigest(digest, digestOf(sections));
  else refuseStale(digest, digestOf(sections), kind.digestFailure);
  const section = sections.get(id) ?? (kind.missingToChange ?? kind.missing)(id);
  const [given, removed] = [optionsIn(kind, call), listParam(call.params, 'delete')];
  const table = kind.options?.(section);
  if (table !== undefined) {
    checkGiven(table, given, false);
    checkRemoved(table, removed, given);
  }
  const changed = { ...section, ...given };
  for (const name of removed) delete changed[name];
  kind.complete?.(call, changed, id);
  sections.set(id, changed);
}

const update =
  (kind: SectionKind): Handler =>
  (call) =>
    change(kind.failed?.update, () => applyUpdate(kind, call));

function remove(kind: SectionKind): Handler {
  return (call) => {
    const sections = sectionsOf(call.cluster, kind.file);
    const id = needId(kind, call);
    if (!sections.has(id) && kind.removesMissing === true) return null;
    return change(kind.failed?.remove, () => {
      if (!sections.has(id)) kind.missingToRemove === undefined ? kind.missing(id) : kind.missingToRemove(id);
      kind.beforeRemove?.(call.cluster, id);
      sections.delete(id);
    });
  };
}

/** The handlers of a kind's list, create, read, update and delete operations. */
export function sectionHandlers(kind: SectionKind): HandlerTable {
  const item = `${kind.path}/{${kind.id}}`;
  return {
    [`GET ${kind.path}`]: list(kind),
    [`POST ${kind.createAtItem === true ? item : kind.path}`]: create(kind),
    [`GET ${item}`]: read(kind),
    [`PUT ${item}`]: update(kind),
    [`DELETE ${item}`]: remove(kind),
  };
}
