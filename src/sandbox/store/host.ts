/** What a node has beside its guests: hardware, packages, certificates, subscription. Plain data. */

export interface Disk {
  /** `/dev/sdb`. */
  readonly devpath: string;
  /** Bytes. */
  readonly size: number;
  readonly model: string;
  readonly serial: string;
  readonly vendor: string;
  readonly wwn: string;
  readonly type: 'ssd' | 'hdd' | 'nvme';
  /** Percent of its life that is left; undefined where the disk does not say. */
  readonly wearout: number | undefined;
  readonly health: string;
  gpt: boolean;
  /** What is on it as PVE names it (`LVM`, `ZFS`, `ext4`, `partitions`); undefined for an empty disk. */
  used: string | undefined;
  /** Whether the system runs from it, so that nothing may touch it. */
  readonly system: boolean;
}

export interface VolumeGroup {
  readonly name: string;
  readonly device: string;
  /** Bytes. */
  readonly size: number;
  free: number;
}

export interface ThinPool {
  readonly name: string;
  readonly group: string;
  /** Bytes. */
  readonly size: number;
  readonly used: number;
  readonly metadataSize: number;
  readonly metadataUsed: number;
}

export interface ZfsPool {
  readonly name: string;
  readonly raidlevel: string;
  readonly devices: readonly string[];
  /** Bytes. */
  readonly size: number;
  readonly alloc: number;
  health: string;
}

/** A file system below `/mnt/pve`, mounted by a unit of its own. */
export interface MountedDirectory {
  readonly name: string;
  readonly device: string;
  readonly uuid: string;
  readonly filesystem: string;
}

export type PciDevice = Readonly<Record<string, string | number>>;
export type UsbDevice = Readonly<Record<string, string | number>>;

/** A package as `apt` lists it. */
export type Package = Readonly<Record<string, string>>;

/** One entry of a file of package sources. */
export interface Repository {
  readonly types: readonly string[];
  readonly uris: readonly string[];
  readonly suites: readonly string[];
  readonly components: readonly string[];
  enabled: boolean;
}

export interface RepositoryFile {
  readonly path: string;
  readonly repositories: Repository[];
}

/** A certificate that the node shows; `pem` is undefined where only its facts are known. */
export interface NodeCertificate {
  readonly filename: string;
  readonly fingerprint: string;
  readonly issuer: string;
  readonly subject: string;
  readonly san: readonly string[];
  /** Seconds since 1970. */
  readonly notbefore: number;
  readonly notafter: number;
  readonly keyType: string;
  readonly keyBits: number;
  readonly pem: string | undefined;
}

export interface Subscription {
  readonly key: string;
  /** Seconds since 1970. */
  readonly registered: number;
  checked: number;
}

/** One line of a node's journal. */
export interface JournalLine {
  /** Seconds since 1970. */
  readonly time: number;
  readonly service: string;
  readonly pid: number;
  readonly message: string;
}

export interface Host {
  readonly disks: Map<string, Disk>;
  readonly volumeGroups: Map<string, VolumeGroup>;
  /** By `group/name`. */
  readonly thinPools: Map<string, ThinPool>;
  readonly zfsPools: Map<string, ZfsPool>;
  /** By name. */
  readonly directories: Map<string, MountedDirectory>;
  /** Whether ZFS is installed. */
  readonly zfs: boolean;
  readonly pci: readonly PciDevice[];
  readonly usb: readonly UsbDevice[];
  readonly packages: readonly Package[];
  updates: readonly Package[];
  readonly repositories: Map<string, RepositoryFile>;
  readonly templates: readonly Package[];
  readonly certificates: NodeCertificate[];
  /** Where the certificate of the web server came from; undefined for the cluster's own. */
  customCertificate:
    | { readonly certificate: NodeCertificate; readonly source: 'upload' | 'acme' }
    | undefined;
  readonly serverid: string;
  subscription: Subscription | undefined;
  /** Oldest first; undefined on a node that keeps no journal. */
  readonly journal: JournalLine[] | undefined;
  /** Whether the node was shut down and waits for a wake-up. */
  poweredOff: boolean;
}

/** A host with nothing in it: no disks, no packages, no journal. */
export function emptyHost(): Host {
  return {
    disks: new Map(),
    volumeGroups: new Map(),
    thinPools: new Map(),
    zfsPools: new Map(),
    directories: new Map(),
    zfs: false,
    pci: [],
    usb: [],
    packages: [],
    updates: [],
    repositories: new Map(),
    templates: [],
    certificates: [],
    customCertificate: undefined,
    serverid: 'D748856DD0E8F953DEB6428612559849',
    subscription: undefined,
    journal: undefined,
    poweredOff: false,
  };
}
