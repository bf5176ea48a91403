import { exceptions } from './risk/exceptions.js';
import { raises } from './risk/raises.js';
import { rules } from './risk/rules.js';
import type { RiskTable } from './types.js';

/** What every operation can do: by rule, by exception, and by the parameters that make a call worse. */
export const risk = { rules, exceptions, raises } satisfies RiskTable;
