import { disarmedMode } from '../cluster/ha-arming.js';
import { guestOf } from '../guests/guest.js';
import type { Call, Handler, HandlerTable } from '../server/call.js';
import { sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { startTask } from '../tasks/task.js';

/** The HA resource that the guest of a call is, unless the manager is to leave it alone. */
function resourceOf(call: Call): Section | undefined {
  const kind = call.operation.path.startsWith('/nodes/{node}/lxc') ? 'ct' : 'vm';
  const resource = sectionsOf(call.cluster, 'ha/resources').get(`${kind}:${call.params.vmid}`);
  const ignored = resource?.state === 'ignored' || disarmedMode(call.cluster) === 'ignore';
  return ignored ? undefined : resource;
}

/** Power actions that are asked of the HA manager where it keeps the guest, and the state that they ask for. */
const REQUESTS: Readonly<Record<string, readonly [word: string, state: string]>> = {
  start: ['start', 'started'],
  stop: ['stop', 'stopped'],
  shutdown: ['stop', 'stopped'],
};

/** Asks the manager instead of acting: the task is over as soon as it is asked. */
function detour(original: Handler, word: string, state: string): Handler {
  return (call) => {
    const resource = resourceOf(call);
    if (resource === undefined) return original(call);
    const guest = guestOf(call);
    const label = guest.kind === 'qemu' ? 'VM' : 'CT';
    const begin = { node: guest.node, type: `ha${word}`, id: String(guest.vmid) };
    return startTask(call.cluster, call.caller, begin, function* (log) {
      log(`Requesting HA ${word} for ${label} ${guest.vmid}`);
      yield 200;
      resource.state = state;
    });
  };
}

/** Power handlers of guests, with the way over the HA manager for those that it keeps. */
export function withHa(handlers: HandlerTable): HandlerTable {
  const table: Record<string, Handler> = {};
  for (const kind of ['qemu', 'lxc']) {
    for (const [action, [word, state]] of Object.entries(REQUESTS)) {
      const id = `POST /nodes/{node}/${kind}/{vmid}/status/${action}`;
      const original = handlers[id];
      if (original !== undefined) table[id] = detour(original, word, state);
    }
  }
  return table;
}
