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
  if (isTemplate(guest)) die("you can't start a CT if it's a template");
}

function switchOff(guest: Guest): void {
  guest.run = undefined;
  applyPending(guest);
}

const start: Work = function* (cluster, guest) {
  checkLock(guest);
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

/** Freezes or thaws it. */
const freeze = (paused: boolean): Work =>
  function* (_cluster, guest) {
    yield 200;
    if (guest.run !== undefined) guest.run.paused = paused;
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
  [`POST ${STATUS}/reboot`]: asTask('vzreboot', reboot, needRunning),
  [`POST ${STATUS}/suspend`]: asTask('vzsuspend', freeze(true), needRunning),
  [`POST ${STATUS}/resume`]: asTask('vzresume', freeze(false), needRunning),
};
