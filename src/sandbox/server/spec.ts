import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParameterSchema } from '../verify/index.js';

/** PVE's permission expression as the spec has it, e.g. `["perm", "/vms/{vmid}", ["VM.Audit"]]`. */
export type Check = readonly unknown[];

/** What the spec says of who may call an operation. */
export interface Permissions {
  readonly check?: Check;
  readonly user?: string;
}

/** `links` of a directory's answer: which property of a row names the child. */
interface Returns {
  readonly type?: string;
  readonly links?: readonly { readonly href: string }[];
}

/** One method of a spec node (`info.GET` and so on). */
interface SpecMethod {
  readonly parameters: ParameterSchema;
  readonly returns: Returns;
  readonly permissions?: Permissions;
  readonly proxyto?: string | null;
  readonly allowtoken?: number;
}

interface SpecNode {
  readonly path: string;
  readonly text: string;
  readonly info?: Readonly<Record<string, SpecMethod>>;
  readonly children?: readonly SpecNode[];
}

/** One operation of the served release. */
export interface Operation {
  /** `METHOD /path/{var}`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: ParameterSchema;
  readonly permissions: Permissions | undefined;
  /** The parameter that holds the node that serves the call. */
  readonly proxyto: string | undefined;
  /** Whether an API token may call it. */
  readonly allowToken: boolean;
  /** For a directory: the property that names each child (`name` for `[{"name":"qemu"}]`) and the children. */
  readonly directory: { readonly key: string; readonly children: readonly string[] } | undefined;
}

/** One segment of the routes: its operations by HTTP method, and where it goes on. */
export interface RouteNode {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly fixed: ReadonlyMap<string, RouteNode>;
  readonly variable: { readonly name: string; readonly node: RouteNode } | undefined;
}

/** The served release: routes and all operations, in the spec's order. */
export interface Spec {
  readonly root: RouteNode;
  readonly operations: readonly Operation[];
}

/** The folder that holds `spec/releases.json`, found by walking up from this file (source tree, bundle or package). */
function findSpecFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'spec', 'releases.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The sandbox needs the spec/ folder of pvekit, which is missing');
    folder = parent;
  }
  return join(folder, 'spec');
}

const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isVariable = (segment: string): boolean => segment.startsWith('{');

function directoryOf(method: string, info: SpecMethod, node: SpecNode): Operation['directory'] {
  const key = /^\{(\w+)\}$/.exec(info.returns.links?.[0]?.href ?? '')?.[1];
  if (method !== 'GET' || key === undefined) return undefined;
  const children = (node.children ?? []).map((child) => lastSegment(child.path));
  return children.length === 0 || children.some(isVariable) ? undefined : { key, children };
}

function readOperation(method: string, info: SpecMethod, node: SpecNode): Operation {
  return {
    id: `${method} ${node.path}`,
    method,
    path: node.path,
    parameters: info.parameters,
    permissions: info.permissions,
    proxyto: info.proxyto ?? undefined,
    allowToken: info.allowtoken !== 0,
    directory: directoryOf(method, info, node),
  };
}

function readNode(node: SpecNode, all: Operation[]): RouteNode {
  const operations = new Map<string, Operation>();
  for (const [method, info] of Object.entries(node.info ?? {})) {
    const operation = readOperation(method, info, node);
    operations.set(method, operation);
    all.push(operation);
  }
  const fixed = new Map<string, RouteNode>();
  let variable: RouteNode['variable'];
  for (const child of node.children ?? []) {
    const segment = lastSegment(child.path);
    const route = readNode(child, all);
    if (isVariable(segment)) variable = { name: segment.slice(1, -1), node: route };
    else fixed.set(segment, route);
  }
  return { operations, fixed, variable };
}

const specs = new Map<string, Spec>();

/** The spec of a release (`'9.2'`), read once a process. Throws for a release that `spec/` lacks. */
export function loadSpec(release: string): Spec {
  const known = specs.get(release);
  if (known !== undefined) return known;
  const file = join(findSpecFolder(), `pve-${release}.json`);
  if (!existsSync(file)) throw new Error(`The sandbox knows no PVE release '${release}'`);
  const children: readonly SpecNode[] = JSON.parse(readFileSync(file, 'utf8'));
  const operations: Operation[] = [];
  const root = readNode({ path: '', text: '', children }, operations);
  const spec = { root, operations };
  specs.set(release, spec);
  return spec;
}

/** Variables that take the rest of the path, slashes included: volume ids and networks (PVE's `fragmentDelimiter`). */
const GREEDY: ReadonlySet<string> = new Set(['volume', 'cidr']);

/** A matched route: the operation and its path variables. */
export interface Match {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, string>>;
}

/** The operation for a decoded path such as `/nodes/pve`; undefined where no route matches. */
export function matchRoute(spec: Spec, method: string, path: string): Match | undefined {
  const segments = path.split('/').filter((segment) => segment !== '');
  const variables: Record<string, string> = {};
  let node = spec.root;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    const next = node.fixed.get(segment);
    if (next !== undefined) {
      node = next;
      continue;
    }
    if (node.variable === undefined || /\s/.test(segment)) return undefined;
    const greedy = GREEDY.has(node.variable.name);
    variables[node.variable.name] = greedy ? segments.slice(index).join('/') : segment;
    node = node.variable.node;
    if (greedy) break;
  }
  const operation = node.operations.get(method);
  return operation && { operation, variables };
}
