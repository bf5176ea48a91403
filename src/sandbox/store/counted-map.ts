/** A map that counts its changes, so that what is worked out from it can be kept as long as the count stands. */
export class CountedMap<Key, Item> extends Map<Key, Item> {
  #changes = 0;

  /** How often an entry was put in, taken out or asked to be. */
  get changes(): number {
    return this.#changes;
  }

  override set(key: Key, item: Item): this {
    // The constructor of Map comes through here before the field is there.
    if (#changes in this) this.#changes += 1;
    return super.set(key, item);
  }

  override delete(key: Key): boolean {
    this.#changes += 1;
    return super.delete(key);
  }

  override clear(): void {
    this.#changes += 1;
    super.clear();
  }
}
