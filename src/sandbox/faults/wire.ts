import { refuseUpgrade, sendPlain } from '../server/answer.js';
import type { Answerer, Upgrader } from '../server/listen.js';
import type { Cluster } from '../store/cluster.js';
import type { Random } from '../store/random.js';
import { faultOf } from './struck.js';

/** What PVE's HTTP server says with each status of its own. */
const REASONS: Readonly<Record<string, string>> = {
  '500': 'Internal Server Error',
  '501': 'Not Implemented',
  '502': 'Bad Gateway',
  '503': 'Service Unavailable',
  '504': 'Gateway Timeout',
  '595': 'Connection refused',
  '596': 'Connection timed out',
  '599': 'Too many redirections',
};

const CHANCES = 1_000_000;

/** Whether a fault with a rate strikes this time. */
function strikes(random: Random, rate: string | undefined): boolean {
  return rate !== undefined && random.below(CHANCES) < Number(rate) * CHANCES;
}

function later(cluster: Cluster, delay: number, action: () => void): void {
  if (delay === 0) action();
  else cluster.clock.alarm(cluster.clock.now() + delay, action);
}

/** What the faults do to one request; `status` is empty where it is to be answered. */
interface Blow {
  readonly reset: boolean;
  readonly status: string;
  /** ms before anything is answered. */
  readonly delay: number;
}

function blowFor(cluster: Cluster, random: Random): Blow {
  const reset = strikes(random, faultOf(cluster, 'resets')?.target);
  const error = faultOf(cluster, 'errors');
  const status = strikes(random, error?.target) ? (error?.detail ?? '') : '';
  return { reset, status, delay: Number(faultOf(cluster, 'latency')?.detail ?? 0) };
}

const reasonFor = (status: string): string => REASONS[status] ?? 'Error';

/**
 * Puts the faults that strike calls before what answers them: latency, resets and errors. The same seed and the same
 * calls give the same faults.
 */
export function withFaults(cluster: Cluster, random: Random, answer: Answerer): Answerer {
  return (request, response) => {
    if (cluster.faults.length === 0) {
      answer(request, response);
      return;
    }
    const { reset, status, delay } = blowFor(cluster, random);
    later(cluster, delay, () => {
      if (reset) request.socket.destroy();
      else if (status !== '') {
        request.resume();
        sendPlain(response, Number(status), reasonFor(status));
      } else answer(request, response);
    });
  };
}

/** The same for requests to become a websocket. */
export function withUpgradeFaults(cluster: Cluster, random: Random, upgrade: Upgrader): Upgrader {
  return (request, socket, head) => {
    if (cluster.faults.length === 0) {
      upgrade(request, socket, head);
      return;
    }
    const { reset, status, delay } = blowFor(cluster, random);
    later(cluster, delay, () => {
      if (reset) socket.destroy();
      else if (status !== '') refuseUpgrade(socket, Number(status), reasonFor(status));
      else upgrade(request, socket, head);
    });
  };
}
