import type { CallOptions, TaskStatus } from '../../overrides/call.js';
import { isPlain, type Plain } from '../domain/plain.js';
import { parseUpid } from '../domain/upid.js';
import type { Caller } from './caller.js';
import { ownRoute } from './own-route.js';
import type { TaskAddress } from './task-log.js';

function textOf(row: Plain, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' ? value : undefined;
}

function optionalTexts(row: Plain): Pick<TaskStatus, 'tokenid' | 'exitstatus'> {
  const tokenid = textOf(row, 'tokenid');
  const exitstatus = textOf(row, 'exitstatus');
  return {
    ...(tokenid === undefined ? {} : { tokenid }),
    ...(exitstatus === undefined ? {} : { exitstatus }),
  };
}

/** Asks once for a task's state (`GET /nodes/{node}/tasks/{upid}/status`); what PVE leaves out is read from the UPID. */
export async function readStatus(
  caller: Caller,
  at: TaskAddress,
  options: CallOptions = {},
): Promise<TaskStatus> {
  const data = await caller.call(ownRoute('GET', '/nodes/{node}/tasks/{upid}/status'), at, {}, options);
  const row = isPlain(data) ? data : {};
  const upid = parseUpid(at.upid);
  return {
    upid: at.upid,
    node: at.node,
    type: textOf(row, 'type') ?? upid?.type ?? '',
    id: textOf(row, 'id') ?? upid?.id ?? '',
    user: textOf(row, 'user') ?? upid?.user ?? '',
    status: row.status === 'stopped' ? 'stopped' : 'running',
    starttime: upid?.starttime ?? 0,
    ...optionalTexts(row),
  };
}
