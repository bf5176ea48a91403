import type { AccessLevel, Risk } from '../../../overrides/types.js';
import type { Arguments } from '../arguments.js';
import type { Tables } from '../tables.js';
import { raisesCall } from './raise.js';

/** What the owner allows, and the setting that says so, for the refusal's advice. */
export interface Access {
  readonly level: AccessLevel;
  /** How a higher level is granted: `PVE_ACCESS=LEVEL or --access LEVEL`, with LEVEL to be filled in. */
  readonly setting: string;
}

const order: readonly Risk[] = ['read', 'operate', 'change', 'destroy', 'privileged'];

/** The access level that allows a risk. */
export function accessFor(risk: Risk): AccessLevel {
  return risk === 'privileged' ? 'full' : risk;
}

/** Whether an access level allows a risk. */
export function allows(access: AccessLevel, risk: Risk): boolean {
  return access === 'full' || order.indexOf(access) >= order.indexOf(risk);
}

/** How much a call can do, and what raised it above its operation. */
export interface CallRisk {
  readonly risk: Risk;
  readonly raisedBy?: { readonly parameter: string; readonly why: string };
}

/**
 * The level of a call with these parameters. An operation that the tables lack has no level that could be judged:
 * undefined.
 */
export function riskOfCall(tables: Tables, operation: string, params: Arguments): CallRisk | undefined {
  const row = tables.operations.get(operation);
  if (row === undefined) return undefined;
  let found: CallRisk = { risk: row.risk };
  for (const raise of tables.raisesOf(operation)) {
    const parameter = raisesCall(raise, params);
    if (parameter !== undefined && order.indexOf(raise.level) > order.indexOf(found.risk)) {
      found = { risk: raise.level, raisedBy: { parameter, why: raise.why } };
    }
  }
  return found;
}
