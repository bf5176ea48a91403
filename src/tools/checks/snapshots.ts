import { nearest } from '../../domain/nearest.js';
import { isPlain } from '../../domain/plain.js';
import type { CallContext, OperationCall } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { type Check, refusal, retry } from './check.js';
import { addressOf, currentConfig, drivesIn, kindOf } from './guest.js';

async function snapshotNames(call: OperationCall, { live }: CallContext): Promise<string[]> {
  const rows = rowsOf(await live.read(`GET /nodes/{node}/${kindOf(call)}/{vmid}/snapshot`, addressOf(call)));
  return rows.flatMap((row) => textField(row, 'name') ?? []).filter((name) => name !== 'current');
}

/** A new snapshot needs a free name and disks that can be snapshotted. */
export const snapshotPossible: Check = {
  operations: /^POST \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/snapshot$/,
  async check(call, context) {
    const names = await snapshotNames(call, context);
    const given = textField(call.params, 'snapname') ?? '';
    const { vmid } = addressOf(call);
    if (names.includes(given)) {
      const next = `${given}-2`;
      throw refusal('conflict', `guest ${vmid} has a snapshot '${given}' already.`, {
        parameter: 'snapname',
        given,
        expected: 'a name that no snapshot of the guest has',
        context: { snapshots: names },
        suggestions: [retry(call, context, { snapname: next }, 'the same under another name')],
      });
    }
    const feature = { ...addressOf(call), feature: 'snapshot' };
    const answer = await context.live.read(`GET /nodes/{node}/${kindOf(call)}/{vmid}/feature`, feature);
    if (!isPlain(answer) || (answer.hasFeature !== false && answer.hasFeature !== 0)) return undefined;
    throw await impossible(call, context);
  },
};

async function impossible(call: OperationCall, context: CallContext) {
  const { vmid } = addressOf(call);
  const disks = drivesIn(await currentConfig(call, context)).filter(({ cdrom }) => !cdrom);
  const raw = disks.find(({ file }) => file.endsWith('.raw'));
  const move = { vmid, disk: raw?.name, storage: raw?.storage, format: 'qcow2', delete: true };
  return refusal(
    'unsupported',
    `guest ${vmid} can't be snapshotted: ${raw === undefined ? 'one of its disks lies where that is not possible' : `${raw.name} is a raw file`}. Move that disk, or make a backup.`,
    {
      parameter: 'vmid',
      given: vmid,
      expected: 'a guest whose disks are all qcow2, LVM-thin, ZFS or Ceph',
      context: { disks: Object.fromEntries(disks.map(({ name, text }) => [name, text])) },
      suggestions: [
        ...(raw === undefined || kindOf(call) === 'lxc'
          ? []
          : [{ tool: 'move_disk', arguments: move, why: 'turns the raw disk into qcow2' }]),
        { tool: 'list_storage', arguments: { content: 'backup' }, why: 'shows where a backup could go' },
      ],
    },
  );
}

/** Going back to, deleting or renaming a snapshot needs one of that name. */
export const snapshotThere: Check = {
  operations: /^(?:DELETE|POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/snapshot\/\{snapname\}/,
  async check(call, context) {
    const names = await snapshotNames(call, context);
    const given = textField(call.params, 'snapname') ?? '';
    if (names.includes(given)) return undefined;
    const meant = nearest(given, names);
    const { vmid } = addressOf(call);
    throw refusal(
      'not_found',
      `guest ${vmid} has no snapshot '${given.slice(0, 80)}'; it has ${names.join(', ') || 'none'}.`,
      {
        parameter: 'snapname',
        given,
        expected: 'a snapshot of the guest',
        valid: names,
        nearest: meant,
        context: { snapshots: names },
        suggestions: [
          ...(meant === undefined
            ? []
            : [retry(call, context, { snapname: meant }, 'the same with that snapshot')]),
          { tool: 'list_snapshots', arguments: { vmid }, why: 'lists what is there' },
        ],
      },
    );
  },
};
