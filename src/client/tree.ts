import { inspect } from 'node:util';
import { type PathNode, paths } from '../../generated/client/paths.js';
import type { CallOptions } from '../../overrides/call.js';
import type { Plain } from '../domain/plain.js';
import { PveError } from './error.js';
import { encodeSegment } from './path.js';
import { childOf, noSuchStep, type Route, routesOf, segmentsOf } from './routes.js';

/** Makes a call of the tree; the answer is a promise or a task's handle. */
export type Dispatch = (route: Route, variables: Plain, params: unknown, options?: CallOptions) => unknown;

/** What a runtime, test runner or printer asks of any object; no node of PVE's tree is meant. */
const askedByOthers = new Set([
  ...[
    'then',
    'catch',
    'finally',
    'toJSON',
    'toString',
    'valueOf',
    'constructor',
    'prototype',
    'length',
    'inspect',
  ],
  ...['asymmetricMatch', 'nodeType', 'tagName', 'hasAttribute', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@'],
]);

interface Place {
  readonly node: PathNode;
  readonly template: string;
  readonly variables: Plain;
}

/** `/nodes` → `after '/nodes'`, for messages. */
function after(place: Place): string {
  return `after '${place.template || '/'}'`;
}

function enter(place: Place, segment: string, variables: Plain): Place | undefined {
  const node = childOf(place.node, segment);
  return node && { node, template: `${place.template}/${segment}`, variables };
}

/** The node of a variable's value: `nodes('pve1')`. */
function enterVariable(place: Place, value: unknown): Place {
  const segment = segmentsOf(place.node).find((key) => key.startsWith('{'));
  if (segment === undefined) throw new PveError('validation', `PVE's API takes no value ${after(place)}.`);
  const name = segment.slice(1, -1);
  try {
    encodeSegment(name, value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new PveError('validation', `${place.template}/${segment}: ${name} ${error.message}.`, {
      parameters: { [name]: error.message },
    });
  }
  return enter(place, segment, { ...place.variables, [name]: value }) ?? place;
}

/** The children and methods that can be named on a node, as its caller writes them. */
function namesOn(place: Place): string[] {
  const segments = segmentsOf(place.node).map((key) => (key.startsWith('{') ? `(${key.slice(1, -1)})` : key));
  return [...segments, ...routesOf(place.node, place.template).map((route) => route.method.toLowerCase())];
}

function readProperty(place: Place, property: string, dispatch: Dispatch): unknown {
  const child = enter(place, property, place.variables);
  if (child && !property.startsWith('{')) return treeAt(child, dispatch);
  const route = routesOf(place.node, place.template).find(({ method }) => method.toLowerCase() === property);
  if (route) {
    return (params?: unknown, options?: CallOptions) => dispatch(route, place.variables, params, options);
  }
  if (askedByOthers.has(property)) return undefined;
  throw noSuchStep(after(place), property, namesOn(place));
}

function treeAt(place: Place, dispatch: Dispatch, own: Plain = {}): object {
  const target = Object.assign(() => undefined, { [inspect.custom]: () => `[PVE ${place.template || '/'}]` });
  return new Proxy(target, {
    apply: (_target, _this, [value]) => treeAt(enterVariable(place, value), dispatch),
    get: (node, property) => {
      if (typeof property === 'symbol') return Reflect.get(node, property);
      return Object.hasOwn(own, property) ? own[property] : readProperty(place, property, dispatch);
    },
    set: () => false,
  });
}

/** The call tree's root with the client's own functions on it. A name that PVE does not have is an error at once. */
export function createTree(own: Plain, dispatch: Dispatch): object {
  return treeAt({ node: paths, template: '', variables: {} }, dispatch, own);
}
