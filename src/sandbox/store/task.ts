import type { Upid } from '../tasks/upid.js';

/** A task of the cluster, running or ended. */
export interface Task {
  readonly upid: string;
  readonly info: Upid;
  readonly log: string[];
  /** Set at the end: `OK`, `WARNINGS: N` or the error. */
  exitstatus: string | undefined;
  /** Seconds since 1970. */
  endtime: number | undefined;
  /** What undoes a half-done task when it is stopped or fails. */
  cleanup: (() => void) | undefined;
}
