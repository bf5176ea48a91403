import { isPlain, type Plain } from '../../../domain/plain.js';
import { numberField, rowsOf, textField } from '../../fields.js';
import { guestLabel, readGuests } from '../../live/index.js';
import { cleanCell, cleanLine } from '../../untrusted/index.js';
import { type Case, type Fact, type FactReader, MOST } from './fact.js';

const diskKey = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|unused)\d+$|^rootfs$/;

/** A GET below the guest of the call. */
async function readGuest({ guest, context }: Case, below: string): Promise<unknown> {
  if (guest === undefined) return undefined;
  const { node, vmid, type } = guest;
  return context.live.read(`GET /nodes/{node}/${type}/{vmid}/${below}`, { node, vmid });
}

/** The drives in a guest's configuration: disks, and CD drives apart from them. */
function drivesIn(config: unknown): { readonly disks: Plain; readonly cds: Plain } {
  const drives = Object.entries(isPlain(config) ? config : {}).filter(([key]) => diskKey.test(key));
  const isCd = ([, value]: [string, unknown]) => /media=cdrom/.test(String(value));
  return {
    disks: Object.fromEntries(drives.filter((drive) => !isCd(drive))),
    cds: Object.fromEntries(drives.filter(isCd)),
  };
}

async function guest({ guest: found }: Case): Promise<Fact> {
  if (found === undefined) return { shown: {} };
  const { vmid, node, type, name, status, template, lock } = found;
  const label = name === undefined ? {} : { name: cleanCell(name) };
  return { shown: { guest: { vmid, node, type, ...label, status, template, ...(lock ? { lock } : {}) } } };
}

async function others({ context }: Case): Promise<Fact> {
  const guests = await readGuests(context.live);
  return {
    shown: { guests: guests.slice(0, MOST).map(guestLabel) },
    valid: guests.map(guestLabel),
  };
}

/** Its status now: `/cluster/resources` is up to ten seconds behind. */
async function state(about: Case): Promise<Fact> {
  const now = await readGuest(about, 'status/current');
  if (!isPlain(now)) return { shown: {} };
  const { status, qmpstatus, uptime, lock } = now;
  const known = Object.entries({ status, qmpstatus, uptime, lock }).filter(
    ([, value]) => value !== undefined,
  );
  const { guest: found } = about;
  const held = status === 'running' && qmpstatus !== 'running' ? textField(now, 'qmpstatus') : undefined;
  return {
    shown: { state: Object.fromEntries(known) },
    // Named apart, so that what a rule says for the one state falls away in the other.
    values: held === undefined ? { running_vmid: found?.vmid } : { held, held_vmid: found?.vmid },
  };
}

async function tasks({ node, guest: found, context }: Case): Promise<Fact> {
  if (node === undefined) return { shown: {} };
  const params = { node, source: 'all', limit: 3, ...(found === undefined ? {} : { vmid: found.vmid }) };
  const rows = rowsOf(await context.live.read('GET /nodes/{node}/tasks', params));
  const told = rows.map(({ type, status = 'running', upid }) => `${type}: ${status} (${upid})`);
  return { shown: { recent_tasks: told.map(cleanLine) } };
}

/** Which lock a guest has, and the task of it that still runs. */
async function lock(about: Case): Promise<Fact> {
  const { guest: found, context } = about;
  const config = await readGuest(about, 'config');
  const held = (isPlain(config) ? textField(config, 'lock') : undefined) ?? about.found.lock;
  if (found === undefined) return { shown: { lock: held }, values: { lock: held } };
  const params = { node: found.node, vmid: found.vmid, source: 'active' };
  const running = rowsOf(await context.live.read('GET /nodes/{node}/tasks', params));
  // A console is a task as well, and locks nothing.
  const task = running.find((row) => !/proxy$/.test(textField(row, 'type') ?? ''));
  return {
    shown: {
      lock: held,
      held_by: task === undefined ? null : { upid: task.upid, type: task.type, user: task.user },
    },
    values: {
      lock: held,
      ...(task === undefined
        ? { nobody: 'No running task that this token can see' }
        : { lock_task: textField(task, 'upid'), lock_type: textField(task, 'type') }),
    },
  };
}

