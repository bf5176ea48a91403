import { readGuests } from '../live/index.js';
import { type Check, refusal } from './check.js';
import { addressOf } from './guest.js';

/** A template can't be started. */
export const templateStart: Check = {
  operations: /^POST \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/status\/start$/,
  async check(call, { live }) {
    const { vmid } = addressOf(call);
    const guest = call.guest ?? (await readGuests(live)).find((one) => one.vmid === vmid);
    if (guest?.template !== true) return undefined;
    throw refusal(
      'conflict',
      `Guest ${vmid} is a template, which can't be started: clone it and start the clone.`,
      {
        parameter: 'vmid',
        given: vmid,
        expected: 'a guest that is no template',
        context: { guest },
        suggestions: [{ tool: 'clone_vm', arguments: { vmid }, why: 'makes a guest from it' }],
      },
    );
  },
};
