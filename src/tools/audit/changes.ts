import type { Arguments } from '../arguments.js';
import type { UndoRecord } from '../undo/record.js';
import { readHead } from './head.js';
import type { AuditLine, BeginLine, EndLine, OutcomeState } from './line.js';
import { type BadLine, walkLog } from './walk.js';

/** A call above `read` that went out, as the log tells it. */
export interface Change
  extends Pick<
    BeginLine,
    | 'seq'
    | 'time'
    | 'face'
    | 'principal'
    | 'cluster'
    | 'tool'
    | 'operation'
    | 'params'
    | 'risk'
    | 'decision'
    | 'rule'
    | 'undoes'
  > {
  /** `unknown` also where no outcome is on record: it is under way, or was interrupted. */
  readonly outcome: OutcomeState;
  readonly upid?: string;
  readonly error?: string;
  readonly ms?: number;
  readonly undo?: UndoRecord;
  /** The changes that took this one back, oldest first. */
  readonly undoneBy: readonly number[];
}

/** Which changes are wanted; all unless given. */
export interface ChangeFilter {
  /** Changes to this guest, and those that made it or named it among others. */
  readonly vmid?: number;
  readonly node?: string;
  readonly tool?: string;
  readonly cluster?: string;
  /** The newest so many; 50 unless given. */
  readonly limit?: number;
}

/** Changes, newest first. */
export interface ChangeList {
  readonly changes: readonly Change[];
  /** How many more fit the filter. */
  readonly more: number;
  /** The line from which on the log can't be trusted, and why; nothing beyond it is listed. */
  readonly broken: BadLine | undefined;
}

const byDefault = 50;

/**
 * Lists what was changed through these tools.
 * @throws AuditError where the file can't be read
 */
export async function listChanges(file: string, filter: ChangeFilter = {}): Promise<ChangeList> {
  const { changes, broken } = await readChanges(file);
  const fitting = changes.filter((change) => isWanted(change, filter)).reverse();
  const shown = fitting.slice(0, filter.limit ?? byDefault);
  return { changes: shown, more: fitting.length - shown.length, broken };
}

/**
 * All changes on record, oldest first, up to the first bad line.
 * @throws AuditError where the file can't be read
 */
export async function readChanges(
  file: string,
): Promise<{ readonly changes: readonly Change[]; readonly broken: BadLine | undefined }> {
  const head = await readHead(file);
  const lines: [number, AuditLine][] = [];
  const { bad } = await walkLog(file, head === undefined ? [] : [head], (line, number) =>
    lines.push([number, line]),
  );
  const good = lines.filter(([number]) => bad === undefined || number < bad.line).map(([, line]) => line);
  const begins = good.flatMap((line) => (line.kind === 'begin' && line.risk !== 'read' ? [line] : []));
  const ends = new Map(good.filter((line) => line.kind === 'end').map((line) => [line.of, line]));
  const undone = new Map<number, number[]>();
  for (const { seq, undoes } of begins) {
    const state = ends.get(seq)?.state;
    if (undoes === undefined || (state !== 'done' && state !== 'started')) continue;
    undone.set(undoes, [...(undone.get(undoes) ?? []), seq]);
  }
  return {
    changes: begins.map((begin) => changeOf(begin, ends.get(begin.seq), undone.get(begin.seq) ?? [])),
    broken: bad,
  };
}

function changeOf(
  { kind: _, prev: __, undo, ...begin }: BeginLine,
  end: EndLine | undefined,
  undoneBy: readonly number[],
): Change {
  const way = end?.undo ?? undo;
  return {
    ...begin,
    outcome: end?.state ?? 'unknown',
    ...(end?.upid === undefined ? {} : { upid: end.upid }),
    ...(end?.error === undefined ? {} : { error: end.error }),
    ...(end === undefined ? {} : { ms: end.ms }),
    ...(way === undefined ? {} : { undo: way }),
    undoneBy,
  };
}

function isWanted({ tool, cluster, params }: Change, filter: ChangeFilter): boolean {
  if (filter.cluster !== undefined && filter.cluster !== cluster) return false;
  if (filter.tool !== undefined && filter.tool !== tool) return false;
  if (filter.node !== undefined && params.node !== filter.node && params.target !== filter.node) return false;
  return filter.vmid === undefined || vmidsIn(params).has(String(filter.vmid));
}

/** The guests that a call names, by any of its parameters. */
function vmidsIn({ vmid, newid, vms, sid, 'target-vmid': target }: Arguments): ReadonlySet<string> {
  const one = [vmid, newid, target].filter((value) => value !== undefined).map(String);
  const many: readonly unknown[] = Array.isArray(vms) ? vms : [vms];
  const listed = many.flatMap((item) => (item === undefined ? [] : String(item).split(/[,;\s]+/)));
  const managed = /^(?:vm|ct):(\d+)$/.exec(String(sid))?.[1];
  return new Set([...one, ...listed, ...(managed === undefined ? [] : [managed])]);
}
