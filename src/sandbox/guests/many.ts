import type { Call, Handler, Params } from '../server/call.js';
import { Failure } from '../server/failure.js';
import type { Guest } from '../store/model.js';
import type { TaskLog } from '../tasks/task.js';
import { callOnGuest, followTask } from './follow.js';

/** One guest's turn in an action on many: which call to make for it, or a reason to leave it out. */
export interface Turn {
  /** Written when it starts. */
  readonly line: string;
  readonly tail: string;
  readonly handler: Handler | undefined;
  readonly params: Params;
}

/** How an action on many guests goes. */
export interface ManyActions {
  readonly call: Call;
  readonly guests: readonly Guest[];
  /** How many may be under way at once. */
  readonly workers: number;
  /** Decides at a guest's turn; undefined leaves it out (it has said why). */
  turnOf(guest: Guest, log: TaskLog): Turn | undefined;
  /** Called with the end of each guest's own task. */
  ended(guest: Guest, exitstatus: string, log: TaskLog): number;
}

interface Worker {
  readonly guest: Guest;
  readonly upid: string;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trimEnd();
}

/** Whether an exit status is a failure: neither `OK` nor warnings. */
export function isFailure(exitstatus: string): boolean {
  return exitstatus !== 'OK' && !exitstatus.startsWith('WARNINGS');
}

/** Starts and awaits a task for each guest, so many at a time; gives the ids of those that failed. */
export function* actOnMany(actions: ManyActions, log: TaskLog): Generator<number, readonly number[], void> {
  const { call, guests, workers } = actions;
  const failed: number[] = [];
  const running: Worker[] = [];
  function* finishFirst(): Generator<number, void, void> {
    const worker = running.shift();
    if (worker === undefined) return;
    const exitstatus = yield* followTask(call.cluster, worker.upid);
    if (isFailure(exitstatus)) failed.push(worker.guest.vmid);
    const pause = actions.ended(worker.guest, exitstatus, log);
    if (pause > 0) yield pause * 1000;
  }
  for (const guest of guests) {
    while (running.length >= workers) yield* finishFirst();
    const turn = actions.turnOf(guest, log);
    if (turn === undefined) continue;
    log(turn.line);
    try {
      const upid = turn.handler?.(callOnGuest(call, guest, 'POST', turn.tail, turn.params));
      running.push({ guest, upid: String(upid) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      log(`WARN: ${messageOf(error)}`);
      failed.push(guest.vmid);
    }
  }
  while (running.length > 0) yield* finishFirst();
  return failed;
}
