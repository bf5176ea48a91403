import type { Call, Params } from '../server/call.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';

/** The same caller's call of an operation below a guest; `tail` is the path behind the guest's id (`/status/start`). */
export function callOnGuest(call: Call, guest: Guest, method: string, tail: string, params: Params): Call {
  const path = `/nodes/{node}/${guest.kind}/{vmid}${tail}`;
  return {
    ...call,
    operation: { ...call.operation, id: `${method} ${path}`, method, path },
    params: { ...params, node: guest.node, vmid: guest.vmid },
  };
}

/** How often a task that waits for another one looks at it, in simulated ms. */
const LOOK = 1000;

/** Waits in a task's body until another task has ended and gives that one's exit status. */
export function* followTask(cluster: Cluster, upid: string): Generator<number, string, void> {
  const task = cluster.tasks.get(upid);
  while (task !== undefined && task.exitstatus === undefined) yield LOOK;
  return task?.exitstatus ?? 'unable to read task status';
}
