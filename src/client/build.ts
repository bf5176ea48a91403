import { isPlain, type Plain } from '../domain/plain.js';
import { encodeParameters } from './encode.js';
import { PveError, parametersError } from './error.js';
import { encodeSegment } from './path.js';
import type { Method, Route } from './routes.js';

/** A call ready to be sent; nothing of it changes any more when its parameters' objects do. */
export interface BuiltCall {
  readonly route: Route;
  readonly method: Method;
  /** Encoded path below `/api2/json`. */
  readonly path: string;
  /** The query of a GET or DELETE, with its `?`, or nothing. */
  readonly query: string;
  /** The form of a POST or PUT. */
  readonly body: string | undefined;
  /** All parameters as given, path variables included. */
  readonly params: Plain;
  /** The node in the path, if it has one. */
  readonly node: string | undefined;
  /** Whether sending it twice does no more than once: a read, and a login that spends no one-time code. */
  readonly isRepeatable: boolean;
}

function isRepeatable({ method, operation }: Route, params: Plain): boolean {
  return method === 'GET' || (operation === 'POST /access/ticket' && params['tfa-challenge'] === undefined);
}

/** A path's template in pieces: fixed text and variables in turn, beginning with text. */
type Pieces = readonly string[];

const templates = new Map<string, Pieces>();

/** The pieces of a template, cut once. */
function piecesOf(template: string): Pieces {
  const pieces = templates.get(template) ?? template.split(/\{([^}]+)\}/);
  templates.set(template, pieces);
  return pieces;
}

function variablesIn(pieces: Pieces): string[] {
  return pieces.filter((_, index) => index % 2 === 1);
}

/** Fills in the template; what is wrong with a variable goes into `wrong`. */
function fillPath(pieces: Pieces, params: Plain, wrong: Record<string, string>): string {
  const filled = pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    try {
      return encodeSegment(piece, params[piece]);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      wrong[piece] = error.message;
      return '';
    }
  });
  return filled.join('');
}

/**
 * The values of the path so far and the given parameters in one.
 * @throws PveError of kind `validation` where one name has two values
 */
export function mergeParameters(route: Route, variables: Plain, params: unknown): Plain {
  if (params !== undefined && !isPlain(params)) {
    throw new PveError('validation', `${route.operation}: the parameters must be an object.`, {
      operation: route.operation,
    });
  }
  for (const [name, value] of Object.entries(variables)) {
    const again = params?.[name];
    if (again !== undefined && String(again) !== String(value)) {
      const wrong = { [name]: `is '${value}' in the path and '${String(again)}' among the parameters` };
      throw parametersError(route.operation, wrong);
    }
  }
  return { ...params, ...variables };
}

/**
 * Makes the request of a call. Path variables go into the path only; a GET or DELETE sends the rest as a query, a POST
 * or PUT as a form.
 * @throws PveError of kind `validation` with every parameter that can't be sent.
 */
export function buildCall(route: Route, variables: Plain, given: unknown): BuiltCall {
  const params = mergeParameters(route, variables, given);
  const pieces = piecesOf(route.template);
  const inPath = variablesIn(pieces);
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !inPath.includes(name)));
  const { form, wrong } = encodeParameters(route.operation, rest);
  const all: Record<string, string> = {};
  const path = fillPath(pieces, params, all);
  Object.assign(all, wrong);
  if (Object.keys(all).length > 0) throw parametersError(route.operation, all);
  const isForm = route.method === 'POST' || route.method === 'PUT';
  const text = form.toString();
  return {
    route,
    method: route.method,
    path,
    query: isForm || text === '' ? '' : `?${text}`,
    body: isForm ? text : undefined,
    params,
    node: inPath.includes('node') ? String(params.node) : undefined,
    isRepeatable: isRepeatable(route, params),
  };
}
