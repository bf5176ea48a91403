/** The state of the simulated cluster: plain data, one type for each thing that PVE keeps. */

import type { Host } from './host.js';

/** A value of a configuration option: text, or a number for integers and booleans. */
export type Value = string | number;

/** Options of one configuration or of one section of it, by name. */
export type Section = Record<string, Value | readonly string[]>;

export interface Node {
  readonly name: string;
  readonly ip: string;
  nodeid: number;
  online: boolean;
  /** When it booted, ms since 1970. */
  bootedAt: number;
  /** From when on there are statistics of it, ms since 1970. */
  readonly measuredSince: number;
  readonly cpus: number;
  readonly cpuModel: string;
  /** Memory in bytes: all of it, and what the host itself uses. */
  readonly memory: number;
  readonly memoryUsed: number;
  /** Bytes of the root file system. */
  readonly rootSize: number;
  readonly rootUsed: number;
  readonly fingerprint: string;
  timezone: string;
  dns: Section;
  hosts: string;
  readonly config: Section;
  readonly interfaces: Map<string, Interface>;
  /** Interfaces as they will be once applied; undefined without changes. */
  stagedInterfaces: Map<string, Interface> | undefined;
  readonly services: Map<string, Service>;
  /** Hardware, packages and the like; undefined where the world says nothing of them. */
  host?: Host;
}

export type Interface = Record<string, Value | readonly string[]>;

export interface Service {
  readonly name: string;
  readonly description: string;
  running: boolean;
  readonly unitState: string;
}

export type GuestKind = 'qemu' | 'lxc';

/** A guest's configuration: text and numbers, as PVE answers them. */
export type GuestConfig = Record<string, Value>;

export interface Snapshot {
  readonly name: string;
  /** Seconds since 1970. */
  readonly snaptime: number;
  readonly parent: string | undefined;
  description: string | undefined;
  /** Whether the memory was saved as well. */
  readonly vmstate: boolean;
  readonly config: GuestConfig;
}

/** What only a running guest has. */
export interface Run {
  readonly pid: number;
  /** ms since 1970. */
  readonly startedAt: number;
  paused: boolean;
}

export interface Guest {
  readonly vmid: number;
  readonly kind: GuestKind;
  node: string;
  config: GuestConfig;
  /** Changes that wait for the next start; null deletes the option. */
  pending: Record<string, Value | null>;
  readonly snapshots: Map<string, Snapshot>;
  run: Run | undefined;
  /** ms since 1970. */
  readonly createdAt: number;
  /** What goes on in its operating system, as far as the guest agent has touched it. */
  inside?: Inside;
  /** Whether a container was suspended, so that it can be resumed. */
  checkpoint?: boolean;
  /** The cloud-init options that its cloud-init drive was last made from. */
  cloudInit?: GuestConfig;
}

/** The state of a guest's operating system that outlives a call of its agent. */
export interface Inside {
  /** Files written through the agent: path → content. */
  readonly files: Map<string, string>;
  /** Programs started through the agent whose end was not asked for yet, by process id. */
  readonly processes: Map<number, InsideProcess>;
  frozen: boolean;
  lastPid: number;
}

/** A program that the agent runs. */
export interface InsideProcess {
  /** ms since 1970 at which it ends. */
  readonly endsAt: number;
  readonly exitcode: number;
  readonly output: string;
  readonly error: string;
}

export interface Volume {
  readonly storage: string;
  /** The volume id behind the colon: `100/vm-100-disk-0.qcow2`. */
  readonly name: string;
  /** The node that holds it; undefined on shared storages. */
  readonly node: string | undefined;
  readonly content: string;
  readonly format: string;
  /** Bytes: as the guest sees it, and on the storage. */
  size: number;
  used: number;
  readonly vmid: number | undefined;
  /** Seconds since 1970. */
  readonly ctime: number;
  /** The base volume's name, for linked clones. */
  readonly parent?: string;
  /** Whether an operating system is on it, so that a guest booted from it reacts. */
  readonly os: boolean;
  notes?: string;
  protected?: boolean;
  /** For a backup made here: what it holds of its guest. */
  archive?: Archive;
}

/** A guest as a backup archive keeps it. */
export interface Archive {
  readonly kind: GuestKind;
  readonly config: GuestConfig;
  readonly disks: readonly ArchivedDisk[];
}

/** One disk of an archive. */
export interface ArchivedDisk {
  readonly key: string;
  readonly storage: string;
  readonly format: string;
  /** Bytes. */
  readonly size: number;
  readonly used: number;
  readonly os: boolean;
}

export interface Storage {
  readonly id: string;
  readonly type: string;
  readonly config: Section;
  /** Bytes for each node that has it, and what is in use beside the volumes known here. */
  readonly total: number;
  readonly usedElsewhere: number;
}

export interface Token {
  readonly id: string;
  secret: string;
  privsep: boolean;
  /** Seconds since 1970; 0 is never. */
  expire: number;
  comment: string | undefined;
}

export interface User {
  readonly userid: string;
  enable: boolean;
  /** Seconds since 1970; 0 is never. */
  expire: number;
  password: string | undefined;
  /** Comment, email, first and last name, keys: as set. */
  readonly fields: Record<string, string>;
  readonly groups: Set<string>;
  readonly tokens: Map<string, Token>;
}

export interface Group {
  readonly groupid: string;
  comment: string | undefined;
}

export interface Role {
  readonly roleid: string;
  readonly builtin: boolean;
  readonly privileges: Set<string>;
}

export type AclKind = 'user' | 'group' | 'token';

export interface AclEntry {
  readonly path: string;
  readonly kind: AclKind;
  /** User id, group id or full token id. */
  readonly ugid: string;
  readonly roleid: string;
  readonly propagate: boolean;
}

export interface Pool {
  readonly poolid: string;
  comment: string | undefined;
  readonly guests: Set<number>;
  readonly storages: Set<string>;
}

export interface Realm {
  readonly realm: string;
  readonly type: string;
  config: Section;
}

/** One line of the cluster's log. */
export interface LogEntry {
  readonly uid: number;
  readonly node: string;
  readonly pid: number;
  readonly priority: number;
  readonly tag: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly user: string;
  readonly message: string;
}
