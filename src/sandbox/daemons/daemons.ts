import type { HandlerTable } from '../server/call.js';
import type { Clock } from '../store/clock.js';
import { createBackupJobs } from './backup-jobs.js';
import { type Ground, runHaRound } from './ha-manager.js';
import { runReplication } from './replication.js';

/** ms between two rounds of the HA manager, and of the scheduler. */
const HA_ROUND = 10_000;
const MINUTE = 60_000;

/** Does it at every multiple of a period, from the next one on. */
function every(clock: Clock, period: number, action: () => void): void {
  const next = (Math.floor(clock.now() / period) + 1) * period;
  clock.alarm(next, () => {
    action();
    every(clock, period, action);
  });
}

/** Starts what PVE does by itself: backup and replication jobs each minute, the HA manager every ten seconds. */
export function startDaemons(ground: Ground, handlers: HandlerTable, clock: Clock): void {
  const runBackupJobs = createBackupJobs(ground, handlers);
  every(clock, HA_ROUND, () => runHaRound(ground));
  every(clock, MINUTE, () => {
    runBackupJobs();
    runReplication(ground.cluster);
  });
}
