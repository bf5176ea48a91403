/** Most answers that are kept, and most bytes of them together; the oldest go first. */
const MOST_KEPT = 20;
const MOST_BYTES = 8 * 2 ** 20;

/** Where kept answers are read. */
export const RESULTS = 'pve://results/';

/** An answer that was too large to show. */
export interface KeptResult {
  readonly uri: string;
  /** The tool that answered it. */
  readonly tool: string;
  readonly text: string;
  readonly bytes: number;
}

/** Whole answers of which a result showed a part. */
export interface KeptResults {
  /** Keeps an answer; undefined where it is larger than all that may be kept. */
  keep(tool: string, text: string): KeptResult | undefined;
  find(uri: string): KeptResult | undefined;
  /** Oldest first. */
  list(): readonly KeptResult[];
}

/** A store of bounded size; its names can't be guessed, as others may be served by the same process. */
export function createKeptResults(): KeptResults {
  const kept = new Map<string, KeptResult>();
  let total = 0;
  return {
    keep(tool, text) {
      const bytes = Buffer.byteLength(text);
      if (bytes > MOST_BYTES) return undefined;
      const one = { uri: `${RESULTS}${unguessable()}`, tool, text, bytes };
      kept.set(one.uri, one);
      total += bytes;
      for (const oldest of kept.values()) {
        if (kept.size <= MOST_KEPT && total <= MOST_BYTES) break;
        kept.delete(oldest.uri);
        total -= oldest.bytes;
      }
      return one;
    },
    find: (uri) => kept.get(uri),
    list: () => [...kept.values()],
  };
}

/** By the global: loading node:crypto would cost every start, and few ever keep an answer. */
function unguessable(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(9))).toString('base64url');
}
