import type { CallOptions, Task } from '../../overrides/call.js';
import { Secret } from '../domain/secret.js';
import { readCredentials } from './auth/source.js';
import { type Caller, createCaller } from './caller.js';
import type { PveClient } from './client.js';
import { type Endpoint, parseEndpoint } from './endpoint.js';
import { PveError } from './error.js';
import type { ClientOptions } from './options.js';
import { findRoute, type Route } from './routes.js';
import { addressOf, createTask } from './task.js';
import type { TaskTools } from './task-watch.js';
import { createTree, type Dispatch } from './tree.js';

const defaultTimeout = 30_000;

function readEndpoints({ host, endpoints }: ClientOptions): Endpoint[] {
  if ((host === undefined) === (endpoints === undefined)) {
    throw new PveError('validation', "host: expected either 'host' or 'endpoints'.");
  }
  const read = (endpoints ?? [host ?? '']).map(parseEndpoint);
  if (read.length === 0) throw new PveError('validation', 'endpoints: at least one is needed.');
  return read;
}

function secretOf(text: string | Secret | undefined): Secret | undefined {
  return typeof text === 'string' ? new Secret(text) : text;
}

/** The UPID that a call answered; null where the operation may be done without a task. */
async function upidOf(route: Route, answer: Promise<unknown>): Promise<string | null> {
  const data = await answer;
  if (typeof data === 'string' && data.startsWith('UPID:')) return addressOf(data).upid;
  if (data === null && route.task === 'maybe') return null;
  throw new PveError(
    'server',
    `${route.operation}: PVE was expected to answer with a task's UPID, and did not.`,
    {
      operation: route.operation,
    },
  );
}

function dispatcher(caller: Caller, tools: TaskTools): Dispatch {
  return (route, variables, params, options) => {
    const answer = caller.call(route, variables, params, options);
    if (route.task === 'never') return answer;
    return createTask({ ...tools, operation: route.operation }, upidOf(route, answer), options?.signal);
  };
}

/** What no plain call can do; each is loaded when it is first used. */
function transfers(caller: Caller, tools: TaskTools): Pick<PveClient, 'upload' | 'download' | 'console'> {
  const uploadRoute = findRoute('POST /nodes/{node}/storage/{storage}/upload');
  return {
    upload: (what, options) => {
      const given = { ...what };
      const answer = Promise.all([import('./transfer/upload.js'), caller.open()]).then(
        ([{ upload }, conversation]) => upload(conversation, given, options),
      );
      const { operation } = uploadRoute;
      return createTask({ ...tools, operation }, upidOf(uploadRoute, answer), options?.signal);
    },
    download: async (operation, params, options) => {
      const { download } = await import('./transfer/download.js');
      return download(await caller.open(), findRoute(operation), { ...params }, options);
    },
    console: async (...given) => {
      const { openConsole } = await import('./console/open.js');
      return openConsole(await caller.open(), ...given);
    },
  };
}

/**
 * Makes a client of one PVE cluster. Nothing is sent, and no connection opened, before the first call.
 * @throws PveError of kind `validation` where hosts or credentials can't be read; no secret is ever repeated.
 */
export function createClient(options: ClientOptions): PveClient {
  const endpoints = readEndpoints(options);
  const caller = createCaller({
    endpoints,
    credentials: readCredentials(options),
    tls: options.tls ?? {},
    proxy: secretOf(options.proxy),
    affinity: options.affinity ?? false,
    checkRelease: options.checkRelease ?? true,
    validate: options.validate ?? false,
    timeout: options.timeout ?? defaultTimeout,
    clock: options.clock,
    beforeRequest: options.beforeRequest,
  });
  const tools = { caller, clock: options.clock };
  const dispatch = dispatcher(caller, tools);
  const request = (operation: string, params?: unknown, how?: CallOptions): unknown => {
    try {
      return dispatch(findRoute(operation), {}, params, how);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  const task = (upid: string): Task => createTask(tools, Promise.resolve(addressOf(upid).upid));
  const own = { request, invoke: request, task, close: caller.close, ...transfers(caller, tools) };
  // The tree's names are made from the path table as they are asked for; its type is generated from the same table.
  return createTree(own, dispatch) as PveClient;
}
