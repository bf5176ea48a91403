import { definitions, type InputDefinition, type InputParameter, inputs } from '../../generated/inputs.js';

/** A value that PVE accepts for each named format that a required parameter has. */
const byFormat: Readonly<Record<string, string>> = {
  CIDR: '10.0.0.0/24',
  FullRangeCIDR: '10.0.0.0/24',
  IPorCIDR: '10.0.0.0/24',
  IPorCIDRorAlias: '10.0.0.0/24',
  address: 'host.example.com',
  'bridge-pair': 'vmbr0:vmbr0',
  'dns-name': 'host.example.com',
  email: 'a@example.com',
  'email-or-username': 'a@example.com',
  ip: '10.0.0.1',
  ipv4: '10.0.0.1',
  'pem-certificate-chain': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
  'pem-string': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
  'proxmox-remote': 'apitoken=PVEAPIToken=a@pve!b=00000000-0000-0000-0000-000000000000,host=pve9.example.com',
  'pve-bridge-id': 'vmbr0',
  'pve-calendar-event': 'daily',
  'pve-command-batch': '[]',
  'pve-configid': 'sample1',
  'pve-groupid': 'sample1',
  'pve-ha-resource-id': 'vm:100',
  'pve-ha-resource-or-vm-id': 'vm:100',
  'pve-iface': 'vmbr0',
  'pve-node': 'pve1',
  'pve-poolid': 'sample1',
  'pve-priv': 'VM.Audit',
  'pve-storage-path-in-property-string': '/srv',
  'pve-realm': 'pve',
  'pve-replication-job-id': '100-0',
  'pve-roleid': 'PVEAuditor',
  'pve-sdn-fabric-id': 'fab1',
  'pve-sdn-prefix-list-id': 'list1',
  'pve-sdn-route-map-id': 'map1',
  'pve-sdn-subnet-id': 'z1-10.0.0.0-24',
  'pve-storage-content': 'iso',
  'pve-storage-id': 'local',
  'pve-storage-portal-dns': 'host.example.com',
  'pve-storage-server': 'host.example.com',
  'pve-tfa-config': 'type=oath',
  'pve-userid': 'alice@pve',
  'pve-vmid': '100',
  'pve-volume-id': 'local:iso/sample.iso',
  'storage-pair': 'local:local',
};

/** Plain strings whose meaning only the parameter's name tells. */
const byName: Readonly<Record<string, string>> = {
  path: '/',
  dns: 'dns1',
  group: 'sample1',
  ipam: 'pve',
  snapname: 'sample1',
  upid: 'UPID:pve1:00001234:00005678:6B00B992:qmstart:100:root@pam:',
  vnet: 'vnet1',
  volume: 'local:iso/sample.iso',
  zone: 'zone1',
  controller: 'ctl1',
  fabric: 'fab1',
};

/**
 * The least that a call of the operation needs, made from its input schema: required parameters, each with a value
 * that the schema allows.
 */
export function sampleParams(operation: string): Record<string, unknown> {
  const fields: readonly [string, InputParameter][] = Object.entries(inputs[operation] ?? {});
  return Object.fromEntries(
    fields
      .filter(([, { required }]) => required)
      .map(([name, { d }]) => [name, sampleValue(name, definitions[d])]),
  );
}

function sampleValue(name: string, definition: InputDefinition | undefined): unknown {
  if (definition === undefined) throw new Error(`no definition for ${name}`);
  const { type, enum: choices, format, pattern, minimum, items, parts, variants } = definition;
  if (variants?.[0] !== undefined) return sampleValue(name, definitions[variants[0].d]);
  if (choices?.[0] !== undefined) return choices[0];
  if (type === 'array')
    return [sampleValue(name, items === undefined ? { type: 'string' } : definitions[items])];
  if (type === 'integer' || type === 'number') return format === 'pve-vmid' ? 100 : Math.max(minimum ?? 1, 1);
  if (type === 'boolean') return true;
  if (format !== undefined && byFormat[format] !== undefined) return byFormat[format];
  if (parts !== undefined) return samplePropertyString(parts);
  const candidates = [
    byName[name],
    'sample1',
    '1',
    'a',
    'AAAA',
    'admin@pve',
    '/sample',
    '0',
    'sample-1',
    '10',
    '0000:00:00.0',
    '+1G',
    '/dev/sda',
    'section:key',
    'https://host.example.com/sample.iso',
    'docker.io/library/alpine:3',
    'pve1c-0123456789',
    '1234:5678',
    Array(32).fill('AB').join(':'),
  ].flatMap((text) => text ?? []);
  const regexp = pattern === undefined ? /^/ : new RegExp(pattern, definition.ignoreCase ? 'i' : '');
  const fitting = candidates.find((text) => regexp.test(text) && text.length >= (definition.minLength ?? 0));
  return fitting ?? 'sample'.repeat(20).slice(0, definition.minLength ?? 6);
}

function samplePropertyString(parts: NonNullable<InputDefinition['parts']>): string {
  return Object.entries(parts)
    .filter(([, { optional, alias }]) => optional !== true && alias === undefined)
    .map(([name, { d }]) => `${name}=${String(sampleValue(name, definitions[d]))}`)
    .join(',');
}
