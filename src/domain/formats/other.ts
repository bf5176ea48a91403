import { parseSchedule } from '../schedule.js';
import { anyOf, type Formats, judgedBy, matching, oneOf } from './format.js';
import { networkFormats } from './network.js';

const domain = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const { CIDR: cidr } = networkFormats;
const pem = matching(
  /-----BEGIN [^-]+-----[\s\S]+-----END [^-]+-----/,
  'a PEM text',
  '-----BEGIN CERTIFICATE-----…',
);
const subnetName = matching(
  /^\S+-[0-9a-fA-F.:]+-\d+$/,
  'a subnet as zone-network-prefix',
  'zone1-10.0.0.0-24',
);

export const otherFormats: Formats = {
  'graphite-path': matching(
    /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/,
    'a path of names separated by dots',
    'proxmox.cluster',
  ),
  'pem-certificate': pem,
  'pem-certificate-chain': pem,
  'pem-string': pem,
  'pve-acme-alias': matching(
    new RegExp(`^(?:[a-zA-Z0-9_]|${domain})[a-zA-Z0-9_.-]*$`),
    'a domain',
    'acme.example.com',
  ),
  'pve-acme-domain': matching(
    new RegExp(`^(?:\\*\\.)?${domain}(?:\\.${domain})+$`),
    'a domain',
    'pve1.example.com',
  ),
  'pve-calendar-event': judgedBy(
    (text) => parseSchedule(text) !== undefined,
    'a calendar event',
    'mon..fri 02:00',
  ),
  'pve-day-of-week': oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'a day of the week'),
  'pve-sdn-bgp-rt': matching(/^\d+:\d+$/, 'a route target as number:number', '65000:100'),
  'pve-sdn-fabric-id': matching(
    /^[a-zA-Z0-9][a-zA-Z0-9-]{0,7}$/,
    "a fabric's name, 8 characters at most",
    'fabric1',
  ),
  'pve-sdn-isis-net': matching(
    /^[a-fA-F0-9]{2}(?:\.[a-fA-F0-9]{4}){3,9}\.[a-fA-F0-9]{2}$/,
    'an IS-IS network title',
    '49.0001.1921.6800.1002.00',
  ),
  'pve-sdn-subnet-id': anyOf(
    [...(cidr === undefined ? [] : [cidr]), subnetName],
    'a network in CIDR notation',
  ),
  'pve-task-status-type': oneOf(['ok', 'error', 'warning', 'unknown'], "a task's outcome"),
  urlencoded: matching(/^[-%a-zA-Z0-9_.!~*'()]*$/, 'a percent-encoded text', 'ssh-ed25519%20AAAA'),
};
