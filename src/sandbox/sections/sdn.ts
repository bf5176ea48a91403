import { die } from '../server/failure.js';
import type { Section } from '../store/model.js';
import type { SectionKind } from './kind.js';

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

/** Kinds of sections of the software-defined network that one call names alone. */
export const sdnKinds: readonly SectionKind[] = [
  kind('zones', 'zone', {
    beforeRemove: ({ sections }, id) => {
      for (const [vnet, section] of sections.get('sdn/vnets') ?? []) {
        if (section.zone === id) die(`zone ${id} is used by vnet ${vnet}`);
      }
    },
  }),
  kind('vnets', 'vnet', {
    complete: ({ cluster }, section) => {
      const zone = String(section.zone ?? '');
      if (!cluster.sections.get('sdn/zones')?.has(zone)) die(`zone ${zone} does not exist`);
    },
    shown: () => ({ type: 'vnet' }),
    visible: (id) => [`/sdn/vnets/${id}`, []],
    beforeRemove: ({ sections }, id) => {
      for (const section of sections.get('sdn/subnets')?.values() ?? []) {
        if (section.vnet === id) die(`Can't delete vnet if subnets exists`);
      }
    },
  }),
  kind('controllers', 'controller'),
  kind('dns', 'dns'),
  kind('ipams', 'ipam', { shown: ipamType }),
];

function ipamType(section: Section, id: string): Record<string, unknown> {
  return { type: section.type ?? id };
}
