import { type PathNode, paths } from '../../generated/client/paths.js';
import { nearest } from '../domain/nearest.js';
import { PveError } from './error.js';

/** The HTTP methods of PVE's API. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Methods by their letter in the path table. */
const letters: Readonly<Record<string, Method>> = { G: 'GET', P: 'POST', U: 'PUT', D: 'DELETE' };

/** One operation, found in the path table. */
export interface Route {
  /** Operation id: method, space, template. */
  readonly operation: string;
  readonly method: Method;
  /** `/nodes/{node}/status` */
  readonly template: string;
  /** Whether it answers with a UPID: never, always, or a UPID or null. */
  readonly task: 'never' | 'always' | 'maybe';
}

const tasks: Readonly<Record<string, Route['task']>> = { '!': 'always', '?': 'maybe' };

/** The next segments below a node of the path table, a variable as `{name}`. */
export function segmentsOf(node: PathNode): string[] {
  return Object.keys(node).filter((key) => key !== '');
}

/** The node below, by segment as the table has it; undefined where there is none. */
export function childOf(node: PathNode, segment: string): PathNode | undefined {
  if (segment === '' || !Object.hasOwn(node, segment)) return undefined;
  const child = node[segment];
  return typeof child === 'object' ? child : undefined;
}

function readRoutes(node: PathNode, template: string): Route[] {
  const found = (node[''] ?? '').matchAll(/([GPUD])([!?]?)/g);
  return [...found].flatMap(([, letter = '', mark = '']) => {
    const method = letters[letter];
    if (!method) return [];
    const task = tasks[mark] ?? 'never';
    return [{ operation: `${method} ${template}`, method, template, task }];
  });
}

const routes = new WeakMap<PathNode, readonly Route[]>();

/** The operations on a node of the path table, read once. */
export function routesOf(node: PathNode, template: string): readonly Route[] {
  const found = routes.get(node) ?? readRoutes(node, template);
  routes.set(node, found);
  return found;
}

/** The error for a segment or method that PVE's API does not have, naming what it does have. */
export function noSuchStep(where: string, wrong: string, known: readonly string[]): PveError {
  const near = nearest(wrong, known);
  const hint = near ? `did you mean '${near}'?` : `there is: ${known.slice(0, 12).join(', ') || 'nothing'}.`;
  return new PveError('validation', `PVE's API has no '${wrong}' ${where}: ${hint}`);
}

/** A value where the template wants the variable's name: `/nodes/pve1` for `/nodes/{node}`. */
function valueForVariable(operation: string, value: string, variable: string): PveError {
  return new PveError(
    'validation',
    `'${operation}' has the value '${value}' in its path: write '${variable}' there and give the value among the parameters.`,
  );
}

function step(operation: string, at: { node: PathNode; template: string }, segment: string) {
  const node = childOf(at.node, segment);
  if (node) return { node, template: `${at.template}/${segment}` };
  const known = segmentsOf(at.node);
  const variable = known.find((key) => key.startsWith('{'));
  if (variable && segment !== '' && !segment.startsWith('{'))
    throw valueForVariable(operation, segment, variable);
  throw noSuchStep(`after '${at.template || '/'}'`, segment, known);
}

/**
 * The operation with this id.
 * @throws PveError of kind `validation`, naming the nearest segment or the methods that the path has.
 */
export function findRoute(operation: string): Route {
  const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(operation) ?? [];
  if (!method || path === undefined) {
    throw new PveError(
      'validation',
      `'${operation}' is no operation: expected 'METHOD /path', such as 'GET /nodes'.`,
    );
  }
  let at = { node: paths, template: '' };
  for (const segment of path.split('/').slice(1)) at = step(operation, at, segment);
  const here = routesOf(at.node, at.template);
  const route = here.find((candidate) => candidate.method === method);
  if (!route)
    throw noSuchStep(
      `on '${at.template}'`,
      method,
      here.map((candidate) => candidate.method),
    );
  return route;
}
