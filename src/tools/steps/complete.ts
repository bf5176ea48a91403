import { isOn } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { rowsOf } from '../fields.js';
import { unreadAs } from '../hints/unread.js';
import { isUp, type LiveFacts, waitingIn, withNewGuests } from '../live/index.js';
import { cleanCell } from '../untrusted/index.js';
import type { CallOutcome } from './call.js';

const CONFIG = /^GET \/nodes\/\{node\}\/(qemu|lxc)\/\{vmid\}\/config$/;

/**
 * What PVE's answer leaves out and another one has: in lists of guests, those that were made some seconds ago; in the
 * configuration of a guest that is up, what of it only waits for the next start.
 */
export async function complete(
  call: OperationCall,
  outcome: CallOutcome,
  { live }: CallContext,
): Promise<CallOutcome> {
  if (!('data' in outcome)) return outcome;
  if (call.operation === 'GET /cluster/resources')
    return { ...outcome, data: await withNewGuests(rowsOf(outcome.data), live) };
  const notes = await notInEffect(call, live);
  return notes.length === 0 ? outcome : { ...outcome, notes: [...(outcome.notes ?? []), ...notes] };
}

/** Nothing for `call_operation`, which is one request. */
async function notInEffect(
  { operation, params, guest, answer }: OperationCall,
  live: LiveFacts,
): Promise<string[]> {
  const [, kind] = CONFIG.exec(operation) ?? [];
  if (kind === undefined || answer.kind === 'any' || isOn(params.current) || params.snapshot !== undefined)
    return [];
  if (guest !== undefined && !isUp(guest)) return [];
  const { node, vmid } = params;
  const read = live.read(`GET /nodes/{node}/${kind}/{vmid}/pending`, { node, vmid });
  const waiting = waitingIn(await read.catch(unreadAs([])));
  if (waiting.length === 0) return [];
  const now = waiting.map(({ name, inEffect }) => `${name} ${cleanCell(String(inEffect ?? 'not set'))}`);
  return [`Some of it waits for the next start from stopped. In effect now: ${now.join('; ')}.`];
}
