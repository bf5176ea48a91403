import { mayAll, requireAll } from '../access/permissions.js';
import { powerHandlers as lxcPower } from '../lxc/power.js';
import { powerHandlers as qemuPower } from '../qemu/power.js';
import {
  type Call,
  flagParam,
  type Handler,
  type HandlerTable,
  listParam,
  needText,
  numberParam,
  textParam,
} from '../server/call.js';
import { refusePermission } from '../server/failure.js';
import type { Guest } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { label } from './guest.js';
import { actOnMany, isFailure, type Turn } from './many.js';
import { migrateHandlers } from './migrate-handlers.js';
import { selectGuests, startupOf } from './start-order.js';

const handlers: HandlerTable = { ...lxcPower, ...qemuPower, ...migrateHandlers };

/** The handler of an operation below a guest. */
export function guestHandler(guest: Guest, tail: string): Handler | undefined {
  return handlers[`POST /nodes/{node}/${guest.kind}/{vmid}${tail}`];
}

/** What differs between the bulk actions of the whole cluster. */
interface BulkAction {
  readonly name: string;
  readonly privileges: readonly string[];
  /** `Starting`, for `Starting guests: 100, 101`. */
  readonly opening: string;
  readonly closing?: (call: Call) => string;
  readonly workers: number;
  readonly reverse: boolean;
  readonly templates?: boolean;
  /** What stands before a failed guest's error. */
  readonly trouble: string;
  /** What the task fails with, before the ids. */
  readonly failure: string;
  turn(call: Call, guest: Guest, log: TaskLog): Turn | undefined;
  /** Seconds to wait after a guest that went well. */
  pause?(guest: Guest): number;
}

function skip(log: TaskLog, line: string): undefined {
  log(`WARN: ${line}`);
  return undefined;
}

const start: BulkAction = {
  name: 'start',
  privileges: ['VM.PowerMgmt'],
  opening: 'Starting',
  workers: 4,
  reverse: false,
  trouble: 'Starting',
  failure: 'Some guests failed to start: ',
  turn({ params }, guest, log) {
    const { run } = guest;
    if (run !== undefined && guest.kind === 'qemu' && !run.paused) {
      return skip(log, `Skipping ${label(guest)}, already running.`);
    }
    const tail = run === undefined ? '/status/start' : '/status/resume';
    const timeout = numberParam(params, 'timeout');
    const given = timeout !== undefined && guest.kind === 'qemu' && run === undefined ? { timeout } : {};
    return { line: `Starting ${label(guest)}`, tail, handler: guestHandler(guest, tail), params: given };
  },
  pause: (guest) => startupOf(guest).up ?? 0,
};

const SHUTDOWN_TIMEOUT = 180;

const shutdown: BulkAction = {
  name: 'shutdown',
  privileges: ['VM.PowerMgmt'],
  opening: 'Shutting down',
  workers: 4,
  reverse: true,
  trouble: 'Stopping',
  failure: 'Some guests failed to shutdown ',
  turn({ params }, guest, log) {
    const { run } = guest;
    const force = flagParam(params, 'force-stop', true);
    if (run === undefined) return skip(log, `Skipping ${label(guest)}, not running.`);
    if (guest.kind === 'qemu' && run.paused && !flagParam(params, 'force-stop')) {
      return skip(log, `Skipping ${label(guest)}, resume paused VM before shutdown.`);
    }
    const timeout = startupOf(guest).down ?? numberParam(params, 'timeout') ?? SHUTDOWN_TIMEOUT;
    const tail = '/status/shutdown';
    return {
      line: `Shutting down ${label(guest)} (Timeout = ${timeout} seconds)`,
      tail,
      handler: guestHandler(guest, tail),
      params: { timeout, forceStop: force ? 1 : 0 },
    };
  },
};

