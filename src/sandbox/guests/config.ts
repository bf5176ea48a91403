import { type Call, flagParam, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { digestOf } from '../store/digest.js';
import type { Guest, GuestConfig } from '../store/model.js';
import { configWithPending, guestOf } from './guest.js';

type Row = Record<string, unknown>;

/** The digest of a guest's configuration file, pending changes and snapshots included. */
export function guestDigest(guest: Guest): string {
  const snapshots = [...guest.snapshots.values()];
  return digestOf({ ...guest.config, pending: guest.pending, snapshots });
}

/** `GET …/config`: with pending changes, or with `current` without them, or that of a snapshot. */
export function getConfig(call: Call): Row {
  const guest = guestOf(call);
  const name = textParam(call.params, 'snapshot');
  if (name !== undefined) {
    const snapshot = guest.snapshots.get(name) ?? die(`snapshot '${name}' does not exist`);
    return { ...snapshot.config, snaptime: snapshot.snaptime, digest: guestDigest(guest) };
  }
  const config: GuestConfig = flagParam(call.params, 'current') ? guest.config : configWithPending(guest);
  return { ...config, digest: guestDigest(guest) };
}

/** `GET …/pending`: each option with its value and what becomes of it at the next start. */
export function getPending(call: Call): readonly Row[] {
  const guest = guestOf(call);
  const { pending } = guest;
  const config: Row = { ...guest.config, digest: guestDigest(guest) };
  const rows = Object.entries(config).map(([key, value]): Row => {
    const change = pending[key];
    if (change === undefined) return { key, value };
    return change === null ? { key, value, delete: 1 } : { key, value, pending: change };
  });
  for (const [key, value] of Object.entries(pending)) {
    if (config[key] === undefined && value !== null) rows.push({ key, pending: value });
  }
  return rows;
}

/** Gives pending changes effect, as a start does. */
export function applyPending(guest: Guest): void {
  guest.config = configWithPending(guest);
  guest.pending = {};
}
