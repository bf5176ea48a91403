import type { Prompt } from './types.js';

/** Prompts about nodes, storages and the whole cluster. */
export const clusterPrompts: readonly Prompt[] = [
  {
    name: 'empty-node',
    title: 'Empty a node for maintenance',
    description: 'Plans where each guest of a node goes, names what blocks it, and moves them after consent.',
    arguments: {
      node: { describe: 'The node that is to be free of guests.', required: true, complete: 'node' },
      deadline: { describe: 'When it has to be empty.' },
      leave: { describe: 'Guests that may be shut down or stay, by name or vmid.' },
    },
    text: [
      'Node {node} goes into maintenance and has to be empty of running guests.',
      'It has to be empty by: {deadline}',
      'These may be shut down or stay: {leave}',
      '1. Let `drain_node` plan it. Check beside it: quorum without this node, memory and cores left on the others with some reserve, shared storages, local disks, devices passed through, mounted ISOs, HA rules, locks, backup or replication that is running.',
      "2. Show me the plan: guest, where it goes, live or with a stop, how long about, and every guest that can't move with the reason and a way out.",
      '3. After my consent set `set_node_maintenance` where HA looks after guests, and apply the plan step by step. Stop at the first failure and say what has moved and what has not.',
      "4. At the end list the node's guests again (`list_vms`): it is empty when that list says so. Tell me how to bring them back.",
    ].join('\n'),
  },
  {
    name: 'what-changed',
    title: 'What changed lately',
    description:
      'Goes through tasks, the record of changes and the cluster log, and tells what was done, by whom, and what failed.',
    arguments: {
      since: { describe: 'From when on: a time, or such as 24h; 24 hours unless given.' },
      guest: { describe: 'Only what touches this guest.', complete: 'guest' },
      node: { describe: 'Only what happened on this node.', complete: 'node' },
    },
    text: [
      'Tell me what changed on this cluster. Change nothing yourself.',
      'From when on: {since} (without it: the last 24 hours).',
      'Only what touches guest {guest}.',
      'Only what happened on node {node}.',
      'Go through `list_tasks` (failed ones with the end of their logs), `list_changes` where this server keeps a record, and `get_cluster_log`. Look for pending changes of guest configurations (`list_pending_changes`) and of node networks that wait for a restart.',
      'Answer in order of time: when, who, what, on which guest or node, how it ended; routine such as scheduled backups summed up in one line. Then what looks unusual, and what failed and still needs somebody.',
    ].join('\n'),
  },
  {
    name: 'cluster-health',
    title: 'Report on the health of the cluster',
    description: 'A report in short: what is broken, what will be soon, what is in order.',
    arguments: {
      audience: {
        describe:
          'Who reads it: operator (figures and tool calls) or manager (plain words); operator unless given.',
        complete: ['operator', 'manager'],
      },
    },
    text: [
      'Write a report on the health of this Proxmox VE cluster. Change nothing.',
      'The reader is: {audience}',
      'Begin with `get_cluster_health` and `list_alerts`, and go deeper only where they point: quorum and nodes, storages that fill up and by when at this rate, guests short of memory, failed tasks of the last day, guests without a recent backup, replication, HA, Ceph where there is one, certificates near their end, updates that wait.',
      'Answer in three parts: what is broken now, what will break soon and when, what is in order (one line). For each point: the figure, the cause if known, what to do and how urgent it is. No point without a figure from the cluster.',
    ].join('\n'),
  },
];
