import { bulkActions } from '../wizards/bulk-action.js';
import type { CompositeTool } from './types.js';
import { apply, confirm } from './wizards-common.js';

/** The wizard for many guests. */
export const bulkWizards = [
  {
    name: 'bulk_guest_action',
    title: 'Plan the same for many guests',
    description:
      'Starts, shuts down, stops, reboots, snapshots, tags, backs up or moves many guests in one call: chosen by vmids, pool, tag, name pattern, node, status or type. Plans a call for each, leaves out and names those that may not be touched; apply does it on one consent and goes on past failures.',
    toolsets: ['guests'],
    example: { action: 'snapshot', pool: 'production', snapname: 'before-update' },
    action: 'bulk_guest_action',
    risk: 'destroy',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/status',
      'GET /nodes/{node}/qemu/{vmid}/config',
      'GET /nodes/{node}/lxc/{vmid}/config',
      'GET /nodes/{node}/qemu/{vmid}/migrate',
      'GET /nodes/{node}/lxc/{vmid}/migrate',
      'POST /nodes/{node}/qemu/{vmid}/status/start',
      'POST /nodes/{node}/lxc/{vmid}/status/start',
      'POST /nodes/{node}/qemu/{vmid}/status/shutdown',
      'POST /nodes/{node}/lxc/{vmid}/status/shutdown',
      'POST /nodes/{node}/qemu/{vmid}/status/stop',
      'POST /nodes/{node}/lxc/{vmid}/status/stop',
      'POST /nodes/{node}/qemu/{vmid}/status/reboot',
      'POST /nodes/{node}/lxc/{vmid}/status/reboot',
      'POST /nodes/{node}/qemu/{vmid}/snapshot',
      'POST /nodes/{node}/lxc/{vmid}/snapshot',
      'DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}',
      'DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}',
      'PUT /nodes/{node}/qemu/{vmid}/config',
      'PUT /nodes/{node}/lxc/{vmid}/config',
      'POST /nodes/{node}/vzdump',
      'POST /nodes/{node}/qemu/{vmid}/migrate',
      'POST /nodes/{node}/lxc/{vmid}/migrate',
    ],
    parameters: {
      action: {
        describe: 'What to do with each.',
        required: true,
        schema: {
          type: 'string',
          enum: bulkActions,
        },
        aliases: ['operation'],
      },
      vmids: {
        describe: 'Guests by id or name, comma-separated, or "all". What else is given narrows.',
        schema: { type: 'string' },
        aliases: ['vmid', 'vms', 'guests'],
      },
      pool: { describe: 'Guests of this pool.', schema: { type: 'string' }, aliases: ['poolid'] },
      tag: { describe: 'Guests that carry all of these tags.', schema: { type: 'string' } },
      name: {
        describe: 'Pattern of their names: "cache-staging-*".',
        schema: { type: 'string' },
        aliases: ['pattern'],
      },
      node: { describe: 'Guests on this node.', schema: { type: 'string' }, aliases: ['node_name'] },
      status: {
        describe: 'Guests in this state.',
        schema: { type: 'string', enum: ['running', 'stopped', 'paused'] },
      },
      type: { describe: 'VMs or containers alone.', schema: { type: 'string', enum: ['qemu', 'lxc'] } },
      snapname: {
        describe: 'Of snapshot and delete_snapshot: its name.',
        schema: { type: 'string' },
        aliases: ['snapshot_name'],
      },
      description: { describe: 'Of snapshot: what it is for.', schema: { type: 'string' } },
      vmstate: {
        describe: 'Of snapshot, true: with the memory of running VMs.',
        schema: { type: 'boolean' },
        aliases: ['include_ram'],
      },
      tags: { describe: 'Of add_tags and remove_tags, separated by ";".', schema: { type: 'string' } },
      storage: {
        describe: 'Of backup: where to; the best one when left out.',
        schema: { type: 'string' },
        aliases: ['storage_id'],
      },
      mode: {
        describe: 'Of backup: how a running guest is treated.',
        schema: { type: 'string', enum: ['snapshot', 'suspend', 'stop'] },
      },
      target: {
        describe: 'Of migrate: the node they move to.',
        schema: { type: 'string' },
        aliases: ['target_node'],
      },
      timeout: {
        describe: 'Of shutdown and reboot: seconds that each has.',
        schema: { type: 'integer', minimum: 1 },
      },
      limit: {
        describe: 'Most guests of the plan; 50 when left out.',
        schema: { type: 'integer', minimum: 1, maximum: 500 },
      },
      apply,
      confirm,
    },
    duration: 'a second to plan; as long as the calls take one after the other to apply',
    sideEffects: 'None without apply.',
    related: ['list_vms', 'start_guests', 'shutdown_guests', 'migrate_guests', 'drain_node', 'backup_wizard'],
    aliases: ['bulk_guests', 'manage_guests'],
  },
] as const satisfies readonly CompositeTool[];
