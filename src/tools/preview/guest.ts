import { isPlain, type Plain } from '../../domain/plain.js';
import type { OperationCall } from '../call.js';
import { cleanCell } from '../untrusted/index.js';
import { type BlastRadius, type FreshRead, stateHash } from './target.js';

const disk = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|unused)\d+$|^rootfs$/;

/** A guest: its name, status, node, disks, protection, snapshots. */
export async function guestRadius(
  { operation, params }: OperationCall,
  read: FreshRead,
): Promise<BlastRadius> {
  const type = operation.includes('/lxc/') ? 'lxc' : 'qemu';
  const at = { node: params.node, vmid: params.vmid };
  const [config, status, snapshots] = await Promise.all([
    read(`GET /nodes/{node}/${type}/{vmid}/config`, at),
    read(`GET /nodes/{node}/${type}/{vmid}/status/current`, at),
    read(`GET /nodes/{node}/${type}/{vmid}/snapshot`, at).catch(() => []),
  ]);
  const facts = factsOf(isPlain(config) ? config : {}, isPlain(status) ? status : {}, snapshots);
  const kind = type === 'lxc' ? 'Container' : 'VM';
  const name = cleanCell(String(facts.name ?? params.vmid));
  return {
    target: { label: `${kind} ${params.vmid} (${name}) on ${params.node}`, typed: name },
    lines: Object.entries(facts).map(
      ([key, value]) => `${key}: ${Array.isArray(value) ? value.join('; ') : value}`,
    ),
    facts: { vmid: params.vmid, node: params.node, ...facts },
    state: stateHash([isPlain(config) ? config.digest : config, facts.status, facts.snapshots]),
  };
}

function factsOf(config: Plain, status: Plain, snapshots: unknown): Plain {
  const disks = Object.entries(config).filter(
    ([name, value]) => disk.test(name) && !String(value).includes('media=cdrom'),
  );
  const names = Array.isArray(snapshots)
    ? snapshots.flatMap((one) => (isPlain(one) && one.name !== 'current' ? [String(one.name)] : []))
    : [];
  return {
    name: config.name ?? config.hostname,
    status: status.status,
    disks: disks.map(([name, value]) => `${name} ${cleanCell(String(value))}`),
    ...(config.protection === undefined ? {} : { protection: config.protection }),
    ...(names.length === 0 ? {} : { snapshots: names }),
  };
}
