import { die, refuseParameters } from '../server/failure.js';
import { needStorage } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { GuestKind } from '../store/model.js';

const KINDS = {
  qemu: ['images', 'vm images'],
  lxc: ['rootdir', 'container directories'],
} as const;

/** Refuses a storage for a guest's volumes that is missing, disabled or takes no such content. */
export function checkGuestStorage(cluster: Cluster, kind: GuestKind, id: string): void {
  const { config } = needStorage(cluster, id);
  if (config.disable === 1) die(`storage '${id}' is disabled`);
  const [content, words] = KINDS[kind];
  if (
    !String(config.content ?? '')
      .split(',')
      .includes(content)
  ) {
    refuseParameters({ storage: `storage '${id}' does not support ${words}` });
  }
}
