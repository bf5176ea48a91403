import { type Check, changed } from './check.js';

/** PVE has no call that makes a guest of a template again. */
export const templateStays: Check = {
  operations: /^POST \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/template$/,
  check: async (call) =>
    changed(
      call,
      {},
      call.params.disk === undefined
        ? 'There is no way back from a template: it can be cloned, and not started any more. A full clone of it is a guest as before.'
        : 'There is no way back from a base image: the disk is read-only from now on, and the guest can not be started with it.',
    ),
};
