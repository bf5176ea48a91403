import { needGuest } from '../guests/guest.js';
import { type Call, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';

/** Where a firewall configuration holds: the operations' path prefix and the name of its file. */
export interface Scope {
  readonly path: string;
  readonly place: 'cluster' | 'host' | 'guest' | 'vnet';
  /** The file of the configuration that a call is about; refuses where its owner is not there. */
  file(call: Call): string;
}

function guestScope(kind: 'qemu' | 'lxc'): Scope {
  return {
    path: `/nodes/{node}/${kind}/{vmid}/firewall`,
    place: 'guest',
    file(call) {
      const vmid = Number(call.params.vmid);
      needGuest(call.cluster, kind, needText(call.params, 'node'), vmid);
      return `firewall/${vmid}`;
    },
  };
}

export const clusterScope: Scope = {
  path: '/cluster/firewall',
  place: 'cluster',
  file: () => 'firewall/cluster',
};

export const nodeScope: Scope = {
  path: '/nodes/{node}/firewall',
  place: 'host',
  file: (call) => `firewall/${needText(call.params, 'node')}`,
};

export const guestScopes: readonly Scope[] = [guestScope('qemu'), guestScope('lxc')];

export const vnetScope: Scope = {
  path: '/cluster/sdn/vnets/{vnet}/firewall',
  place: 'vnet',
  file(call) {
    const vnet = needText(call.params, 'vnet');
    if (!call.cluster.sections.get('sdn/vnets')?.has(vnet)) die(`sdn '${vnet}' does not exist`);
    return `firewall/vnet-${vnet}`;
  },
};

/** The entries of one part of a scope's configuration (`aliases`, `ipset/NAME`), by name. */
export function partOf(call: Call, scope: Scope, part: string): Map<string, Section> {
  return sectionsOf(call.cluster, `${scope.file(call)}/${part}`);
}
