import { releases } from '../../../generated/client/availability.js';
import type { BuiltCall } from '../build.js';
import type { Clock } from '../clock.js';
import { PveError } from '../error.js';
import { type Use, usesIn } from './uses.js';
import { rank, versionIn } from './version.js';

/** Resolves where the cluster understands the call. @throws PveError of kind `unsupported` where it does not */
export type ReleaseCheck = (call: BuiltCall) => Promise<void>;

/** Milliseconds after which a refusal makes sure that the cluster was not upgraded in the meantime. */
const trusted = 10 * 60 * 1000;

/** A release between two known ones may have either's operations: only what is certain is refused. */
function complaint({ life: [since, until] }: Use, cluster: number): string | undefined {
  const isBefore = (index: number) => cluster <= (rank(releases[index] ?? '') ?? 0);
  if (since !== null && since > 0 && isBefore(since - 1)) return `came with PVE ${releases[since]}`;
  const next = until === undefined ? undefined : releases[until + 1];
  const gone = next === undefined ? undefined : rank(next);
  if (until !== undefined && gone !== undefined && cluster >= gone) {
    return `is gone since PVE ${next}; PVE ${releases[until]} was the last that had it`;
  }
  return undefined;
}

function nameOf({ parameter, value }: Use): string {
  if (parameter === undefined) return 'the operation';
  return value === undefined ? parameter : `'${value}' of ${parameter}`;
}

function refusal(call: BuiltCall, uses: readonly Use[], version: string): PveError | undefined {
  const cluster = rank(version) ?? Number.POSITIVE_INFINITY;
  const found = uses.flatMap((use) => {
    const wrong = complaint(use, cluster);
    return wrong === undefined ? [] : [{ use, wrong }];
  });
  if (found.length === 0) return undefined;
  const { operation } = call.route;
  const list = found.map(({ use, wrong }) => `${nameOf(use)} ${wrong}`).join('; ');
  const parameters = Object.fromEntries(
    found.flatMap(({ use, wrong }) => (use.parameter === undefined ? [] : [[use.parameter, wrong]])),
  );
  return new PveError('unsupported', `${operation}: this cluster runs PVE ${version}: ${list}.`, {
    operation,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(call.node === undefined ? {} : { node: call.node }),
  });
}

/**
 * Holds calls against the cluster's release. `ask` (`GET /version`) is called once, and only when a call uses something
 * that not all known releases have. Where the release can't be learnt the call goes out: its own failure says more.
 */
export function createReleaseCheck(ask: () => Promise<unknown>, clock: Clock): ReleaseCheck {
  let asking: Promise<string | undefined> | undefined;
  let asked = 0;
  const version = (maxAge: number) => {
    if (clock.now() - asked >= maxAge) asking = undefined;
    if (asking) return asking;
    asked = clock.now();
    const answer = ask().then(versionIn);
    asking = answer.catch((error: unknown) => {
      asking = undefined;
      if (error instanceof PveError) return undefined;
      throw error;
    });
    return asking;
  };
  const judge = async (call: BuiltCall, uses: readonly Use[], maxAge: number) => {
    const known = await version(maxAge);
    return known === undefined ? undefined : refusal(call, uses, known);
  };
  return async (call) => {
    const uses = usesIn(call);
    if (uses.length === 0 || !(await judge(call, uses, Number.POSITIVE_INFINITY))) return;
    const refused = await judge(call, uses, trusted);
    if (refused) throw refused;
  };
}
