import type { PropertyPart, PropertyString, Schema } from './operation.js';

/**
 * Reads a typetext such as `[[order=]\d+] [,up=\d+]` as a property string. 17 kinds of property string are known
 * by their typetext alone; most other typetexts (`<string>`, `<integer> (0 - N)`) are none, and give undefined.
 */
export function propertyStringOf(typetext: string): PropertyString | undefined {
  const parts = splitItems(typetext).map(partOf);
  if (parts.length === 0 || !parts.every((part) => part !== undefined)) return undefined;
  return { origin: 'typetext', parts };
}

/** Cuts at white space outside of brackets. */
function splitItems(typetext: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const char of typetext.trim()) {
    if ('[<('.includes(char)) depth++;
    if (']>)'.includes(char)) depth--;
    if (depth === 0 && /\s/.test(char)) {
      if (item !== '') items.push(item);
      item = '';
    } else item += char;
  }
  return item === '' ? items : [...items, item];
}

const shape = /^,?(\[)?([a-z][a-z0-9_-]*)=(\])?(.+)$/i;

function partOf(item: string): PropertyPart | undefined {
  const optional = item.startsWith('[') && closing(item) === item.length - 1;
  const match = shape.exec(optional ? item.slice(1, -1) : item);
  if (match === null) return undefined;
  const [, open, name = '', close, value = ''] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  return { name, optional, defaultKey: open !== undefined, schema: valueSchema(value) };
}

/** Index of the bracket that closes the one at the start. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']') depth--;
    if (depth === 0) return at;
  }
  return -1;
}

function valueSchema(value: string): Schema {
  if (value === '<1|0>') return { type: 'boolean' };
  if (value === '<integer>' || value === '<N>' || value === '\\d+') return { type: 'integer' };
  const choices = /^<?([a-z0-9/+-]+(?:\|[a-z0-9/+-]+)+)>?$/.exec(value)?.[1]?.split('|');
  if (choices !== undefined && !choices.some((choice) => /^\d+-\d+$/.test(choice))) {
    return { type: 'string', enum: choices };
  }
  return { type: 'string', typetext: value };
}
