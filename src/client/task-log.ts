import type { CallOptions, LogOptions } from '../../overrides/call.js';
import { isPlain, type Plain } from '../domain/plain.js';
import type { Caller } from './caller.js';
import { ownRoute } from './own-route.js';

/** Lines asked for at once; PVE's own default is 50. */
const pageSize = 1000;
/** What PVE answers for a log without lines. */
const placeholder = 'no content';

/** Node and UPID, as the path of a task's operations has them. */
export interface TaskAddress extends Plain {
  readonly node: string;
  readonly upid: string;
}

function lineOf(row: unknown): string[] {
  return isPlain(row) && typeof row.t === 'string' ? [row.t] : [];
}

async function readPage(
  caller: Caller,
  at: TaskAddress,
  page: { start: number; limit: number },
  options: CallOptions,
) {
  const rows = await caller.call(ownRoute('GET', '/nodes/{node}/tasks/{upid}/log'), at, page, options);
  const lines = Array.isArray(rows) ? rows.flatMap(lineOf) : [];
  return lines.length === 1 && lines[0] === placeholder ? [] : lines;
}

/** A task's log from line `start` (0 is the first) to the end or for `limit` lines, read in pages. */
export async function readLog(caller: Caller, at: TaskAddress, options: LogOptions = {}): Promise<string[]> {
  const { start = 0, limit = Number.POSITIVE_INFINITY, ...how } = options;
  const lines: string[] = [];
  while (lines.length < limit) {
    const wanted = Math.min(pageSize, limit - lines.length);
    const page = await readPage(caller, at, { start: start + lines.length, limit: wanted }, how);
    lines.push(...page);
    if (page.length < wanted) break;
  }
  return lines;
}

/** The texts of the warnings in a log, without their mark. */
export function warningsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^\s*WARN(?:ING)?: (.*)$/.exec(line)?.[1] ?? []);
}
