import { isPlain, type Plain } from '../domain/scalar.js';
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
}

const variablePattern = /\{([^}]+)\}/g;

function pathVariables(template: string): string[] {
  return [...template.matchAll(variablePattern)].flatMap(([, name]) => (name ? [name] : []));
}

/** Fills in the template; what is wrong with a variable goes into `wrong`. */
function fillPath(template: string, params: Plain, wrong: Record<string, string>): string {
  return template.replace(variablePattern, (_, name: string) => {
    try {
      return encodeSegment(name, params[name]);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      wrong[name] = error.message;
      return '';
    }
  });
}

/** The values of the path so far and the given parameters in one; the same name twice must mean the same value. */
function merge(route: Route, variables: Plain, params: unknown): Plain {
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
  const params = merge(route, variables, given);
  const inPath = new Set(pathVariables(route.template));
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !inPath.has(name)));
  const { form, wrong } = encodeParameters(route.operation, rest);
  const all: Record<string, string> = {};
  const path = fillPath(route.template, params, all);
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
    node: inPath.has('node') ? String(params.node) : undefined,
  };
}
