import { column, rowsIn, rowWith } from '../read.js';
import type { Job, Seen } from '../types.js';

/** The findings of a diagnosis, the gravest first. */
function findingsIn({ data, text }: Seen): { topic: unknown; gravity: unknown }[] {
  const { findings } = data;
  if (!Array.isArray(findings)) throw new Error(`expected a diagnosis, got: ${text}`);
  return findings.map(({ topic, gravity }) => ({ topic, gravity }));
}

/** Something is wrong, and the person knows only how it shows. */
export const troubleJobs: readonly Job[] = [
  {
    id: 'slow-guest',
    says: 'web01 is slow, find out why',
    world: {
      before: [['POST /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100, cpulimit: 0.1 }]],
    },
    access: 'read',
    fewest: 1,
    tokens: 320,
    solution: async ({ call }) => {
      const { text } = await call('diagnose_guest', { vmid: 'web01' });
      return /cpulimit allows it \S+ of its \d+ cores/.exec(text)?.[0];
    },
    answer: 'cpulimit allows it 0.1 of its 2 cores',
  },
  {
    id: 'node-gone',
    says: 'web02 (101) does not answer any more, what is going on?',
    world: { faults: ['node-offline=pve2'] },
    access: 'read',
    fewest: 1,
    tokens: 150,
    solution: async ({ call }) => findingsIn(await call('diagnose_guest', { vmid: '101' }))[0],
    answer: { topic: 'node', gravity: 'critical' },
  },
  {
    id: 'disk-full',
    says: 'several machines on pve1 hang, the users say',
    world: { faults: ['storage-full=local-lvm'] },
    access: 'read',
    fewest: 1,
    tokens: 150,
    solution: async ({ call }) => findingsIn(await call('diagnose_node', { node: 'pve1' }))[0]?.topic,
    answer: 'storage',
  },
  {
    id: 'container-does-not-start',
    says: "the wiki container doesn't come up, what is it and what do I have to do?",
    world: { faults: ['guest-locked=203:backup'] },
    fewest: 3,
    tokens: 500,
    failures: 1,
    solution: async ({ call }) => {
      const found = await call('list_vms', { name: 'wiki' });
      const [vmid = ''] = column(found, 'vmid');
      const { text } = await call('start_vm', { vmid });
      const tasks = await call('list_tasks', { vmid, source: 'active' });
      return { running: rowsIn(tasks).length, unlock: text.includes(`pct unlock ${vmid}`) };
    },
    answer: { running: 0, unlock: true },
  },
  {
    id: 'ceph-warning',
    says: 'Ceph is yellow since yesterday. Which disk do I have to order, and for which machine?',
    access: 'read',
    fewest: 2,
    tokens: 600,
    solution: async ({ call }) => {
      const osds = await call('list_ceph_osds');
      const { id, host } = rowWith(osds, { status: 'down' });
      const disks = await call('list_disks', { node: host });
      const { model, devpath, health } = rowWith(disks, { osdid: id });
      return { host, devpath, model, health };
    },
    answer: { host: 'pve3', devpath: '/dev/sdb', model: 'INTEL SSDSC2KB019T8', health: 'FAILED' },
  },
  {
    id: 'paused',
    says: 'the sandbox machine is frozen, wake it up',
    fewest: 2,
    tokens: 300,
    touches: { guests: [107] },
    solution: async ({ call }) => {
      const { data } = await call('get_vm_status', { vmid: 'sandbox' });
      if (data.qmpstatus === 'paused') await call('resume_vm', { vmid: 'sandbox' });
    },
    end: {
      look: async ({ client }) => (await client.nodes('pve1').qemu(107).status.current.get()).qmpstatus,
      holds: 'running',
    },
  },
  {
    id: 'morning-round',
    says: 'anything I should know before I start the day?',
    world: { faults: ['node-offline=pve3'] },
    access: 'read',
    fewest: 1,
    tokens: 50,
    solution: async ({ call }) => {
      const { text } = await call('list_alerts', { severity: 'critical' });
      return /pve3/.exec(text)?.[0];
    },
    answer: 'pve3',
  },
];
