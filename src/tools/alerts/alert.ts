import type { LiveFacts, Resources } from '../live/index.js';
import type { Suggestion } from '../result.js';

/** `critical`: something is down or at risk now; `warning`: it will be; `notice`: worth knowing. */
export type Severity = (typeof severities)[number];

/** The gravest first. */
export const severities = ['critical', 'warning', 'notice'] as const;

/** Something that needs attention, found by looking at the cluster. */
export interface Alert {
  /** What kind of thing it is, for programs: `node_offline`. */
  readonly code: string;
  readonly severity: Severity;
  /** What it is about: `node pve2`, `storage local`, `3 guests`. */
  readonly subject: string;
  /** One line. */
  readonly message: string;
  /** The next call to make. */
  readonly suggestion: Suggestion;
}

/** What the rules look at. */
export interface AlertFacts {
  readonly live: LiveFacts;
  readonly resources: Resources;
  /** Seconds since 1970. */
  readonly now: number;
  /** The guest whose own settings are looked at too. */
  readonly vmid: number | undefined;
}

/**
 * A rule. It reads what it needs and tells what it found; where that can't be read it rejects, and the answer says that
 * it was not looked at.
 */
export interface AlertRule {
  /** What it looks at, for the list of what could not be looked at. */
  readonly about: string;
  /** `cluster`: at most two requests, whatever the size; `nodes`: a request for each node or storage. */
  readonly cost: 'cluster' | 'nodes';
  readonly find: (facts: AlertFacts) => Alert[] | Promise<Alert[]>;
}

/** The first few of many, and how many more there are. */
export function someOf(names: readonly string[], most = 8): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
