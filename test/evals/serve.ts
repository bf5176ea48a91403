import { isDeepStrictEqual } from 'node:util';
import type { JobCluster } from './open.js';
import { stateOf, untouched } from './state.js';
import type { Job } from './types.js';

/** What became of a job that somebody else did; an answer to a question is for the reader to compare. */
export interface Verdict {
  readonly id: string;
  /** Whether the end holds and nothing else was touched. */
  readonly done: boolean;
  /** What the owner sees at the end. */
  readonly end: unknown;
  readonly untouched: boolean;
  /** Calls that reached the cluster and were no reads. */
  readonly writes: readonly string[];
}

/** How to reach the cluster, as pvekit's own settings, and the judgement at the end. */
export interface ServedJob {
  readonly connection: Readonly<Record<string, string>>;
  judge(): Promise<Verdict>;
}

/** Opens a prepared cluster to another process; its state from now on is what the end is compared with. */
export async function serveJob(job: Job, { sandbox, owner }: JobCluster): Promise<ServedJob> {
  const before = untouched(await stateOf(owner), job.touches);
  const from = sandbox.requests.length;
  return {
    connection: {
      PVE_HOST: sandbox.url,
      PVE_TOKEN: sandbox.tokens.root ?? '',
      PVE_FINGERPRINT: sandbox.fingerprint,
      PVE_ACCESS: job.access ?? 'full',
    },
    judge: async () => {
      const requests = sandbox.requests.slice(from).map(({ method, path }) => `${method} ${path}`);
      const end = await job.end?.look(owner);
      const left = isDeepStrictEqual(untouched(await stateOf(owner), job.touches), before);
      return {
        id: job.id,
        done: left && isDeepStrictEqual(end, job.end?.holds),
        end,
        untouched: left,
        writes: requests.filter((request) => !request.startsWith('GET ')),
      };
    },
  };
}
