import type { HaState, ReplicationState } from '../daemons/state.js';
import type { Fault } from '../faults/fault.js';
import type { ReceivedFile } from '../server/multipart.js';
import type { Ceph } from './ceph.js';
import type { Clock } from './clock.js';
import { CountedMap } from './counted-map.js';
import type {
  AclEntry,
  Group,
  Guest,
  LogEntry,
  Node,
  Pool,
  Realm,
  Role,
  Section,
  Storage,
  User,
  Volume,
} from './model.js';
import type { Random } from './random.js';
import type { Task } from './task.js';

/** The release that the cluster says it runs. */
export interface Version {
  readonly release: string;
  readonly version: string;
  readonly repoid: string;
}

/** The one store of a sandbox: everything that its handlers read and change. */
export interface Cluster {
  readonly version: Version;
  /** The cluster's name; undefined for a node that is in no cluster. */
  name: string | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly nodes: Map<string, Node>;
  readonly guests: Map<number, Guest>;
  readonly storages: Map<string, Storage>;
  /** By volume id, and on storages that are not shared by node and volume id (`volumeKey`). */
  readonly volumes: CountedMap<string, Volume>;
  readonly users: Map<string, User>;
  readonly groups: Map<string, Group>;
  readonly roles: Map<string, Role>;
  readonly realms: Map<string, Realm>;
  acl: AclEntry[];
  readonly pools: Map<string, Pool>;
  /** By UPID, oldest first. */
  readonly tasks: Map<string, Task>;
  /** Oldest first. */
  readonly log: LogEntry[];
  options: Section;
  /** Sections of all other configurations: file → id → section, in order. */
  readonly sections: Map<string, Map<string, Section>>;
  /** Undefined where Ceph is not installed. */
  ceph?: Ceph;
  /** What the HA manager knows. */
  readonly ha: HaState;
  /** How the replication jobs went, by id. */
  readonly replication: Map<string, ReplicationState>;
  /** Files that were received and not yet put anywhere, by their path on the node. */
  readonly uploads: Map<string, ReceivedFile>;
  /** What was ordered to go wrong. */
  readonly faults: Fault[];
  lastPid: number;
}

/** Sections that PVE has although no file names them: file → id → section. */
const BUILTIN: Readonly<Record<string, Readonly<Record<string, Section>>>> = {
  'acme/plugins': { standalone: { type: 'standalone' } },
  'sdn/ipams': { pve: { type: 'pve' } },
  'notifications/sendmail': {
    'mail-to-root': {
      comment: "Send mails to root@pam's email address",
      'mailto-user': ['root@pam'],
      origin: 'builtin',
    },
  },
  'notifications/matcher': {
    'default-matcher': {
      comment: 'Route all notifications to mail-to-root',
      mode: 'all',
      origin: 'builtin',
      target: ['mail-to-root'],
    },
  },
};

const sectionsFrom = (sections: Readonly<Record<string, Section>>): Map<string, Section> =>
  new Map(Object.entries(sections).map(([id, section]) => [id, { ...section }]));

/** An empty cluster of the given release. */
export function createCluster(
  version: Version,
  name: string | undefined,
  clock: Clock,
  random: Random,
): Cluster {
  return {
    version,
    name,
    clock,
    random,
    nodes: new Map(),
    guests: new Map(),
    storages: new Map(),
    volumes: new CountedMap(),
    users: new Map(),
    groups: new Map(),
    roles: new Map(),
    realms: new Map(),
    acl: [],
    pools: new Map(),
    tasks: new Map(),
    log: [],
    options: {},
    sections: new Map(Object.entries(BUILTIN).map(([file, sections]) => [file, sectionsFrom(sections)])),
    ha: { services: new Map(), lost: new Map() },
    replication: new Map(),
    uploads: new Map(),
    faults: [],
    lastPid: 20_000,
  };
}

/** Now, in whole seconds since 1970. */
export function seconds(cluster: Cluster): number {
  return Math.floor(cluster.clock.now() / 1000);
}

/** A process id that was not used before. */
export function nextPid(cluster: Cluster): number {
  cluster.lastPid += 1 + cluster.random.below(40);
  return cluster.lastPid;
}

/** The sections of one configuration, made on first use. */
export function sectionsOf(cluster: Cluster, file: string): Map<string, Section> {
  const known = cluster.sections.get(file);
  if (known !== undefined) return known;
  const made = new Map<string, Section>();
  cluster.sections.set(file, made);
  return made;
}
