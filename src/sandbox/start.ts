import { type Coverage, coverageOf, handlersFor } from './areas.js';
import type { Api, SeenRequest } from './server/dispatch.js';
import { listen } from './server/listen.js';
import { loadSpec } from './server/spec.js';
import { type Clock, createManualClock, createRunningClock } from './store/clock.js';
import { createCluster, type Version } from './store/cluster.js';
import { createRandom } from './store/random.js';
import { runCalls } from './worlds/run-calls.js';
import { worlds } from './worlds/worlds.js';

/** How to start a sandbox. */
export interface SandboxOptions {
  /** What the cluster holds at first: `demo` (the default), `recorded` or `populated`. */
  readonly world?: 'demo' | 'populated' | 'recorded';
  /** The port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** `running` (the default) goes with real time; `manual` stands still until it is advanced. */
  readonly clock?: 'running' | 'manual';
  /** The PVE release whose operations it serves: `9.2` (the default), `8.4` or `7.4`. */
  readonly release?: string;
  /** The same seed makes the same world; 1 by default. */
  readonly seed?: number;
  /** ms of the sandbox's clock before a 401 goes out: 3000 by default with the running clock, 0 with the manual one. */
  readonly refusalDelay?: number;
}

/** A running sandbox. */
export interface Sandbox {
  /** `https://127.0.0.1:PORT`. */
  readonly url: string;
  /** SHA-256 of its certificate, `AA:BB:…`. */
  readonly fingerprint: string;
  /** API tokens by name, `user!id=secret`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** Every call that got past authentication, in order. */
  readonly requests: readonly SeenRequest[];
  /** Stops it and drops all connections. */
  close(): Promise<void>;
}

const VERSIONS: Readonly<Record<string, Version>> = {
  '9.2': { release: '9.2', version: '9.2.11', repoid: '14a22df35955d97d' },
  '8.4': { release: '8.4', version: '8.4.5', repoid: '57892e8e686cb35b' },
  '7.4': { release: '7.4', version: '7.4-16', repoid: '0f39f621' },
};

/** Where the manual clock stands at first: the hour in which the recordings were made. */
const MANUAL_START = 1_795_209_600_000;

/** ms that PVE lets a client wait for a 401. */
const REFUSAL_DELAY = 3000;

function versionOf(release: string): Version {
  const version = VERSIONS[release];
  if (version === undefined) throw new Error(`The sandbox knows no PVE release '${release}'`);
  return version;
}

/**
 * Starts a simulated PVE cluster: an HTTPS server in this process.
 * Throws where the port is taken or the release or world is unknown.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { world = 'demo', port = 0, release = '9.2', seed = 1 } = options;
  const manual = options.clock === 'manual';
  const plan = worlds[world];
  if (plan === undefined) throw new Error(`The sandbox knows no world '${world}'`);
  const spec = loadSpec(release);
  const clock = manual ? createManualClock(MANUAL_START) : createRunningClock();
  const cluster = createCluster(versionOf(release), plan.clusterName, clock, createRandom(seed));
  const tokens = plan.build(cluster);
  const requests: SeenRequest[] = [];
  const api: Api = {
    cluster,
    spec,
    handlers: handlersFor(spec),
    requests,
    refusalDelay: options.refusalDelay ?? (manual ? 0 : REFUSAL_DELAY),
  };
  if (plan.calls !== undefined) await runCalls(api, tokens['root'] ?? '', plan.calls);
  const listener = await listen(api, port);
  return {
    url: listener.url,
    fingerprint: listener.fingerprint,
    tokens,
    clock,
    requests,
    async close() {
      clock.stop();
      await listener.close();
    },
  };
}

/** Which operations of a release act in the sandbox and which answer 501. */
export function coverage(release = '9.2'): Coverage {
  return coverageOf(loadSpec(release));
}
