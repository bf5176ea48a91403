import type { Plain } from '../../domain/plain.js';
import { howManyTextsFit, ROOM } from './fit.js';
import { estimateTokens, isWithin } from './tokens.js';

/** Most names of fields that are told as left out. */
const MOST_TOLD = 10;

/**
 * Structured content within the limit: the same object where it fits; else its largest lists are shortened and its
 * largest fields left out, and `note` says which.
 * @param most Tokens that are let pass as they are; what is cut is cut to less, with room for the note.
 */
export function limitData(data: Plain, most = ROOM): Plain {
  if (isWithin(JSON.stringify(data), most)) return data;
  const sizes = Object.entries(data).map(([name, value]) => ({ name, size: sizeOf(name, value) }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  if (total <= most) return data;
  let over = total - ROOM;
  const kept = new Map(Object.entries(data));
  const told: string[] = [];
  for (const { name, size } of sizes.sort((a, b) => b.size - a.size)) {
    if (over <= 0) break;
    const rest = shortened(data[name], size - over);
    if (rest === undefined) kept.delete(name);
    else kept.set(name, rest);
    over -= size - (rest === undefined ? 0 : sizeOf(name, rest));
    told.push(rest === undefined ? name : `${name} after ${rest.length}`);
  }
  const more = told.length > MOST_TOLD ? ` and ${told.length - MOST_TOLD} more` : '';
  const names = told.slice(0, MOST_TOLD).map((name) => name.slice(0, 40));
  const note = `left out for their size: ${names.join(', ')}${more}`;
  return { ...Object.fromEntries(kept), note: typeof data.note === 'string' ? `${data.note} ${note}` : note };
}

/** As many items of a list as fit; undefined where the value is no list or none does. */
function shortened(value: unknown, room: number): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const count = howManyTextsFit(
    value.map((item) => JSON.stringify(item) ?? ''),
    room,
  );
  return count === 0 ? undefined : value.slice(0, count);
}

function sizeOf(name: string, value: unknown): number {
  return estimateTokens(JSON.stringify({ [name]: value }), ROOM * 4);
}
