import type { CompositeTool } from './types.js';
import { apply, planDuration, subject } from './wizards-common.js';

/** Wizards for guests that there are. */
export const guestWizards = [
  {
    name: 'migration_wizard',
    title: 'Plan a migration',
    description:
      'Plans the move of a VM or container to another node: target by room, live or by restart, local disks, and what blocks it (lock, devices, snapshots, offline node). apply does it.',
    toolsets: ['core', 'guests'],
    example: { vmid: 'shared-app' },
    action: 'migration_wizard',
    risk: 'change',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/status',
      'GET /nodes/{node}/qemu/{vmid}/config',
      'GET /nodes/{node}/lxc/{vmid}/config',
      'GET /nodes/{node}/qemu/{vmid}/status/current',
      'GET /nodes/{node}/lxc/{vmid}/status/current',
      'GET /nodes/{node}/qemu/{vmid}/migrate',
      'GET /nodes/{node}/lxc/{vmid}/migrate',
      'POST /nodes/{node}/qemu/{vmid}/migrate',
      'POST /nodes/{node}/lxc/{vmid}/migrate',
      'POST /nodes/{node}/qemu/{vmid}/status/shutdown',
      'POST /nodes/{node}/qemu/{vmid}/status/start',
    ],
    parameters: {
      vmid: subject,
      target: {
        describe: 'Node to move it to; the one with the most room when left out.',
        schema: { type: 'string' },
        aliases: ['target_node', 'node'],
      },
      online: { describe: 'false: shut a VM down for it.', schema: { type: 'boolean' }, aliases: ['live'] },
      target_storage: {
        describe: 'Storage there for local disks.',
        schema: { type: 'string' },
        aliases: ['targetstorage', 'target-storage'],
      },
      apply,
    },
    duration: planDuration,
    sideEffects: 'None without apply.',
    related: ['migrate_vm', 'check_migration'],
  },
] as const satisfies readonly CompositeTool[];
