import type { PveError } from '../../client/index.js';
import { parseVolid } from '../../domain/volid.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { textField } from '../fields.js';
import { readGuests } from '../live/index.js';
import type { Case } from './facts/fact.js';
import type { Values } from './fill.js';
import { unreadAs } from './unread.js';

/** The content that a call needs a storage for, by its operation; the first that fits counts. */
const contents: readonly (readonly [RegExp, string])[] = [
  [/vzdump|prunebackups/, 'backup'],
  [/aplinfo|oci-registry/, 'vztmpl'],
  [/\/lxc(?:\/|$)/, 'rootdir'],
  [/\/qemu(?:\/|$)/, 'images'],
];

/** The content that a call needs: as it says itself, else by its operation. */
export function contentOf({
  operation,
  params,
}: Pick<OperationCall, 'operation' | 'params'>): string | undefined {
  return textField(params, 'content') ?? contents.find(([pattern]) => pattern.test(operation))?.[1];
}

/** What the readers of facts go by. The guest of a gateway call, which needs no locating, is looked up here. */
export async function caseOf(call: OperationCall, found: Case['found'], context: CallContext): Promise<Case> {
  const { params } = call;
  const vmid = vmidOf(params);
  const guest =
    call.guest ??
    (Number.isInteger(vmid)
      ? (await readGuests(context.live).catch(unreadAs([]))).find((one) => one.vmid === vmid)
      : undefined);
  const node = textField(params, 'node') ?? guest?.node;
  return { call, guest, node, content: contentOf(call), found, context };
}

/** The guest that a call names, also as an HA resource (`vm:100`) or a replication job (`100-0`); NaN where it names none. */
function vmidOf({ vmid, sid, id }: Arguments): number {
  const [, named] = /^(?:(?:vm|ct):)?(\d+)$/.exec(String(sid)) ?? /^(\d+)-\d+$/.exec(String(id)) ?? [];
  return Number(vmid ?? named);
}

/** Arguments that hold a storage, a node, a disk or a new vmid: the one that the call gives is the one to change. */
const roles: Readonly<Record<string, readonly string[]>> = {
  storage_argument: ['storage', 'targetstorage', 'target-storage'],
  node_argument: ['target', 'node', 'nodes'],
  disk_argument: ['disk', 'volume'],
  vmid_argument: ['newid', 'vmid'],
};

/** Values for the braces that come from the call and the failure, not from the cluster. */
export function valuesOf({ call, guest, node, content, found }: Case, cause: PveError): Values {
  const plain = Object.entries(call.params).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  const named = Object.entries(roles).flatMap(([role, names]) => {
    const name = names.find((one) => call.params[one] !== undefined);
    return name === undefined ? [] : [[role, name] as const];
  });
  return {
    ...storageOf(found),
    ...Object.fromEntries([...plain, ...named]),
    operation_words: call.operation.replace(/\{[^}]*\}|[^a-z]+/gi, ' ').trim(),
    ...(guest === undefined ? {} : { vmid: guest.vmid, cli: guest.type === 'lxc' ? 'pct' : 'qm' }),
    ...(node === undefined ? {} : { node }),
    ...(content === undefined ? {} : { content }),
    ...(cause.upid === undefined ? {} : { upid: cause.upid }),
    ...found,
  };
}

/** The storage of the volume that PVE's words name, for a call that names no storage itself. */
function storageOf({ volid, missing }: Case['found']): Values {
  const parts = parseVolid(volid ?? missing ?? '');
  return parts === undefined ? {} : { storage: parts.storage };
}
