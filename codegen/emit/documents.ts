import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Comparison, Model, Operation, OperationChange, ParameterChange } from '../model/index.js';
import { segmentsOf } from '../model/index.js';

/** A template of codegen/templates, ready to be filled; every field that it names must be there. */
export function template(name: string): (context: object) => string {
  const text = readFileSync(new URL(`../templates/${name}.hbs`, import.meta.url), 'utf8');
  const render = Handlebars.compile(text, { noEscape: true, strict: true });
  return (context) => `${render(context).trimEnd()}\n`;
}

/** What a new PVE release brought and took, for people who have to review it. */
export function emitReleaseReport(before: string, release: string, comparison: Comparison): string {
  const { added, removed, changed } = comparison;
  return template('release.md')({
    before,
    release,
    counts: { added: added.length, removed: removed.length, changed: changed.length },
    added: added.map(({ id, result }) => ({ id, task: result.task === 'upid' })),
    removed: removed.map(({ id }) => ({ id })),
    changed: changed.map((change) => ({ id: change.id, lines: changeLines(change) })),
  });
}

function changeLines({ addedParameters, removedParameters, parameters, result }: OperationChange): string[] {
  return [
    ...(addedParameters.length === 0 ? [] : [`new: ${names(addedParameters)}`]),
    ...(removedParameters.length === 0 ? [] : [`gone: ${names(removedParameters)}`]),
    ...parameters.flatMap(parameterLines),
    ...(result === undefined ? [] : [`result: ${result.before} becomes ${result.after}`]),
  ];
}

function names(parameters: readonly { readonly name: string; readonly required: boolean }[]): string {
  return parameters.map(({ name, required }) => `\`${name}\`${required ? ' (required)' : ''}`).join(', ');
}

function parameterLines({ name, type, addedValues, removedValues, nowRequired }: ParameterChange): string[] {
  return [
    ...(nowRequired ? [`\`${name}\` is required now`] : []),
    ...(type === undefined ? [] : [`\`${name}\`: ${type.before} becomes ${type.after}`]),
    ...(addedValues.length === 0 ? [] : [`\`${name}\` takes also: ${codes(addedValues)}`]),
    ...(removedValues.length === 0 ? [] : [`\`${name}\` no longer takes: ${codes(removedValues)}`]),
  ];
}

function codes(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

/** Every operation with its risk, by area of the API. */
export function emitOperationIndex(model: Model, levels: ReadonlyMap<string, string>): string {
  const areas = new Map<string, Operation[]>();
  for (const operation of model.operations) {
    const area = areaOf(operation.path);
    areas.set(area, [...(areas.get(area) ?? []), operation]);
  }
  return template('operations.md')({
    release: model.release,
    releases: model.releases.join(', '),
    count: model.operations.length,
    removed: model.removed,
    areas: [...areas].map(([name, operations]) => ({
      name,
      rows: operations.map(({ id, result, since }) => ({
        id,
        risk: levels.get(id) ?? '',
        task: result.task === 'upid' ? 'yes' : result.task === 'upid-or-null' ? 'or done at once' : '',
        since: since ?? '',
      })),
    })),
  });
}

/** `/nodes/{node}/qemu/{vmid}/config` belongs to `/nodes/{node}/qemu`, `/cluster/ha/rules` to `/cluster/ha`. */
function areaOf(path: string): string {
  const segments = segmentsOf(path);
  return `/${segments.slice(0, segments[0] === 'nodes' ? 3 : 2).join('/')}`;
}
