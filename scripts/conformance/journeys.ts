import { startSandbox } from '../../src/sandbox/index.js';
import type { Answer } from './connection.js';
import { type Journey, type JourneyCall, type JourneyTask, readJourneys } from './recordings.js';
import { Replay, type TaskOutcome } from './replay.js';
import { isRecord, shapeDifference } from './shape.js';
import { Tally } from './tally.js';
import { comparableValue, isShapeOnly, maskText, valueDifference } from './values.js';

/** One comparison: its aspect, how the two differ (undefined where they agree) and what such differences are called. */
type Comparison = readonly [aspect: string, difference: string | undefined, kind?: string];

function differs(recorded: unknown, got: unknown): string | undefined {
  return recorded === got ? undefined : `recorded '${String(recorded)}', got '${String(got)}'`;
}

function compareCall(call: JourneyCall, answer: Answer): Comparison[] {
  const values = isShapeOnly(call.path)
    ? undefined
    : valueDifference(comparableValue(call.answer), comparableValue(answer.body), '');
  const status = differs(call.status, answer.status);
  return [
    ['status', status && `${status}: ${answer.reason}`, `status ${answer.status} for ${call.status}`],
    ['reason', differs(maskText(call.reason), maskText(answer.reason))],
    ['shape and types', shapeDifference(call.answer, answer.body, '', false)],
    ['values', values],
  ];
}

function compareTask(task: JourneyTask, outcome: TaskOutcome | undefined): Comparison[] {
  if (outcome === undefined) {
    const aspects = ['task outcome', 'task log end', 'task status shape', 'task status'];
    return aspects.map((aspect): Comparison => [aspect, `${task.upid} did not run to its end`, 'no task']);
  }
  const { final, log } = outcome;
  const status = isRecord(final) ? final['exitstatus'] : undefined;
  return [
    ['task outcome', differs(maskText(String(task.final['exitstatus'])), maskText(String(status)))],
    ['task log end', differs(maskText(task.log.at(-1) ?? ''), maskText(log.at(-1) ?? ''))],
    ['task status shape', shapeDifference(task.final, final, '', false)],
    ['task status', valueDifference(comparableValue(task.final), comparableValue(final), '')],
  ];
}

function count(tally: Tally, where: string, comparisons: readonly Comparison[]): void {
  for (const [aspect, difference] of comparisons) tally.add(aspect, difference === undefined);
  const differing = comparisons.find(([, difference]) => difference !== undefined);
  tally.add('all', differing === undefined);
  if (differing) tally.disagree(differing[2] ?? differing[0], `${where}: ${differing[1]}`);
}

/** Replays one journey on a fresh sandbox of world `recorded` and counts how each row agrees. */
export async function replayJourney(tally: Tally, journey: Journey): Promise<void> {
  const sandbox = await startSandbox({ world: 'recorded', clock: 'manual' });
  const replay = new Replay(sandbox);
  let where = '';
  try {
    for (const row of journey.rows) {
      if (row.note === 'task') {
        count(tally, where, compareTask(row, await replay.await(row.upid)));
      } else {
        where = `${journey.name} ${row.as} ${row.method} ${row.path} ${JSON.stringify(row.params ?? {})}`;
        count(tally, where, compareCall(row, await replay.send(row)));
      }
    }
  } finally {
    replay.close();
    await sandbox.close();
  }
}

/** Replays every journey and compares status, reason, shape, values and the end of each task. */
export async function checkJourneys(_connection: unknown, folder: string): Promise<Tally> {
  const tally = new Tally('journeys');
  for (const journey of readJourneys(folder)) await replayJourney(tally, journey);
  return tally;
}
