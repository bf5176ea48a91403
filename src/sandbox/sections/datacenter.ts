import { die, Failure } from '../server/failure.js';
import type { SectionKind } from './kind.js';

function mapping(type: string): SectionKind {
  return {
    file: `mapping/${type}`,
    path: `/cluster/mapping/${type}`,
    id: 'id',
    idInItem: false,
    digest: 'everywhere',
    missing: (id) => die(`mapping '${id}' not found`),
    missingToChange: (id) => die(`${type} ID '${id}' does not exist`),
    removesMissing: true,
    existing: (id) => die(`${type} ID '${id}' already defined`),
    failed: {
      create: `create ${type === 'dir' ? 'dir' : 'hardware'} mapping failed`,
      update: `update ${type === 'dir' ? 'dir' : 'hardware'} mapping failed`,
      remove: `delete ${type} mapping failed`,
    },
    shown: () => ({ type }),
    visible: (id) => [`/mapping/${type}/${id}`, ['Mapping.Audit', 'Mapping.Use', 'Mapping.Modify']],
  };
}

function notFound(what: string): (id: string) => never {
  return (id) => {
    throw new Failure(404, `${what} '${id}' does not exist`);
  };
}

function alreadyThere(what: string): (id: string) => never {
  return (id) => {
    throw new Failure(400, `${what} with name '${id}' already exists`);
  };
}

function endpoint(type: string): SectionKind {
  return {
    file: `notifications/${type}`,
    path: `/cluster/notifications/endpoints/${type}`,
    id: 'name',
    idInItem: true,
    digest: 'item',
    missing: notFound('endpoint'),
    existing: alreadyThere('endpoint'),
    shown: (section) => ({ origin: section.origin ?? 'user-created' }),
  };
}

/** Kinds of sections that hold for the whole datacenter: mappings, metric servers, notifications, CPU models, ACME. */
export const datacenterKinds: readonly SectionKind[] = [
  ...['dir', 'pci', 'usb'].map(mapping),
  {
    file: 'metrics/server',
    path: '/cluster/metrics/server',
    id: 'id',
    idInItem: false,
    createAtItem: true,
    digest: 'nowhere',
    missing: (id) => die(`status server entry '${id}' does not exist`),
    existing: (id) => die(`Metric server '${id}' already exists`),
  },
  ...['gotify', 'sendmail', 'smtp', 'webhook'].map(endpoint),
  {
    file: 'notifications/matcher',
    path: '/cluster/notifications/matchers',
    id: 'name',
    idInItem: true,
    digest: 'item',
    missing: notFound('matcher'),
    existing: alreadyThere('matcher'),
    shown: (section) => ({ origin: section.origin ?? 'user-created' }),
  },
  {
    file: 'cpu-models',
    path: '/cluster/qemu/custom-cpu-models',
    id: 'cputype',
    idInItem: true,
    digest: 'item',
    missing: (id) => die(`Custom cputype '${id}' not found`),
    existing: (id) => die(`Custom cputype '${id}' already exists`),
  },
  {
    file: 'acme/plugins',
    path: '/cluster/acme/plugins',
    id: 'id',
    property: 'plugin',
    idInItem: true,
    digest: 'everywhere',
    missing: (id) => die(`ACME plugin '${id}' not defined`),
    existing: (id) => die(`ACME plugin ID '${id}' already exists`),
  },
];
