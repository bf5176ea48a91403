import { ofStorage, onNode, storageNode } from './common.js';
import { consolidation, guest, guestNode, raw, timeframe } from './parameters.js';
import type { CuratedTool } from './types.js';

const time = { name: 'time', field: 'time', as: 'time' } as const;
const noSamples = 'No samples yet: they are taken once a minute.';

/** Usage over time, and what happens in the cluster. */
export const monitoringTools = [
  {
    name: 'get_vm_stats',
    title: 'Guest statistics',
    description:
      'CPU, memory in GiB, network and disk throughput of a VM or container over time: about 24 averages with peaks, newest first.',
    toolsets: ['guests', 'monitoring'],
    example: { vmid: 'web01', timeframe: 'day' },
    operation: {
      qemu: 'GET /nodes/{node}/qemu/{vmid}/rrddata',
      lxc: 'GET /nodes/{node}/lxc/{vmid}/rrddata',
    },
    locate: 'guest',
    defaults: { timeframe: 'hour' },
    parameters: { vmid: guest, node: guestNode, timeframe, cf: consolidation, raw },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          time,
          { name: 'cpu', field: 'cpu', as: 'percent' },
          { name: 'mem', field: 'mem', as: 'bytes' },
          { name: 'mem_total', field: 'maxmem', as: 'bytes' },
          { name: 'netin', field: 'netin', as: 'rate' },
          { name: 'netout', field: 'netout', as: 'rate' },
          { name: 'diskread', field: 'diskread', as: 'rate' },
          { name: 'diskwrite', field: 'diskwrite', as: 'rate' },
        ],
        filterExample: 'time>1h',
        sort: ['-time'],
        series: { peaks: ['cpu', 'mem', 'netin', 'netout', 'diskread', 'diskwrite'] },
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
      'CPU, IO wait, load, memory in GiB, network and root disk of a node over time: about 24 averages with peaks, newest first.',
    toolsets: ['nodes', 'monitoring'],
    example: { node: 'pve1', timeframe: 'week' },
    operation: 'GET /nodes/{node}/rrddata',
    defaults: { timeframe: 'hour' },
    parameters: { node: onNode, timeframe, cf: consolidation, raw },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          time,
          { name: 'cpu', field: 'cpu', as: 'percent' },
          { name: 'iowait', field: 'iowait', as: 'percent' },
          { name: 'load', field: 'loadavg', as: 'decimal' },
          { name: 'mem', field: 'memused', as: 'bytes' },
          { name: 'mem_total', field: 'memtotal', as: 'bytes' },
          { name: 'netin', field: 'netin', as: 'rate' },
          { name: 'netout', field: 'netout', as: 'rate' },
          { name: 'root', field: 'rootused', as: 'bytes' },
        ],
        filterExample: 'time>1h',
        sort: ['-time'],
        series: { peaks: ['cpu', 'iowait', 'loadavg', 'memused', 'netin', 'netout', 'rootused'] },
        empty: noSamples,
      },
    },
    related: ['get_node_status', 'get_vm_stats', 'get_resource_usage'],
  },
  {
    name: 'get_storage_stats',
    title: 'Storage statistics',
    description:
      'Space in use on a storage over time in GiB, about 24 averages, newest first: how fast it fills up.',
    toolsets: ['storage', 'monitoring'],
    example: { storage: 'local-lvm', timeframe: 'month' },
    operation: 'GET /nodes/{node}/storage/{storage}/rrddata',
    locate: 'storage',
    defaults: { timeframe: 'hour' },
    parameters: { storage: ofStorage, node: storageNode, timeframe, cf: consolidation, raw },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          time,
          { name: 'used', field: 'used', as: 'bytes' },
          { name: 'total', field: 'total', as: 'bytes' },
        ],
        filterExample: 'time>1h',
        sort: ['-time'],
        series: { peaks: ['used'] },
        empty: noSamples,
      },
    },
    related: ['get_storage_status', 'list_storage'],
  },
] as const satisfies readonly CuratedTool[];
