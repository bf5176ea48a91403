import { setTimeout } from 'node:timers/promises';
import { nearest } from '../domain/nearest.js';
import type { Arguments } from './arguments.js';
import type { CallContext } from './call.js';
import type { Connection, RequestListeners } from './connect.js';
import type { Access } from './guard/level.js';
import type { GuardedClient } from './guarded-client.js';
import { createLiveFacts, readGuests } from './live/index.js';
import { ToolFault } from './result.js';
import { createSafety, type Safety, type SafetyOptions } from './safety/index.js';
import { scopedClient } from './safety/scoped-client.js';

/** Which clusters there are, how to reach one, and what is allowed there. */
export interface ClusterOptions {
  readonly access: Access;
  /** Tells how to reach a cluster; asked at the first call that needs it, and again after it failed. */
  readonly connect: (cluster: string | undefined) => Promise<Connection>;
  /** Names to choose from by the argument `cluster`, where more than one is configured. */
  readonly clusters?: { readonly names: readonly string[]; readonly default: string };
  /** What the owner has set beside the access level. */
  readonly safety?: SafetyOptions;
  /** Told of each request that goes out, secrets hidden. */
  readonly onRequest?: RequestListeners['onRequest'];
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly now?: () => number;
}

/** What belongs to one cluster and outlives a call. */
export type Cluster = Pick<
  CallContext,
  'client' | 'whole' | 'live' | 'wholeLive' | 'access' | 'safety' | 'now' | 'pause'
>;

/** The configured clusters, of which each call goes to one. */
export interface Clusters {
  /**
   * The cluster that a call names, else the default one, and the arguments without it. `named` is the name that the
   * call gave.
   * @throws ToolFault `invalid_arguments`
   */
  choose(args: Arguments): {
    readonly cluster: Cluster;
    readonly named?: string;
    readonly rest: Arguments;
  };
  close(): Promise<void>;
}

interface Opened extends Cluster {
  close(): Promise<void>;
}

/** Contacts nothing before a client is asked for. */
export function createClusters({ clusters, ...options }: ClusterOptions): Clusters {
  const opened = new Map<string | undefined, Opened>();
  const get = (name: string | undefined): Opened => {
    const known = opened.get(name) ?? open(name, options);
    opened.set(name, known);
    return known;
  };
  return {
    choose(args) {
      if (clusters === undefined || clusters.names.length < 2) {
        return { cluster: get(clusters?.default), rest: args };
      }
      const { cluster: name = clusters.default, ...rest } = args;
      if (typeof name !== 'string' || !clusters.names.includes(name))
        throw noSuchCluster(name, clusters.names);
      return { cluster: get(name), rest, ...(args.cluster === undefined ? {} : { named: name }) };
    },
    async close() {
      await Promise.all([...opened.values()].map((one) => one.close()));
    },
  };
}

function open(
  name: string | undefined,
  { access, connect, safety: options = {}, now = Date.now, onRequest }: Omit<ClusterOptions, 'clusters'>,
): Opened {
  let opening: Promise<GuardedClient> | undefined;
  const safety = createSafety(options, now, async () => principalOf(await connect(name)), name);
  const whole = (): Promise<GuardedClient> => {
    opening ??= openGuarded(access, safety, () => connect(name), {
      onWrite: () => {
        live.forget();
        wholeLive.forget();
      },
      onRequest,
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const { scope, scopeReads } = options;
  const wholeLive = createLiveFacts(whole, now);
  const isScoped = scope !== undefined && scopeReads === true;
  const client = isScoped
    ? async () => scopedClient(await whole(), scope, () => readGuests(wholeLive))
    : whole;
  const live = isScoped ? createLiveFacts(client, now) : wholeLive;
  return {
    client,
    whole,
    live,
    wholeLive,
    access,
    safety,
    now,
    pause: async (ms, signal) => sleep(await connect(name), ms, signal),
    async close() {
      const ready = await opening?.catch(() => undefined);
      await ready?.close();
    },
  };
}

/** By the clock that the client has for its tasks, too. */
async function sleep({ clock }: Connection, ms: number, signal: AbortSignal | undefined): Promise<void> {
  await (clock?.sleep(ms, signal) ?? setTimeout(ms, undefined, signal === undefined ? {} : { signal }));
}

/** Who calls PVE: the userid or the token's id, never the secret. */
function principalOf({ token, user, ticket }: Connection): string {
  const plain = (secret: Connection['token']) => (typeof secret === 'string' ? secret : secret?.reveal());
  return user ?? plain(token)?.split('=')[0] ?? plain(ticket)?.split(':')[1] ?? 'unknown';
}

async function openGuarded(
  access: Access,
  safety: Safety,
  connect: () => Promise<Connection>,
  listeners: RequestListeners,
): Promise<GuardedClient> {
  const { openCluster } = await import('./connect.js');
  try {
    return await openCluster(await connect(), access, safety, listeners);
  } catch (error) {
    // Nothing was sent yet: what is wrong is the host, the token or the settings, for their owner to mend.
    throw new ToolFault('not_configured', error instanceof Error ? error.message : String(error));
  }
}

function noSuchCluster(given: unknown, names: readonly string[]): ToolFault {
  const shown = String(given).slice(0, 80);
  const meant = nearest(shown, names);
  return new ToolFault(
    'invalid_arguments',
    `There is no cluster '${shown}': expected ${names.join(' or ')}.`,
    {
      invalid: [
        {
          parameter: 'cluster',
          given: shown,
          expected: 'the name of a configured cluster',
          valid: names,
          ...(meant === undefined ? {} : { nearest: meant }),
        },
      ],
    },
  );
}
