import { wordsOf } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { unreadAs } from '../hints/unread.js';
import { waitingIn } from '../live/index.js';

const CONFIG = /^(?:PUT|POST) \/nodes\/\{node\}\/(qemu|lxc)\/\{vmid\}\/config$/;
/** Settings of PVE itself, which never wait (`$fast_plug_option` in PVE::QemuServer), and what is no setting. */
const AT_ONCE =
  /^(?:node|vmid|digest|force|skiplock|background_delay|revert|lock|name|hostname|onboot|shares|startup|description|protection|vmstatestorage|hookscript|tags)$/;

/** Which of the settings that a call has changed wait for the guest's next start. */
export async function pendingNotes(
  { operation, params }: OperationCall,
  { client }: CallContext,
): Promise<readonly string[]> {
  const [, kind] = CONFIG.exec(operation) ?? [];
  const changed = new Set([...Object.keys(params), ...wordsOf(params.delete)]);
  changed.delete('delete');
  if (kind === undefined || [...changed].every((name) => AT_ONCE.test(name))) return [];
  const { node, vmid } = params;
  const read = async () =>
    (await client()).invoke(`GET /nodes/{node}/${kind}/{vmid}/pending`, { node, vmid }, {});
  const waiting = waitingIn(await read().catch(unreadAs([]))).flatMap(({ name }) =>
    changed.has(name) ? [name] : [],
  );
  if (waiting.length === 0) return [];
  const [verb, them] = waiting.length === 1 ? ['waits', 'it'] : ['wait', 'them'];
  return [
    `Not in effect yet: ${waiting.join(', ')} ${verb} for the guest's next start from stopped. reboot_vm ${JSON.stringify({ vmid })} puts ${them} into effect; a reboot from inside the guest does not.`,
  ];
}
