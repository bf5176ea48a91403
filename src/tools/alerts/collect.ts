import type { CallContext } from '../call.js';
import { type Resources, readResources } from '../live/index.js';
import { explain } from '../steps/explain.js';
import { type Alert, severities } from './alert.js';
import { ruleSets } from './rules.js';

/** What was found, the gravest first, and what could not be looked at. */
export interface Alerts {
  readonly alerts: readonly Alert[];
  readonly unchecked: readonly { readonly about: string; readonly why: string }[];
}

/**
 * Looks at the cluster with every rule of a set at once. One that can't read what it needs leaves the others alone.
 * @param set `cluster` leaves out the rules that ask every node, `health` all that don't tell whether the cluster works.
 */
export async function collectAlerts(
  { live, now }: Pick<CallContext, 'live' | 'now'>,
  set: keyof typeof ruleSets,
  vmid?: number,
): Promise<Alerts> {
  const resources: Resources = await readResources(live);
  const facts = { live, resources, now: Math.floor(now() / 1000), vmid };
  const found = await Promise.all(
    ruleSets[set].map(async ({ about, find }) => {
      try {
        return { alerts: await find(facts), unchecked: [] };
      } catch (error) {
        return { alerts: [], unchecked: [{ about, why: reasonOf(error) }] };
      }
    }),
  );
  const rankOf = ({ severity }: Alert) => severities.indexOf(severity);
  return {
    alerts: found.flatMap(({ alerts }) => alerts).sort((a, b) => rankOf(a) - rankOf(b)),
    unchecked: found.flatMap(({ unchecked }) => unchecked),
  };
}

function reasonOf(error: unknown): string {
  const { code, message } = explain(error);
  return code === 'internal' && error instanceof Error ? error.message : message;
}
