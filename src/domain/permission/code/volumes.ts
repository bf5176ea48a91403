import { parseVolid, readVolumeName, type VolumeName } from '../../volid.js';
import { any, anyRight, type Need, nothing, rights, root, untold } from '../need.js';

/** Reading access to one kind of volume; `path` is the storage's. */
type Access = (path: string, name: VolumeName, vmid: string | undefined) => Need;

const library: Access = (path) => anyRight(path, 'Datastore.AllocateSpace', 'Datastore.Audit');

const disk: Access = (path, { vmid: owner }, vmid) => {
  if (owner === undefined) return any([]);
  if (String(owner) === vmid) return nothing;
  return both(rights(path, 'Datastore.Audit'), rights(`/vms/${owner}`, 'VM.Config.Disk'));
};

const backup: Access = (path, { vmid: owner }) =>
  owner === undefined
    ? any([])
    : both(rights(path, 'Datastore.AllocateSpace'), rights(`/vms/${owner}`, 'VM.Backup'));

function both(...of: readonly Need[]): Need {
  return { kind: 'all', of };
}

const byContent: Readonly<Partial<Record<VolumeName['content'], Access>>> = {
  iso: library,
  vztmpl: library,
  images: disk,
  rootdir: disk,
  backup,
};

/**
 * Reading access to a volume (PVE::Storage::check_volume_access). `vmid` is the guest that it is for: its own disks are
 * free to it.
 */
export function volumeAccess(volid: string, vmid?: string): Need {
  const parts = parseVolid(volid);
  if (parts === undefined) return root('only root@pam may name files by their path');
  const path = `/storage/${parts.storage}`;
  const name = readVolumeName(parts.volume);
  const access = name === undefined ? undefined : byContent[name.content];
  const byKind =
    name === undefined || access === undefined
      ? untold('it depends on the kind of the volume')
      : access(path, name, vmid);
  return any([rights(path, 'Datastore.Allocate'), byKind]);
}
