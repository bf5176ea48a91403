import { openAgent } from './agent.js';
import { openCluster } from './open.js';
import { stateOf, untouched } from './state.js';
import type { Job } from './types.js';

/** How the reference solution of a job went. */
export interface Run {
  readonly calls: number;
  readonly tokens: number;
  /** Each failed call but previews that ask for confirmation, as `tool: text`. */
  readonly failures: readonly string[];
  readonly answer: unknown;
  /** What the owner sees at the end. */
  readonly end: unknown;
  /** What no job of this kind may change, before and after. */
  readonly before: unknown;
  readonly after: unknown;
  /** Every answer, for those who work on a job. */
  readonly transcript: string;
}

/** ms after which every node has told the cluster of its guests again: until then a new one is listed without a name. */
const STATISTICS = 20_000;

/** Does a job by its reference solution on a fresh cluster. */
export async function runJob(job: Job): Promise<Run> {
  const cluster = await openCluster(job);
  const { agent, calls, close } = await openAgent(job, cluster);
  try {
    const { owner } = cluster;
    const before = untouched(await stateOf(owner), job.touches);
    const answer = await job.solution(agent);
    cluster.sandbox.clock.advance(STATISTICS);
    const failed = calls.filter(
      ({ failure = 'confirmation_required' }) => failure !== 'confirmation_required',
    );
    return {
      calls: calls.length,
      tokens: calls.reduce((sum, { tokens }) => sum + tokens, 0),
      failures: failed.map(({ tool, text }) => `${tool}: ${text}`),
      answer,
      end: await job.end?.look(owner),
      before,
      after: untouched(await stateOf(owner), job.touches),
      transcript: calls.map(({ tool, tokens, text }) => `--- ${tool} (${tokens})\n${text}`).join('\n'),
    };
  } finally {
    await close();
    await cluster.close();
  }
}
