import type { Cluster } from '../store/cluster.js';
import type { Guest, Node } from '../store/model.js';
import type { Fault, FaultKind } from './fault.js';
import { cutPower, restorePower } from './outage.js';

/** What a fault does to the cluster when it comes and when it goes; the others are looked up where they strike. */
interface Effect {
  begin(cluster: Cluster, fault: Fault): void;
  end(cluster: Cluster, fault: Fault): void;
}

function nodeOf(cluster: Cluster, { target }: Fault): Node {
  const node = cluster.nodes.get(target);
  if (node === undefined) throw new Error(`the cluster has no node '${target}'`);
  return node;
}

function guestOf(cluster: Cluster, { target }: Fault): Guest {
  const guest = cluster.guests.get(Number(target));
  if (guest === undefined) throw new Error(`the cluster has no guest ${target}`);
  return guest;
}

const nothing = (): void => undefined;

const effects: Partial<Record<FaultKind, Effect>> = {
  'node-offline': {
    begin: (cluster, fault) => cutPower(cluster, nodeOf(cluster, fault)),
    end: (cluster, fault) => restorePower(cluster, nodeOf(cluster, fault)),
  },
  'storage-full': {
    begin(cluster, { target }) {
      if (!cluster.storages.has(target)) throw new Error(`the cluster has no storage '${target}'`);
    },
    end: nothing,
  },
  'guest-locked': {
    begin(cluster, fault) {
      guestOf(cluster, fault).config['lock'] = fault.detail;
    },
    end(cluster, { target, detail }) {
      const config = cluster.guests.get(Number(target))?.config;
      if (config?.['lock'] === detail) delete config['lock'];
    },
  },
  'agent-silent': {
    begin(cluster, fault) {
      if (fault.target !== '*') guestOf(cluster, fault);
    },
    end: nothing,
  },
};

/** Lets a fault take hold. Throws an `Error` where it names something that the cluster does not have. */
export function beginFault(cluster: Cluster, fault: Fault): void {
  effects[fault.kind]?.begin(cluster, fault);
}

/** Takes back what a fault did to the cluster. */
export function endFault(cluster: Cluster, fault: Fault): void {
  effects[fault.kind]?.end(cluster, fault);
}
