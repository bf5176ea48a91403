/**
 * What every generated method takes beside its parameters, and what the methods whose operation starts a PVE task
 * give back. The spec calls both plain strings; these types are what the client makes of them.
 */

export interface CallOptions {
  /** Ends the call; PVE may have begun to act on it. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the call is given up; PVE answers a refused login only after 3,000. */
  readonly timeout?: number;
  /** One of the client's endpoints: only that one is asked, and no other where it fails. */
  readonly endpoint?: string;
}

/** How long to wait for a task, and who is told of its log. */
export interface WaitOptions {
  /** Stops the waiting; the task in PVE goes on. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait for the task's end; no limit unless given. */
  readonly timeout?: number;
  /** Called with each new line of the task's log. */
  readonly onProgress?: (line: string) => void;
}

/** Which lines of a log are read. */
export interface LogOptions extends CallOptions {
  /** The first line wanted, from 0 on (default 0). */
  readonly start?: number;
  /** How many lines at most; all that there are unless given. */
  readonly limit?: number;
}

/** When to stop following the lines of a log. */
export type LineOptions = Pick<WaitOptions, 'signal' | 'timeout'>;

/** How a task ended that did not fail. */
export interface TaskEnd {
  /** Null where PVE did the work at once and started no task. */
  readonly upid: string | null;
  /** `OK` or `WARNINGS: n`. */
  readonly exitstatus: string;
  /** The warnings in its log, in order. */
  readonly warnings: readonly string[];
}

/** A task's state as `GET /nodes/{node}/tasks/{upid}/status` gives it. */
export interface TaskStatus {
  readonly upid: string;
  readonly node: string;
  /** Kind of task: `qmstart`, `vzdump`, … */
  readonly type: string;
  /** What it works on, mostly a vmid; may be empty. */
  readonly id: string;
  readonly user: string;
  readonly tokenid?: string;
  readonly status: 'running' | 'stopped';
  /** Present once it has stopped: `OK`, `WARNINGS: n`, or the error's text. */
  readonly exitstatus?: string;
  /** Unix seconds. */
  readonly starttime: number;
}

/**
 * A task in PVE, handed out as soon as the call that starts it is under way. `await task` waits until the task has
 * ended and throws where it failed; `await task.started` only makes sure that it has begun.
 */
export interface Task extends PromiseLike<TaskEnd> {
  /** The UPID once PVE has given it; null where the work was done at once. */
  readonly started: Promise<string | null>;
  wait(options?: WaitOptions): Promise<TaskEnd>;
  status(options?: CallOptions): Promise<TaskStatus>;
  /** The lines of its log so far, or a part of them. */
  log(options?: LogOptions): Promise<string[]>;
  /** Each line of its log as it comes, from the first to the one that the task ends with; whether it failed is not told. */
  lines(options?: LineOptions): AsyncIterable<string>;
  /** Asks PVE to stop it. */
  stop(options?: CallOptions): Promise<void>;
}
