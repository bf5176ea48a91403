import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { replayJourney } from '../../scripts/conformance/journeys.js';
import { checkReads } from '../../scripts/conformance/reads.js';
import { readJourneys } from '../../scripts/conformance/recordings.js';
import { Tally } from '../../scripts/conformance/tally.js';

const recordings = fileURLToPath(new URL('../recordings', import.meta.url));

/** Least share of rows that agree in every aspect with the recorded server; behind each the share when last measured. */
const leastShare = {
  reads: 0.95, // 0.956
  journey: 1, // 1
} as const;

describe('agreement with the recorded server', () => {
  it('answers the reads of the populated server alike', async () => {
    const tally = await checkReads(undefined, recordings);
    expect(tally.aspects.get('all')?.total).toBe(228);
    expect(tally.share('all'), tally.all.join('\n')).toBeGreaterThanOrEqual(leastShare.reads);
  }, 20_000);

  it.each(readJourneys(recordings))(
    'goes through $name alike',
    async (journey) => {
      const tally = new Tally(journey.name);
      await replayJourney(tally, journey);
      expect(tally.aspects.get('all')?.total).toBe(journey.rows.length);
      expect(tally.share('all'), tally.all.join('\n')).toBeGreaterThanOrEqual(leastShare.journey);
    },
    20_000,
  );
});
