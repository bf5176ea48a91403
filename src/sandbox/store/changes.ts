import type { Cluster } from './cluster.js';
import { packed } from './state.js';
import { type Note, watchAgain, watched } from './watch.js';

/**
 * One change to a cluster's data: a whole field of it, or with `key` one entry of a field that is a map or a list. Without
 * `value` it is gone.
 */
export interface Change {
  readonly field: string;
  readonly key?: string | number;
  readonly value?: unknown;
}

/** What has changed in a cluster since it was last asked. */
export interface Changes {
  /** The cluster to go on with: only what happens to it is noticed. */
  readonly cluster: Cluster;
  /** The changes since the last call, in an order in which they can be done again, as JSON. */
  take(): readonly string[];
  /** Work is over that could still hold entries as they were before they were put in. */
  settled(): void;
}

type Key = string | number;

/** Fields that are no data. */
const LIVE: ReadonlySet<string> = new Set(['clock', 'random']);

/** Lists that only ever grow at their end. */
const GROWING: ReadonlySet<string> = new Set(['log']);

const isKey = (key: unknown): key is Key => typeof key === 'string' || typeof key === 'number';

function lengthOf(cluster: Cluster, field: string): number {
  const list: unknown = Reflect.get(cluster, field);
  return Array.isArray(list) ? list.length : 0;
}

/** Watches a cluster; `note` is called at each change. */
export function watchCluster(cluster: Cluster, note: Note): Changes {
  /** Fields that changed as a whole. */
  const fields = new Set<string>();
  /** Entries that changed, by field; true where one was taken out, even if another came for it. */
  const entries = new Map<string, Map<Key, boolean>>();
  /** Entries that were put in, with what was last said of them: whoever made one may still hold the original. */
  const fresh = new Map<string, Map<Key, string>>();

  const touched = (field: string, key: Key, gone: boolean): void => {
    const keys = entries.get(field) ?? new Map<Key, boolean>();
    entries.set(field, keys);
    keys.set(key, gone || keys.get(key) === true);
    note();
  };
  const replaced = (field: string): void => {
    fields.add(field);
    note();
  };
  const entryNote =
    (field: string, key: Key): Note =>
    () =>
      touched(field, key, false);

  const watchEntries = (field: string, map: Map<unknown, unknown>): void => {
    const original = { set: map.set.bind(map), delete: map.delete.bind(map) };
    const watchedEntry = (key: Key, item: unknown): unknown =>
      watched(item, new Set([entryNote(field, key)]));
    for (const [key, item] of map) if (isKey(key)) original.set(key, watchedEntry(key, item));
    map.set = (key, item) => {
      if (!isKey(key)) return map;
      original.set(key, watchedEntry(key, item));
      const news = fresh.get(field) ?? new Map<Key, string>();
      fresh.set(field, news.set(key, ''));
      touched(field, key, false);
      return map;
    };
    map.delete = (key) => {
      const was = original.delete(key);
      if (was && isKey(key)) touched(field, key, true);
      return was;
    };
  };

  for (const [field, value] of Object.entries(cluster)) {
    if (LIVE.has(field)) continue;
    if (value instanceof Map) watchEntries(field, value);
    else Reflect.set(cluster, field, watched(value, new Set([() => replaced(field)])));
  }

  /** How long the growing lists were when they were last looked at. */
  const lengths = new Map<string, number>([...GROWING].map((field) => [field, lengthOf(cluster, field)]));

  const changeOf = (field: string, key: Key): Change => {
    const holder: unknown = Reflect.get(cluster, field);
    return { field, key, value: holder instanceof Map ? holder.get(key) : undefined };
  };
  const print = (change: Change): string => JSON.stringify(change, packed);

  const takeEntries = (): string[] => {
    const texts: string[] = [];
    for (const [field, keys] of entries) {
      for (const [key, gone] of keys) {
        const change = changeOf(field, key);
        if (gone && change.value !== undefined) texts.push(print({ field, key }));
        if (fresh.get(field)?.has(key)) continue;
        texts.push(print(change));
      }
    }
    entries.clear();
    return texts;
  };
  /** New entries, as far as they changed since the last time, be it behind their stand-ins. */
  const takeFresh = (): string[] => {
    const texts: string[] = [];
    for (const [field, keys] of fresh) {
      for (const [key, before] of keys) {
        const change = changeOf(field, key);
        watchAgain(change.value);
        const text = print(change);
        if (text === before) continue;
        keys.set(key, text);
        texts.push(text);
      }
    }
    return texts;
  };
  const takeField = (field: string): readonly string[] => {
    const value: unknown = Reflect.get(cluster, field);
    const from = lengths.get(field);
    if (from === undefined || !Array.isArray(value)) return [print({ field, value })];
    lengths.set(field, value.length);
    return value.slice(from).map((item: unknown, index) => print({ field, key: from + index, value: item }));
  };
  const takeFields = (): string[] => {
    const texts = [...fields].flatMap(takeField);
    fields.clear();
    return texts;
  };

  return {
    cluster: new Proxy(cluster, {
      set(target, field, value) {
        const name = String(field);
        const done = Reflect.set(target, field, watched(value, new Set([() => replaced(name)])));
        replaced(name);
        return done;
      },
    }),
    take: () => [...takeEntries(), ...takeFresh(), ...takeFields()],
    settled: () => fresh.clear(),
  };
}

/** Does changes again, on the state that they were made to. */
export function applyChanges(state: object, changes: readonly Change[]): void {
  for (const { field, key, value } of changes) {
    const holder: unknown = Reflect.get(state, field);
    if (key === undefined) Reflect.set(state, field, value);
    else if (Array.isArray(holder)) holder[Number(key)] = value;
    else if (!(holder instanceof Map)) throw new Error(`it changes '${field}', which is no map`);
    else if (value === undefined) holder.delete(key);
    else holder.set(key, value);
  }
}
