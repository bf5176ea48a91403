import type { FieldType, ResultCorrection, ResultCorrections } from '../../overrides/types.js';
import type { Operation, Property, Schema } from './operation.js';

/** A correction that does not fit the result it is for. */
export interface CorrectionProblem {
  /** What stands in the corrections: an operation id or a path. */
  readonly name: string;
  readonly message: string;
}

export interface Corrected {
  readonly operations: readonly Operation[];
  readonly problems: readonly CorrectionProblem[];
}

/** The operations with their results as PVE answers them, where that is known better than from the spec. */
export function correctResults(operations: readonly Operation[], corrections: ResultCorrections): Corrected {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const problems: CorrectionProblem[] = [];
  const unknown = Object.keys(corrections).filter((id) => !byId.has(id));
  for (const id of unknown)
    problems.push({ name: id, message: `a correction for ${id}, which the spec lacks` });
  const corrected = operations.map((operation) => {
    const correction = corrections[operation.id];
    if (correction === undefined) return operation;
    return correct(operation, correction, byId, (name, message) =>
      problems.push({ name, message: `${operation.id}: ${message}` }),
    );
  });
  return { operations: corrected, problems };
}

type Say = (name: string, message: string) => void;

function correct(
  operation: Operation,
  { fields = {}, nullable = [], sameAs }: ResultCorrection,
  byId: ReadonlyMap<string, Operation>,
  say: Say,
): Operation {
  const other = sameAs === undefined ? operation : byId.get(sameAs);
  if (other === undefined) {
    say(sameAs ?? '', `${sameAs} is not in the spec`);
    return operation;
  }
  const { result } = operation;
  let { schema } = other.result;
  for (const [path, type] of Object.entries(fields)) {
    schema = at(
      schema,
      steps(path),
      (found) => withType(found, type),
      () => say(path, `has no place for '${path}'`),
    );
  }
  for (const path of nullable.filter((one) => one !== '')) {
    schema = at(
      schema,
      steps(path),
      (found) => ({ ...found, nullable: true }),
      () => say(path, `has no '${path}'`),
    );
  }
  return {
    ...operation,
    result: { ...result, schema, loose: false, nullable: result.nullable || nullable.includes('') },
  };
}

/** `[].cpu.flags` as `[]`, `cpu`, `flags`. */
function steps(path: string): string[] {
  return path.match(/\[\]|[^.[\]]+/g) ?? [];
}

/** Changes the schema at a path, and makes the last field of it where it is not there. */
function at(
  schema: Schema,
  [step, ...rest]: readonly string[],
  change: (found: Schema) => Schema,
  lost: () => void,
): Schema {
  if (step === undefined) return change(schema);
  if (step === '[]') {
    if (schema.type !== 'array') return fail(schema, lost);
    return { ...schema, items: at(schema.items ?? { type: 'object' }, rest, change, lost) };
  }
  if (schema.type !== 'object' && schema.type !== 'any') return fail(schema, lost);
  const properties = schema.properties ?? [];
  const known = properties.find(({ name }) => name === step);
  if (known === undefined && rest.length > 0) return fail(schema, lost);
  const field: Property = {
    name: step,
    optional: rest.length === 0 || known?.optional === true,
    schema: at(known?.schema ?? { type: 'any' }, rest, change, lost),
  };
  const others = properties.filter(({ name }) => name !== step);
  const sorted = [...others, field].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...schema, type: 'object', properties: sorted };
}

function fail(schema: Schema, lost: () => void): Schema {
  lost();
  return schema;
}

function withType(found: Schema, type: FieldType): Schema {
  switch (type) {
    case 'string[]':
      return { type: 'array', items: { type: 'string' } };
    case 'number[]':
      return { type: 'array', items: { type: 'number' } };
    case 'object[]':
      return { type: 'array', items: { type: 'object' } };
    case 'object':
      return found.type === 'object' ? found : { type };
    default:
      return { type };
  }
}
