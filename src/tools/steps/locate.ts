import { parseUpid } from '../../domain/upid.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, GuestFacts } from '../call.js';
import { numberField, rowsOf, textField } from '../fields.js';
import { ToolFault } from '../result.js';

/** Most guests or storages that a failure lists. */
const MOST_LISTED = 20;

/** What locating found out. */
export interface Located {
  readonly node?: string;
  readonly guest?: GuestFacts;
}

/** Finds the node of a call by what the call names; nothing where that can't be read, which step validate reports. */
export const locators = { guest: locateGuest, storage: locateStorage, upid: locateTask } as const;

async function locateGuest(args: Arguments, context: CallContext): Promise<Located> {
  const vmid = Number(args.vmid);
  if (!Number.isInteger(vmid)) return {};
  const guests = await readGuests(context);
  const guest = guests.find((one) => one.vmid === vmid);
  if (guest !== undefined) return { guest, node: guest.node };
  // A token may act on a guest that it may not list.
  if (args.node !== undefined) return {};
  throw new ToolFault('not_found', `There is no guest ${vmid} that this token can see.`, {
    context: {
      guests: guests.slice(0, MOST_LISTED).map(({ vmid: id, name }) => `${id} ${name ?? ''}`.trim()),
    },
    suggestions: [{ tool: 'list_vms', arguments: {}, why: 'lists all guests with their vmids' }],
    related_tools: ['list_vms'],
  });
}

async function readGuests(context: CallContext): Promise<GuestFacts[]> {
  const rows = rowsOf(await readResources(context, 'vm'));
  return rows.flatMap((row) => {
    const vmid = numberField(row, 'vmid');
    const type = textField(row, 'type');
    const node = textField(row, 'node');
    if (vmid === undefined || node === undefined || (type !== 'qemu' && type !== 'lxc')) return [];
    return [{ vmid, type, node, name: textField(row, 'name'), template: row.template === true }];
  });
}

async function locateStorage(args: Arguments, context: CallContext): Promise<Located> {
  if (args.node !== undefined || typeof args.storage !== 'string') return {};
  const rows = rowsOf(await readResources(context, 'storage'));
  const having = rows.filter((row) => row.storage === args.storage);
  const node = textField(having.find((row) => row.status === 'available') ?? having[0] ?? {}, 'node');
  if (node !== undefined) return { node };
  const names = [...new Set(rows.flatMap((row) => textField(row, 'storage') ?? []))];
  throw new ToolFault('not_found', `There is no storage '${args.storage}' that this token can see.`, {
    context: { storages: names.slice(0, MOST_LISTED) },
    suggestions: [{ tool: 'list_storage', arguments: {}, why: 'lists the storages' }],
    related_tools: ['list_storage'],
  });
}

async function locateTask(args: Arguments): Promise<Located> {
  const node = typeof args.upid === 'string' ? parseUpid(args.upid)?.node : undefined;
  if (node !== undefined) return { node };
  if (args.upid === undefined) return {};
  throw new ToolFault('invalid_arguments', `'upid' is no UPID of a task.`, {
    invalid: [
      {
        parameter: 'upid',
        given: String(args.upid).slice(0, 80),
        expected: 'the UPID of a task, to the letter with its last colon',
        example: 'UPID:pve1:0000ABCD:00112233:6553F100:qmstart:100:root@pam:',
      },
    ],
  });
}

async function readResources(context: CallContext, type: 'vm' | 'storage'): Promise<unknown> {
  const client = await context.client();
  return client.invoke('GET /cluster/resources', { type }, context.signal ? { signal: context.signal } : {});
}
