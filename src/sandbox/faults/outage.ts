import { bootNode } from '../nodes/power.js';
import type { Cluster } from '../store/cluster.js';
import type { Node } from '../store/model.js';
import { endTask } from '../tasks/task.js';

/** Power is gone from a node: its tasks and guests end without a word. */
export function cutPower(cluster: Cluster, node: Node): void {
  node.online = false;
  for (const guest of cluster.guests.values()) if (guest.node === node.name) guest.run = undefined;
  for (const task of cluster.tasks.values()) {
    if (task.info.node === node.name) endTask(cluster, task, 'unexpected status');
  }
}

/** Power is back: the node boots at once, and guests that start with it follow. */
export function restorePower(cluster: Cluster, node: Node): void {
  if (!node.online) bootNode(cluster, node);
}
