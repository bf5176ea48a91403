import type { ParameterWords } from '../types.js';

/** ACME, hardware mappings and metric servers. */
export const jobParameters = {
  contact: 'Mail addresses the authority writes to about the account.',
  directory: "Directory address of the authority; default Let's Encrypt (production, with rate limits).",
  'eab-kid': 'Key id for authorities that demand an external account; goes with `eab-hmac-key`.',
  'eab-hmac-key': 'Secret key to `eab-kid`, base64url as the authority gives it.',
  tos_url: "Address of the authority's terms: giving it means agreeing. Most refuse an account without.",
  api: 'DNS provider by its short name (cf, route53, …); the challenge schema lists them. For type dns.',
  'validation-delay':
    'Seconds to wait for a DNS record to spread before validation, up to 172800; default 30.',

  'check-node': 'Also checks whether the mapping holds on this node, and adds what is wrong.',
  map: 'One entry per node (PCI: per device) with what the name stands for there.',
  'map.node': 'Node the entry is for.',
  'map.id':
    'Vendor and device id as 4+4 hex digits, 8086:1533; checked so that another device is never passed.',
  'map.path': 'Where the device or folder is on that node.',
  'map.subsystem-id': 'Subsystem id as 4+4 hex digits (vendor, device), for a tighter check.',
  'map.iommugroup':
    'IOMMU group of the device, for the check; all devices of a group go to the guest together.',
  'map.description': 'Note about this entry.',
  'live-migration-capable':
    'Says that device and driver survive live migration (experimental); default false.',
  mdev: 'Says that the devices offer mediated devices (vGPU), of which guests get one each; default false.',

  history: 'Also answers older values, as far as `start-time` or what is kept; default false.',
  'local-only': 'Only values of the node that answers; default false, all nodes.',
  'node-list': 'Only these nodes, separated by commas.',
  'start-time': 'Only values newer than this, in Unix seconds; default 0. With `history`.',
  influxdbproto: 'InfluxDB: udp (default), http or https; udp needs no token and confirms nothing.',
  bucket: 'InfluxDB over http: bucket (2.x) or database to write to; default proxmox.',
  organization: 'InfluxDB 2.x over http: organization; default proxmox.',
  'api-path-prefix': 'InfluxDB over http: path put before /api/v2, for servers behind a proxy.',
  'max-body-size': 'InfluxDB over http: bytes per request at most; default 25000000.',
  'verify-certificate': 'InfluxDB over https: checks the certificate; default true.',
  'otel-protocol': 'OpenTelemetry: https (default) or http.',
  'otel-path': 'OpenTelemetry: path of the collector; default /v1/metrics.',
  'otel-headers': 'OpenTelemetry: extra HTTP headers, a JSON object in base64; may hold credentials.',
  'otel-resource-attributes': 'OpenTelemetry: attributes added to everything sent, a JSON object in base64.',
  'otel-compression': 'OpenTelemetry: gzip (default) or none.',
  'otel-max-body-size': 'OpenTelemetry: bytes per request at most; default 10000000.',
  'otel-timeout': 'OpenTelemetry: seconds to wait for the collector, 1 to 10; default 5.',
  'otel-verify-ssl': 'OpenTelemetry: checks the certificate; default true.',
} satisfies ParameterWords;
