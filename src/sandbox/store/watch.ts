/** Called for each change below what it was given for. */
export type Note = () => void;

/** Whose notes each watched thing calls: one that lies in two places has those of both. */
const notesOf = new WeakMap<object, Set<Note>>();

function callAll(notes: ReadonlySet<Note>): void {
  for (const note of notes) note();
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}

/** What lies directly in a thing. */
function childrenOf(thing: object): Iterable<unknown> {
  return thing instanceof Map || thing instanceof Set ? thing.values() : Object.values(thing);
}

function watchMap(map: Map<unknown, unknown>, notes: Set<Note>): void {
  const original = { set: map.set.bind(map), delete: map.delete.bind(map), clear: map.clear.bind(map) };
  for (const [key, item] of map) original.set(key, watched(item, notes));
  map.set = (key, item) => {
    original.set(key, watched(item, notes));
    callAll(notes);
    return map;
  };
  map.delete = (key) => {
    const was = original.delete(key);
    if (was) callAll(notes);
    return was;
  };
  map.clear = () => {
    original.clear();
    callAll(notes);
  };
}

/** Sets of the store hold texts and numbers only. */
function watchSet(set: Set<unknown>, notes: Set<Note>): void {
  const original = { add: set.add.bind(set), delete: set.delete.bind(set), clear: set.clear.bind(set) };
  set.add = (item) => {
    if (!set.has(item)) callAll(notes);
    original.add(item);
    return set;
  };
  set.delete = (item) => {
    const was = original.delete(item);
    if (was) callAll(notes);
    return was;
  };
  set.clear = () => {
    original.clear();
    callAll(notes);
  };
}

function watchObject<Thing extends object>(thing: Thing, notes: Set<Note>): Thing {
  for (const [key, item] of Object.entries(thing)) Reflect.set(thing, key, watched(item, notes));
  return new Proxy(thing, {
    set(target, key, value) {
      const next: unknown = watched(value, notes);
      const same = Object.hasOwn(target, key) && Object.is(Reflect.get(target, key), next);
      const done = Reflect.set(target, key, next);
      if (!same) callAll(notes);
      return done;
    },
    deleteProperty(target, key) {
      const had = Object.hasOwn(target, key);
      const done = Reflect.deleteProperty(target, key);
      if (had) callAll(notes);
      return done;
    },
  });
}

/** One that is watched already has come to lie in a second place. */
function addNotes(thing: object, known: Set<Note>, notes: ReadonlySet<Note>): void {
  const before = known.size;
  for (const note of notes) known.add(note);
  if (known.size === before) return;
  for (const child of childrenOf(thing)) watched(child, notes);
}

/**
 * The same thing, watched: what changes in it from now on, however deep, calls all the notes. Maps and sets are watched
 * where they are; objects and lists by a stand-in, which takes the place of the original. What is put in later is
 * watched too. Anything else (texts, functions, instances of classes) is given back as it is.
 */
export function watched<Thing>(thing: Thing, notes: ReadonlySet<Note>): Thing {
  if (typeof thing !== 'object' || thing === null) return thing;
  const known = notesOf.get(thing);
  if (known !== undefined) {
    addNotes(thing, known, notes);
    return thing;
  }
  const own = new Set(notes);
  if (thing instanceof Map) watchMap(thing, own);
  else if (thing instanceof Set) watchSet(thing, own);
  else if (!isPlain(thing)) return thing;
  const form = thing instanceof Map || thing instanceof Set ? thing : watchObject(thing, own);
  notesOf.set(form, own);
  return form;
}

/** Watches what was put into a watched thing behind its stand-in, by whoever still held the original. */
export function watchAgain(thing: unknown): void {
  if (typeof thing !== 'object' || thing === null || thing instanceof Set) return;
  const isNew = (child: unknown): boolean =>
    typeof child === 'object' && child !== null && !notesOf.has(child);
  if (thing instanceof Map) {
    for (const [key, child] of thing) if (isNew(child)) thing.set(key, child);
  } else {
    for (const [key, child] of Object.entries(thing)) if (isNew(child)) Reflect.set(thing, key, child);
  }
  for (const child of childrenOf(thing)) watchAgain(child);
}
