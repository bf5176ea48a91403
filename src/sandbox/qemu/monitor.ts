import { isRoot } from '../access/caller.js';
import { requireAll } from '../access/permissions.js';
import { guestOf, label, nameOf } from '../guests/guest.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die, Failure, refusePermission } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { boot } from './create.js';
import { unknownKey } from './keys.js';
import { checkRootParameters } from './option-permissions.js';
import { switchOff } from './power.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Commands that only root@pam may give (PVE::API2::Qemu::HMPPerms). */
const ROOT_ONLY: ReadonlySet<string> = new Set(
  words(
    'backup block_stream change chardev-add chardev-change chardev-remove client_migrate_info device_add device_del ' +
      'drive_add drive_backup drive_del drive_mirror dump-guest-memory dumpdtb gdbserver hostfwd_add hostfwd_remove ' +
      'logfile mce memsave migrate migrate_incoming migrate_recover nbd_server_add nbd_server_remove nbd_server_start ' +
      'nbd_server_stop netdev_add netdev_del nmi o object_add object_del pcie_aer_inject_error pmemsave qom-set ' +
      'savevm-end savevm-start screendump snapshot_blkdev watchdog_action wavcapture xen-event-inject xen-event-list',
  ),
);

/** Commands that take no privilege beside that of the operation. */
const FREE: ReadonlySet<string> = new Set(['help', '?', 'info']);

/** Commands that take Sys.Modify on `/`. */
const KNOWN: ReadonlySet<string> = new Set(
  words(
    'announce_self backup_cancel balloon block_job_cancel block_job_complete block_job_pause block_job_resume ' +
      'block_job_set_speed block_resize block_set_io_throttle boot_set c calc_dirty_rate cancel_vcpu_dirty_limit ' +
      'chardev-send-break closefd commit cont cpu delvm eject exit_preconfig expire_password getfd gpa2hpa gpa2hva ' +
      'gva2gpa i loadvm log migrate_cancel migrate_continue migrate_pause migrate_set_capability ' +
      'migrate_set_parameter migrate_start_postcopy mouse_button mouse_move mouse_set one-insn-per-tb p print q ' +
      'qemu-io qom-get qom-list quit replay_break replay_delete_break replay_seek ringbuf_read ringbuf_write s savevm ' +
      'sendkey set_link set_password set_vcpu_dirty_limit snapshot_blkdev_internal snapshot_delete_blkdev_internal ' +
      'stop stopcapture sum sync-profile system_powerdown system_reset system_wakeup trace-event x ' +
      'x_colo_lost_heartbeat xp',
  ),
);

function checkCommand({ cluster, caller }: Call, name: string): void {
  if (isRoot(caller) || FREE.has(name)) return;
  if (ROOT_ONLY.has(name)) refusePermission('user != root@pam');
  requireAll(cluster, caller, '/', ['Sys.Modify']);
}

/** What a command does and prints. */
type Command = (cluster: Cluster, guest: Guest, args: readonly string[]) => string;

const pause =
  (paused: boolean): Command =>
  (_cluster, guest) => {
    if (guest.run !== undefined) guest.run.paused = paused;
    return '';
  };

const quit: Command = (_cluster, guest) => {
  switchOff(guest);
  return '';
};

function uuidOf(guest: Guest): string {
  return /uuid=([0-9a-f-]+)/.exec(String(guest.config['smbios1'] ?? ''))?.[1] ?? '';
}

/** The subjects of `info` that the store can answer. */
const infos: Readonly<Record<string, Command>> = {
  name: (_cluster, guest) => `${nameOf(guest)}\r\n`,
  status: (_cluster, guest) => `VM status: ${guest.run?.paused === true ? 'paused' : 'running'}\r\n`,
  uuid: (_cluster, guest) => `${uuidOf(guest)}\r\n`,
  version: () => '10.1.2pve-qemu-kvm_10.1.2-3\r\n',
};

const reset: Command = (cluster, guest) => {
  boot(cluster, guest);
  return '';
};

/** What `sendkey` prints: nothing, or what is wrong with the key. */
function sendKey(combination: string): string {
  const unknown = unknownKey(combination);
  return unknown === undefined ? '' : `invalid parameter: ${unknown}\r\n`;
}

const commands: Readonly<Record<string, Command>> = {
  c: pause(false),
  cont: pause(false),
  q: quit,
  quit,
  s: pause(true),
  sendkey: (_cluster, _guest, [keys = '']) => sendKey(keys),
  stop: pause(true),
  system_reset: reset,
};

/** Runs a line of QEMU's monitor; 501 for one that QEMU knows and the sandbox does not. */
function runLine(cluster: Cluster, guest: Guest, line: string): string {
  const [name = '', ...args] = line.trim().split(/\s+/);
  const command = name === 'info' ? infos[args[0] ?? ''] : commands[name];
  if (command !== undefined) return command(cluster, guest, name === 'info' ? args.slice(1) : args);
  if (FREE.has(name) || KNOWN.has(name) || ROOT_ONLY.has(name)) {
    throw new Failure(501, `the sandbox does not simulate the monitor command '${line}'`);
  }
  return `unknown command: '${name}'\r\n`;
}

/** `POST …/monitor`: what the command printed; QEMU's refusals are text as well. */
function monitor(call: Call): string {
  const line = needText(call.params, 'command');
  checkCommand(call, line.trim().split(/\s+/)[0] ?? '');
  const guest = guestOf(call);
  if (guest.run === undefined) return `ERROR: ${label(guest)} not running\n`;
  return runLine(call.cluster, guest, line);
}

function pressKeys(call: Call): null {
  checkRootParameters(call.caller, call.params);
  const guest = guestOf(call);
  if (guest.run === undefined) die(`${label(guest)} not running`);
  const trouble = sendKey(needText(call.params, 'key'));
  if (trouble !== '') throw new Failure(500, trouble);
  return null;
}

/** `POST …/dbus-vmstate`: starts or stops the helper that carries connection tracking along in a migration. */
function dbusVmState(call: Call): null {
  const guest = guestOf(call);
  if (guest.run === undefined) die(`${label(guest)} not running`);
  return null;
}

const VM = '/nodes/{node}/qemu/{vmid}';

export const monitorHandlers: HandlerTable = {
  [`POST ${VM}/monitor`]: monitor,
  [`PUT ${VM}/sendkey`]: pressKeys,
  [`POST ${VM}/dbus-vmstate`]: dbusVmState,
};
