import { die } from '../server/failure.js';
import type { Section } from '../store/model.js';

/** The options of a kind of section: those it can't do without, those it may have, those that stay as they were made. */
export type OptionTable = Readonly<Record<string, 'required' | 'optional' | 'fixed'>>;

/** A table of required and optional options, each list separated by spaces. */
export function optionTable(required: string, optional: string): OptionTable {
  const rows = (names: string, rule: 'required' | 'optional') =>
    names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => [name, rule] as const);
  return Object.fromEntries([...rows(optional, 'optional'), ...rows(required, 'required')]);
}

/** PVE::SectionConfig::check_config: refuses options that the kind doesn't know, and a new section that lacks one. */
export function checkGiven(table: OptionTable, given: Section, creating: boolean): void {
  for (const name of Object.keys(given).filter((key) => key !== 'type')) {
    if (!creating && table[name] === 'fixed') die(`can't change value of fixed parameter '${name}'`);
    if (table[name] === undefined) die(`unexpected property '${name}'`);
  }
  const missing = Object.keys(table).find((name) => table[name] !== 'optional' && given[name] === undefined);
  if (creating && missing !== undefined) die(`missing value for required option '${missing}'`);
}

/** PVE::SectionConfig::delete_from_config: refuses to take options away that must stay or are set in the same call. */
export function checkRemoved(table: OptionTable, removed: readonly string[], given: Section): void {
  for (const name of removed) {
    const rule = table[name] ?? die(`no such option '${name}'`);
    if (rule !== 'optional') die(`unable to delete required option '${name}'`);
    if (given[name] !== undefined) die(`cannot set and delete property '${name}' at the same time!`);
  }
}
