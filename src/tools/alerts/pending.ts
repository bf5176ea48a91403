import { rowsOf, textField } from '../fields.js';
import { guestLabel } from '../live/index.js';
import { type AlertRule, someOf } from './alert.js';

/** Settings of one guest that wait for its next start; only where a guest is named, as each one costs a request. */
export const pendingChanges: AlertRule = {
  about: 'pending changes',
  cost: 'cluster',
  find: async ({ live, vmid, resources: { guests } }) => {
    const guest = guests.find((one) => one.vmid === vmid);
    if (guest === undefined) return [];
    const { node, type } = guest;
    const rows = rowsOf(await live.read(`GET /nodes/{node}/${type}/{vmid}/pending`, { node, vmid }));
    const waiting = rows
      .filter((row) => row.pending !== undefined || row.delete !== undefined)
      .flatMap((row) => textField(row, 'key') ?? []);
    if (waiting.length === 0) return [];
    return [
      {
        code: 'pending_changes',
        severity: 'notice',
        subject: `guest ${guest.vmid}`,
        message: `${guestLabel(guest)} takes over ${someOf(waiting)} only when it is shut down and started.`,
        suggestion: {
          tool: 'reboot_vm',
          arguments: { vmid: guest.vmid },
          why: 'puts the changes into effect',
        },
      },
    ];
  },
};

/** Guests that a job has left locked, or still works on. */
export const lockedGuests: AlertRule = {
  about: 'locks',
  cost: 'cluster',
  find: ({ resources: { guests } }) =>
    guests
      .filter(({ lock }) => lock !== undefined && lock !== '')
      .map((guest) => ({
        code: 'guest_locked',
        severity: 'notice' as const,
        subject: `guest ${guest.vmid}`,
        message: `${guestLabel(guest)} is locked (${guest.lock}): a job works on it, or died doing so.`,
        suggestion: {
          tool: 'list_tasks',
          arguments: { vmid: guest.vmid },
          why: 'shows whether that job still runs',
        },
      })),
};
