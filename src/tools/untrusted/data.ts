import type { Treatment } from '../../../overrides/untrusted.js';
import { isPlain, type Plain } from '../../domain/plain.js';
import { cleanBlock, cleanCell, cleanLine, cleanOwn } from './mark.js';
import { type FieldRule, type FieldRules, fieldRulesOf } from './rules.js';

/** Where a text stands: under which name, in which object, and whose it is. */
interface Place {
  readonly rules: FieldRules;
  readonly rule: FieldRule;
  readonly row: Plain;
  readonly subject: string;
}

/**
 * An answer with all its texts made safe to show, as overrides/untrusted.ts has it field by field: names and the like as
 * short clean lines, longer texts of others in blocks that say whose words they are, PVE's own without what is hidden.
 * Numbers, booleans and the shape stay as they are.
 * @param params The call's parameters, which tell whose text it is where the answer does not.
 */
export function cleanData(operation: string, value: unknown, params: Plain = {}): unknown {
  const rules = fieldRulesOf(operation);
  return clean(value, { rules, rule: rules('*'), row: {}, subject: subjectOf(params) ?? 'the cluster' });
}

function clean(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return treat(value, place);
  if (Array.isArray(value)) return value.map((item) => clean(item, place));
  return isPlain(value) ? cleanObject(value, place) : value;
}

function cleanObject(row: Plain, { rules, subject }: Place): Plain {
  const whose = subjectOf(row) ?? subject;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      cleanCell(name),
      clean(value, { rules, rule: rules(name), row, subject: whose }),
    ]),
  );
}

/** What the text belongs to, by the names that PVE gives such fields. */
const subjects: readonly (readonly [field: string, words: string])[] = [
  ['vmid', 'guest'],
  ['volid', 'volume'],
  ['volume', 'volume'],
  ['poolid', 'pool'],
  ['userid', 'user'],
  ['storage', 'storage'],
  ['node', 'node'],
];

function subjectOf(fields: Plain): string | undefined {
  for (const [field, words] of subjects) {
    const id = fields[field];
    if (typeof id === 'string' || typeof id === 'number') return `${words} ${id}`;
  }
  return undefined;
}

/** What PVE itself says where others describe: of the present, which it lists as a snapshot that nobody may make. */
function isOwnWord(text: string, { name }: Plain): boolean {
  return name === 'current' && text === 'You are here!';
}

const treatments: Readonly<Record<Treatment, (text: string, place: Place) => string>> = {
  cell: (text) => cleanCell(text),
  line: cleanLine,
  block: (text, { rule, subject, row }) =>
    text === '' || isOwnWord(text, row) ? text : cleanBlock(text, `${rule.source} ${subject}`),
  keyed: (text, place) => {
    const rule = place.rules(typeof place.row.key === 'string' ? place.row.key : '*');
    return treat(text, { ...place, rule: rule.treatment === 'keyed' ? { ...rule, treatment: 'own' } : rule });
  },
  own: cleanOwn,
};

function treat(text: string, place: Place): string {
  return treatments[place.rule.treatment](text, place);
}
