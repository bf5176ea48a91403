import { applyPending } from '../guests/config.js';
import { hasSystem } from '../guests/disks.js';
import { checkLock, guestOf, isTemplate, label } from '../guests/guest.js';
import { readProperties } from '../guests/properties.js';
import { dropState, saveState } from '../guests/saved-state.js';
import { running } from '../sdn/running.js';
import { type Call, flagParam, type HandlerTable, numberParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { startTask, type TaskBody, type TaskLog } from '../tasks/task.js';
import { boot } from './create.js';
import { checkRootParameters } from './option-permissions.js';

/** Seconds that a shutdown waits for the guest when no timeout is given. */
const SHUTDOWN_TIMEOUT = 60;

/** The work of one power action on a VM. */
type Work = (call: Call, guest: Guest, log: TaskLog) => Generator<number, void, void>;

function needRunning(guest: Guest): void {
  if (guest.run === undefined) die(`${label(guest)} not running`);
}

const isSuspended = (guest: Guest): boolean => guest.config.lock === 'suspended';

function assertUnlocked(call: Call, guest: Guest): void {
  if (!flagParam(call.params, 'skiplock')) checkLock(guest);
}

/** Switches the VM off; what waited for it takes effect. */
export function switchOff(guest: Guest): void {
  guest.run = undefined;
  applyPending(guest);
}

/** Lets a VM that was suspended to disk forget its saved state. */
function wake(cluster: Cluster, guest: Guest): void {
  if (!isSuspended(guest)) return;
  dropState(cluster, guest, guest.config);
  delete guest.config.lock;
}

/** QEMU ends at once where a network card's bridge is not there. */
function checkBridges(cluster: Cluster, guest: Guest, log: TaskLog): void {
  const { interfaces } = cluster.nodes.get(guest.node) ?? {};
  for (const [key, value] of Object.entries(guest.config)) {
    if (!/^net\d+$/.test(key)) continue;
    const bridge = readProperties(String(value), 'model').get('bridge');
    if (bridge === undefined || interfaces?.has(bridge) || running(cluster, 'vnets').has(bridge)) continue;
    log(`bridge '${bridge}' does not exist`);
    throw new Error('start failed: QEMU exited with code 1');
  }
}

const start: Work = function* ({ cluster, ...call }, guest, log) {
  if (isTemplate(guest)) throw new Error("you can't start a vm if it's a template");
  if (!isSuspended(guest)) assertUnlocked({ cluster, ...call }, guest);
  if (guest.run !== undefined) throw new Error(`${label(guest)} already running`);
  yield 500;
  applyPending(guest);
  checkBridges(cluster, guest, log);
  wake(cluster, guest);
  boot(cluster, guest);
};

const stop: Work = function* (call, guest) {
  if (guest.run === undefined) return;
  assertUnlocked(call, guest);
  yield 300;
  switchOff(guest);
};

const shutdown: Work = function* (call, guest, log) {
  const { cluster, params } = call;
  if (guest.run === undefined) return;
  assertUnlocked(call, guest);
  if (guest.run.paused) {
    yield 300;
  } else if (hasSystem(cluster, guest)) {
    yield 650;
  } else {
    const timeout = numberParam(params, 'timeout') ?? SHUTDOWN_TIMEOUT;
    if (/^(1|enabled=1)/.test(String(guest.config.agent ?? ''))) {
      log(`QEMU Guest Agent is not running - VM ${guest.vmid} qga command 'guest-ping' failed - got timeout`);
    }
    yield timeout * 1000;
    if (!flagParam(params, 'forceStop')) throw new Error('VM quit/powerdown failed - got timeout');
    log('VM quit/powerdown failed - terminating now with SIGTERM');
  }
  switchOff(guest);
};

const reboot: Work = function* (call, guest, log) {
  yield* shutdown(call, guest, log);
  boot(call.cluster, guest);
};

const reset: Work = function* (call, guest) {
  assertUnlocked(call, guest);
  yield 200;
  boot(call.cluster, guest);
};

const suspend: Work = function* (call, guest, log) {
  assertUnlocked(call, guest);
  yield 200;
  if (flagParam(call.params, 'todisk')) {
    const day = new Date(call.cluster.clock.now()).toISOString().slice(0, 10);
    const state = saveState(call.cluster, guest, `suspend-${day}`, log);
    guest.run = undefined;
    Object.assign(guest.config, state, { lock: 'suspended' });
  } else if (guest.run !== undefined) guest.run.paused = true;
};

const resume: Work = function* ({ cluster }, guest) {
  yield 200;
  if (isSuspended(guest)) {
    wake(cluster, guest);
    boot(cluster, guest);
    return;
  }
  if (guest.run !== undefined) guest.run.paused = false;
};

/** A handler that runs the work as a task of that type; `before` refuses at once. */
function asTask(
  type: string | ((call: Call) => string),
  work: Work,
  before?: (guest: Guest, call: Call) => void,
) {
  return (call: Call): string => {
    checkRootParameters(call.caller, call.params);
    const guest = guestOf(call);
    before?.(guest, call);
    const name = typeof type === 'string' ? type : type(call);
    const body: TaskBody = (log) => work(call, guest, log);
    return startTask(
      call.cluster,
      call.caller,
      { node: guest.node, type: name, id: String(guest.vmid) },
      body,
    );
  };
}

/** A paused VM would only hear the request once it is resumed. */
function refusePaused(guest: Guest): void {
  if (guest.run?.paused === true) die('VM is paused - cannot shutdown');
}

const STATUS = '/nodes/{node}/qemu/{vmid}/status';
const suspendType = (call: Call): string => (flagParam(call.params, 'todisk') ? 'qmsuspend' : 'qmpause');

export const powerHandlers: HandlerTable = {
  [`POST ${STATUS}/start`]: asTask('qmstart', start),
  [`POST ${STATUS}/stop`]: asTask('qmstop', stop),
  [`POST ${STATUS}/shutdown`]: asTask('qmshutdown', shutdown, (guest, { params }) => {
    if (!flagParam(params, 'forceStop')) refusePaused(guest);
  }),
  [`POST ${STATUS}/reboot`]: asTask('qmreboot', reboot, (guest) => {
    refusePaused(guest);
    needRunning(guest);
  }),
  [`POST ${STATUS}/reset`]: asTask('qmreset', reset, needRunning),
  [`POST ${STATUS}/suspend`]: asTask(suspendType, suspend, needRunning),
  [`POST ${STATUS}/resume`]: asTask('qmresume', resume, (guest) => {
    if (!isSuspended(guest)) needRunning(guest);
  }),
};
