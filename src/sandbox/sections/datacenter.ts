import {
  checkTargets,
  checkUniqueEntity,
  checkUnusedEndpoint,
  entityExists,
  notFound,
  refuseNotification,
} from '../cluster/notification-rules.js';
import { die, dieAt } from '../server/failure.js';
import type { SectionKind } from './kind.js';
import { type OptionTable, optionTable } from './options.js';

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

/** The options of the types of metric servers (PVE::Status). */
const METRIC_OPTIONS: Readonly<Record<string, OptionTable>> = {
  graphite: optionTable('server port', 'disable mtu proto timeout path'),
  influxdb: optionTable(
    'server port',
    'disable mtu timeout influxdbproto organization bucket api-path-prefix max-body-size verify-certificate',
  ),
};

/** Where PVE looks up the type of a server that is to be removed, which fails for one that is missing. */
const METRIC_LOOKUP_LINE = 295;

const RECIPIENTS = 'must at least provide one recipient, either in mailto or in mailto-user';

/** Kinds of endpoints that send mail, which need somebody to send it to. */
const MAILING: ReadonlySet<string> = new Set(['sendmail', 'smtp']);

function endpoint(type: string): SectionKind {
  return {
    file: `notifications/${type}`,
    path: `/cluster/notifications/endpoints/${type}`,
    id: 'name',
    idInItem: true,
    digest: 'item',
    missing: notFound('endpoint'),
    existing: entityExists,
    digestFailure: 400,
    beforeCreate: checkUniqueEntity,
    complete: (_call, section) => {
      if (MAILING.has(type) && section.mailto === undefined && section['mailto-user'] === undefined) {
        refuseNotification(400, RECIPIENTS);
      }
    },
    beforeRemove: checkUnusedEndpoint,
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
    options: ({ type }) => METRIC_OPTIONS[String(type)],
    missing: (id) => die(`status server entry '${id}' does not exist`),
    missingToChange: (id) => die(`no such server '${id}'`),
    missingToRemove: () =>
      dieAt('cannot lookup undefined type!', 'API2/Cluster/MetricServer.pm', METRIC_LOOKUP_LINE),
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
    existing: entityExists,
    digestFailure: 400,
    beforeCreate: checkUniqueEntity,
    complete: ({ cluster }, section) => checkTargets(cluster, section),
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
