import { ToolFault } from '../result.js';
import { outsideOf, type ScopedGuest, type ScopeRule, type Touched } from '../scope/index.js';

/** @throws ToolFault `out_of_scope` naming the rule and what lies outside */
export function keepInScope(
  operation: string,
  scope: readonly ScopeRule[],
  touched: Touched,
  guests: readonly ScopedGuest[],
): void {
  const outside = outsideOf(scope, touched, guests);
  if (outside === undefined) return;
  const { rule, subject } = outside;
  throw new ToolFault(
    'out_of_scope',
    `${operation} was not sent: it touches ${subject}, which is outside this server's scope (${rule}). The owner sets it with PVE_SCOPE.`,
    { context: { operation, rule, subject } },
  );
}

/** Whether a read names nothing that the rules are about: then what is outside is left out of its rows. */
export function isListing(
  { vmids, sources, storages, pools }: Touched,
  scope: readonly ScopeRule[],
): boolean {
  const bound = scope.some(({ kind }) => kind === 'storage') ? storages : [];
  return [vmids, sources, bound, pools].every((names) => names.length === 0);
}
