import type { Column } from './types.js';

/** States that `/cluster/resources` tells of a guest. */
export const guestStates = ['running', 'stopped', 'paused', 'suspended', 'unknown'] as const;

/** What `/cluster/resources` tells of a guest beside the usual columns. */
export const guestDetails = [
  { name: 'id', field: 'id' },
  { name: 'pool', field: 'pool' },
  { name: 'lock', field: 'lock' },
  { name: 'ha', field: 'hastate' },
  { name: 'template', field: 'template' },
  { name: 'uptime', field: 'uptime', as: 'duration' },
  { name: 'netin', field: 'netin', as: 'size' },
  { name: 'netout', field: 'netout', as: 'size' },
  { name: 'diskread', field: 'diskread', as: 'size' },
  { name: 'diskwrite', field: 'diskwrite', as: 'size' },
  { name: 'mem_host_gib', field: 'memhost', as: 'bytes' },
  { name: 'arch', field: 'host-arch' },
] as const satisfies readonly Column[];
