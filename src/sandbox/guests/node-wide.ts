import { mayAll, requireAll } from '../access/permissions.js';
import {
  type Call,
  flagParam,
  type Handler,
  type HandlerTable,
  listParam,
  needText,
  numberParam,
} from '../server/call.js';
import { die, refusePermission } from '../server/failure.js';
import type { Guest } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { guestHandler } from './bulk.js';
import { label } from './guest.js';
import { actOnMany, isFailure, type Turn } from './many.js';
import { checkTarget, localVolumes } from './moving.js';
import { selectGuests, startupOf } from './start-order.js';

/** What differs between the actions on all guests of a node. */
interface NodeAction {
  readonly type: string;
  readonly privilege: string;
  readonly trouble: string;
  readonly reverse: boolean;
  readonly autostart?: (call: Call) => boolean;
  readonly templates?: boolean;
  workers(call: Call): number;
  turn(call: Call, guest: Guest, log: TaskLog): Turn | undefined;
  /** Seconds to wait after a guest that went well. */
  pause?(guest: Guest, log: TaskLog): number;
  before?(call: Call): void;
  /** Called when all is done, with how many tasks were started. */
  after?(started: number, log: TaskLog): void;
}

function cpus({ cluster, params }: Call): number {
  return Number(cluster.options['max_workers'] ?? cluster.nodes.get(needText(params, 'node'))?.cpus ?? 1);
}

/** Seconds that PVE leaves between two starting VMs. */
const BETWEEN_STARTS = 3;

const startAll: NodeAction = {
  type: 'startall',
  privilege: 'VM.PowerMgmt',
  trouble: 'Starting',
  reverse: false,
  autostart: ({ params }) => !flagParam(params, 'force'),
  workers: () => 1,
  turn(_call, guest) {
    if (guest.run !== undefined) return undefined;
    const tail = '/status/start';
    return { line: `Starting ${label(guest)}`, tail, handler: guestHandler(guest, tail), params: {} };
  },
  pause(guest, log) {
    const { up } = startupOf(guest);
    if (up !== undefined && up > 0) log(`Waiting for ${up} seconds (startup delay)`);
    return up ?? (guest.kind === 'qemu' ? BETWEEN_STARTS : 0);
  },
};

const STOP_TIMEOUT = 180;

const stopAll: NodeAction = {
  type: 'stopall',
  privilege: 'VM.PowerMgmt',
  trouble: 'Stopping',
  reverse: true,
  workers: cpus,
  turn({ params }, guest) {
    if (guest.run === undefined) return undefined;
    const timeout = startupOf(guest).down ?? numberParam(params, 'timeout') ?? STOP_TIMEOUT;
    const tail = '/status/shutdown';
    return {
      line: `Stopping ${label(guest)} (timeout = ${timeout} seconds)`,
      tail,
      handler: guestHandler(guest, tail),
      params: { timeout, forceStop: flagParam(params, 'force-stop', true) ? 1 : 0 },
    };
  },
};

const suspendAll: NodeAction = {
  type: 'suspendall',
  privilege: 'VM.PowerMgmt',
  trouble: 'Suspending',
  reverse: true,
  workers: cpus,
  turn(_call, guest) {
    if (guest.kind !== 'qemu' || guest.run === undefined) return undefined;
    const tail = '/status/suspend';
    return {
      line: `Suspending VM ${guest.vmid}`,
      tail,
      handler: guestHandler(guest, tail),
      params: { todisk: 1 },
    };
  },
};

function migrationWorkers({ cluster, params }: Call): number | undefined {
  const given = numberParam(params, 'max-workers') ?? numberParam(params, 'maxworkers');
  const set = given ?? cluster.options['max_workers'];
  return set === undefined ? undefined : Number(set);
}

const migrateAll: NodeAction = {
  type: 'migrateall',
  privilege: 'VM.Migrate',
  trouble: 'Migrating',
  reverse: false,
  templates: true,
  workers: (call) => migrationWorkers(call) ?? 1,
  before(call) {
    checkTarget(call, needText(call.params, 'node'), needText(call.params, 'target'));
    if (migrationWorkers(call) === undefined) {
      die("either 'max-workers' parameter or max_workers in datacenter.cfg must be set!");
    }
  },
  turn({ cluster, params }, guest, log) {
    const running = guest.run === undefined ? 0 : 1;
    const target = needText(params, 'target');
    const tail = '/migrate';
    const handler = guestHandler(guest, tail);
    if (guest.kind === 'lxc') {
      return { line: `Migrating CT ${guest.vmid}`, tail, handler, params: { target, restart: running } };
    }
    const disks = flagParam(params, 'with-local-disks');
    const local = localVolumes(cluster, guest).map(({ volid }) => volid);
    if (running === 1 && !disks && local.length > 0) {
      log(
        `Check VM ${guest.vmid}: skip VM ${guest.vmid} - precondition check failed:`,
        `  Has local disks: ${local.join(', ')}`,
      );
      return undefined;
    }
    log(`Check VM ${guest.vmid}: precondition check passed`);
    const more = disks ? { 'with-local-disks': 1 } : {};
    return {
      line: `Migrating VM ${guest.vmid}`,
      tail,
      handler,
      params: { target, online: running, ...more },
    };
  },
  after(started, log) {
    if (started === 0) throw new Error('no migrations worker started...');
    log(`All jobs finished, used ${started} workers in total.`);
  },
};

/** The privilege on everything, or on each guest that is named. */
function checkAllowed(call: Call, vmids: readonly number[], privilege: string): void {
  const { cluster, caller } = call;
  if (mayAll(cluster, caller, '/', [privilege])) return;
  if (vmids.length === 0) refusePermission(`/, ${privilege}`);
  for (const vmid of vmids) requireAll(cluster, caller, `/vms/${vmid}`, [privilege]);
}

function handlerOf(action: NodeAction): Handler {
  return (call) => {
    const { cluster, caller, params } = call;
    const node = needText(params, 'node');
    const vmids = listParam(params, 'vms').map(Number);
    checkAllowed(call, vmids, action.privilege);
    action.before?.(call);
    return startTask(cluster, caller, { node, type: action.type, id: '' }, function* (log) {
      const autostart = action.autostart?.(call) === true;
      const found = selectGuests(cluster, { node, vmids, autostart, templates: action.templates === true });
      let started = 0;
      yield* actOnMany(
        {
          call,
          guests: action.reverse ? [...found].reverse() : found,
          workers: action.workers(call),
          turnOf(guest, lines) {
            const turn = action.turn(call, guest, lines);
            if (turn !== undefined) started += 1;
            return turn;
          },
          ended(guest, exitstatus, lines) {
            if (!isFailure(exitstatus)) return action.pause?.(guest, lines) ?? 0;
            lines(`${action.trouble} ${label(guest)} failed: ${exitstatus}`);
            return 0;
          },
        },
        log,
      );
      action.after?.(started, log);
    });
  };
}

export const nodeWideHandlers: HandlerTable = Object.fromEntries(
  [startAll, stopAll, suspendAll, migrateAll].map((action) => [
    `POST /nodes/{node}/${action.type}`,
    handlerOf(action),
  ]),
);
