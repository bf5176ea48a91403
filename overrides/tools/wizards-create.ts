import type { CompositeTool } from './types.js';
import { apply, planDuration, targetNode, vlan } from './wizards-common.js';

const vmid = {
  describe: 'Its vmid; the next free one when left out.',
  schema: { type: 'integer', minimum: 100, maximum: 999_999_999 },
  aliases: ['new_id'],
} as const;
const cores = { describe: 'CPU cores.', schema: { type: 'integer', minimum: 1, maximum: 1024 } } as const;
const storage = {
  describe: 'Storage for its disk; the one with the most room when left out.',
  schema: { type: 'string' },
  aliases: ['storage_id'],
} as const;
const bridge = {
  describe: 'Bridge; the first one of the node when left out.',
  schema: { type: 'string' },
} as const;
const ip = {
  describe: 'Address with prefix, "10.0.0.50/24", or dhcp (default).',
  schema: { type: 'string' },
} as const;
const gateway = { describe: 'Its gateway.', schema: { type: 'string' } } as const;
const sshKey = {
  describe: 'Public SSH key of who logs in first.',
  schema: { type: 'string' },
  aliases: ['sshkeys', 'ssh_keys', 'ssh_public_key'],
} as const;
const start = { describe: 'false: do not start it.', schema: { type: 'boolean' } } as const;
const onboot = {
  describe: 'true: starts with its node.',
  schema: { type: 'boolean' },
  aliases: ['start_at_boot', 'autostart'],
} as const;
const pool = { describe: 'Pool for it.', schema: { type: 'string' } } as const;
const tags = { describe: 'Tags, semicolon-separated.', schema: { type: 'string' } } as const;

/** Wizards for new guests. */
export const creationWizards = [
  {
    name: 'vm_creation_wizard',
    title: 'Plan a new VM',
    description:
      'Plans a VM from a cloud image, ISO or template, with cloud-init login and address; finds node, storage, bridge and vmid by itself. Answers the calls; apply makes them.',
    toolsets: ['core', 'provisioning'],
    example: { name: 'app01', source: 'debian-13-genericcloud', ssh_key: 'ssh-ed25519 AAAAC3Nza ops' },
    action: 'vm_creation_wizard',
    risk: 'change',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/nextid',
      'GET /nodes/{node}/network',
      'GET /nodes/{node}/capabilities/qemu/cpu',
      'GET /nodes/{node}/storage/{storage}/content',
      'GET /nodes/{node}/qemu/{vmid}/config',
      'POST /nodes/{node}/qemu',
      'POST /nodes/{node}/qemu/{vmid}/clone',
      'POST /nodes/{node}/qemu/{vmid}/config',
      'PUT /nodes/{node}/qemu/{vmid}/resize',
      'POST /nodes/{node}/qemu/{vmid}/status/start',
    ],
    parameters: {
      name: { describe: 'Host name.', schema: { type: 'string' }, aliases: ['vm_name'] },
      source: {
        describe: 'Volid of an image or ISO, a template, or words of a name: "debian 13".',
        schema: { type: 'string' },
        aliases: ['image', 'iso', 'template', 'os'],
      },
      cores,
      memory: { describe: '"4G", or MiB; 2G when left out.', schema: { type: 'string' } },
      disk: {
        describe: 'Size such as "32G", the default.',
        schema: { type: 'string' },
        aliases: ['disk_size'],
      },
      cpu: { describe: 'CPU type, such as "host".', schema: { type: 'string' }, aliases: ['cpu_type'] },
      node: targetNode,
      storage,
      bridge: { ...bridge, unlisted: true },
      vlan: { ...vlan, unlisted: true },
      ip,
      gateway,
      user: {
        describe: "User that cloud-init makes; the image's own when left out.",
        schema: { type: 'string' },
      },
      ssh_key: sshKey,
      password: { describe: 'Password of that user.', schema: { type: 'string' }, unlisted: true },
      vmid: { ...vmid, unlisted: true },
      pool: { ...pool, unlisted: true },
      tags: { ...tags, unlisted: true },
      ostype: {
        describe: 'l26, win11, …; guessed when left out.',
        schema: { type: 'string' },
        unlisted: true,
      },
      onboot: { ...onboot, unlisted: true },
      start: { ...start, unlisted: true },
      apply,
    },
    duration: planDuration,
    sideEffects: 'None without apply.',
    related: ['create_vm', 'clone_vm', 'list_templates'],
  },
  {
    name: 'container_creation_wizard',
    title: 'Plan a new container',
    description:
      'Plans an LXC container from a template: template, node, storage, bridge, address, login and vmid, unprivileged. Answers the call; apply makes it.',
    toolsets: ['provisioning'],
    example: { name: 'ct01', template: 'debian-13' },
    action: 'container_creation_wizard',
    risk: 'change',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/nextid',
      'GET /nodes/{node}/network',
      'GET /nodes/{node}/storage/{storage}/content',
      'POST /nodes/{node}/lxc',
    ],
    parameters: {
      name: { describe: 'Host name.', schema: { type: 'string' }, aliases: ['hostname'] },
      template: {
        describe: 'Volid of a template, or words of its name: "debian 13".',
        schema: { type: 'string' },
        aliases: ['ostemplate', 'source', 'os'],
      },
      cores,
      memory: { describe: '"1G", or MiB; 512M when left out.', schema: { type: 'string' } },
      disk: {
        describe: 'Size such as "8G", the default.',
        schema: { type: 'string' },
        aliases: ['disk_size'],
      },
      node: targetNode,
      storage,
      bridge,
      vlan,
      ip,
      gateway,
      ssh_key: { ...sshKey, describe: 'Public SSH key for its root.' },
      password: { describe: 'Password of its root.', schema: { type: 'string' } },
      unprivileged: { describe: 'false: privileged, which is less safe.', schema: { type: 'boolean' } },
      vmid,
      pool,
      tags,
      onboot,
      start,
      apply,
    },
    duration: planDuration,
    sideEffects: 'None without apply.',
    related: ['create_container', 'list_templates', 'download_template'],
  },
] as const satisfies readonly CompositeTool[];
