import { type Call, listParam } from '../server/call.js';
import type { Section } from '../store/model.js';

/** Parameters that steer a call and are no part of what it keeps. */
const CONTROL: ReadonlySet<string> = new Set(['digest', 'delete', 'lock-token']);

/** What a call gives to keep, without the parameters named. */
export function optionsIn({ params }: Call, without: readonly string[]): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(params)) {
    if (CONTROL.has(name) || without.includes(name)) continue;
    if (typeof value === 'string' || typeof value === 'number') options[name] = value;
    else if (Array.isArray(value)) options[name] = value.map(String);
  }
  return options;
}

/** Changes what is kept as a call wants: sets what it gives, drops what its `delete` names. */
export function changeSection(call: Call, section: Section, without: readonly string[]): void {
  for (const name of listParam(call.params, 'delete')) delete section[name];
  Object.assign(section, optionsIn(call, without));
}
