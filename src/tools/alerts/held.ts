import { type GuestFacts, guestLabel } from '../live/index.js';
import type { Alert, AlertRule, Severity } from './alert.js';

/** States in which QEMU has halted a guest (`query-status`). Those that pass by themselves, as while it moves, are none. */
const states: Readonly<Record<string, { readonly severity: Severity; readonly meaning: string }>> = {
  paused: { severity: 'warning', meaning: 'it answers nobody until it is resumed' },
  'io-error': {
    severity: 'critical',
    meaning: 'a disk could not be written, as its storage is full or gone',
  },
  'internal-error': { severity: 'critical', meaning: 'QEMU can not go on with it' },
  'guest-panicked': { severity: 'critical', meaning: 'its system has crashed' },
};

/** Guests that are switched on and don't run. */
export const heldGuests: AlertRule = {
  about: 'halted guests',
  cost: 'cluster',
  find: ({ resources: { guests } }) => guests.flatMap(alertOf),
};

function alertOf(guest: GuestFacts): Alert[] {
  const { vmid, status = '' } = guest;
  const state = Object.hasOwn(states, status) ? states[status] : undefined;
  if (state === undefined) return [];
  return [
    {
      code: 'guest_halted',
      severity: state.severity,
      subject: `guest ${vmid}`,
      message: `${guestLabel(guest)} is halted: ${state.meaning}.`,
      suggestion:
        status === 'paused'
          ? { tool: 'resume_vm', arguments: { vmid }, why: 'lets it go on' }
          : { tool: 'diagnose_guest', arguments: { vmid }, why: 'looks for what halted it' },
    },
  ];
}
