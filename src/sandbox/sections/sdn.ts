import { checkVnet } from '../sdn/vnet-rules.js';
import { checkZone, zoneOptions } from '../sdn/zone-rules.js';
import { die, dieAt, refuseParameters } from '../server/failure.js';
import type { Section } from '../store/model.js';
import type { SectionKind } from './kind.js';
import { type OptionTable, optionTable } from './options.js';

const PRIVILEGES = ['SDN.Audit', 'SDN.Allocate'];

function missing(id: string): never {
  return die(`sdn '${id}' does not exist`);
}

function kind(name: string, type: string, more: Partial<SectionKind> = {}): SectionKind {
  return {
    file: `sdn/${name}`,
    path: `/cluster/sdn/${name}`,
    id: type,
    idInItem: true,
    digest: 'everywhere',
    missing,
    existing: (id) => die(`sdn ${type} object ID '${id}' already defined`),
    visible: (id) => [`/sdn/${name}/${id}`, PRIVILEGES],
    ...more,
  };
}

const VNET_OPTIONS = optionTable('zone', 'tag alias vlanaware isolate-ports');

/** The options of the types of address management, of name servers and of controllers that PVE has had for long. */
const OPTIONS: Readonly<Record<string, OptionTable>> = {
  pve: {},
  netbox: optionTable('url token', 'fingerprint'),
  phpipam: optionTable('url token section', 'fingerprint'),
  powerdns: optionTable('url key', 'ttl reversemaskv6 reversev6mask fingerprint'),
  bgp: optionTable(
    'node asn peers',
    'bgp-multipath-as-path-relax ebgp ebgp-multihop loopback route-map-in route-map-out',
  ),
  isis: optionTable('node isis-domain isis-net isis-ifaces', 'loopback'),
};

/** What a section of a type may be told; undefined for types that are not told apart. */
export function typeOptions({ type }: Section): OptionTable | undefined {
  return OPTIONS[String(type)];
}

/** Kinds of sections of the software-defined network that one call names alone. */
export const sdnKinds: readonly SectionKind[] = [
  kind('zones', 'zone', {
    options: zoneOptions,
    complete: checkZone,
    beforeRemove: ({ sections }, id) => {
      for (const [vnet, section] of sections.get('sdn/vnets') ?? []) {
        if (section.zone === id)
          dieAt(`zone ${id} is used by vnet ${vnet}`, 'Network/SDN/Zones/Plugin.pm', 159);
      }
    },
  }),
  kind('vnets', 'vnet', {
    options: () => VNET_OPTIONS,
    complete: checkVnet,
    shown: () => ({ type: 'vnet' }),
    visible: (id, section) => [`/sdn/zones/${section.zone}/${id}`, PRIVILEGES],
    beforeRemove: ({ sections }, id) => {
      for (const section of sections.get('sdn/subnets')?.values() ?? []) {
        if (section.vnet === id) refuseParameters({ vnet: "Can't delete vnet if subnets exists" });
      }
    },
  }),
  kind('controllers', 'controller', {
    options: typeOptions,
    beforeRemove: ({ sections }, id) => {
      for (const [zone, section] of sections.get('sdn/zones') ?? []) {
        if (section.controller === id) {
          dieAt(`controller ${id} is used by ${zone}`, 'Network/SDN/Controllers/EvpnPlugin.pm', 390);
        }
      }
    },
  }),
  kind('dns', 'dns', { options: typeOptions }),
  kind('ipams', 'ipam', { options: typeOptions, shown: ipamType }),
];

function ipamType(section: Section, id: string): Record<string, unknown> {
  return { type: section.type ?? id };
}
