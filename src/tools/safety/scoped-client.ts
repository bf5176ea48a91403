import { isPlain, type Plain } from '../../domain/plain.js';
import { numberField, textField } from '../fields.js';
import type { GuardedClient } from '../guarded-client.js';
import { outsideOf, type ScopedGuest, type ScopeRule } from '../scope/index.js';
import { tagsOf } from './guests.js';

/**
 * A client whose lists hold only what is within the scope: whatever reads through it, a tool, a composite or a check,
 * sees no more.
 */
export function scopedClient(client: GuardedClient, rules: readonly ScopeRule[]): GuardedClient {
  return {
    // The client is a proxy, whose methods have to be asked of it one by one.
    task: (upid) => client.task(upid),
    close: () => client.close(),
    invoke(operation, params, options) {
      const answer = client.invoke(operation, params, options);
      if (!operation.startsWith('GET ') || 'started' in answer) return answer;
      return answer.then((value) =>
        Array.isArray(value)
          ? value.filter((row) => !isPlain(row) || isWithin(row, params ?? {}, rules))
          : value,
      );
    },
  };
}

/** A row that names a guest, a storage or a node is held against the rules; any other is nobody's. */
function isWithin(row: Plain, params: Plain, rules: readonly ScopeRule[]): boolean {
  const vmid = numberField(row, 'vmid');
  const storage = textField(row, 'storage');
  const node = textField(row, 'node') ?? (typeof params.node === 'string' ? params.node : undefined);
  const nothing = { vmids: [], nodes: [], storages: [], pools: [], everyGuest: false };
  if (vmid !== undefined && vmid > 0) {
    const guest: ScopedGuest = {
      vmid: String(vmid),
      node,
      pool: textField(row, 'pool'),
      tags: tagsOf(textField(row, 'tags')),
    };
    return outsideOf(rulesFor(rules, 'storage', false), nothing, [guest]) === undefined;
  }
  if (storage === undefined) return true;
  return outsideOf(rulesFor(rules, 'storage', true), { ...nothing, storages: [storage] }, []) === undefined;
}

function rulesFor(
  rules: readonly ScopeRule[],
  kind: ScopeRule['kind'],
  wanted: boolean,
): readonly ScopeRule[] {
  return rules.filter((rule) => (rule.kind === kind) === wanted);
}
