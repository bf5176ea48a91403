import { guestLabel, readGuests } from '../live/index.js';
import { type Check, refusal, retry } from './check.js';

/** A vmid is given once in the cluster. A restore with `force` goes over the guest that is there. */
export const vmidFree: Check = {
  operations: /^POST \/nodes\/\{node\}\/(?:qemu|lxc)(?:\/\{vmid\}\/clone)?$/,
  async check(call, context) {
    const { operation, params } = call;
    const parameter = operation.endsWith('/clone') ? 'newid' : 'vmid';
    const restoresOver = params.force !== undefined && (params.archive ?? params.restore) !== undefined;
    const wanted = params[parameter];
    if (wanted === undefined || restoresOver) return undefined;
    const taken = (await readGuests(context.live)).find(({ vmid }) => vmid === Number(wanted));
    if (taken === undefined) return undefined;
    const free = Number(await context.live.read('GET /cluster/nextid'));
    throw refusal(
      'conflict',
      `vmid ${taken.vmid} is taken by ${guestLabel(taken)}; the next free one is ${free}.`,
      {
        parameter,
        given: taken.vmid,
        expected: 'a vmid that no guest has',
        valid: [String(free)],
        context: { guest: guestLabel(taken), next_free_vmid: free },
        suggestions: [retry(call, context, { [parameter]: free }, 'the same with the next free vmid')],
      },
    );
  },
};
