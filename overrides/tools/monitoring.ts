import { ofStorage, onNode, storageNode } from './common.js';
import { consolidation, guest, guestNode, timeframe } from './parameters.js';
import type { CuratedTool } from './types.js';

const time = { name: 'time', field: 'time', as: 'time' } as const;
const noSamples = 'No samples yet: they are taken once a minute.';

/** Usage over time, and what happens in the cluster. */
export const monitoringTools = [
  {
    name: 'get_vm_stats',
    title: 'Guest statistics',
    description:
      'CPU, memory in GiB, network and disk throughput in bytes/s of a VM or container over time, newest sample first.',
    toolsets: ['guests', 'monitoring'],
    example: { vmid: 'web01', timeframe: 'hour', limit: 5 },
    operation: {
      qemu: 'GET /nodes/{node}/qemu/{vmid}/rrddata',
      lxc: 'GET /nodes/{node}/lxc/{vmid}/rrddata',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode, timeframe, cf: consolidation },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          time,
          { name: 'cpu', field: 'cpu', as: 'percent' },
          { name: 'mem', field: 'mem', as: 'bytes' },
          { name: 'mem_max', field: 'maxmem', as: 'bytes' },
          { name: 'netin', field: 'netin' },
          { name: 'netout', field: 'netout' },
          { name: 'diskread', field: 'diskread' },
          { name: 'diskwrite', field: 'diskwrite' },
        ],
        sort: ['-time'],
        empty: noSamples,
      },
    },
    related: ['get_vm_status', 'get_node_stats', 'get_resource_usage'],
    aliases: ['get_container_stats'],
  },
  {
    name: 'get_node_stats',
    title: 'Node statistics',
    description:
      'CPU, IO wait, load, memory in GiB, network and root disk of a node over time, newest sample first.',
    toolsets: ['nodes', 'monitoring'],
    example: { node: 'pve1', timeframe: 'hour', limit: 5 },
    operation: 'GET /nodes/{node}/rrddata',
    parameters: { node: onNode, timeframe, cf: consolidation },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          time,
          { name: 'cpu', field: 'cpu', as: 'percent' },
          { name: 'iowait', field: 'iowait', as: 'percent' },
          { name: 'load', field: 'loadavg' },
          { name: 'mem', field: 'memused', as: 'bytes' },
          { name: 'mem_max', field: 'memtotal', as: 'bytes' },
          { name: 'netin', field: 'netin' },
          { name: 'netout', field: 'netout' },
          { name: 'root', field: 'rootused', as: 'bytes' },
        ],
        sort: ['-time'],
        empty: noSamples,
      },
    },
    related: ['get_node_status', 'get_vm_stats', 'get_resource_usage'],
  },
  {
    name: 'get_storage_stats',
    title: 'Storage statistics',
    description: 'Space in use on a storage over time in GiB, newest sample first: how fast it fills up.',
    toolsets: ['storage', 'monitoring'],
    example: { storage: 'local-lvm', timeframe: 'day', limit: 5 },
    operation: 'GET /nodes/{node}/storage/{storage}/rrddata',
    locate: 'storage',
    parameters: { storage: ofStorage, node: storageNode, timeframe, cf: consolidation },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          time,
          { name: 'used', field: 'used', as: 'bytes' },
          { name: 'total', field: 'total', as: 'bytes' },
        ],
        sort: ['-time'],
        empty: noSamples,
      },
    },
    related: ['get_storage_status', 'list_storage'],
  },
] as const satisfies readonly CuratedTool[];
