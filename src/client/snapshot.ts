import { isPlain } from '../domain/plain.js';

/** Levels that a parameter can have: the parameters themselves, lists, property strings, lists in those. */
const depth = 4;

/** A copy of lists and plain objects that later changes to them don't reach; everything else stays itself. */
export function snapshot(value: unknown, levels = depth): unknown {
  if (levels === 0) return value;
  if (Array.isArray(value)) return value.map((item) => snapshot(item, levels - 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, snapshot(item, levels - 1)]));
}
