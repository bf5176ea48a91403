import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { type Answer, type Connection, connect } from './connection.js';
import { type ReadLine, readReads } from './recordings.js';
import { isUpid, queryOf } from './replay.js';
import { isRecord, shapeDifference } from './shape.js';
import { Tally } from './tally.js';

/** The whole body is one text: a file that was sent instead of JSON. */
const isFile = (answer: unknown): boolean => typeof answer === 'string';

function compareRead(tally: Tally, line: ReadLine, answer: Answer): void {
  const shape = isFile(line.answer) ? undefined : shapeDifference(line.answer, answer.body, '', true);
  const checks: readonly [aspect: string, agrees: boolean, kind: string, detail: string][] = [
    ['status', line.status === answer.status, `status ${answer.status} for ${line.status}`, answer.reason],
    ['reason', line.reason === answer.reason, 'reason', `recorded '${line.reason}', got '${answer.reason}'`],
    ['shape and types', shape === undefined, 'shape', shape ?? ''],
  ];
  for (const [aspect, agrees] of checks) tally.add(aspect, agrees);
  const differing = checks.find(([, agrees]) => !agrees);
  tally.add('all', differing === undefined);
  if (differing) tally.disagree(differing[2], `${line.op}: ${differing[3]}`);
}

/** The replay's own UPID for the one in a recorded path: the newest task of the same type. */
async function ownPath(connection: Connection, path: string): Promise<string> {
  const segments = path.split('/').map(decodeURIComponent);
  const recorded = segments.find(isUpid);
  if (recorded === undefined) return path;
  const type = recorded.split(':')[5] ?? '';
  const { body } = await connection.call('GET', '/nodes/pve/tasks', { typefilter: type });
  const rows: unknown = isRecord(body) ? body['data'] : undefined;
  const newest: unknown = Array.isArray(rows) ? rows[0] : undefined;
  const upid = isRecord(newest) ? String(newest['upid']) : recorded;
  return path.replace(encodeURIComponent(recorded), encodeURIComponent(upid));
}

/** Sends every call of `reads.jsonl` to a sandbox of world `populated`; compares status, reason, shape and types. */
export async function checkReads(_connection: unknown, folder: string): Promise<Tally> {
  const tally = new Tally('reads.jsonl');
  const sandbox: Sandbox = await startSandbox({ world: 'populated', clock: 'manual' });
  const connection = connect(sandbox.url, sandbox.tokens['root'] ?? '');
  try {
    for (const line of readReads(folder)) {
      const path = await ownPath(connection, line.path);
      compareRead(tally, line, await connection.call('GET', path, queryOf(line.params)));
    }
  } finally {
    connection.close();
    await sandbox.close();
  }
  return tally;
}
