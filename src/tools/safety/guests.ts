import type { CallContext, OperationCall } from '../call.js';
import { numberField, rowsOf, textField } from '../fields.js';
import type { ScopedGuest, Touched } from '../scope/index.js';

/** Guests that a call touches, with pool and tags read fresh: a scope that hangs on them must not trust a cache. */
export async function touchedGuests(
  { params }: OperationCall,
  { vmids, everyGuest }: Touched,
  { client }: CallContext,
): Promise<ScopedGuest[]> {
  if (vmids.length === 0 && !everyGuest) return [];
  const rows = rowsOf(await (await client()).invoke('GET /cluster/resources', { type: 'vm' }, {}));
  const known = rows.map((row) => ({
    vmid: String(numberField(row, 'vmid')),
    node: textField(row, 'node'),
    pool: textField(row, 'pool'),
    tags: tagsOf(textField(row, 'tags')),
  }));
  if (everyGuest) return known;
  return vmids.map((vmid) => known.find((guest) => guest.vmid === vmid) ?? yetToBe(vmid, params));
}

/** A guest that the call is about to make has what the call gives it. */
function yetToBe(vmid: string, params: OperationCall['params']): ScopedGuest {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : undefined);
  return { vmid, node: text('target') ?? text('node'), pool: text('pool'), tags: tagsOf(text('tags')) };
}

/** The tags in a guest's text of tags; none where it has none. */
export function tagsOf(tags: string | undefined): string[] {
  return tags?.split(/[;,\s]+/).filter((tag) => tag !== '') ?? [];
}
