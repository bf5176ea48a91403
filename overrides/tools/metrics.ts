import type { CuratedTool } from './types.js';

const id = { describe: 'Name of the metric server.', required: true, aliases: ['name'] } as const;
const settings = {
  server: { describe: 'Host or address.', required: true },
  port: { describe: 'Port: 2003 for Graphite, 8089 for InfluxDB by UDP, 8086 by HTTP.', required: true },
  disable: { describe: 'true: send nothing.' },
  influxdbproto: { describe: 'udp, http or https.' },
  bucket: { describe: 'InfluxDB bucket, over HTTP.' },
  organization: { describe: 'InfluxDB organization, over HTTP.' },
  token: { describe: 'InfluxDB token, over HTTP.' },
  path: { describe: 'Graphite root, "proxmox" by default.' },
  proto: { describe: 'Graphite by udp or tcp.' },
} as const;

/** Metric servers, to which the nodes send their statistics. */
export const metricTools = [
  {
    name: 'list_metric_servers',
    title: 'List metric servers',
    description: 'Graphite, InfluxDB and OpenTelemetry servers that the nodes send their statistics to.',
    toolsets: ['monitoring'],
    example: {},
    operation: 'GET /cluster/metrics/server',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'id', field: 'id' },
          { name: 'type', field: 'type' },
          { name: 'server', field: 'server' },
          { name: 'port', field: 'port' },
          { name: 'disable', field: 'disable' },
        ],
        filterExample: 'type=influxdb',
        sort: ['id'],
        empty: 'No metric server is set up.',
      },
    },
    related: ['create_metric_server'],
  },
  {
    name: 'create_metric_server',
    title: 'Add metric server',
    description: 'Has all nodes send their statistics to a Graphite, InfluxDB or OpenTelemetry server.',
    toolsets: ['monitoring'],
    example: { id: 'graphite', type: 'graphite', server: '10.0.0.20', port: 2003 },
    operation: 'POST /cluster/metrics/server/{id}',
    open: true,
    parameters: {
      id,
      type: { describe: 'graphite, influxdb or opentelemetry.', required: true },
      ...settings,
    },
    answer: { kind: 'done', done: 'added' },
    prerequisites: ['The nodes can reach it: PVE tries it once, unless by UDP.'],
    related: ['list_metric_servers'],
  },
  {
    name: 'update_metric_server',
    title: 'Change metric server',
    description: 'Changes the settings of a metric server; server and port have to be given again.',
    toolsets: ['monitoring'],
    example: { id: 'graphite', server: '10.0.0.21', port: 2003 },
    operation: 'PUT /cluster/metrics/server/{id}',
    open: true,
    parameters: { id, ...settings, delete: { describe: 'Settings to remove, comma-separated.' } },
    answer: { kind: 'done', done: 'changed' },
    related: ['list_metric_servers'],
  },
  {
    name: 'delete_metric_server',
    title: 'Remove metric server',
    description: 'Stops sending statistics to a metric server.',
    toolsets: ['monitoring'],
    example: { id: 'graphite' },
    operation: 'DELETE /cluster/metrics/server/{id}',
    parameters: { id },
    answer: { kind: 'done', done: 'removed' },
    related: ['list_metric_servers'],
  },
] as const satisfies readonly CuratedTool[];
