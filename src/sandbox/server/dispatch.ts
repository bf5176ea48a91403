import type { IncomingMessage, ServerResponse } from 'node:http';
import { AuthRefusal, authenticate } from '../access/authenticate.js';
import { faultOf } from '../faults/struck.js';
import { keepUpload, UPLOAD } from '../storage/upload.js';
import { type Format, sendFailure, sendPlain, sendResult } from './answer.js';
import { decodePath, type RawParams, readParams, TransportRefusal } from './decode.js';
import { Failure } from './failure.js';
import { boundaryOf, readUpload } from './multipart.js';
import { type Ground, perform } from './perform.js';
import { type Match, matchRoute, type Spec } from './spec.js';

/** One request as the sandbox saw it, for tests: parameters are those of body and query. */
export interface SeenRequest {
  readonly method: string;
  /** Decoded, below `/api2/json`. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The operation's id; undefined where no route matched. */
  readonly operation: string | undefined;
}

/** What the server needs to answer calls. */
export interface Api extends Ground {
  readonly spec: Spec;
  readonly requests: SeenRequest[];
  /** ms of the sandbox's clock before a 401 goes out. */
  readonly refusalDelay: number;
}

interface Target {
  readonly format: Format;
  readonly method: string;
  /** Decoded, below the format. */
  readonly path: string;
  readonly query: string;
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'DELETE']);

function parseTarget(request: IncomingMessage): Target | undefined {
  const url = request.url ?? '/';
  const at = url.indexOf('?');
  const [, format, rest = ''] = /^\/api2\/(json|extjs)(\/.*)?$/.exec(at < 0 ? url : url.slice(0, at)) ?? [];
  if (format !== 'json' && format !== 'extjs') return undefined;
  const query = at < 0 ? '' : url.slice(at + 1);
  return { format, method: request.method ?? 'GET', path: decodePath(rest), query };
}

/** The parameters of an upload: its fields, and where the received file lies. */
async function receive(
  api: Api,
  request: IncomingMessage,
  boundary: string,
  query: string,
): Promise<RawParams> {
  const { params, file } = await readUpload(request, boundary, query);
  if (file === undefined) return params;
  return { ...params, filename: file.filename, tmpfilename: keepUpload(api.cluster, file) };
}

/** Reads the parameters of a call and notes it; an upload that is none is refused after that. */
async function takeIn(
  api: Api,
  match: Match | undefined,
  { method, path, query }: Target,
  request: IncomingMessage,
): Promise<RawParams> {
  const isUpload = match?.operation.id === UPLOAD;
  const boundary = isUpload ? boundaryOf(request) : undefined;
  const given =
    boundary === undefined
      ? await readParams(request, method, query)
      : await receive(api, request, boundary, query);
  api.requests.push({ method, path, params: given, operation: match?.operation.id });
  const { 'content-length': length = '0', 'content-type': type = '' } = request.headers;
  if (isUpload && boundary === undefined && length !== '0') {
    throw new TransportRefusal(506, `upload 'Content-Type '${type}' not implemented`);
  }
  return given;
}

async function answerCall(
  api: Api,
  target: Target,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, path, format } = target;
  const match = matchRoute(api.spec, method, path);
  const openToWorld = match?.operation.permissions?.user === 'world';
  const { headers } = request;
  const caller = authenticate(
    api.cluster,
    {
      authorization: headers.authorization,
      cookie: headers.cookie,
      csrf: headers.csrfpreventiontoken?.toString(),
    },
    method !== 'GET',
    openToWorld,
  );
  const given = await takeIn(api, match, target, request);
  if (match === undefined) throw new Failure(501, `Method '${method} ${path}' not implemented`);
  const result = await perform(api, caller, match, path, given);
  sendResult(response, format, result);
}

/** Does it once the delay of a 401 has passed. */
function refuseLate(api: Api, action: () => void): void {
  const { clock } = api.cluster;
  const fault = faultOf(api.cluster, 'refusal-delay');
  if (fault !== undefined) clock.alarm(clock.now() + Number(fault.detail), action);
  else if (api.refusalDelay === 0) action();
  else clock.schedule(api.refusalDelay, action);
}

function answerError(api: Api, format: Format, response: ServerResponse, error: unknown): void {
  if (error instanceof AuthRefusal) {
    refuseLate(api, () => sendPlain(response, 401, error.message));
  } else if (error instanceof TransportRefusal) {
    sendPlain(response, error.status, error.message, error.message);
  } else if (error instanceof Failure) {
    if (error.status === 401) refuseLate(api, () => sendFailure(response, format, error));
    else sendFailure(response, format, error);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    sendFailure(response, format, new Failure(500, `${message}\n`));
  }
}

/** Answers one HTTPS request as PVE's API server does. */
export async function dispatch(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  if (!METHODS.has(method)) {
    sendPlain(response, 501, `method '${method}' not available`);
    return;
  }
  const target = parseTarget(request);
  if (target === undefined) {
    sendPlain(response, 404, "no such file '/'", '');
    return;
  }
  try {
    await answerCall(api, target, request, response);
  } catch (error) {
    answerError(api, target.format, response, error);
  }
}
