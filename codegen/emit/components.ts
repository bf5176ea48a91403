import openapiTS, { type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { header } from './header.js';
import type { JsonObject } from './json-schema.js';

/** A TypeScript file with a type for each component of the OpenAPI document, made by openapi-typescript. */
interface Components {
  readonly text: string;
  /** Names of the types, in order. */
  readonly names: readonly string[];
}

/**
 * Every component becomes an interface of its own where it is an object, and a type alias elsewhere, so that
 * editors and compile errors show a name and not a body, and using one costs the compiler no other.
 */
export async function emitComponents(document: JsonObject): Promise<Components> {
  const nodes = await openapiTS(schemasOnly(document), {
    transform,
    immutable: true,
    defaultNonNullable: false,
    silent: true,
  });
  const members = componentMembers(nodes);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile('components.ts', '', ts.ScriptTarget.ES2022);
  const text = members
    .map(({ name, type }) => printer.printNode(ts.EmitHint.Unspecified, declaration(name, type), file))
    .join('\n\n');
  return { text: `${header}\n${tidy(text)}\n`, names: members.map(({ name }) => name) };
}

/** The types need the schemas alone; without the paths openapi-typescript has a fifth of the work. */
function schemasOnly(document: JsonObject): OpenAPI3 {
  const { components } = document;
  const schemas =
    typeof components === 'object' && components !== null && 'schemas' in components
      ? components.schemas
      : {};
  return JSON.parse(
    JSON.stringify(
      { openapi: '3.1.0', info: document.info, paths: {}, components: { schemas } },
      indexedByName,
    ),
  );
}

/** openapi-typescript would widen `patternProperties` to any key; under the name `net[n]` it keeps them apart. */
function indexedByName(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('patternProperties' in value)) return value;
  const { patternProperties, ...rest } = value;
  const indexed = Object.entries(Object(patternProperties)).map(([pattern, schema]) => [
    `${stemOf(pattern)}[n]`,
    schema,
  ]);
  const plain = 'properties' in rest ? rest.properties : {};
  return { ...rest, properties: { ...Object(plain), ...Object.fromEntries(indexed) } };
}

/** `^net\d+$` is how json-schema.ts writes the names of an indexed parameter. */
function stemOf(pattern: string): string {
  return pattern.replace(/^\^/, '').replace(/\\d\+\$$/, '');
}

const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode => ts.factory.createKeywordTypeNode(kind);

/** What the SDK takes and gives differs from the wire in three places: booleans, property strings and lists. */
function transform(schema: SchemaObject): ts.TypeNode | undefined {
  const extras: Readonly<Record<string, unknown>> = { ...schema };
  if (extras['x-pve-type'] === 'boolean') return keyword(ts.SyntaxKind.BooleanKeyword);
  const parts = extras['x-pve-property-string'];
  if (typeof parts === 'string') {
    return union(
      keyword(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeReferenceNode(parts.slice(parts.lastIndexOf('/') + 1)),
    );
  }
  if (extras['x-pve-list'] === true) {
    const strings = ts.factory.createArrayTypeNode(keyword(ts.SyntaxKind.StringKeyword));
    return union(
      keyword(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, strings),
    );
  }
  return undefined;
}

function union(...types: ts.TypeNode[]): ts.TypeNode {
  return ts.factory.createUnionTypeNode(types);
}

function componentMembers(nodes: readonly ts.Node[]): { name: string; type: ts.TypeNode }[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  if (components === undefined || !ts.isInterfaceDeclaration(components))
    throw new Error('openapi-typescript gave no components');
  const schemas = components.members.find(
    (member) => member.name !== undefined && nameOf(member.name) === 'schemas',
  );
  if (
    schemas === undefined ||
    !ts.isPropertySignature(schemas) ||
    schemas.type === undefined ||
    !ts.isTypeLiteralNode(schemas.type)
  ) {
    throw new Error('openapi-typescript gave no schemas');
  }
  return schemas.type.members.flatMap((member) =>
    ts.isPropertySignature(member) && member.type !== undefined
      ? [{ name: nameOf(member.name), type: member.type }]
      : [],
  );
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

function declaration(name: string, raw: ts.TypeNode): ts.Node {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const type = indexSignatures(raw);
  if (ts.isTypeLiteralNode(type)) {
    return ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members);
  }
  return ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
}

/** `"net[n]"?: T` to ``[key: `net${number}`]: T``, however deep it stands. */
function indexSignatures(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const seen = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(seen) || seen.type === undefined) return seen;
    const stem = /^(.+)\[n\]$/.exec(nameOf(seen.name))?.[1];
    return stem === undefined ? seen : indexSignature(stem, seen.type, seen.modifiers);
  };
  return ts.visitNode(type, visit, ts.isTypeNode);
}

function indexSignature(
  stem: string,
  type: ts.TypeNode,
  modifiers: readonly ts.Modifier[] | undefined,
): ts.Node {
  const { factory } = ts;
  const span = factory.createTemplateLiteralTypeSpan(
    keyword(ts.SyntaxKind.NumberKeyword),
    factory.createTemplateTail(''),
  );
  const key = factory.createTemplateLiteralType(factory.createTemplateHead(stem), [span]);
  return factory.createIndexSignature(
    modifiers,
    [factory.createParameterDeclaration(undefined, undefined, 'key', undefined, key)],
    type,
  );
}

/**
 * References among components point into an interface that isn't there any more: each name stands for itself. And
 * `@enum` says in a comment what the type says already.
 */
function tidy(text: string): string {
  return text
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
    .replaceAll(/\n *\/\*\* @enum \{\w+\} \*\//g, '')
    .replaceAll(/\n *\* @enum \{\w+\}/g, '')
    .replaceAll(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2))
    .replaceAll(/^( +)\/\*\*\n +\* (.+)\n +\*\/$/gm, '$1/** $2 */')
    .replaceAll('/** @description ', '/** ');
}
