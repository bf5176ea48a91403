import type { ApidocMethod, ApidocNode, ApidocSchema, HttpMethod } from '../read/apidoc.js';
import { byCodeUnit, SpecError } from '../read/json.js';
import { indexedOf } from './indexed.js';
import { operationName, segmentsOf, variableOf } from './names.js';
import type { Operation, Parameter } from './operation.js';
import { permissionOf } from './permission.js';
import { resultOf } from './result.js';
import { isSet, schemaOf } from './schema.js';

const methods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** One release's operations, sorted by path and then GET, POST, PUT, DELETE; without history. */
export function buildOperations(tree: readonly ApidocNode[]): Operation[] {
  const operations = allNodes(tree)
    .sort((a, b) => byCodeUnit(a.path, b.path))
    .flatMap((node) =>
      methods.flatMap((method) => {
        const info = node.info?.[method];
        return info === undefined ? [] : [operation(node.path, method, info)];
      }),
    );
  refuseTwins(operations);
  return operations;
}

function allNodes(tree: readonly ApidocNode[]): ApidocNode[] {
  return tree.flatMap((node) => [node, ...allNodes(node.children ?? [])]);
}

function operation(path: string, method: HttpMethod, info: ApidocMethod): Operation {
  const id = `${method} ${path}`;
  const properties = info.parameters.properties ?? {};
  const variables = segmentsOf(path).flatMap((segment) => variableOf(segment) ?? []);
  const parameters = Object.entries(properties)
    .filter(([name]) => !variables.includes(name))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, raw]) => parameter(name, raw, id));
  return {
    id,
    method,
    path,
    name: operationName(method, path),
    pveName: info.name,
    pathParameters: variables.map((name) => pathParameter(name, properties[name], id)),
    parameters,
    removedParameters: [],
    closed: info.parameters.additionalProperties === 0,
    result: resultOf(id, info),
    permission: permissionOf(info, id),
    ...proxyTo(info),
    protected: info.protected === 1,
    allowToken: info.allowtoken !== 0,
    download: info.download_allowed === 1,
    exposesCredentials: info.expose_credentials === 1,
  };
}

function proxyTo({ proxyto }: ApidocMethod): { proxyTo?: string } {
  if (proxyto === undefined) return {};
  return { proxyTo: proxyto ?? 'callback' };
}

function parameter(name: string, raw: ApidocSchema, id: string): Parameter {
  const at = `${id}#${name}`;
  const indexed = indexedOf(name, at);
  return {
    name,
    required: !isSet(raw.optional),
    schema: schemaOf(raw, at),
    enumHistory: [],
    ...(indexed === undefined ? {} : { indexed }),
    ...(raw.requires === undefined ? {} : { requires: raw.requires }),
    ...onlyFor(raw),
  };
}

function onlyFor(raw: ApidocSchema): Pick<Parameter, 'onlyFor'> {
  const { 'instance-types': values, 'type-property': property } = raw;
  if (values === undefined || property === undefined) return {};
  return { onlyFor: { property, values } };
}

/** The spec leaves some path variables out of the parameters and calls others optional: they are all required. */
function pathParameter(name: string, raw: ApidocSchema | undefined, id: string): Parameter {
  const usable =
    raw === undefined || (raw.type === undefined && raw.oneOf === undefined)
      ? { ...raw, type: 'string' }
      : raw;
  return { ...parameter(name, usable, id), required: true };
}

/** Type names and the call tree rest on these two facts, so a release that breaks them must not pass unseen. */
function refuseTwins(operations: readonly Operation[]): void {
  const seen = new Map<string, string>();
  for (const { name, id } of operations) {
    const twin = seen.get(name);
    if (twin !== undefined) throw new SpecError(id, `has the same type name as ${twin}: ${name}`);
    seen.set(name, id);
  }
  const folders = new Map<string, string>();
  for (const { path, id } of operations) {
    const segments = segmentsOf(path);
    for (const [depth, segment] of segments.entries()) {
      const folder = segments.slice(0, depth).join('/');
      const kind = variableOf(segment) === undefined ? 'static' : segment;
      const other = folders.get(folder) ?? kind;
      if (other !== kind) throw new SpecError(id, `/${folder} holds both ${other} and ${kind} segments`);
      folders.set(folder, kind);
    }
  }
}
