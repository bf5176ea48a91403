import { isPlain } from '../../domain/plain.js';
import { isOn } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { cleanCell } from '../untrusted/index.js';
import { type Check, refusal } from './check.js';
import { addressOf, kindOf } from './guest.js';

/**
 * A running guest is not deleted; a container is, with `force`. PVE looks at protection and HA first and is left to say
 * so, as nobody should shut a guest down that can't be deleted then either.
 */
export const deleteRunning: Check = {
  operations: /^DELETE \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}$/,
  async check(call, context) {
    const { force, purge } = call.params;
    const kind = kindOf(call);
    if (kind === 'lxc' && isOn(force)) return undefined;
    if (!(await seemsRunning(call, context))) return undefined;
    const status = await fresh(call, context, 'status/current');
    if (status.status !== 'running') return undefined;
    const managed = isPlain(status.ha) && isOn(status.ha.managed);
    if (managed && !isOn(purge)) return undefined;
    if (isOn((await fresh(call, context, 'config')).protection)) return undefined;
    const { vmid } = addressOf(call);
    const name = call.guest?.name === undefined ? '' : ` (${cleanCell(call.guest.name)})`;
    throw refusal(
      'conflict',
      `${kind === 'lxc' ? 'container' : 'VM'} ${vmid}${name} is running, and only a stopped guest can be deleted: shut it down or stop it, then make this call again.`,
      {
        parameter: 'vmid',
        given: vmid,
        expected: kind === 'lxc' ? 'a stopped container, or force' : 'a stopped VM',
        context: { status: 'running' },
        suggestions: [
          { tool: 'shutdown_vm', arguments: { vmid }, why: 'shuts it down in order' },
          { tool: 'stop_vm', arguments: { vmid }, why: 'switches it off at once, as by pulling the plug' },
        ],
      },
    );
  },
};

async function seemsRunning(call: OperationCall, { live }: CallContext): Promise<boolean> {
  const status = await live.read(`GET /nodes/{node}/${kindOf(call)}/{vmid}/status/current`, addressOf(call));
  return isPlain(status) && status.status === 'running';
}

/** Not from a moment ago, as a refusal hangs on it: the guest may just have been stopped. */
async function fresh(call: OperationCall, { client }: CallContext, below: string) {
  const answer = await (await client()).invoke(
    `GET /nodes/{node}/${kindOf(call)}/{vmid}/${below}`,
    addressOf(call),
    {},
  );
  return isPlain(answer) ? answer : {};
}