const suspend: BulkAction = {
  name: 'suspend',
  privileges: ['VM.PowerMgmt'],
  opening: 'Suspending',
  workers: 4,
  reverse: true,
  trouble: 'Stopping',
  failure: 'Some guests failed to suspend ',
  turn({ params }, guest, log) {
    if (guest.kind !== 'qemu') return skip(log, `skipping ${guest.vmid}, only VMs can be suspended`);
    if (guest.run === undefined) return skip(log, `Skipping VM ${guest.vmid}, not running.`);
    const tail = '/status/suspend';
    const storage = textParam(params, 'statestorage');
    const todisk = flagParam(params, 'to-disk') ? 1 : 0;
    return {
      line: `Suspending VM ${guest.vmid}`,
      tail,
      handler: guestHandler(guest, tail),
      params: { todisk, ...(storage === undefined ? {} : { statestorage: storage }) },
    };
  },
};

const migrate: BulkAction = {
  name: 'migrate',
  privileges: ['VM.Migrate'],
  opening: 'Migrating',
  closing: ({ params }) => ` to ${needText(params, 'target')}`,
  workers: 1,
  reverse: false,
  templates: true,
  trouble: 'Migrating',
  failure: 'Some guests failed to migrate ',
  turn({ params }, guest, log) {
    const target = needText(params, 'target');
    if (guest.node === target) return skip(log, `${label(guest)} already on ${target}, skipping.`);
    const online = params['online'] === undefined ? undefined : flagParam(params, 'online') ? 1 : 0;
    const running = guest.kind === 'lxc' ? { restart: online ?? 0 } : { online: online ?? 0 };
    const disks =
      flagParam(params, 'with-local-disks') && guest.kind === 'qemu' ? { 'with-local-disks': 1 } : {};
    const tail = '/migrate';
    return {
      line: `Migrating ${label(guest)}`,
      tail,
      handler: guestHandler(guest, tail),
      params: { target, ...(online === undefined ? {} : running), ...disks },
    };
  },
};

/** The privileges on each guest that is named, or on everything where none is. */
function checkGuests(call: Call, vmids: readonly number[], wanted: readonly string[]): void {
  const { cluster, caller } = call;
  for (const vmid of vmids) requireAll(cluster, caller, `/vms/${vmid}`, wanted);
  if (vmids.length === 0 && !mayAll(cluster, caller, '/', wanted))
    refusePermission(`/, ${wanted.join(', ')}`);
}

function maxWorkers({ cluster, params }: Call, otherwise: number): number {
  const given = numberParam(params, 'max-workers') ?? numberParam(params, 'maxworkers');
  return given ?? Number(cluster.options['max_workers'] ?? otherwise);
}

function handlerOf(action: BulkAction): Handler {
  return (call) => {
    const { cluster, caller, params } = call;
    const vmids = listParam(params, 'vms').map(Number);
    checkGuests(call, vmids, action.privileges);
    if (flagParam(params, 'to-disk')) {
      checkGuests(call, vmids, ['VM.Config.Disk']);
      const storage = textParam(params, 'statestorage');
      if (storage !== undefined)
        requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
    }
    const node = [...cluster.nodes.values()].find(({ online }) => online)?.name ?? '';
    return startTask(cluster, caller, { node, type: `bulk-${action.name}`, id: '' }, function* (log) {
      const closing = action.closing?.(call) ?? '';
      log(
        vmids.length > 0
          ? `${action.opening} guests${closing}: ${vmids.join(', ')}`
          : `${action.opening} all guests${closing}`,
      );
      const inOrder = selectGuests(cluster, { vmids, templates: action.templates === true });
      const guests = action.reverse ? [...inOrder].reverse() : inOrder;
      const failed = yield* actOnMany(
        {
          call,
          guests,
          workers: maxWorkers(call, action.workers),
          turnOf: (guest, lines) => action.turn(call, guest, lines),
          ended(guest, exitstatus, lines) {
            if (isFailure(exitstatus)) {
              lines(`WARN: ${action.trouble} ${label(guest)} failed: ${exitstatus}`);
              return 0;
            }
            const pause = action.pause?.(guest) ?? 0;
            if (pause > 0) lines(`Waiting for ${pause} seconds (startup delay)`);
            return pause;
          },
        },
        log,
      );
      if (failed.length > 0) throw new Error(`${action.failure}${failed.join(', ')}`);
    });
  };
}

export const bulkHandlers: HandlerTable = Object.fromEntries(
  [start, shutdown, suspend, migrate].map((action) => [
    `POST /cluster/bulk-action/guest/${action.name}`,
    handlerOf(action),
  ]),
);
