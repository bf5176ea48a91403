import { applyPending } from '../guests/config.js';
import { checkLock, guestOf, isTemplate } from '../guests/guest.js';
import { boot } from '../qemu/create.js';
import { checkRootParameters } from '../qemu/option-permissions.js';
import type { Call, HandlerTable } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { startTask } from '../tasks/task.js';

type Work = (cluster: Cluster, guest: Guest) => Generator<number, void, void>;

function needRunning(guest: Guest): void {
  if (guest.run === undefined) die(`CT ${guest.vmid} not running`);
}

function needStopped(guest: Guest): void {
  if (guest.run !== undefined) die(`CT ${guest.vmid} already running`);
}

function switchOff(guest: Guest): void {
  guest.run = undefined;
  applyPending(guest);
}

/** PVE says VM here. */
function needRunningToReboot(guest: Guest): void {
  if (guest.run === undefined) die(`VM ${guest.vmid} not running`);
}

const start: Work = function* (cluster, guest) {
  if (isTemplate(guest)) die("you can't start a CT if it's a template");
  if (guest.config.lock !== 'mounted') checkLock(guest);
  yield 400;
  applyPending(guest);
  boot(cluster, guest);
};

/** Stops it after so many simulated ms. */
const stopAfter = (delay: number): Work =>
  function* (_cluster, guest) {
    checkLock(guest);
    yield delay;
    switchOff(guest);
  };

const reboot: Work = function* (cluster, guest) {
  checkLock(guest);
  yield 600;
  switchOff(guest);
  boot(cluster, guest);
};

/** Where PVE keeps what a suspended container was doing. */
const CHECKPOINTS = '-D /var/lib/vz/dump';

/** Writes down what goes on in the container and ends it. */
const suspend: Work = function* (_cluster, guest) {
  checkLock(guest);
  yield 200;
  guest.run = undefined;
  guest.checkpoint = true;
};

/** Goes on from where it was suspended; there must be something to go on from. */
const resume: Work = function* (cluster, guest) {
  yield 200;
  if (guest.checkpoint !== true) {
    die(`command 'lxc-checkpoint -n ${guest.vmid} -r --foreground ${CHECKPOINTS}' failed: exit code 1`);
  }
  guest.checkpoint = false;
  boot(cluster, guest);
};

function asTask(type: string, work: Work, before: (guest: Guest) => void) {
  return (call: Call): string => {
    const { cluster, caller, params } = call;
    checkRootParameters(caller, params);
    const guest = guestOf(call);
    before(guest);
    const begin = { node: guest.node, type, id: String(guest.vmid) };
    return startTask(cluster, caller, begin, () => work(cluster, guest));
  };
}

const STATUS = '/nodes/{node}/lxc/{vmid}/status';

export const powerHandlers: HandlerTable = {
  [`POST ${STATUS}/start`]: asTask('vzstart', start, needStopped),
  [`POST ${STATUS}/stop`]: asTask('vzstop', stopAfter(300), needRunning),
  [`POST ${STATUS}/shutdown`]: asTask('vzshutdown', stopAfter(600), needRunning),
  [`POST ${STATUS}/reboot`]: asTask('vzreboot', reboot, needRunningToReboot),
  [`POST ${STATUS}/suspend`]: asTask('vzsuspend', suspend, needRunning),
  [`POST ${STATUS}/resume`]: asTask('vzresume', resume, needStopped),
};