async function disks(about: Case): Promise<Fact> {
  const { disks: all } = drivesIn(await readGuest(about, 'config'));
  const raw = Object.entries(all).find(([, value]) =>
    /\.raw\b|^[^:]+:\d+\/[^,]*\.raw|format=raw/.test(String(value)),
  );
  const [first] = Object.keys(all);
  return {
    shown: { disks: all },
    values: {
      disk_there: first,
      raw_disk: raw?.[0],
      raw_storage: raw === undefined ? undefined : String(raw[1]).split(':')[0],
    },
    valid: Object.keys(all),
  };
}

async function drives(about: Case): Promise<Fact> {
  const { disks: all, cds } = drivesIn(await readGuest(about, 'config'));
  const names = [...Object.keys(all), ...Object.keys(cds)].filter((name) => !name.startsWith('unused'));
  return {
    shown: { drives: { ...all, ...cds } },
    values: {
      drive: names[0],
      cd_drive: cdIn(cds, about.found.volid),
    },
    valid: names,
  };
}

/** The CD drive that holds an image, or else the first that is not empty. */
function cdIn(cds: Plain, volid: string | undefined): string | undefined {
  const full = Object.entries(cds).filter(([, value]) => !/^none/.test(String(value)));
  const holding = full.find(([, value]) => String(value).split(',')[0] === volid);
  return volid === undefined ? full[0]?.[0] : holding?.[0];
}

/** The network card on the bridge that is not there, and the same on one that is. */
async function nets(about: Case): Promise<Fact> {
  const { node, found, context } = about;
  const config = await readGuest(about, 'config');
  const cards = Object.entries(isPlain(config) ? config : {}).filter(([key]) => /^net\d+$/.test(key));
  const bridgeIn = (text: unknown) => /(?:^|,)bridge=([^,]+)/.exec(String(text))?.[1];
  const [name, text] = cards.find(([, value]) => bridgeIn(value) === found.missing) ?? [];
  const rows = rowsOf(await context.live.read('GET /nodes/{node}/network', { node, type: 'any_bridge' }));
  const there = rows.flatMap((row) => textField(row, 'iface') ?? [])[0];
  return {
    shown: { networks: Object.fromEntries(cards) },
    values:
      there === undefined || name === undefined
        ? {}
        : { net: name, net_there: String(text).replace(/(^|,)bridge=[^,]+/, `$1bridge=${there}`) },
  };
}

async function agent(about: Case): Promise<Fact> {
  const config = await readGuest(about, 'config');
  return { shown: { agent: (isPlain(config) ? config.agent : undefined) ?? 'not configured' } };
}

async function snapshots(about: Case): Promise<Fact> {
  const rows = rowsOf(await readGuest(about, 'snapshot')).filter(({ name }) => name !== 'current');
  const sorted = [...rows].sort(
    (a, b) => (numberField(b, 'snaptime') ?? 0) - (numberField(a, 'snaptime') ?? 0),
  );
  const names = sorted.flatMap((row) => textField(row, 'name') ?? []);
  return { shown: { snapshots: names.slice(0, MOST) }, values: { snapshot: names[0] }, valid: names };
}

async function free({ context }: Case): Promise<Fact> {
  const next = await context.live.read('GET /cluster/nextid');
  return {
    shown: { next_free_vmid: Number(next) },
    values: { free_vmid: Number(next) },
    valid: [String(next)],
  };
}

async function ha({ guest: found, context }: Case): Promise<Fact> {
  const rows = rowsOf(await context.live.read('GET /cluster/ha/resources'));
  const sid = found === undefined ? undefined : `${found.type === 'lxc' ? 'ct' : 'vm'}:${found.vmid}`;
  const own = rows.find((row) => row.sid === sid);
  const sids = rows.flatMap((row) => textField(row, 'sid') ?? []);
  return {
    shown: own === undefined ? { ha_resources: sids.slice(0, MOST) } : { ha: { sid, state: own.state } },
    values: { sid: own === undefined ? undefined : sid },
    valid: sids,
  };
}

/** Facts about guests. */
export const guestFacts = {
  guest,
  others,
  state,
  tasks,
  lock,
  nets,
  disks,
  drives,
  agent,
  snapshots,
  free,
  ha,
} satisfies Record<string, FactReader>;
