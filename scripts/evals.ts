import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { jobs } from '../test/evals/jobs/index.js';
import { openCluster } from '../test/evals/open.js';
import { serveJob } from '../test/evals/serve.js';
import type { Job } from '../test/evals/types.js';

/**
 * `npx tsx scripts/evals.ts --json`: the jobs for those who run agents on them.
 * `npx tsx scripts/evals.ts --job ID`: the cluster of one of them, until Ctrl-C or the end of the input, and then what
 * became of it.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean' }, job: { type: 'string' } } });

/** What an agent's runner needs to know; the answer and the end are for the one who judges. */
function described({ id, says, world = {}, access = 'full', fewest, tokens, answer, end }: Job) {
  return {
    id,
    says,
    world: {
      name: world.yaml === undefined ? (world.name ?? 'demo') : 'its own',
      faults: world.faults ?? [],
    },
    access,
    fewest,
    tokens,
    ...(answer === undefined ? {} : { answer }),
    ...(end === undefined ? {} : { end: end.holds }),
  };
}

async function serve(id: string): Promise<void> {
  const job = jobs.find((one) => one.id === id);
  if (job === undefined)
    throw new Error(`There is no job '${id}': take one of ${jobs.map((one) => one.id).join(', ')}`);
  const cluster = await openCluster(job, 'running');
  const { connection, judge } = await serveJob(job, cluster);
  console.log(JSON.stringify({ ...described(job), connection }));
  process.stdin.resume();
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process.stdin, 'end')]);
  const verdict = await judge();
  console.log(JSON.stringify(verdict));
  await cluster.close();
  process.exit(verdict.done ? 0 : 1);
}

if (values.job !== undefined) await serve(values.job);
else if (values.json === true) console.log(JSON.stringify(jobs.map(described), undefined, 2));
else for (const { id, says, fewest } of jobs) console.log(`${id} (${fewest} calls): ${says}`);
