import type { WordsException } from '../types.js';

/** Names that mean something of their own in HA and replication. */
export const haExceptions = [
  { match: 'GET /cluster/ha/resources', words: { type: 'Only guests of this kind: vm or ct.' } },
  {
    match: 'GET /cluster/ha/rules',
    words: { type: 'Only rules of this kind: node-affinity or resource-affinity.' },
  },
  {
    match: '* /cluster/ha/groups/**',
    words: {
      group: 'Name of the HA group.',
      nodes: 'Nodes of the group with optional priority, pve1:2,pve2:1; the highest number is preferred.',
      type: 'Always group.',
    },
  },
  {
    match: 'DELETE /cluster/ha/resources/{sid}',
    words: { purge: 'Also takes it out of HA rules, and deletes rules left with nothing; default true.' },
  },
  {
    match: 'POST /cluster/ha/resources/{sid}/*',
    words: { node: 'Node to go to; it must be online and allowed by the HA rules.' },
  },
  {
    match: '* /cluster/ha/resources/**',
    words: {
      type: 'Kind of guest: vm or ct; follows from `sid`.',
      group: 'HA group (PVE 8 and older); on 9 use a node affinity rule.',
    },
  },
  {
    match: '* /cluster/ha/rules/**',
    words: {
      type: 'node-affinity (guests to nodes) or resource-affinity (guests together or apart).',
      affinity: 'Resource affinity only: positive keeps the guests on one node, negative on different ones.',
      nodes:
        'Node affinity only: nodes with optional priority, pve1:2,pve2:1; the highest number is preferred.',
      disable: 'Keeps the rule but does not obey it; default false.',
    },
  },
  {
    match: '* /cluster/replication/**',
    words: {
      id: 'Id of the job: vmid, dash, number, such as 100-0.',
      type: 'Always local.',
      target: 'Node the disks are copied to; cannot be changed later.',
      source: 'Node the guest was on last; kept by PVE itself.',
      schedule: 'When to replicate, as a calendar event; default */15, every 15 minutes.',
      disable: 'Keeps the job and its copy but stops replicating; default false.',
      force: 'Forgets the job at once and leaves copies and snapshots behind; default false.',
    },
  },
] as const satisfies readonly WordsException[];
