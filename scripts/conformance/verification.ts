import { type Answer, type Connection, forEachAtOnce } from './connection.js';
import { readVerification, sortedLines, type VerificationLine } from './recordings.js';
import { Tally } from './tally.js';

const names = (errors: Readonly<Record<string, string>>) => Object.keys(errors).sort().join(', ');

/** Messages without regard to the order of parameters and of lines. */
function comparable(errors: Readonly<Record<string, string>>): string {
  return JSON.stringify(
    Object.entries(errors)
      .map(([name, message]) => [name, sortedLines(message)])
      .sort(),
  );
}

/** Counts how one answer agrees with its recording, aspect by aspect, and notes the first that differs. */
function compareLine(tally: Tally, line: VerificationLine, answer: Answer): void {
  const wanted = line.errors ?? {};
  const checks: [aspect: string, wanted: string, got: string][] = [
    ['status', String(line.status), String(answer.status)],
    ['reason', line.reason, answer.reason],
    ['errors keys', names(wanted), names(answer.errors)],
    ['errors messages', comparable(wanted), comparable(answer.errors)],
  ];
  for (const [aspect, expected, got] of checks) tally.add(aspect, expected === got);
  const differing = checks.find(([, expected, got]) => expected !== got);
  tally.add('all', differing === undefined);
  if (!differing) return;
  const [aspect, expected, got] = differing;
  const kind = aspect === 'status' ? `status ${got} for ${expected}` : aspect;
  tally.disagree(
    kind,
    `${line.op} (${line.kind}): recorded ${expected}, got ${got}; reason '${answer.reason}'`,
  );
}

/** Sends every call of `verification.jsonl` and compares status, reason, parameters refused and messages. */
export async function checkVerification(connection: Connection, folder: string): Promise<Tally> {
  const tally = new Tally('verification.jsonl');
  await forEachAtOnce(readVerification(folder), async (line) => {
    compareLine(tally, line, await connection.call(line.method, line.path, line.params));
  });
  return tally;
}
