import { type Problem, validate } from '../../src/client/validate/index.js';
import type { Connection } from './connection.js';
import {
  type FormatRow,
  type JourneyCall,
  readFormats,
  readJourneys,
  readVerification,
  type VerificationLine,
  wireName,
} from './recordings.js';
import { Tally } from './tally.js';

/** The parameter that a problem is about, without the part or item in it. */
function parameterOf({ parameter }: Problem): string {
  return parameter.replace(/[.[].*$/, '');
}

/** The operation's parameters in a path, by the names of its template. */
export function pathParams(op: string, path: string): Record<string, string> {
  const segments = path.split('?')[0]?.split('/') ?? [];
  const named = op.replace(/^\w+ /, '').split('/');
  return Object.fromEntries(
    named.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(segments[index] ?? '')]] : [],
    ),
  );
}

/** What is wrong with one value of one parameter, as `pvekit/validate` sees it without the others. */
function problemsWith(op: string, param: string, value: string): Problem[] {
  return validate(op, { [param]: value }).filter(
    (problem) =>
      parameterOf(problem) === param && !(problem.parameter === param && problem.kind === 'missing'),
  );
}

/** Compares every value of one row: none that was accepted may be refused, and those refused are counted if caught. */
export function judgeRow(tally: Tally, row: FormatRow): void {
  const [op, param] = row.tried;
  const name = wireName(param);
  for (const value of row.accepts) {
    const [problem] = problemsWith(op, name, value);
    tally.add('accepted pass', problem === undefined);
    if (problem !== undefined)
      tally.disagree('false refusal', `${op} ${param}=${JSON.stringify(value)}: ${problem.expected}`);
  }
  for (const value of Object.values(row.refuses).flat()) {
    const caught = problemsWith(op, name, value).length > 0;
    tally.add('refused caught', caught);
    if (!caught) tally.disagree(`passed to PVE: ${op} ${param}`, JSON.stringify(value));
  }
}

/** Compares one call: each parameter that PVE complained of, and those that only we do. */
export function judgeLine(tally: Tally, line: VerificationLine): void {
  const problems = new Set(
    validate(line.op, { ...pathParams(line.op, line.path), ...line.params }).map(parameterOf),
  );
  const errors = Object.keys(line.errors ?? {});
  for (const name of errors) {
    tally.add('errors caught', problems.has(name));
    if (!problems.has(name))
      tally.disagree('error passed to PVE', `${line.op} ${name}: ${line.errors?.[name]}`);
  }
  if (errors.length === 0) tally.add('other lines caught', problems.size > 0);
  if (errors.length === 0) return;
  for (const name of problems) {
    tally.add('problems are errors', errors.includes(name));
    if (!errors.includes(name))
      tally.disagree('problem that PVE has not', `${line.op} ${name} (${line.kind})`);
  }
}

/** The calls of a journey that PVE let pass its verification. */
export function acceptedCalls(folder: string): JourneyCall[] {
  return readJourneys(folder).flatMap(({ rows }) =>
    rows.filter((row): row is JourneyCall => row.note === undefined && row.status === 200),
  );
}

/** Judges the recordings offline with `pvekit/validate`. */
export async function checkValidate(_connection: Connection, folder: string): Promise<Tally> {
  const tally = new Tally('pvekit/validate');
  for (const row of readFormats(folder)) judgeRow(tally, row);
  for (const line of readVerification(folder)) judgeLine(tally, line);
  return tally;
}
