import {
  camelCase,
  type Model,
  type Operation,
  type Parameter,
  type PropertyString,
  segmentsOf,
  variableOf,
} from '../../model/index.js';
import { byCodeUnit } from '../../read/json.js';
import { template } from '../documents.js';
import { permissionText } from '../facts.js';
import { propertyKey } from '../source.js';
import { returnType } from '../tree.js';
import type { WordsOf } from '../words.js';
import { answerText, conditions, valueText } from './value.js';

/** Areas with a page of their own; what is in none of them is on the page of its first segment. */
const ownPages = [
  '/access',
  '/cluster/ceph',
  '/cluster/config',
  '/cluster/firewall',
  '/cluster/ha',
  '/cluster/mapping',
  '/cluster/notifications',
  '/cluster/sdn',
  '/nodes/{node}/ceph',
  '/nodes/{node}/lxc',
  '/nodes/{node}/qemu',
  '/nodes/{node}/storage',
];

/** What the pages are made of. */
export interface ReferenceInput {
  readonly model: Model;
  readonly operations: readonly Operation[];
  /** Risk level by operation id. */
  readonly levels: ReadonlyMap<string, string>;
  readonly words: WordsOf;
}

function areaOf(path: string): string {
  const own = ownPages.find((area) => path === area || path.startsWith(`${area}/`));
  return own ?? `/${segmentsOf(path)[0] ?? ''}`;
}

/** `/nodes/{node}/qemu` is `nodes-qemu`. */
function pageName(area: string): string {
  return segmentsOf(area)
    .filter((segment) => variableOf(segment) === undefined)
    .join('-');
}

/** `pve.nodes(node).qemu(vmid).config.get` */
function spelling({ path, method }: Operation): string {
  const steps = segmentsOf(path).map((segment) => {
    const variable = variableOf(segment);
    if (variable !== undefined) return `(${camelCase(variable)})`;
    const key = propertyKey(segment);
    return key === segment ? `.${key}` : `[${key}]`;
  });
  return `pve${steps.join('')}.${method.toLowerCase()}`;
}

/** The parameters of a call as the tree takes them: the path's are given on the way. */
function callText(operation: Operation): string {
  const { parameters } = operation;
  const needed = parameters.some(({ required }) => required);
  const argument = parameters.length === 0 ? '' : needed ? '{ … }' : '{ … }?';
  return `${spelling(operation)}(${argument})`;
}

/** A text as a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

interface Row {
  readonly name: string;
  readonly needed: string;
  readonly value: string;
  readonly words: string;
}

function rowOf({ id }: Operation, parameter: Parameter, words: WordsOf, place: string): Row {
  const { name, schema, required } = parameter;
  const said = [words.parameter(id, name), ...conditions(parameter)].filter((text) => text !== undefined);
  return {
    name,
    needed: required ? place : '',
    value: cell(valueText(schema)),
    words: cell(said.join(' ')),
  };
}

function partRows({ id }: Operation, parameter: Parameter, words: WordsOf): Row[] {
  const shape: PropertyString | undefined = parameter.schema.propertyString;
  return (shape?.parts ?? []).map(({ name, optional, defaultKey, alias, schema }) => {
    const said = [
      words.parameter(id, `${parameter.name}.${name}`),
      ...(alias === undefined ? [] : [`Same as \`${alias}\`.`]),
      ...(defaultKey ? ['Its name may be left out.'] : []),
    ].filter((text) => text !== undefined);
    return {
      name,
      needed: optional ? '' : 'yes',
      value: cell(valueText(schema)),
      words: cell(said.join(' ')),
    };
  });
}

/** The property strings of a page, each shape once however many operations take it. */
function shapesOf(operations: readonly Operation[], words: WordsOf) {
  const shapes = new Map<string, { names: Set<string>; rows: Row[] }>();
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      const rows = partRows(operation, parameter, words);
      if (rows.length === 0) continue;
      const key = JSON.stringify(rows);
      const shape = shapes.get(key) ?? { names: new Set<string>(), rows };
      shape.names.add(parameter.name);
      shapes.set(key, shape);
    }
  }
  return [...shapes.values()].map(({ names, rows }) => ({
    title: [...names].map((name) => `\`${name}\``).join(', '),
    rows,
  }));
}

const tasks = { upid: 'a task', 'upid-or-null': 'a task, or done at once', inside: '', none: '' } as const;

function operationContext(operation: Operation, { levels, words }: ReferenceInput) {
  const { id, result, permission, since, allowToken, download, pathParameters, parameters } = operation;
  const task = tasks[result.task];
  return {
    id,
    call: callText(operation),
    summary: words.summary(id) ?? '',
    risk: levels.get(id) ?? '',
    permission: permissionText(permission),
    result: task === '' ? `\`${returnType(operation)}\`: ${cell(answerText(result.schema))}` : task,
    notes: [
      ...(since === undefined ? [] : [`since PVE ${since}`]),
      ...(allowToken ? [] : ['closed to API tokens']),
      ...(download ? ['can answer with a file'] : []),
    ].join('; '),
    rows: [
      ...pathParameters.map((parameter) => rowOf(operation, parameter, words, 'path')),
      ...parameters.map((parameter) => rowOf(operation, parameter, words, 'yes')),
    ],
  };
}

/** The API reference: one page an area and an index of them, by file. */
export function emitReference(input: ReferenceInput): (readonly [file: string, text: string])[] {
  const areas = new Map<string, Operation[]>();
  for (const operation of input.operations) {
    const area = areaOf(operation.path);
    areas.set(area, [...(areas.get(area) ?? []), operation]);
  }
  const pages = [...areas].sort(([a], [b]) => byCodeUnit(a, b));
  const { release, releases } = input.model;
  const index = template('reference-index.md')({
    release,
    releases: releases.join(', '),
    count: input.operations.length,
    pages: pages.map(([area, operations]) => ({ area, name: pageName(area), count: operations.length })),
  });
  return [
    ['docs/api/README.md', index],
    ...pages.map(([area, operations]) => {
      const text = template('reference.md')({
        area,
        release,
        operations: operations.map((operation) => operationContext(operation, input)),
        shapes: shapesOf(operations, input.words),
      });
      return [`docs/api/${pageName(area)}.md`, text] as const;
    }),
  ];
}
