import { randomUUID } from 'node:crypto';
import { type Coverage, coverageOf, handlersFor } from './areas.js';
import { startDaemons } from './daemons/daemons.js';
import { createFaults, type Faults, withControl, withFaults, withUpgradeFaults } from './faults/index.js';
import { found } from './found.js';
import type { Api, SeenRequest } from './server/dispatch.js';
import { listen } from './server/listen.js';
import { loadSpec } from './server/spec.js';
import { type Clock, createManualClock, createRunningClock } from './store/clock.js';
import type { Cluster } from './store/cluster.js';
import { createKeeper } from './store/keeper.js';
import { createRandom } from './store/random.js';
import { runCalls } from './worlds/run-calls.js';
import type { WorldName } from './worlds/worlds.js';

/** How to start a sandbox. */
export interface SandboxOptions {
  /** What the cluster holds at first: `demo` (the default), `large`, `recorded`, `populated` or a YAML file. */
  readonly world?: WorldName | (string & {});
  /** The port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** `running` (the default) goes with real time; `manual` stands still until it is advanced. */
  readonly clock?: 'running' | 'manual';
  /** The PVE release whose operations it serves: `9.2` (the default), `8.4` or `7.4`. */
  readonly release?: string;
  /** The same seed makes the same world; 1 by default. */
  readonly seed?: number;
  /** A file in which the cluster is kept; where it is there already, the cluster goes on from it. */
  readonly save?: string;
  /** ms of the sandbox's clock before a 401 goes out: 3000 by default with the running clock, 0 with the manual one. */
  readonly refusalDelay?: number;
  /** Faults in force from the start, each written as on the command line: `node-offline=pve2`, `latency=200`. */
  readonly faults?: readonly string[];
}

/** A running sandbox. */
export interface Sandbox {
  /** `https://127.0.0.1:PORT`. */
  readonly url: string;
  /** SHA-256 of its certificate, `AA:BB:…`. */
  readonly fingerprint: string;
  /** API tokens by name, `user!id=secret`. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Users who can log in, and with which password. */
  readonly users: readonly { readonly userid: string; readonly password: string }[];
  readonly clock: Clock;
  /** What goes wrong on demand. */
  readonly faults: Faults;
  /** The endpoint that steers faults and clock from another process, and the secret that it wants. */
  readonly control: { readonly url: string; readonly token: string };
  /** Every call that got past authentication, in order. */
  readonly requests: readonly SeenRequest[];
  /** Stops it and drops all connections. */
  close(): Promise<void>;
}

/** Where the manual clock stands at first: the hour in which the recordings were made. */
const MANUAL_START = 1_795_209_600_000;

/** ms that PVE lets a client wait for a 401. */
const REFUSAL_DELAY = 3000;

function usersOf({ users }: Cluster): Sandbox['users'] {
  return [...users.values()].flatMap(({ userid, password }) =>
    password === undefined ? [] : [{ userid, password }],
  );
}

/**
 * Starts a simulated PVE cluster: an HTTPS server in this process.
 * Throws where the port is taken, the release or world is unknown, or its file or the save file can't be used.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { world = 'demo', port = 0, release = '9.2', seed = 1, save } = options;
  const manual = options.clock === 'manual';
  const time = manual ? createManualClock(MANUAL_START) : createRunningClock();
  const founded = found({ world, seed, release, save }, time);
  const { tokens, certificate, calls } = founded;
  const keeper = save === undefined ? undefined : createKeeper(save, founded.cluster);
  const { cluster } = keeper ?? founded;
  const { clock } = cluster;
  const spec = loadSpec(release);
  const handlers = handlersFor(spec);
  const requests: SeenRequest[] = [];
  const api: Api = {
    cluster,
    spec,
    handlers: keeper?.watch(handlers) ?? handlers,
    requests,
    refusalDelay: options.refusalDelay ?? (manual ? 0 : REFUSAL_DELAY),
  };
  if (calls.length > 0) await runCalls(api, tokens['root'] ?? '', calls);
  startDaemons(api, api.handlers, clock);
  const faults = createFaults(cluster);
  for (const fault of options.faults ?? []) faults.add(fault);
  keeper?.start({ tokens, certificate });
  const token = randomUUID();
  const chances = createRandom(seed);
  const listener = await listen(api, port, certificate, {
    answer: (inner) => withControl({ clock, faults, requests, token }, withFaults(cluster, chances, inner)),
    upgrade: (inner) => withUpgradeFaults(cluster, chances, inner),
  });
  return {
    url: listener.url,
    fingerprint: listener.fingerprint,
    tokens,
    users: usersOf(cluster),
    clock,
    faults,
    control: { url: `${listener.url}/sandbox`, token },
    requests,
    async close() {
      clock.stop();
      keeper?.stop();
      await listener.close();
    },
  };
}

/** Which operations of a release act in the sandbox and which answer 501. */
export function coverage(release = '9.2'): Coverage {
  return coverageOf(loadSpec(release));
}
