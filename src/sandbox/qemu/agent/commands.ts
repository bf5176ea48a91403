import { nameOf } from '../../guests/guest.js';
import { type Call, type Handler, type HandlerTable, needText } from '../../server/call.js';
import type { Cluster } from '../../store/cluster.js';
import type { Guest } from '../../store/model.js';
import { switchOff } from '../power.js';
import { needAgent } from './available.js';
import { frozenError } from './frozen.js';
import {
  fsinfoOf,
  insideOf,
  interfacesOf,
  MEMORY_BLOCK,
  memoryBlocksOf,
  systemOf,
  vcpusOf,
} from './inside.js';

/** What a command of the agent answers; null where it answers nothing. */
type Command = (cluster: Cluster, guest: Guest) => unknown;

/** Sets whether the file systems stand still and gives how many they are. */
const freeze =
  (frozen: boolean): Command =>
  (cluster, guest) => {
    const inside = insideOf(guest);
    const changed = inside.frozen !== frozen;
    inside.frozen = frozen;
    return changed ? fsinfoOf(cluster, guest).length : 0;
  };

const suspend: Command = (_cluster, guest) => {
  if (guest.run !== undefined) guest.run.paused = true;
  return null;
};

const commands: Readonly<Record<string, Command>> = {
  'fsfreeze-freeze': freeze(true),
  'fsfreeze-status': (_cluster, guest) => (insideOf(guest).frozen ? 'frozen' : 'thawed'),
  'fsfreeze-thaw': freeze(false),
  fstrim: (cluster, guest) => ({
    paths: fsinfoOf(cluster, guest).map(({ mountpoint }) => ({ minimum: 0, path: mountpoint, trimmed: 0 })),
  }),
  'get-fsinfo': fsinfoOf,
  'get-host-name': (_cluster, guest) => ({ 'host-name': nameOf(guest) }),
  'get-memory-block-info': () => ({ size: MEMORY_BLOCK }),
  'get-memory-blocks': (_cluster, guest) => memoryBlocksOf(guest),
  'get-osinfo': (_cluster, guest) => systemOf(guest).osinfo,
  'get-time': (cluster) => cluster.clock.now() * 1_000_000,
  'get-timezone': () => ({ offset: 0, zone: 'UTC' }),
  'get-users': () => [],
  'get-vcpus': vcpusOf,
  info: () => ({ supported_commands: supported, version: '10.0.3' }),
  'network-get-interfaces': interfacesOf,
  ping: () => ({}),
  shutdown: (cluster, guest) => {
    const { run } = guest;
    cluster.clock.schedule(650, () => {
      if (guest.run === run) switchOff(guest);
    });
    return null;
  },
  'suspend-disk': suspend,
  'suspend-hybrid': suspend,
  'suspend-ram': suspend,
};

/** Commands that the agent sends no answer to. */
const SILENT = /^(shutdown|suspend-)/;

const supported = [
  ...Object.keys(commands),
  ...'exec exec-status file-close file-open file-read file-write set-user-password'.split(' '),
]
  .sort()
  .map((name) => ({ enabled: true, name: `guest-${name}`, 'success-response': !SILENT.test(name) }));

/** An error of the agent comes back as the result, as PVE hands it through. */
function run(call: Call, name: string): Record<string, unknown> {
  const guest = needAgent(call);
  const error = frozenError(guest, name);
  return { result: error === undefined ? (commands[name]?.(call.cluster, guest) ?? null) : { error } };
}

const AGENT = '/nodes/{node}/qemu/{vmid}/agent';

const POST = /^(ping|fsfreeze-.*|fstrim|shutdown|suspend-.*)$/;

const byPath: Readonly<Record<string, Handler>> = Object.fromEntries(
  Object.keys(commands).map((name) => [
    `${POST.test(name) ? 'POST' : 'GET'} ${AGENT}/${name}`,
    (call: Call) => run(call, name),
  ]),
);

export const commandHandlers: HandlerTable = {
  ...byPath,
  [`POST ${AGENT}`]: (call) => run(call, needText(call.params, 'command')),
};
