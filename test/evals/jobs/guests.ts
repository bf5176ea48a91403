import { rowsIn, rowWith } from '../read.js';
import type { Job } from '../types.js';
import { configOf, guestOf } from './look.js';

/** Everyday work on guests. */
export const guestJobs: readonly Job[] = [
  {
    id: 'grow-disk',
    says: "web02's disk is nearly full, put an extra 20 GB into it",
    fewest: 2,
    tokens: 350,
    touches: { guests: [101] },
    solution: async ({ call }) => {
      const { data } = await call('get_vm_config', { vmid: 'web02' });
      const [disk = ''] = Object.keys(data).filter((key) => /^(scsi|virtio|sata)\d+$/.test(key));
      await call('resize_disk', { vmid: 'web02', disk, size: '+20G' });
    },
    end: {
      look: async (owner) => (await configOf(owner, 'pve2', 101)).scsi0,
      holds: 'local-lvm:vm-101-disk-0,size=52G',
    },
  },
  {
    id: 'protected-database',
    says: 'put an extra 20 GB into db01, into its data disk',
    fewest: 1,
    tokens: 150,
    failures: 1,
    solution: async ({ call }) => {
      const { text } = await call('resize_disk', { vmid: 'db01', disk: 'scsi1', size: '+20G' });
      return /protection flag/.exec(text)?.[0];
    },
    answer: 'protection flag',
  },
  {
    id: 'more-memory',
    says: 'the proxy container needs 2 GB of memory, without a restart',
    fewest: 2,
    tokens: 200,
    touches: { guests: [201] },
    solution: async ({ call }) => {
      await call('update_vm_config', { vmid: 'proxy', memory: '2G' });
      const pending = await call('list_pending_changes', { vmid: 'proxy' });
      return rowsIn(pending).some(({ key }) => key === 'memory') ? 'waits' : 'in effect';
    },
    answer: 'in effect',
    end: {
      look: async (owner) => {
        const { memory } = await configOf(owner, 'pve2', 201, 'lxc');
        return { memory, status: (await guestOf(owner, 201))?.status };
      },
      holds: { memory: 2048, status: 'running' },
    },
  },
  {
    id: 'vlan',
    says: 'put the CI runner into VLAN 20, and keep its MAC address, the DHCP server knows it',
    fewest: 1,
    tokens: 200,
    touches: { guests: [105] },
    solution: async ({ call }) => {
      await call('update_vm_config', { vmid: 'ci-runner', net0: { tag: 20 } });
    },
    end: {
      look: async (owner) => (await configOf(owner, 'pve2', 105)).net0,
      holds: 'virtio=BC:24:11:40:27:E1,bridge=vmbr0,firewall=1,tag=20',
    },
  },
  {
    id: 'move-disks',
    says: 'move all disks of the mail server to shared storage, and leave nothing behind on the old one',
    world: {
      before: [['POST /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 103, scsi1: 'local-lvm:20' }]],
    },
    fewest: 6,
    tokens: 1500,
    touches: { guests: [103] },
    solution: async ({ call, confirm }) => {
      const storages = await call('get_suitable_storage', { content: 'images', shared: true, size: '100G' });
      const { storage } = Object(storages.data.best);
      const { data } = await call('get_vm_config', { vmid: 'mail' });
      const disks = Object.keys(data).filter((key) => /^(scsi|virtio|sata)\d+$/.test(key));
      for (const disk of disks) await confirm('move_disk', { vmid: 'mail', disk, storage, delete: true });
    },
    end: {
      look: async (owner) => {
        const { scsi0, scsi1, unused0 } = await configOf(owner, 'pve1', 103);
        const left = await owner.call('GET /nodes/{node}/storage/{storage}/content', {
          node: 'pve1',
          storage: 'local-lvm',
          vmid: 103,
        });
        return { disks: [scsi0, scsi1, unused0].map((disk) => String(disk).split(':')[0]), left };
      },
      holds: { disks: ['nfs-shared', 'nfs-shared', 'undefined'], left: [] },
    },
  },
  {
    id: 'move-live',
    says: 'move shared-app to pve2, nobody may notice',
    fewest: 1,
    tokens: 100,
    touches: { guests: [109] },
    solution: async ({ call }) => {
      await call('migrate_vm', { vmid: 'shared-app', target: 'pve2', online: true });
    },
    end: {
      look: async (owner) => {
        const { node, status } = (await guestOf(owner, 109)) ?? {};
        return { node, status };
      },
      holds: { node: 'pve2', status: 'running' },
    },
  },
  {
    id: 'remove-guest',
    says: 'we no longer need old-wiki: make a last backup that nobody can prune, then get rid of it',
    fewest: 4,
    tokens: 850,
    touches: { guests: [203] },
    solution: async ({ call, confirm }) => {
      const storages = await call('list_storage', { content: 'backup' });
      const shared = rowWith(storages, { shared: true });
      await call('create_backup', { vmid: 'old-wiki', storage: shared.storage, protected: true });
      await confirm('delete_vm', { vmid: 'old-wiki' });
    },
    end: {
      look: async (owner) => {
        const backups = await owner.client
          .nodes('pve1')
          .storage('nfs-shared')
          .content.get({ content: 'backup' });
        return {
          guest: await guestOf(owner, 203),
          backups: backups.map(({ vmid, protected: kept }) => ({ vmid, kept })),
        };
      },
      holds: { guest: undefined, backups: [{ vmid: 203, kept: true }] },
    },
  },
  {
    id: 'shut-down-by-tag',
    says: 'power cut at noon: shut down everything that is tagged ci, and nothing by force',
    fewest: 2,
    tokens: 250,
    touches: { guests: [105] },
    solution: async ({ confirm }) => {
      await confirm('bulk_guest_action', { action: 'shutdown', tag: 'ci', apply: true });
    },
    end: { look: async (owner) => (await guestOf(owner, 105))?.status, holds: 'stopped' },
  },
  {
    id: 'shut-down-by-name',
    says: 'shut down all staging guests that are named cache-staging-something',
    world: {
      prepare: async (owner) => {
        for (const newid of [301, 302, 303]) {
          const name = `cache-${newid === 303 ? 'live' : 'staging'}-${newid}`;
          await owner.call('POST /nodes/{node}/qemu/{vmid}/clone', { node: 'pve1', vmid: 9000, newid, name });
          await owner.call('POST /nodes/{node}/qemu/{vmid}/status/start', { node: 'pve1', vmid: newid });
        }
        // PVE tells the name of a new guest with its next round of status.
        owner.sandbox.clock.advance(60_000);
      },
    },
    fewest: 2,
    tokens: 300,
    touches: { guests: [301, 302] },
    solution: async ({ confirm }) => {
      await confirm('bulk_guest_action', { action: 'shutdown', name: 'cache-staging-*', apply: true });
    },
    end: {
      look: async (owner) =>
        Promise.all([301, 302, 303].map(async (vmid) => (await guestOf(owner, vmid))?.status)),
      holds: ['stopped', 'stopped', 'running'],
    },
  },
];
