import type { CompositeTool } from './types.js';
import { apply, confirm, subject } from './wizards-common.js';

/** Wizards that look for what is wrong, and for what could be better. */
export const diagnosisWizards = [
  {
    name: 'drain_node',
    title: 'Plan to empty a node',
    description:
      'Before maintenance: plans where each guest of a node goes, live where possible, within the room of the others, and lists what can not move and why. apply moves them.',
    toolsets: ['core', 'nodes'],
    example: { node: 'pve2' },
    action: 'drain_node',
    risk: 'change',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/status',
      'GET /cluster/ha/resources',
      'GET /nodes/{node}/qemu/{vmid}/config',
      'GET /nodes/{node}/lxc/{vmid}/config',
      'GET /nodes/{node}/qemu/{vmid}/migrate',
      'GET /nodes/{node}/lxc/{vmid}/migrate',
      'POST /nodes/{node}/qemu/{vmid}/migrate',
      'POST /nodes/{node}/lxc/{vmid}/migrate',
    ],
    parameters: {
      node: {
        describe: 'Node to empty.',
        required: true,
        schema: { type: 'string' },
        aliases: ['node_name'],
      },
      targets: { describe: 'Only to these nodes, comma-separated.', schema: { type: 'string' } },
      leave_blocked: {
        describe: 'true: go on although some guests can not move and stay.',
        schema: { type: 'boolean' },
      },
      include_stopped: { describe: 'true: stopped guests too.', schema: { type: 'boolean' } },
      except: {
        describe: 'Guests that stay, ids or names, comma-separated.',
        schema: { type: 'string' },
        aliases: ['skip', 'exclude'],
        unlisted: true,
      },
      apply,
      confirm: { ...confirm, unlisted: true },
    },
    duration: 'seconds to plan; minutes a guest to apply',
    sideEffects: 'None without apply; with it containers restart.',
    related: ['migration_wizard', 'migrate_node_guests', 'diagnose_node'],
  },
  {
    name: 'diagnose_guest',
    title: 'Find out what is wrong with a guest',
    description:
      'Why a VM or container is slow, stuck or at risk: state, lock, configuration traps, agent, CPU, memory and disk pressure, full storage, failed tasks, backups, HA. Findings ranked, each with the next call.',
    toolsets: ['core', 'monitoring'],
    example: { vmid: 'web01' },
    action: 'diagnose_guest',
    risk: 'read',
    operations: [
      'GET /cluster/resources',
      'GET /nodes/{node}/qemu/{vmid}/config',
      'GET /nodes/{node}/lxc/{vmid}/config',
      'GET /nodes/{node}/qemu/{vmid}/status/current',
      'GET /nodes/{node}/lxc/{vmid}/status/current',
      'GET /nodes/{node}/qemu/{vmid}/rrddata',
      'GET /nodes/{node}/lxc/{vmid}/rrddata',
      'GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo',
      'GET /nodes/{node}/qemu/{vmid}/pending',
      'GET /nodes/{node}/lxc/{vmid}/pending',
      'GET /nodes/{node}/qemu/{vmid}/firewall/options',
      'GET /nodes/{node}/lxc/{vmid}/firewall/options',
      'GET /cluster/firewall/options',
      'GET /nodes/{node}/tasks',
      'GET /nodes/{node}/storage/{storage}/content',
    ],
    parameters: { vmid: subject },
    duration: 'a second',
    related: ['get_vm_status', 'get_vm_stats', 'diagnose_node', 'list_alerts'],
  },
  {
    name: 'diagnose_node',
    title: 'Find out what is wrong with a node',
    description:
      'Why a node is slow or at risk: load, memory, I/O wait, file systems, storages, services, disks, failed tasks, guests that take the most. Findings ranked, each with the next call.',
    toolsets: ['nodes', 'monitoring'],
    example: { node: 'pve3' },
    action: 'diagnose_node',
    risk: 'read',
    operations: [
      'GET /cluster/resources',
      'GET /nodes/{node}/status',
      'GET /nodes/{node}/services',
      'GET /nodes/{node}/disks/list',
      'GET /nodes/{node}/tasks',
    ],
    parameters: {
      node: { describe: 'Node name.', required: true, schema: { type: 'string' }, aliases: ['node_name'] },
    },
    duration: 'a second',
    related: ['get_node_status', 'list_alerts', 'diagnose_guest', 'drain_node'],
  },
] as const satisfies readonly CompositeTool[];
