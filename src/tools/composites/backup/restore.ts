import { parseVolid } from '../../../domain/volid.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { readGuests } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { placeOfVolume } from '../../steps/locate-volume.js';
import type { Composite } from '../composite.js';
import { handOn } from '../hand-on.js';

/** How the name of a backup tells what is in it: files of vzdump, and groups of a backup server. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^backup\/(?:vzdump-qemu-|vm\/)/, 'restore_vm'],
  [/^backup\/(?:vzdump-(?:lxc|openvz)-|ct\/)/, 'restore_container'],
];

/** Hands on to restore_vm or restore_container, by the name of the backup, with the node found. */
export const restoreBackup: Composite = async (args, context) => {
  const { volid, ...rest } = args;
  const volume = String(volid);
  const tool = toolFor(volume);
  return handOn(context, tool, { ...rest, volid: volume, node: await nodeFor(volume, args, context) });
};

function toolFor(volume: string): string {
  const name = parseVolid(volume)?.volume ?? '';
  const tool = kinds.find(([pattern]) => pattern.test(name))?.[1];
  if (tool !== undefined) return tool;
  throw new ToolFault('invalid_arguments', 'restore_backup: volid: expected the volid of a backup.', {
    invalid: [
      {
        parameter: 'volid',
        given: volume.slice(0, 120),
        expected: 'the volid of a backup as list_backups tells it',
        example: 'local:backup/vzdump-qemu-100-2026_01_31-02_00_00.vma.zst',
      },
    ],
    suggestions: [{ tool: 'list_backups', arguments: {}, why: 'lists all backups' }],
    related_tools: ['list_backups', 'restore_vm', 'restore_container'],
  });
}

/** The node that was named; else that of the guest to overwrite; else one that sees the backup. */
async function nodeFor(
  volume: string,
  { node, vmid }: Arguments,
  context: CallContext,
): Promise<string | undefined> {
  if (typeof node === 'string') return node;
  const guest = (await readGuests(context.live)).find((one) => one.vmid === vmid);
  return guest?.node ?? (await placeOfVolume({ volume }, context))?.node;
}
