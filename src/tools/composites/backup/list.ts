import type { Listing } from '../../../../overrides/tools/types.js';
import { isPlain, type Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { type Shaped, shapeTable } from '../../shape/table.js';
import { locators } from '../../steps/locate.js';
import { readContents, unreadNote } from '../contents.js';

const listing: Listing = {
  columns: [
    { name: 'vmid', field: 'vmid' },
    { name: 'created', field: 'ctime', as: 'time' },
    { name: 'size', field: 'size', as: 'bytes' },
    { name: 'protected', field: 'protected' },
    { name: 'verified', field: 'verified' },
    { name: 'node', field: 'node' },
    { name: 'notes', field: 'notes' },
    { name: 'volid', field: 'volid' },
  ],
  sort: ['-ctime', 'vmid'],
  empty:
    'No backup fits. The token sees those of guests on which it holds VM.Backup, on storages with Datastore.AllocateSpace.',
};

/** Backups on all storages that hold any, newest first. */
export async function listBackups(args: Arguments, context: CallContext): Promise<Shaped> {
  const { vmid, storage, node, ...own } = args;
  const wanted = await vmidOf(vmid, context);
  const { volumes, unread } = await readContents(context, { kinds: ['backup'], storage, node });
  const rows = volumes.filter((row) => wanted === undefined || row.vmid === wanted).map(rowOf);
  const { text, data } = shapeTable(rows, listing, own, { now: context.now() });
  const note = unreadNote(unread);
  return note === undefined
    ? { text, data }
    : { text: `${text}\n[${note}]`, data: { ...data, unread: [...unread] } };
}

/** The backups of a guest that is gone are found by its vmid alone. */
async function vmidOf(vmid: unknown, context: CallContext): Promise<number | undefined> {
  if (vmid === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(String(vmid))) return Number(vmid);
  return (await locators.guest({ vmid }, context)).guest?.vmid;
}

function rowOf(row: Plain): Plain {
  const { verification } = row;
  return isPlain(verification) ? { ...row, verified: verification.state } : row;
}
