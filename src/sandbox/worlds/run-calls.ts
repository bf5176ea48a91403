import { authenticate } from '../access/authenticate.js';
import type { Caller } from '../access/caller.js';
import type { Api } from '../server/dispatch.js';
import { Failure } from '../server/failure.js';
import { perform } from '../server/perform.js';
import { matchRoute } from '../server/spec.js';

/** One call that helps to make a world: method, path below `/api2/json` (decoded) and parameters. */
export type WorldCall = readonly [
  method: string,
  path: string,
  params: Readonly<Record<string, string | number | readonly string[]>>,
  /** Where it is written, to begin the message with if it is refused. */
  origin?: string,
];

/** Simulated ms between two looks at a task. */
const STEP = 100;

/** Simulated ms after which a task that has not ended is given up. */
const LONGEST_TASK = 600_000;

/** Simulated ms after the last call, in which the cluster comes to rest and statistics come in. */
const REST = 60_000;

function awaitTask({ cluster }: Api, upid: string): void {
  const task = cluster.tasks.get(upid);
  for (let waited = 0; task?.exitstatus === undefined && waited < LONGEST_TASK; waited += STEP) {
    cluster.clock.advance(STEP);
  }
  if (task?.exitstatus !== 'OK') throw new Error(`${upid}: ${task?.exitstatus ?? 'did not end'}`);
}

/** Why a call was refused, with what PVE says of its parameters. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const errors = error instanceof Failure ? Object.entries(error.errors ?? {}) : [];
  return [error.message.trim(), ...errors.map(([name, text]) => `${name}: ${text.trim()}`)].join(' ');
}

async function makeCall(api: Api, caller: Caller, call: WorldCall): Promise<void> {
  const [method, path, params] = call;
  const match = matchRoute(api.spec, method, path);
  if (match === undefined) throw new Error('there is no such operation');
  const texts = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? [...value] : String(value),
  ]);
  const result = await perform(api, caller, match, path, Object.fromEntries(texts));
  if (typeof result === 'string' && result.startsWith('UPID:')) awaitTask(api, result);
}

/**
 * Makes calls with a token (`user!id=secret`), one after the other, each started task awaited on the simulated clock.
 * Throws where a call is refused or a task fails.
 */
export async function runCalls(api: Api, token: string, calls: readonly WorldCall[]): Promise<void> {
  const credentials = { authorization: `PVEAPIToken=${token}`, cookie: undefined, csrf: undefined };
  const caller = authenticate(api.cluster, credentials, false, false);
  for (const call of calls) {
    const [method, path, , origin = ''] = call;
    await makeCall(api, caller, call).catch((error: unknown) => {
      throw new Error(`${origin}${method} ${path}: ${reasonOf(error)}`);
    });
  }
  api.cluster.clock.advance(REST);
}
