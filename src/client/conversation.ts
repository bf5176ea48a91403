import type { CallOptions } from '../../overrides/call.js';
import type { Plain } from '../domain/plain.js';
import { type BuiltCall, buildCall, mergeParameters } from './build.js';
import { realClock } from './clock.js';
import { PveError } from './error.js';
import type { Exchange, SendOptions } from './exchange.js';
import { endpointAmong } from './known-endpoint.js';
import { ownRoute } from './own-route.js';
import type { ReleaseCheck } from './release/check.js';
import type { Route } from './routes.js';
import type { CallerSettings } from './settings.js';

/** A call that may go out now: built, let through by the hook, and known to the cluster's release. */
export interface ReadyCall {
  readonly call: BuiltCall;
  readonly how: SendOptions;
  readonly exchange: Exchange;
}

/** One client's way from parameters to results. */
export interface Conversation {
  readonly call: (route: Route, variables: Plain, params: unknown, options: CallOptions) => Promise<unknown>;
  /**
   * Everything that comes before the wire.
   * @throws PveError of kind `validation` or `unsupported`, the hook's error or the signal's reason
   */
  readonly prepare: (
    route: Route,
    variables: Plain,
    params: unknown,
    options: CallOptions,
  ) => Promise<ReadyCall>;
  /** @throws PveError of kind `unsupported` where the cluster's release does not have an operation without variables */
  readonly needRoute: (route: Route) => Promise<void>;
  /** Waits for the answers under way and closes the connections. */
  readonly close: () => Promise<void>;
}

function timeoutOf(options: CallOptions, settings: CallerSettings): number {
  const timeout = options.timeout ?? settings.timeout;
  if (Number.isFinite(timeout) && timeout >= 0) return timeout;
  throw new PveError(
    'validation',
    `timeout: expected milliseconds, 0 or more (0 waits without limit), not ${timeout}.`,
  );
}

function sendOptions(options: CallOptions, settings: CallerSettings): SendOptions {
  return {
    timeout: timeoutOf(options, settings),
    signal: options.signal,
    only: options.endpoint === undefined ? undefined : endpointAmong(settings.endpoints, options.endpoint),
  };
}

/** Makes the conversation of one client; connections are opened at the first request. */
export function openConversation(settings: CallerSettings): Conversation {
  let opening: Promise<Exchange> | undefined;
  const exchangeOnce = () => {
    opening ??= import('./exchange.js').then(({ openExchange }) => openExchange(settings));
    return opening;
  };
  const version = async () => {
    const exchange = await exchangeOnce();
    const { timeout } = settings;
    const call = buildCall(ownRoute('GET', '/version'), {}, {});
    return exchange.data(call, { timeout, signal: undefined, only: undefined });
  };
  let checking: Promise<ReleaseCheck> | undefined;
  const checkOnce = () => {
    checking ??= import('./release/check.js').then(({ createReleaseCheck }) =>
      createReleaseCheck(version, settings.clock ?? realClock),
    );
    return checking;
  };
  const prepare: Conversation['prepare'] = async (route, variables, params, options) => {
    if (settings.validate) {
      const { assertValid } = await import('./validate/index.js');
      assertValid(route.operation, mergeParameters(route, variables, params));
    }
    const call = buildCall(route, variables, params);
    const how = sendOptions(options, settings);
    options.signal?.throwIfAborted();
    const { operation, method } = route;
    await settings.beforeRequest?.({ operation, method, path: call.path, params: call.params });
    const exchange = await exchangeOnce();
    if (settings.checkRelease) await (await checkOnce())(call);
    return { call, how, exchange };
  };
  return {
    prepare,
    needRoute: async (route) => {
      if (settings.checkRelease) await (await checkOnce())(buildCall(route, {}, {}));
    },
    call: async (...given) => {
      const { call, how, exchange } = await prepare(...given);
      return exchange.data(call, how);
    },
    close: async () => {
      const exchange = await opening?.catch(() => undefined);
      await exchange?.close();
    },
  };
}
