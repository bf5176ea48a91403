import { column } from '../read.js';
import type { Job, Owner } from '../types.js';
import { configOf, guestOf } from './look.js';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ops';

async function byName({ client }: Owner, name: string) {
  const rows = await client.cluster.resources.get({ type: 'vm' });
  return rows.find((row) => row.name === name);
}

/** New guests. */
export const creationJobs: readonly Job[] = [
  {
    id: 'clone-three',
    says: `clone the debian template three times as web10 to web12, user admin with the key "${key}", DHCP, and start them`,
    fewest: 8,
    tokens: 1550,
    touches: { guests: [110, 111, 112] },
    solution: async ({ call }) => {
      const around = await call('discover_context');
      const vmid = /(\d+) debian\S* VM template/.exec(around.text)?.[1];
      const free = /free vmids: (.+)/.exec(around.text)?.[1]?.split(', ') ?? [];
      const vms = free.map(Number);
      for (const [index, newid] of vms.entries()) {
        await call('clone_vm', { vmid, newid, name: `web${10 + index}` });
        await call('set_cloud_init', { vmid: newid, ciuser: 'admin', sshkeys: key, ipconfig0: 'ip=dhcp' });
      }
      await call('start_guests', { vms });
    },
    end: {
      look: async (owner) =>
        Promise.all(
          ['web10', 'web11', 'web12'].map(async (name) => {
            const { vmid = 0, node = '', status } = (await byName(owner, name)) ?? {};
            const { ciuser, ipconfig0, sshkeys } = await configOf(owner, node, vmid);
            return { status, ciuser, ipconfig0, key: decodeURIComponent(String(sshkeys)).trim() === key };
          }),
        ),
      holds: ['web10', 'web11', 'web12'].map(() => ({
        status: 'running',
        ciuser: 'admin',
        ipconfig0: 'ip=dhcp',
        key: true,
      })),
    },
  },
  {
    id: 'new-vm',
    says: `I need a Debian VM app01 with 4 cores, 8 GB and 40 GB of disk, my key is "${key}"`,
    fewest: 2,
    tokens: 850,
    touches: { guests: [110] },
    solution: async ({ call }) => {
      const wanted = {
        name: 'app01',
        source: 'debian-13-genericcloud',
        cores: 4,
        memory: '8G',
        disk: '40G',
        ssh_key: key,
      };
      await call('vm_creation_wizard', wanted);
      await call('vm_creation_wizard', { ...wanted, apply: true });
    },
    end: {
      look: async (owner) => {
        const { vmid = 0, node = '', status } = (await byName(owner, 'app01')) ?? {};
        const { cores, memory, scsi0 } = await configOf(owner, node, vmid);
        return { status, cores, memory: Number(memory), size: /size=\w+/.exec(String(scsi0))?.[0] };
      },
      holds: { status: 'running', cores: 4, memory: 8192, size: 'size=40G' },
    },
  },
  {
    id: 'new-container',
    says: `a small Alpine container "cache" on pve2, 512 MB, with the key "${key}", running`,
    fewest: 2,
    tokens: 300,
    touches: { guests: [110] },
    solution: async ({ call }) => {
      const templates = await call('list_templates', { kind: 'vztmpl' });
      const ostemplate = column(templates, 'id').find((volid) => volid.includes('alpine'));
      await call('create_container', {
        node: 'pve2',
        hostname: 'cache',
        ostemplate,
        memory: 512,
        rootfs: 'local-lvm:4',
        net0: 'name=eth0,bridge=vmbr0,ip=dhcp',
        'ssh-public-keys': key,
        unprivileged: true,
        start: true,
      });
    },
    end: {
      look: async (owner) => {
        const found = await byName(owner, 'cache');
        return {
          node: found?.node,
          status: (await guestOf(owner, found?.vmid ?? 0))?.status,
          type: found?.type,
        };
      },
      holds: { node: 'pve2', status: 'running', type: 'lxc' },
    },
  },
];
