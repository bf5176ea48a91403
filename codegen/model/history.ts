import { byCodeUnit } from '../read/json.js';
import type { Lifetime, Operation, Parameter } from './operation.js';

/** The operations of one imported release. */
export interface ReleaseOperations {
  readonly release: string;
  readonly operations: readonly Operation[];
}

export interface RemovedOperation {
  readonly id: string;
  readonly until: string;
}

/** Everything the emitters read. */
export interface Model {
  /** The newest imported release, whose operations these are. */
  readonly release: string;
  readonly releases: readonly string[];
  readonly operations: readonly Operation[];
  /** Operations that only older imported releases have. */
  readonly removed: readonly RemovedOperation[];
}

/**
 * The newest release's operations with `since` and `until` from comparing all imported ones, down to parameters
 * and enum values. What came, went and came back counts from its last coming.
 *
 * @param releases oldest first, at least one
 */
export function withHistory(releases: readonly ReleaseOperations[]): Model {
  const newest = releases.at(-1);
  if (newest === undefined) throw new Error('withHistory needs at least one release');
  const history = releases.map(({ release, operations }) => ({
    release,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
  }));
  const present = new Set(newest.operations.map(({ id }) => id));
  const past = releases
    .flatMap(({ operations }) => operations.map(({ id }) => id))
    .filter((id) => !present.has(id));
  return {
    release: newest.release,
    releases: releases.map(({ release }) => release),
    operations: newest.operations.map((operation) =>
      dated(
        operation,
        history.map(({ release, operations }) => ({ release, old: operations.get(operation.id) })),
      ),
    ),
    removed: [...new Set(past)].sort(byCodeUnit).map((id) => ({
      id,
      until:
        lifetime(history.map(({ release, operations }) => ({ release, has: operations.has(id) }))).until ??
        newest.release,
    })),
  };
}

interface Past<T> {
  readonly release: string;
  readonly old: T | undefined;
}

function dated(operation: Operation, past: readonly Past<Operation>[]): Operation {
  const lived = past.filter(({ old }) => old !== undefined);
  const named = new Set(operation.parameters.map(({ name }) => name));
  const gone = new Set(
    lived
      .flatMap(({ old }) => old?.parameters.map(({ name }) => name) ?? [])
      .filter((name) => !named.has(name)),
  );
  return {
    ...operation,
    ...lifetime(past.map(({ release, old }) => ({ release, has: old !== undefined }))),
    parameters: operation.parameters.map((parameter) =>
      datedParameter(
        parameter,
        lived.map(({ release, old }) => ({
          release,
          old: old?.parameters.find(({ name }) => name === parameter.name),
        })),
      ),
    ),
    removedParameters: [...gone].sort(byCodeUnit).map((name) => ({
      name,
      ...lifetime(
        lived.map(({ release, old }) => ({
          release,
          has: old?.parameters.some((one) => one.name === name) === true,
        })),
      ),
    })),
  };
}

function datedParameter(parameter: Parameter, past: readonly Past<Parameter>[]): Parameter {
  const lived = past.filter(({ old }) => old !== undefined);
  const values = new Set([
    ...(parameter.schema.enum ?? []),
    ...lived.flatMap(({ old }) => old?.schema.enum ?? []),
  ]);
  // A parameter that had no enum took any value before, so its values have no history.
  const comparable = lived.every(({ old }) => old?.schema.enum !== undefined);
  const enumHistory = [...values].flatMap((value) => {
    const life = lifetime(
      lived.map(({ release, old }) => ({ release, has: old?.schema.enum?.includes(value) === true })),
    );
    return comparable && (life.since !== undefined || life.until !== undefined) ? [{ value, ...life }] : [];
  });
  return {
    ...parameter,
    ...lifetime(past.map(({ release, old }) => ({ release, has: old !== undefined }))),
    enumHistory,
  };
}

/** `since` unless the oldest has it, `until` unless the newest has it. */
function lifetime(past: readonly { release: string; has: boolean }[]): Lifetime {
  const last = past.findLastIndex(({ has }) => has);
  let first = last;
  while (first > 0 && past[first - 1]?.has === true) first--;
  const since = first > 0 ? past[first]?.release : undefined;
  const until = last < past.length - 1 ? past[last]?.release : undefined;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
