/** The state of a simulated Ceph cluster: plain data. */

export interface CephMonitor {
  readonly name: string;
  readonly host: string;
  readonly addr: string;
  running: boolean;
}

export interface CephManager {
  readonly name: string;
  readonly host: string;
  readonly addr: string;
  running: boolean;
}

export interface CephMetadataServer {
  readonly name: string;
  readonly host: string;
  readonly addr: string;
  running: boolean;
}

export interface CephOsd {
  readonly id: number;
  readonly uuid: string;
  readonly host: string;
  /** The disk below it: `/dev/sdc`. */
  readonly device: string;
  readonly deviceClass: string;
  /** Bytes. */
  readonly size: number;
  readonly encrypted: boolean;
  /** Whether its daemon runs, and whether data is placed on it. */
  up: boolean;
  in: boolean;
}

export interface CephPool {
  readonly id: number;
  readonly name: string;
  readonly type: 'replicated' | 'erasure';
  size: number;
  minSize: number;
  pgNum: number;
  pgNumMin: number | undefined;
  autoscale: string;
  crushRule: string;
  application: string;
  /** Bytes that clients stored, and objects. */
  readonly stored: number;
  readonly objects: number;
  targetSize: string | undefined;
  targetSizeRatio: number | undefined;
}

export interface CephFileSystem {
  readonly name: string;
  readonly metadataPool: string;
  readonly dataPool: string;
}

/** One line of the cluster's log. */
export interface CephLogLine {
  /** ms since 1970. */
  readonly time: number;
  readonly text: string;
}

export interface Ceph {
  readonly fsid: string;
  readonly version: string;
  readonly codename: string;
  /** The network of the monitors, and that between the OSDs. */
  readonly publicNetwork: string;
  readonly clusterNetwork: string;
  /** ms since 1970. */
  readonly createdAt: number;
  /** How many copies a pool gets unless told otherwise, and below how many it stops. */
  readonly defaultSize: number;
  readonly defaultMinSize: number;
  readonly monitors: Map<string, CephMonitor>;
  readonly managers: Map<string, CephManager>;
  readonly metadataServers: Map<string, CephMetadataServer>;
  readonly osds: Map<number, CephOsd>;
  readonly pools: Map<string, CephPool>;
  readonly fileSystems: Map<string, CephFileSystem>;
  readonly flags: Set<string>;
  readonly rules: string[];
  readonly log: CephLogLine[];
  /** Grows with each change of the map of OSDs. */
  epoch: number;
  nextPool: number;
}
