import { column, rowsIn, rowWith } from '../read.js';
import type { Job } from '../types.js';
import { guestOf, guestsOn } from './look.js';

/** Nodes, storage, network and HA. */
export const clusterJobs: readonly Job[] = [
  {
    id: 'drain',
    says: "empty node pve2 before tonight's maintenance",
    fewest: 2,
    tokens: 840,
    touches: { guests: [101, 104, 105, 201] },
    solution: async ({ confirm }) => {
      await confirm('drain_node', { node: 'pve2', apply: true });
    },
    end: {
      look: async (owner) => ({
        left: await guestsOn(owner, 'pve2'),
        states: await Promise.all(
          [101, 104, 105, 201].map(async (vmid) => (await guestOf(owner, vmid))?.status),
        ),
      }),
      holds: { left: [], states: ['running', 'running', 'running', 'running'] },
    },
  },
  {
    id: 'what-if-node-dies',
    says: 'what would break if pve3 died now, and what would come up elsewhere by itself?',
    world: {
      before: [
        ['POST /nodes/{node}/qemu/{vmid}/migrate', { node: 'pve1', vmid: 109, target: 'pve3', online: true }],
        ['POST /cluster/ha/resources', { sid: 'vm:109' }],
      ],
    },
    access: 'read',
    fewest: 2,
    tokens: 100,
    solution: async ({ call }) => {
      const running = await call('list_vms', { node: 'pve3', status: 'running' });
      const managed = new Set(column(await call('list_ha_resources'), 'sid').map((sid) => sid.split(':')[1]));
      const vmids = column(running, 'vmid').sort();
      return {
        gone: vmids.filter((vmid) => !managed.has(vmid)),
        comesBack: vmids.filter((vmid) => managed.has(vmid)),
      };
    },
    answer: { gone: ['102', '202'], comesBack: ['109'] },
  },
  {
    id: 'ha-apart',
    says: 'set up HA for the two web servers and keep them apart',
    fewest: 4,
    tokens: 250,
    solution: async ({ call }) => {
      const found = await call('list_vms', { name: 'web' });
      const sids = column(found, 'vmid').map((vmid) => `vm:${vmid}`);
      for (const sid of sids) await call('create_ha_resource', { sid, state: 'started' });
      await call('create_ha_rule', {
        rule: 'web-apart',
        type: 'resource-affinity',
        affinity: 'negative',
        resources: sids.join(','),
      });
    },
    end: {
      look: async (owner) => {
        const rules = await owner.client.cluster.ha.rules.get();
        const resources = await owner.client.cluster.ha.resources.get();
        return { rules: rules.length, resources: resources.map(({ sid }) => sid).sort() };
      },
      holds: { rules: 1, resources: ['vm:100', 'vm:101'] },
    },
  },
  {
    id: 'open-port',
    says: 'open port 443 on web01 only, its firewall is on already',
    world: {
      before: [
        ['PUT /nodes/{node}/qemu/{vmid}/firewall/options', { node: 'pve1', vmid: 100, enable: true }],
        ['PUT /cluster/firewall/options', { enable: 1 }],
      ],
    },
    fewest: 2,
    tokens: 50,
    solution: async ({ call }) => {
      await call('create_firewall_rule', {
        vmid: 'web01',
        type: 'in',
        action: 'ACCEPT',
        proto: 'tcp',
        dport: '443',
      });
      return column(await call('list_firewall_rules', { vmid: 'web01' }), 'dport');
    },
    answer: ['443'],
    end: {
      look: async ({ client }) => {
        const [rule, ...others] = await client.nodes('pve1').qemu(100).firewall.rules.get();
        const elsewhere = await client.cluster.firewall.rules.get();
        const { type, action, proto, dport, enable } = rule ?? {};
        return { type, action, proto, dport, enable, others: others.length + elsewhere.length };
      },
      holds: { type: 'in', action: 'ACCEPT', proto: 'tcp', dport: '443', enable: 1, others: 0 },
    },
  },
  {
    id: 'make-room',
    says: 'make room on local-lvm of pve2, without touching anything that is in use',
    world: {
      before: [
        ['POST /nodes/{node}/qemu/{vmid}/config', { node: 'pve2', vmid: 105, scsi1: 'local-lvm:200' }],
        ['PUT /nodes/{node}/qemu/{vmid}/unlink', { node: 'pve2', vmid: 105, idlist: 'scsi1' }],
      ],
    },
    fewest: 4,
    tokens: 900,
    touches: { guests: [105] },
    solution: async ({ call, confirm }) => {
      const volumes = rowsIn(
        await call('list_storage_content', { storage: 'local-lvm', node: 'pve2', sort: '-size_gib' }),
      );
      const [largest] = volumes;
      const { data } = await call('get_vm_config', { vmid: String(largest?.vmid) });
      const unused = Object.entries(data).find(
        ([key, volid]) => key.startsWith('unused') && volid === largest?.volid,
      );
      await confirm('unlink_disk', { vmid: String(largest?.vmid), idlist: unused?.[0], force: true });
    },
    end: {
      look: async ({ client }) => {
        const volumes = await client.nodes('pve2').storage('local-lvm').content.get();
        return volumes.map(({ volid }) => volid).sort();
      },
      holds: [
        'local-lvm:vm-101-disk-0',
        'local-lvm:vm-104-disk-0',
        'local-lvm:vm-105-disk-0',
        'local-lvm:vm-201-disk-0',
      ],
    },
  },
  {
    id: 'where-is-room',
    says: 'we have 32 nodes: which one has the most free memory for a big machine?',
    world: { name: 'large' },
    access: 'read',
    fewest: 1,
    tokens: 1100,
    solution: async ({ call }) => {
      const nodes = rowsIn(await call('list_nodes'));
      const free = nodes.map((row) => ({ node: row.node, free: Number(row.maxmem) - Number(row.mem) }));
      return free.toSorted((a, b) => b.free - a.free)[0]?.node;
    },
    answer: 'pve21',
    end: {
      look: async ({ client }) => {
        const nodes = await client.nodes.get();
        const free = nodes.map(({ node, maxmem = 0, mem = 0 }) => ({ node, free: maxmem - mem }));
        return free.toSorted((a, b) => b.free - a.free)[0]?.node;
      },
      holds: 'pve21',
    },
  },
  {
    id: 'fetch-iso',
    says: 'get https://dl-cdn.alpinelinux.org/alpine/alpine-64M.iso onto the shared storage so that I can boot from it',
    fewest: 2,
    tokens: 350,
    solution: async ({ call }) => {
      const storages = await call('list_storage', { content: 'iso' });
      await call('download_file', {
        storage: rowWith(storages, { shared: true }).storage,
        url: 'https://dl-cdn.alpinelinux.org/alpine/alpine-64M.iso',
        content: 'iso',
        filename: 'alpine-64M.iso',
      });
    },
    end: {
      look: async ({ client }) => {
        const files = await client.nodes('pve1').storage('nfs-shared').content.get({ content: 'iso' });
        return files
          .filter(({ volid }) => volid.includes('alpine'))
          .map(({ volid, size }) => ({ volid, size }));
      },
      holds: [{ volid: 'nfs-shared:iso/alpine-64M.iso', size: 64 * 1024 ** 2 }],
    },
  },
];
