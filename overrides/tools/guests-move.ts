import { bwlimit, guest, guestNode } from './parameters.js';
import type { CuratedTool } from './types.js';

const target = {
  describe: 'Node to move it to.',
  required: true,
  aliases: ['target_node', 'destination'],
} as const;

/** Copying guests and moving them between nodes. */
export const guestMoveTools = [
  {
    name: 'clone_vm',
    title: 'Clone guest',
    description:
      'Copies a VM or container, a template mostly. A clone of a template is linked (quick, small) unless full is true or a storage is named; of another guest always full.',
    toolsets: ['core', 'guests'],
    example: { vmid: 'debian-13-cloud', name: 'web03' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/clone',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/clone',
    },
    locate: 'guest',
    parameters: {
      vmid: { ...guest, aliases: [...guest.aliases, 'source_vmid', 'template_id'] },
      node: guestNode,
      newid: {
        describe: 'Its vmid; the next free one when left out.',
        aliases: ['new_id', 'new_vmid', 'target_vmid'],
      },
      name: { describe: 'Host name of a new VM.', aliases: ['new_name'] },
      hostname: { describe: 'The same of a container.' },
      full: { describe: 'true: full copy.', aliases: ['full_clone'] },
      storage: { describe: 'Storage for a full copy.', aliases: ['storage_id', 'target_storage'] },
      format: { describe: 'Disk format of a full copy of a VM.', hidden: true },
      target: { describe: 'Other node; only from shared storage.', aliases: ['target_node'] },
      snapname: {
        describe: 'Copy this snapshot.',
        aliases: ['snapshot', 'snapshot_name'],
        unlisted: true,
      },
      pool: { describe: 'Pool for it.', unlisted: true },
      description: { describe: 'Notes of the clone.', hidden: true },
      bwlimit: { ...bwlimit, hidden: true },
    },
    ask: { newid: 'GET /cluster/nextid' },
    answer: { kind: 'task', done: 'cloned' },
    prerequisites: ['The target storage has the room for a full copy.'],
    sideEffects: 'A linked clone depends on its template, which then cannot be deleted.',
    duration: 'seconds linked; minutes in full',
    related: ['list_templates', 'update_vm_config', 'create_template', 'start_vm'],
    aliases: [
      { name: 'clone_container', renames: { name: 'hostname' } },
      { name: 'clone_lxc', renames: { name: 'hostname' } },
    ],
  },
  {
    name: 'create_template',
    title: 'Turn guest into template',
    description:
      'Makes a template of a stopped VM or container: from then on it can only be cloned, not started. There is no way back.',
    toolsets: ['guests', 'provisioning'],
    example: { vmid: 'empty' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/template',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/template',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      disk: { describe: 'Turn only this disk of a VM into a base image.' },
    },
    answer: { kind: 'task', done: 'made a template' },
    prerequisites: ['It is stopped and has no snapshots.', 'Its storage can hold base images.'],
    sideEffects: 'Its disks become read-only bases.',
    duration: 'a few seconds',
    related: ['clone_vm', 'list_templates', 'list_snapshots'],
  },
  {
    name: 'migrate_vm',
    title: 'Migrate guest',
    description:
      'Moves a VM or container to another node: a running VM live (online), a running container by restart. check_migration tells what blocks it.',
    toolsets: ['core', 'guests'],
    example: { vmid: 'shared-app', target: 'pve2', online: true },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/migrate',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/migrate',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: { ...guestNode, aliases: ['node_name', 'source_node'] },
      target,
      online: { describe: 'true: a running VM goes on.', aliases: ['live'] },
      restart: { describe: 'true: stop, move and start a running container.' },
      'with-local-disks': { describe: 'true: copy local disks of a VM too.' },
      targetstorage: {
        describe: 'Storage there for local disks of a VM.',
        aliases: ['target_storage'],
      },
      'target-storage': { describe: 'The same of a container.', hidden: true },
      force: { describe: 'Despite local devices (root only).', hidden: true },
      migration_network: { describe: 'Network to go over.', hidden: true },
      migration_type: { describe: 'secure or insecure.', hidden: true },
      timeout: { describe: 'Seconds for a container to shut down.', hidden: true },
      bwlimit: { ...bwlimit, hidden: true },
    },
    answer: { kind: 'task', done: 'migrated to {target}' },
    prerequisites: ['The target is online and has the storages, bridges and memory.'],
    sideEffects:
      'A container is away while it restarts. HA guests are moved by HA, which takes a little longer.',
    duration: 'seconds on shared storage; minutes with local disks',
    related: ['check_migration', 'migrate_guests', 'list_nodes'],
    aliases: [
      { name: 'migrate_lxc', renames: { target_storage: 'target-storage' } },
      { name: 'migrate_container', renames: { target_storage: 'target-storage' } },
    ],
  },
  {
    name: 'check_migration',
    title: 'What a migration needs',
    description:
      'Before migrate_vm: to which nodes a guest can go, what keeps it from the others, its local disks and devices.',
    toolsets: ['guests'],
    example: { vmid: 100, target: 'pve2' },
    operation: {
      qemu: 'GET /nodes/{node}/qemu/{vmid}/migrate',
      lxc: 'GET /nodes/{node}/lxc/{vmid}/migrate',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      target: { describe: 'Ask about this node.', aliases: ['target_node'] },
    },
    answer: {
      kind: 'object',
      first: [
        'running',
        'allowed_nodes',
        'allowed-nodes',
        'not_allowed_nodes',
        'not-allowed-nodes',
        'local_disks',
      ],
      words: true,
    },
    related: ['migrate_vm'],
  },
  {
    name: 'remote_migrate_vm',
    title: 'Migrate guest to another cluster',
    description:
      'Moves a VM or container to a node of another cluster, reached with an API token of that one. Within the cluster: migrate_vm.',
    toolsets: ['guests'],
    example: {
      vmid: 'staging',
      'target-endpoint': 'host=10.1.0.11,apitoken=PVEAPIToken=root@pam!move=SECRET,fingerprint=AA:BB',
      'target-storage': '1',
      'target-bridge': '1',
      dry_run: true,
    },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/remote_migrate',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/remote_migrate',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      'target-endpoint': { required: true },
      'target-storage': { required: true },
      'target-bridge': { required: true },
      'target-vmid': {},
      online: {},
      restart: {},
      delete: {},
      bwlimit,
    },
    answer: { kind: 'task', done: 'migrated to the other cluster' },
    prerequisites: ['A token of the other cluster that may create guests there.'],
    sideEffects: 'The guest here stays, locked, unless delete is true.',
    duration: 'minutes, by the size of its disks',
    related: ['migrate_vm', 'create_backup'],
  },
] as const satisfies readonly CuratedTool[];
