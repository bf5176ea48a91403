import { type InterfaceDeclarationStructure, StructureKind } from 'ts-morph';
import { camelCase, type Operation, pathName, segmentsOf, variableOf } from '../model/index.js';
import { facts } from './facts.js';
import { propertyKey, sourceFile } from './source.js';

interface PathNode {
  readonly path: string;
  readonly operations: Operation[];
  readonly children: Map<string, PathNode>;
}

/**
 * The call tree as plain interfaces, one a path: `pve.nodes('pve1').qemu(100).config.get()`. No generics, so the
 * compiler looks at no more than the path that a program takes.
 */
export function emitTree(operations: readonly Operation[]): string {
  const root = pathTree(operations);
  const interfaces = allNodes(root).map(interfaceOf);
  const types = new Set(operations.flatMap(typeNames));
  return sourceFile([
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: '../../overrides/call.js',
      isTypeOnly: true,
      namedImports: ['CallOptions', 'Task'],
    },
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: './components.js',
      isTypeOnly: true,
      namedImports: [...types].sort(),
    },
    ...interfaces,
  ]);
}

/** The names of an operation's component types, as openapi.ts makes them. */
function typeNames({ name, parameters, result }: Operation): string[] {
  const isTask = result.task === 'upid' || result.task === 'upid-or-null';
  return [
    ...(parameters.length > 0 ? [`${name}Params`] : []),
    ...(result.schema.type === 'null' || isTask ? [] : [`${name}Result`]),
  ];
}

function pathTree(operations: readonly Operation[]): PathNode {
  const root: PathNode = { path: '', operations: [], children: new Map() };
  for (const operation of operations) {
    let node = root;
    for (const segment of segmentsOf(operation.path)) {
      const child = node.children.get(segment) ?? {
        path: `${node.path}/${segment}`,
        operations: [],
        children: new Map(),
      };
      node.children.set(segment, child);
      node = child;
    }
    node.operations.push(operation);
  }
  return root;
}

function allNodes(node: PathNode): PathNode[] {
  return [node, ...[...node.children.values()].flatMap(allNodes)];
}

function interfaceName(path: string): string {
  return path === '' ? 'PveTree' : `${pathName(path)}Path`;
}

function interfaceOf(node: PathNode): InterfaceDeclarationStructure {
  const children = [...node.children.entries()];
  return {
    kind: StructureKind.Interface,
    name: interfaceName(node.path),
    isExported: true,
    docs: [node.path === '' ? 'The whole API, path by path.' : `\`${node.path}\``],
    callSignatures: children.flatMap(([segment, child]) => {
      const variable = variableOf(segment);
      return variable === undefined
        ? []
        : [
            {
              parameters: [{ name: camelCase(variable), type: variableType(child, variable) }],
              returnType: interfaceName(child.path),
            },
          ];
    }),
    properties: children.flatMap(([segment, child]) =>
      variableOf(segment) === undefined
        ? [{ name: propertyKey(segment), isReadonly: true, type: interfaceName(child.path) }]
        : [],
    ),
    methods: node.operations.map((operation) => ({
      name: operation.method.toLowerCase(),
      docs: [facts(operation).join('\n')],
      parameters: [
        paramsArgument(operation),
        { name: 'options', type: 'CallOptions', hasQuestionToken: true },
      ],
      returnType: returnType(operation),
    })),
  };
}

function paramsArgument({ name, parameters }: Operation): {
  name: string;
  type: string;
  hasQuestionToken: boolean;
} {
  if (parameters.length === 0) return { name: 'params', type: 'undefined', hasQuestionToken: true };
  return {
    name: 'params',
    type: `${name}Params`,
    hasQuestionToken: !parameters.some(({ required }) => required),
  };
}

/** What calling the operation gives. */
export function returnType({ name, result }: Operation): string {
  if (result.task === 'upid' || result.task === 'upid-or-null') return 'Task';
  return `Promise<${valueType({ name, result })}>`;
}

function valueType({ name, result }: Pick<Operation, 'name' | 'result'>): string {
  if (result.schema.type === 'null') return 'null';
  return `${name}Result${result.nullable ? ' | null' : ''}`;
}

/** The type of a path variable: a number may be given as text too, as it becomes part of the path. */
function variableType(
  node: { readonly operations: readonly Operation[]; readonly children?: ReadonlyMap<string, PathNode> },
  variable: string,
): string {
  const type = firstOperation(node)?.pathParameters.find(({ name }) => name === variable)?.schema.type;
  return type === 'integer' ? 'number | string' : 'string';
}

function firstOperation(node: {
  readonly operations: readonly Operation[];
  readonly children?: ReadonlyMap<string, PathNode>;
}): Operation | undefined {
  if (node.operations[0] !== undefined) return node.operations[0];
  for (const child of node.children?.values() ?? []) {
    const found = firstOperation(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same operations by their ids, for `pve.request('GET /nodes')`. */
export function emitOperationsMap(operations: readonly Operation[]): string {
  const types = new Set(operations.flatMap(typeNames));
  return sourceFile([
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: '../../overrides/call.js',
      isTypeOnly: true,
      namedImports: ['Task'],
    },
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: './components.js',
      isTypeOnly: true,
      namedImports: [...types].sort(),
    },
    {
      kind: StructureKind.Interface,
      name: 'Operations',
      isExported: true,
      docs: [
        'Every operation by its id: all its parameters, those of the path among them, and what calling it returns.',
      ],
      properties: operations.map((operation) => ({
        name: propertyKey(operation.id),
        docs: [facts(operation).slice(1).join('\n')].filter((text) => text !== ''),
        type: `{ params: ${flatParams(operation)}; returns: ${returnType(operation)} }`,
      })),
    },
  ]);
}

function flatParams(operation: Operation): string {
  const variables = operation.pathParameters.map(
    ({ name }) => `${propertyKey(name)}: ${variableType({ operations: [operation] }, name)}`,
  );
  const own = operation.parameters.length > 0 ? [`${operation.name}Params`] : [];
  const path = variables.length > 0 ? [`{ ${variables.join('; ')} }`] : [];
  return [...path, ...own].join(' & ') || 'Record<string, never>';
}
