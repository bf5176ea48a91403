import { availability, type Life } from '../../../generated/client/availability.js';
import type { Plain } from '../../domain/plain.js';
import type { BuiltCall } from '../build.js';

/** Something in a call that not every known release has. */
export interface Use {
  /** The parameter that it is or stands in; undefined for the operation itself. */
  readonly parameter: string | undefined;
  /** The enum value. */
  readonly value: string | undefined;
  readonly life: Life;
}

/** A wire name as the table has it: `net0` is `net[n]`. */
function lifeOf<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  if (table === undefined) return undefined;
  const key = [name, name.replace(/\d+$/, '[n]')].find((one) => Object.hasOwn(table, one));
  return key === undefined ? undefined : table[key];
}

/** The values of an enum parameter, several where it is a list. */
function valuesIn(given: unknown): string[] {
  if (Array.isArray(given)) return given.flatMap(valuesIn);
  return typeof given === 'string' ? given.split(/[,;\s]+/) : [];
}

function usesOf(name: string, given: unknown, operation: string): Use[] {
  const { parameters, values } = availability[operation] ?? {};
  const life = lifeOf(parameters, name);
  const lives = lifeOf(values, name) ?? {};
  return [
    ...(life === undefined ? [] : [{ parameter: name, value: undefined, life }]),
    ...valuesIn(given).flatMap((value) => {
      const own = lifeOf(lives, value);
      return own === undefined ? [] : [{ parameter: name, value, life: own }];
    }),
  ];
}

/** What of a call is not in all known releases; empty for most calls. */
export function usesIn({ route: { operation }, params }: BuiltCall): readonly Use[] {
  if (!Object.hasOwn(availability, operation)) return [];
  const given: Plain = params;
  const life = availability[operation]?.life;
  return [
    ...(life === undefined ? [] : [{ parameter: undefined, value: undefined, life }]),
    ...Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : usesOf(name, value, operation),
    ),
  ];
}
