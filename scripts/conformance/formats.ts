import { type Connection, forEachAtOnce } from './connection.js';
import {
  type FormatRow,
  messageFor,
  readFormats,
  readVerification,
  sortedLines,
  wireName,
} from './recordings.js';
import { Tally } from './tally.js';

/** What a recording says of one value of one parameter: accepted, or refused with this message. */
interface Verdict {
  readonly param: string;
  readonly message: string | undefined;
}

/** One call: all parameters of an operation get the same value, as the recording asked them. */
interface Probe {
  readonly op: string;
  readonly value: string;
  readonly verdicts: Verdict[];
}

/** Keeps every probe from acting: no operation knows this parameter. */
const brake = 'nosuchparam';

function verdictsOf(row: FormatRow): [value: string, verdict: Verdict][] {
  const param = wireName(row.tried[1]);
  const accepted = row.accepts.map((value): [string, Verdict] => [value, { param, message: undefined }]);
  const refused = Object.entries(row.refuses).flatMap(([template, values]) =>
    values.map((value): [string, Verdict] => [value, { param, message: messageFor(template, value) }]),
  );
  return [...accepted, ...refused];
}

function probesOf(rows: readonly FormatRow[]): Probe[] {
  const probes = new Map<string, Probe>();
  for (const row of rows) {
    for (const [value, verdict] of verdictsOf(row)) {
      const [op] = row.tried;
      const key = JSON.stringify([op, value]);
      const probe = probes.get(key) ?? { op, value, verdicts: [] };
      probe.verdicts.push(verdict);
      probes.set(key, probe);
    }
  }
  return Array.from(probes.values());
}

/** A path of each operation with good path variables, from the calls of `verification.jsonl`. */
function goodPaths(folder: string): Map<string, string> {
  const calls = readVerification(folder).filter(({ kind }) => kind === 'unknown');
  return new Map(calls.map(({ op, path }) => [op, path]));
}

async function send(
  connection: Connection,
  tally: Tally,
  probe: Probe,
  paths: ReadonlyMap<string, string>,
): Promise<void> {
  const [method = 'GET', template = '/'] = probe.op.split(' ');
  const path = paths.get(probe.op) ?? template.replace('{node}', 'pve').replace(/\{[^}]+\}/g, 'x1');
  const params = Object.fromEntries(probe.verdicts.map(({ param }) => [param, probe.value]));
  const answer = await connection.call(method, path, { ...params, [brake]: '1' });
  const wasVerified = answer.errors[brake] !== undefined;
  for (const { param, message } of probe.verdicts) {
    const got = answer.errors[param];
    const agrees = wasVerified && (got === undefined) === (message === undefined);
    tally.add('accepts', agrees);
    if (message !== undefined)
      tally.add('messages', agrees && sortedLines(got ?? '') === sortedLines(message));
    const detail = `${probe.op} ${param}=${JSON.stringify(probe.value)}: recorded ${message ?? 'accepted'}, got`;
    if (!wasVerified) tally.disagree(`status ${answer.status} for 400`, `${detail} ${answer.reason}`);
    else if (!agrees)
      tally.disagree(got === undefined ? 'accepted' : 'refused', `${detail} ${got ?? 'accepted'}`);
    else if (sortedLines(got ?? '') !== sortedLines(message ?? ''))
      tally.disagree('message', `${detail} ${got}`);
  }
}

/** Asks for every value of `formats.json` and compares what is accepted and the messages for the rest. */
export async function checkFormats(connection: Connection, folder: string): Promise<Tally> {
  const tally = new Tally('formats.json');
  const paths = goodPaths(folder);
  await forEachAtOnce(probesOf(readFormats(folder)), (probe) => send(connection, tally, probe, paths));
  return tally;
}
