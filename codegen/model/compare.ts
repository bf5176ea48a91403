import type { Operation, Parameter, Schema } from './operation.js';

/** How one release's API differs from the one before it. */
export interface Comparison {
  readonly added: readonly Operation[];
  readonly removed: readonly Operation[];
  readonly changed: readonly OperationChange[];
}

export interface OperationChange {
  readonly id: string;
  readonly addedParameters: readonly Parameter[];
  readonly removedParameters: readonly Parameter[];
  readonly parameters: readonly ParameterChange[];
  /** Type of the result before and after, where it is another one. */
  readonly result?: TypeChange;
}

export interface ParameterChange {
  readonly name: string;
  readonly type?: TypeChange;
  readonly addedValues: readonly string[];
  readonly removedValues: readonly string[];
  /** Was optional and is required now: calls that worked before fail. */
  readonly nowRequired: boolean;
}

export interface TypeChange {
  readonly before: string;
  readonly after: string;
}

export function compareOperations(before: readonly Operation[], after: readonly Operation[]): Comparison {
  const old = new Map(before.map((operation) => [operation.id, operation]));
  const now = new Map(after.map((operation) => [operation.id, operation]));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    changed: after.flatMap((operation) => {
      const then = old.get(operation.id);
      const change = then === undefined ? undefined : compareOperation(then, operation);
      return change === undefined ? [] : [change];
    }),
  };
}

function compareOperation(before: Operation, after: Operation): OperationChange | undefined {
  const old = new Map(before.parameters.map((parameter) => [parameter.name, parameter]));
  const now = new Set(after.parameters.map(({ name }) => name));
  const result = typeChange(before.result.schema, after.result.schema);
  const change: OperationChange = {
    id: after.id,
    addedParameters: after.parameters.filter(({ name }) => !old.has(name)),
    removedParameters: before.parameters.filter(({ name }) => !now.has(name)),
    parameters: after.parameters.flatMap((parameter) => {
      const then = old.get(parameter.name);
      const one = then === undefined ? undefined : compareParameter(then, parameter);
      return one === undefined ? [] : [one];
    }),
    ...(result === undefined ? {} : { result }),
  };
  const { addedParameters, removedParameters, parameters } = change;
  const same =
    addedParameters.length + removedParameters.length + parameters.length === 0 && result === undefined;
  return same ? undefined : change;
}

function compareParameter(before: Parameter, after: Parameter): ParameterChange | undefined {
  const old = before.schema.enum;
  const now = after.schema.enum;
  const type = typeChange(before.schema, after.schema);
  const nowRequired = !before.required && after.required;
  const addedValues = old === undefined ? [] : (now ?? []).filter((value) => !old.includes(value));
  const removedValues = now === undefined ? [] : (old ?? []).filter((value) => !now.includes(value));
  if (type === undefined && !nowRequired && addedValues.length + removedValues.length === 0) return undefined;
  return {
    name: after.name,
    addedValues,
    removedValues,
    nowRequired,
    ...(type === undefined ? {} : { type }),
  };
}

function typeChange(before: Schema, after: Schema): TypeChange | undefined {
  return before.type === after.type ? undefined : { before: before.type, after: after.type };
}
