import { expect, test } from 'vitest';
import { jobs } from './jobs/index.js';
import { runJob } from './run.js';

test('each job has a name of its own', () => {
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
});

test.each(jobs)('$id', async (job) => {
  const { calls, tokens, failures, answer, end, before, after } = await runJob(job);
  expect(failures).toHaveLength(job.failures ?? 0);
  expect({ answer, end }).toEqual({ answer: job.answer, end: job.end?.holds });
  expect(after).toEqual(before);
  expect(calls).toBeLessThanOrEqual(job.fewest);
  expect(tokens).toBeLessThanOrEqual(job.tokens);
});
