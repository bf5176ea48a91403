// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

export interface AcmeValue {
  /** @default default */
  readonly account?: string;
  readonly domains?: string | readonly string[];
}

export interface AcmedomainValue {
  readonly alias?: string;
  readonly domain: string;
  /** @default standalone */
  readonly plugin?: string;
}

export interface AgentValue {
  /** @default 0 */
  readonly enabled: boolean;
  /** @default 1 */
  readonly "freeze-fs"?: boolean;
  /** @default 0 */
  readonly fstrim_cloned_disks?: boolean;
  /** @default virtio */
  readonly type?: "virtio" | "isa";
}

export interface AmdSevValue {
  readonly type: string;
  readonly "allow-smt"?: boolean;
  readonly "kernel-hashes"?: boolean;
  readonly "no-debug"?: boolean;
  readonly "no-key-sharing"?: boolean;
}

export interface Audio0Value {
  readonly device: "ich9-intel-hda" | "intel-hda" | "AC97";
  /** @default spice */
  readonly driver?: "spice" | "none";
}

export interface BootValue {
  readonly legacy?: string;
  readonly order?: string;
}

export interface BwlimitValue {
  readonly clone?: number;
  readonly default?: number;
  readonly migration?: number;
  readonly move?: number;
  readonly restore?: number;
}

export interface CicustomValue {
  readonly meta?: string;
  readonly network?: string;
  readonly user?: string;
  readonly vendor?: string;
}

export interface ClusterMappingDirPostMapValue {
  readonly node: string;
  readonly path: string;
}

export interface ClusterMappingPciPostMapValue {
  readonly description?: string;
  readonly id: string;
  readonly iommugroup?: number;
  readonly node: string;
  readonly path: string;
  readonly "subsystem-id"?: string;
}

export interface ClusterMappingUsbPostMapValue {
  readonly description?: string;
  readonly id: string;
  readonly node: string;
  readonly path?: string;
}

export interface ClusterSdnPrefixListsIdPutEntriesValue {
  readonly action?: "permit" | "deny";
  readonly ge?: number;
  readonly le?: number;
  readonly prefix?: string;
  readonly seq?: number;
}

export interface ClusterSdnPrefixListsPostEntriesValue {
  readonly action: "permit" | "deny";
  readonly ge?: number;
  readonly le?: number;
  readonly prefix: string;
  readonly seq?: number;
}

export interface CpuValue {
  readonly cputype?: string;
  readonly flags?: string;
  readonly "guest-phys-bits"?: number;
  readonly hidden?: boolean;
  readonly "hv-vendor-id"?: string;
  readonly level?: number;
  readonly "phys-bits"?: string;
  readonly "reported-model"?: string;
}

export interface CrsValue {
  /** @default basic */
  readonly ha?: "basic" | "static" | "dynamic";
  /** @default 0 */
  readonly "ha-auto-rebalance"?: boolean;
  /** @default 3 */
  readonly "ha-auto-rebalance-hold-duration"?: number;
  /** @default 10 */
  readonly "ha-auto-rebalance-margin"?: number;
  /** @default bruteforce */
  readonly "ha-auto-rebalance-method"?: "bruteforce" | "topsis";
  /** @default 30 */
  readonly "ha-auto-rebalance-threshold"?: number;
  /** @default 0 */
  readonly "ha-rebalance-on-start"?: boolean;
}

export interface DevValue {
  /** @default 0 */
  readonly "deny-write"?: boolean;
  readonly gid?: number;
  readonly mode?: string;
  readonly path?: string;
  readonly uid?: number;
}

export interface DraidConfigValue {
  readonly data: number;
  readonly spares: number;
}

export interface Efidisk0Value {
  /** @default 2m */
  readonly efitype?: "2m" | "4m";
  readonly file: string;
  readonly format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  readonly "import-from"?: string;
  /** @default 2011 */
  readonly "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
  /** @default 0 */
  readonly "pre-enrolled-keys"?: boolean;
  readonly size?: string;
}

export interface ErasureCodingValue {
  readonly "device-class"?: string;
  /** @default host */
  readonly "failure-domain"?: string;
  readonly k: number;
  readonly m: number;
  readonly profile?: string;
}

export interface ExitActionValue {
  readonly key: "on-match-goto" | "on-match-next" | "continue";
  readonly value?: number;
}

export interface FeaturesValue {
  /** @default 0 */
  readonly force_rw_sys?: boolean;
  /** @default 0 */
  readonly fuse?: boolean;
  /** @default 0 */
  readonly keyctl?: boolean;
  /** @default 0 */
  readonly mknod?: boolean;
  readonly mount?: string;
  /** @default 0 */
  readonly nesting?: boolean;
}

export interface FleecingValue {
  readonly enabled?: boolean;
  readonly storage?: string;
}

export interface HaValue {
  /** @default conditional */
  readonly shutdown_policy: "freeze" | "failover" | "conditional" | "migrate";
}

export interface HostpciValue {
  readonly host?: string;
  readonly "device-id"?: string;
  readonly driver?: "vfio" | "keep";
  readonly "legacy-igd"?: boolean;
  readonly mapping?: string;
  readonly mdev?: string;
  readonly pcie?: boolean;
  readonly rombar?: boolean;
  readonly romfile?: string;
  readonly "sub-device-id"?: string;
  readonly "sub-vendor-id"?: string;
  readonly "vendor-id"?: string;
  readonly "x-vga"?: boolean;
}

export interface IdeValue {
  readonly aio?: "native" | "threads" | "io_uring";
  readonly backup?: boolean;
  readonly bps?: number;
  readonly bps_max_length?: number;
  readonly bps_rd?: number;
  readonly bps_rd_max_length?: number;
  readonly bps_wr?: number;
  readonly bps_wr_max_length?: number;
  readonly cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  readonly detect_zeroes?: boolean;
  readonly discard?: "ignore" | "on";
  readonly file: string;
  readonly format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  readonly "import-from"?: string;
  readonly iops?: number;
  readonly iops_max?: number;
  readonly iops_max_length?: number;
  readonly iops_rd?: number;
  readonly iops_rd_max?: number;
  readonly iops_rd_max_length?: number;
  readonly iops_wr?: number;
  readonly iops_wr_max?: number;
  readonly iops_wr_max_length?: number;
  readonly mbps?: number;
  readonly mbps_max?: number;
  readonly mbps_rd?: number;
  readonly mbps_rd_max?: number;
  readonly mbps_wr?: number;
  readonly mbps_wr_max?: number;
  /** @default disk */
  readonly media?: "cdrom" | "disk";
  readonly model?: string;
  /** @default 1 */
  readonly replicate?: boolean;
  readonly rerror?: "ignore" | "report" | "stop";
  readonly serial?: string;
  /** @default 0 */
  readonly shared?: boolean;
  readonly size?: string;
  readonly snapshot?: boolean;
  readonly ssd?: boolean;
  readonly werror?: "enospc" | "ignore" | "report" | "stop";
  readonly wwn?: string;
}

export interface IntelTdxValue {
  readonly type: string;
  readonly attestation: boolean;
  readonly "vsock-cid"?: number;
  readonly "vsock-port"?: number;
}

export interface InterfacesBgpValue {
  readonly name: string;
}

export interface InterfacesOpenfabricValue {
  readonly hello_multiplier?: number;
  readonly ip?: string;
  readonly ip6?: string;
  readonly name: string;
}

export interface InterfacesOspfValue {
  readonly ip?: string;
  readonly name: string;
  readonly network_type?: "broadcast" | "non-broadcast" | "point-to-multipoint" | "point-to-point";
}

export interface IpconfigValue {
  readonly gw?: string;
  readonly gw6?: string;
  readonly ip?: string;
  readonly ip6?: string;
}

export interface IvshmemValue {
  readonly name?: string;
  readonly size: number;
}

export interface LinkValue {
  readonly address: string;
  /** @default 0 */
  readonly priority?: number;
}

export interface LocationValue {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
}

export interface LogRatelimitValue {
  /** @default 5 */
  readonly burst?: number;
  /** @default 1 */
  readonly enable: boolean;
  /** @default 1/second */
  readonly rate?: string;
}

export interface LxcNetValue {
  readonly bridge?: string;
  readonly firewall?: boolean;
  readonly gw?: string;
  readonly gw6?: string;
  readonly "host-managed"?: boolean;
  readonly hwaddr?: string;
  readonly ip?: string;
  readonly ip6?: string;
  readonly link_down?: boolean;
  readonly mtu?: number;
  readonly name: string;
  readonly rate?: number;
  readonly tag?: number;
  readonly trunks?: string;
  readonly type?: "veth";
}

export interface LxcUnusedValue {
  readonly volume: string;
}

export interface MachineValue {
  readonly "aw-bits"?: number;
  readonly "enable-s3"?: boolean;
  readonly "enable-s4"?: boolean;
  readonly type?: string;
  readonly viommu?: "intel" | "virtio";
}

export interface MatchValue {
  readonly key: "route-type" | "vni" | "ip-address-prefix-list" | "ip6-address-prefix-list" | "ip-next-hop-prefix-list" | "ip6-next-hop-prefix-list" | "ip-next-hop-address" | "ip6-next-hop-address" | "metric" | "local-preference" | "peer" | "tag";
  readonly value?: string;
}

export interface MemoryValue {
  /** @default 512 */
  readonly current: number;
}

export interface MigrationValue {
  readonly network?: string;
  /** @default secure */
  readonly type: "secure" | "insecure";
}

export interface MpValue {
  readonly acl?: boolean;
  readonly backup?: boolean;
  readonly idmap?: string;
  /** @default 0 */
  readonly keepattrs?: boolean;
  readonly mountoptions?: string;
  readonly mp: string;
  readonly quota?: boolean;
  /** @default 1 */
  readonly replicate?: boolean;
  readonly ro?: boolean;
  /** @default 0 */
  readonly shared?: boolean;
  readonly size?: string;
  readonly volume: string;
}

export interface NextIdValue {
  /** @default 100 */
  readonly lower?: number;
  /** @default 1000000 */
  readonly upper?: number;
}

export interface NotifyValue {
  readonly fencing?: "always" | "never";
  /** @default auto */
  readonly "package-updates"?: "auto" | "always" | "never";
  readonly replication?: "always" | "never";
  readonly "target-fencing"?: string;
  readonly "target-package-updates"?: string;
  readonly "target-replication"?: string;
}

export interface NumaValue {
  readonly cpus: string;
  readonly hostnodes?: string;
  readonly memory?: number;
  readonly policy?: "preferred" | "bind" | "interleave";
}

export interface PeersValue {
  readonly endpoint?: string;
  readonly iface: string;
  readonly node: string;
  readonly node_iface?: string;
  /** @default 0 */
  readonly skip_route_generation?: boolean;
  readonly type: "internal" | "external";
}

export interface PerformanceValue {
  readonly "max-workers"?: number;
  readonly "pbs-entries-max"?: number;
}

export interface PruneBackupsValue {
  readonly "keep-all"?: boolean;
  readonly "keep-daily"?: number;
  readonly "keep-hourly"?: number;
  readonly "keep-last"?: number;
  readonly "keep-monthly"?: number;
  readonly "keep-weekly"?: number;
  readonly "keep-yearly"?: number;
}

export interface QemuNetValue {
  readonly bridge?: string;
  readonly firewall?: boolean;
  readonly link_down?: boolean;
  readonly macaddr?: string;
  readonly model: "e1000" | "e1000-82540em" | "e1000-82544gc" | "e1000-82545em" | "e1000e" | "i82551" | "i82557b" | "i82559er" | "ne2k_isa" | "ne2k_pci" | "pcnet" | "rtl8139" | "virtio" | "vmxnet3";
  readonly mtu?: number;
  readonly queues?: number;
  readonly rate?: number;
  readonly tag?: number;
  readonly trunks?: string;
}

export interface QemuUnusedValue {
  readonly file: string;
}

export interface RedistributeBgpValue {
  readonly "route-map"?: string;
  readonly source: "connected" | "kernel" | "ospf" | "static";
}

export interface RedistributeOspfValue {
  readonly "route-map"?: string;
  readonly source: "bgp" | "connected" | "kernel" | "static";
}

export interface Rng0Value {
  readonly source: "/dev/urandom" | "/dev/random" | "/dev/hwrng";
  readonly max_bytes?: number;
  readonly period?: number;
}

export interface RootfsValue {
  readonly acl?: boolean;
  readonly idmap?: string;
  readonly mountoptions?: string;
  readonly quota?: boolean;
  /** @default 1 */
  readonly replicate?: boolean;
  readonly ro?: boolean;
  /** @default 0 */
  readonly shared?: boolean;
  readonly size?: string;
  readonly volume: string;
}

export interface SataValue {
  readonly aio?: "native" | "threads" | "io_uring";
  readonly backup?: boolean;
  readonly bps?: number;
  readonly bps_max_length?: number;
  readonly bps_rd?: number;
  readonly bps_rd_max_length?: number;
  readonly bps_wr?: number;
  readonly bps_wr_max_length?: number;
  readonly cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  readonly detect_zeroes?: boolean;
  readonly discard?: "ignore" | "on";
  readonly file: string;
  readonly format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  readonly "import-from"?: string;
  readonly iops?: number;
  readonly iops_max?: number;
  readonly iops_max_length?: number;
  readonly iops_rd?: number;
  readonly iops_rd_max?: number;
  readonly iops_rd_max_length?: number;
  readonly iops_wr?: number;
  readonly iops_wr_max?: number;
  readonly iops_wr_max_length?: number;
  readonly mbps?: number;
  readonly mbps_max?: number;
  readonly mbps_rd?: number;
  readonly mbps_rd_max?: number;
  readonly mbps_wr?: number;
  readonly mbps_wr_max?: number;
  /** @default disk */
  readonly media?: "cdrom" | "disk";
  /** @default 1 */
  readonly replicate?: boolean;
  readonly rerror?: "ignore" | "report" | "stop";
  readonly serial?: string;
  /** @default 0 */
  readonly shared?: boolean;
  readonly size?: string;
  readonly snapshot?: boolean;
  readonly ssd?: boolean;
  readonly werror?: "enospc" | "ignore" | "report" | "stop";
  readonly wwn?: string;
}

export interface ScsiValue {
  readonly aio?: "native" | "threads" | "io_uring";
  readonly backup?: boolean;
  readonly bps?: number;
  readonly bps_max_length?: number;
  readonly bps_rd?: number;
  readonly bps_rd_max_length?: number;
  readonly bps_wr?: number;
  readonly bps_wr_max_length?: number;
  readonly cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  readonly detect_zeroes?: boolean;
  readonly discard?: "ignore" | "on";
  readonly file: string;
  readonly format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  readonly "import-from"?: string;
  readonly iops?: number;
  readonly iops_max?: number;
  readonly iops_max_length?: number;
  readonly iops_rd?: number;
  readonly iops_rd_max?: number;
  readonly iops_rd_max_length?: number;
  readonly iops_wr?: number;
  readonly iops_wr_max?: number;
  readonly iops_wr_max_length?: number;
  readonly iothread?: boolean;
  readonly mbps?: number;
  readonly mbps_max?: number;
  readonly mbps_rd?: number;
  readonly mbps_rd_max?: number;
  readonly mbps_wr?: number;
  readonly mbps_wr_max?: number;
  /** @default disk */
  readonly media?: "cdrom" | "disk";
  readonly product?: string;
  readonly queues?: number;
  /** @default 1 */
  readonly replicate?: boolean;
  readonly rerror?: "ignore" | "report" | "stop";
  readonly ro?: boolean;
  /** @default 0 */
  readonly scsiblock?: boolean;
  readonly serial?: string;
  /** @default 0 */
  readonly shared?: boolean;
  readonly size?: string;
  readonly snapshot?: boolean;
  readonly ssd?: boolean;
  readonly vendor?: string;
  readonly werror?: "enospc" | "ignore" | "report" | "stop";
  readonly wwn?: string;
}

export interface SetValue {
  readonly key: "ip-next-hop-peer-address" | "ip-next-hop" | "ip-next-hop-unchanged" | "ip6-next-hop-peer-address" | "ip6-next-hop-prefer-global" | "ip6-next-hop" | "local-preference" | "tag" | "weight" | "metric" | "src";
  readonly value?: string;
}

export interface Smbios1Value {
  readonly base64?: boolean;
  readonly family?: string;
  readonly manufacturer?: string;
  readonly product?: string;
  readonly serial?: string;
  readonly sku?: string;
  readonly uuid?: string;
  readonly version?: string;
}

export interface SpiceEnhancementsValue {
  /** @default 0 */
  readonly foldersharing?: boolean;
  /** @default off */
  readonly videostreaming?: "off" | "all" | "filter";
}

export interface StartupValue {
  readonly order?: number;
  readonly up?: number;
  readonly down?: number;
}

export interface SyncDefaultsOptionsValue {
  readonly "enable-new"?: boolean;
  readonly full?: boolean;
  readonly purge?: boolean;
  readonly "remove-vanished"?: string;
  readonly scope?: "users" | "groups" | "both";
}

export interface TagStyleValue {
  /** @default 0 */
  readonly "case-sensitive"?: boolean;
  readonly "color-map"?: string;
  /** @default alphabetical */
  readonly ordering?: "config" | "alphabetical";
  /** @default circle */
  readonly shape?: "full" | "circle" | "dense" | "none";
}

export interface TargetEndpointValue {
  readonly apitoken: string;
  readonly host: string;
  readonly fingerprint?: string;
  readonly port?: string;
}

export interface TfaValue {
  readonly type: string;
  readonly digits?: string;
  readonly id?: string;
  readonly key?: string;
  readonly step?: string;
  readonly url?: string;
}

export interface Tpmstate0Value {
  readonly file: string;
  readonly format?: "raw" | "qcow2" | "vmdk";
  readonly "import-from"?: string;
  readonly size?: string;
  /** @default v1.2 */
  readonly version?: "v1.2" | "v2.0";
}

export interface U2fValue {
  readonly appid?: string;
  readonly origin?: string;
}

export interface UsbValue {
  readonly host?: string;
  readonly mapping?: string;
  /** @default 0 */
  readonly usb3?: boolean;
}

export interface UserTagAccessValue {
  /** @default free */
  readonly "user-allow"?: "none" | "list" | "existing" | "free";
  readonly "user-allow-list"?: string;
}

export interface VgaValue {
  readonly clipboard?: "vnc";
  readonly memory?: number;
  /** @default std */
  readonly type?: "cirrus" | "qxl" | "qxl2" | "qxl3" | "qxl4" | "none" | "serial0" | "serial1" | "serial2" | "serial3" | "std" | "virtio" | "virtio-gl" | "vmware";
}

export interface VirtioValue {
  readonly aio?: "native" | "threads" | "io_uring";
  readonly backup?: boolean;
  readonly bps?: number;
  readonly bps_max_length?: number;
  readonly bps_rd?: number;
  readonly bps_rd_max_length?: number;
  readonly bps_wr?: number;
  readonly bps_wr_max_length?: number;
  readonly cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  readonly detect_zeroes?: boolean;
  readonly discard?: "ignore" | "on";
  readonly file: string;
  readonly format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  readonly "import-from"?: string;
  readonly iops?: number;
  readonly iops_max?: number;
  readonly iops_max_length?: number;
  readonly iops_rd?: number;
  readonly iops_rd_max?: number;
  readonly iops_rd_max_length?: number;
  readonly iops_wr?: number;
  readonly iops_wr_max?: number;
  readonly iops_wr_max_length?: number;
  readonly iothread?: boolean;
  readonly mbps?: number;
  readonly mbps_max?: number;
  readonly mbps_rd?: number;
  readonly mbps_rd_max?: number;
  readonly mbps_wr?: number;
  readonly mbps_wr_max?: number;
  /** @default disk */
  readonly media?: "cdrom" | "disk";
  /** @default 1 */
  readonly replicate?: boolean;
  readonly rerror?: "ignore" | "report" | "stop";
  readonly ro?: boolean;
  readonly serial?: string;
  /** @default 0 */
  readonly shared?: boolean;
  readonly size?: string;
  readonly snapshot?: boolean;
  readonly werror?: "enospc" | "ignore" | "report" | "stop";
}

export interface VirtiofsValue {
  /** @default auto */
  readonly cache?: "auto" | "always" | "metadata" | "never";
  /** @default 0 */
  readonly "direct-io"?: boolean;
  readonly dirid: string;
  /** @default 0 */
  readonly "expose-acl"?: boolean;
  /** @default 0 */
  readonly "expose-xattr"?: boolean;
}

export interface WakeonlanValue {
  readonly "bind-interface"?: string;
  /** @default 255.255.255.255 */
  readonly "broadcast-address"?: string;
  readonly mac: string;
}

export interface WatchdogValue {
  readonly model?: "i6300esb" | "ib700";
  readonly action?: string;
}

export interface WebauthnValue {
  /** @default 1 */
  readonly "allow-subdomains"?: boolean;
  readonly id?: string;
  readonly origin?: string;
  readonly rp?: string;
}

export interface AccessGetRow {
  readonly subdir: string;
}

export type AccessGetResult = readonly AccessGetRow[];

export interface AccessAclGetRow {
  readonly path: string;
  /** @default 1 */
  readonly propagate?: boolean;
  readonly roleid: string;
  readonly type: "user" | "group" | "token";
  readonly ugid: string;
}

export type AccessAclGetResult = readonly AccessAclGetRow[];

export interface AccessAclPutParams {
  /** Takes the roles away instead of granting them; default false. */
  readonly delete?: boolean;
  /** Groups that get the roles; their members gain them at once. */
  readonly groups?: string | readonly string[];
  /** ACL path the grant is for: /, /vms/100, /pool/dev, /storage/local, /nodes/pve1, … */
  readonly path: string;
  /**
   * @description Whether the grant also holds for everything below the path; default true. With false for exactly this path.
   * @default 1
   */
  readonly propagate?: boolean;
  /** Roles to grant or take away, such as PVEVMUser or PVEAuditor; each must exist. */
  readonly roles: string | readonly string[];
  /** Tokens that get the roles, as user@realm!token; a separated token never gets more than its user has. */
  readonly tokens?: string | readonly string[];
  /** Users that get the roles, as name@realm; they must exist. */
  readonly users?: string | readonly string[];
}

export interface AccessDomainsGetRow {
  readonly comment?: string;
  readonly realm: string;
  readonly tfa?: "yubico" | "oath";
  readonly type: string;
}

export type AccessDomainsGetResult = readonly AccessDomainsGetRow[];

export interface AccessDomainsPostParams {
  /** Levels of authentication (acr) to demand from the OpenID provider. */
  readonly "acr-values"?: string;
  /** Audiences accepted in tokens beside `client-id`, for providers that put in others. */
  readonly audiences?: string;
  /**
   * @description Creates users at their first OpenID login; default false, where unknown users are refused.
   * @default 0
   */
  readonly autocreate?: boolean;
  /** LDAP only: where in the tree users are looked for, such as ou=people,dc=example,dc=com. */
  readonly base_dn?: string;
  /** Distinguished name PVE signs in with for searches and sync; left out, it searches anonymously. */
  readonly bind_dn?: string;
  /**
   * @description Certificate file or folder of trusted authorities on the nodes; used with `verify`. Default /etc/ssl/certs.
   * @default /etc/ssl/certs
   */
  readonly capath?: string;
  /**
   * @description Whether upper and lower case in user names differ; default true. With AD usually false.
   * @default 1
   */
  readonly "case-sensitive"?: boolean;
  /** File on the nodes with a client certificate, for servers that demand one. */
  readonly cert?: string;
  /** File on the nodes with the private key to `cert`. */
  readonly certkey?: string;
  /**
   * @description Tries to bind to the server before saving, and refuses settings that fail; default false.
   * @default 0
   */
  readonly "check-connection"?: boolean;
  /** Client id that the OpenID provider knows this cluster by. */
  readonly "client-id"?: string;
  /** Client secret from the OpenID provider; stored, shown to those who may read the realm. */
  readonly "client-key"?: string;
  /** Name of the realm on the login page, in place of its id. */
  readonly comment?: string;
  /** Preselects this realm on the login page; only one realm has it. Default false. */
  readonly default?: boolean;
  /** AD only: domain that users belong to, such as example.com. */
  readonly domain?: string;
  /** LDAP filter that narrows which users a sync imports, such as (memberOf=cn=pve,dc=example,dc=com). */
  readonly filter?: string;
  /**
   * @description Object classes that count as groups in a sync; default groupOfNames, group, univentionGroup, ipausergroup.
   * @default groupOfNames, group, univentionGroup, ipausergroup
   */
  readonly group_classes?: string | readonly string[];
  /** Where in the tree groups are looked for in a sync; default the base of the users. */
  readonly group_dn?: string;
  /** LDAP filter that narrows which groups a sync imports. */
  readonly group_filter?: string;
  /** Attribute that names a group; default the first part of its distinguished name. */
  readonly group_name_attr?: string;
  /**
   * @description Creates groups from the claim that do not exist yet; default false, where those are skipped.
   * @default 0
   */
  readonly "groups-autocreate"?: boolean;
  /** OpenID claim with the user's groups; left out, logins do not touch groups. */
  readonly "groups-claim"?: string;
  /**
   * @description At login puts the user in exactly the groups of the claim; default false, which only adds.
   * @default 0
   */
  readonly "groups-overwrite"?: boolean;
  /** Address of the OpenID provider; its .well-known/openid-configuration must be found below it. */
  readonly "issuer-url"?: string;
  /**
   * @description LDAP and AD: ldap (default, in the clear), ldaps, or ldap+starttls.
   * @default ldap
   */
  readonly mode?: "ldap" | "ldaps" | "ldap+starttls";
  /** Password for `bind_dn`; kept on the nodes, never shown again. */
  readonly password?: string;
  /** LDAP and AD: port of the server; default 389, with ldaps 636. */
  readonly port?: number;
  /** Whether the OpenID provider asks again: none, login, consent, select_account, or a value of its own. */
  readonly prompt?: string;
  /**
   * @description Fetches claims that the token lacks from the userinfo endpoint; default true. Off for providers without one.
   * @default 1
   */
  readonly "query-userinfo"?: boolean;
  /** Name of the login realm, the part after the @ of a user: pam, pve, or one of your own. */
  readonly realm: string;
  /**
   * @description OpenID scopes to ask for, separated by spaces, beside openid; default "email profile".
   * @default email profile
   */
  readonly scopes?: string;
  /** Outdated way to ask for LDAPS; use `mode` instead. */
  readonly secure?: boolean;
  /** Host name or address of the LDAP or AD server. */
  readonly server1?: string;
  /** Second LDAP or AD server, tried when the first does not answer. */
  readonly server2?: string;
  /** Lowest TLS version for LDAPS; tlsv1_2 or newer. Only with an encrypted `mode`. */
  readonly sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
  /** What a sync does where the call does not say: scope, removal, new users enabled or not. */
  readonly "sync-defaults-options"?: string | SyncDefaultsOptionsValue;
  /** Where user fields come from, as field=attribute pairs: email=mail,firstname=givenName,lastname=sn. */
  readonly sync_attributes?: string;
  /** Second factor demanded of every user of the realm: type=oath or type=yubico with its settings. */
  readonly tfa?: string | TfaValue;
  /** Kind of realm: ldap, ad or openid; pam and pve are there already. It cannot be changed later. */
  readonly type: "ad" | "ldap" | "openid" | "pam" | "pve";
  /** LDAP only: attribute that holds the login name, such as uid. */
  readonly user_attr?: string;
  /**
   * @description Object classes that count as users in a sync; default inetorgperson, posixaccount, person, user.
   * @default inetorgperson, posixaccount, person, user
   */
  readonly user_classes?: string | readonly string[];
  /** OpenID claim that becomes the user name: subject, username, email, upn, …; cannot be changed later. */
  readonly "username-claim"?: string;
  /**
   * @description Checks the server's certificate; default false, which lets anyone pose as the server.
   * @default 0
   */
  readonly verify?: boolean;
}

export interface AccessDomainsRealmGetResult {
  readonly comment?: string;
  readonly digest?: string;
  readonly type?: string;
}

export interface AccessDomainsRealmPutParams {
  /** Levels of authentication (acr) to demand from the OpenID provider. */
  readonly "acr-values"?: string;
  /** Audiences accepted in tokens beside `client-id`, for providers that put in others. */
  readonly audiences?: string;
  /**
   * @description Creates users at their first OpenID login; default false, where unknown users are refused.
   * @default 0
   */
  readonly autocreate?: boolean;
  /** LDAP only: where in the tree users are looked for, such as ou=people,dc=example,dc=com. */
  readonly base_dn?: string;
  /** Distinguished name PVE signs in with for searches and sync; left out, it searches anonymously. */
  readonly bind_dn?: string;
  /**
   * @description Certificate file or folder of trusted authorities on the nodes; used with `verify`. Default /etc/ssl/certs.
   * @default /etc/ssl/certs
   */
  readonly capath?: string;
  /**
   * @description Whether upper and lower case in user names differ; default true. With AD usually false.
   * @default 1
   */
  readonly "case-sensitive"?: boolean;
  /** File on the nodes with a client certificate, for servers that demand one. */
  readonly cert?: string;
  /** File on the nodes with the private key to `cert`. */
  readonly certkey?: string;
  /**
   * @description Tries to bind to the server before saving, and refuses settings that fail; default false.
   * @default 0
   */
  readonly "check-connection"?: boolean;
  /** Client id that the OpenID provider knows this cluster by. */
  readonly "client-id"?: string;
  /** Client secret from the OpenID provider; stored, shown to those who may read the realm. */
  readonly "client-key"?: string;
  /** Name of the realm on the login page, in place of its id. */
  readonly comment?: string;
  /** Preselects this realm on the login page; only one realm has it. Default false. */
  readonly default?: boolean;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** AD only: domain that users belong to, such as example.com. */
  readonly domain?: string;
  /** LDAP filter that narrows which users a sync imports, such as (memberOf=cn=pve,dc=example,dc=com). */
  readonly filter?: string;
  /**
   * @description Object classes that count as groups in a sync; default groupOfNames, group, univentionGroup, ipausergroup.
   * @default groupOfNames, group, univentionGroup, ipausergroup
   */
  readonly group_classes?: string | readonly string[];
  /** Where in the tree groups are looked for in a sync; default the base of the users. */
  readonly group_dn?: string;
  /** LDAP filter that narrows which groups a sync imports. */
  readonly group_filter?: string;
  /** Attribute that names a group; default the first part of its distinguished name. */
  readonly group_name_attr?: string;
  /**
   * @description Creates groups from the claim that do not exist yet; default false, where those are skipped.
   * @default 0
   */
  readonly "groups-autocreate"?: boolean;
  /** OpenID claim with the user's groups; left out, logins do not touch groups. */
  readonly "groups-claim"?: string;
  /**
   * @description At login puts the user in exactly the groups of the claim; default false, which only adds.
   * @default 0
   */
  readonly "groups-overwrite"?: boolean;
  /** Address of the OpenID provider; its .well-known/openid-configuration must be found below it. */
  readonly "issuer-url"?: string;
  /**
   * @description LDAP and AD: ldap (default, in the clear), ldaps, or ldap+starttls.
   * @default ldap
   */
  readonly mode?: "ldap" | "ldaps" | "ldap+starttls";
  /** Password for `bind_dn`; kept on the nodes, never shown again. */
  readonly password?: string;
  /** LDAP and AD: port of the server; default 389, with ldaps 636. */
  readonly port?: number;
  /** Whether the OpenID provider asks again: none, login, consent, select_account, or a value of its own. */
  readonly prompt?: string;
  /**
   * @description Fetches claims that the token lacks from the userinfo endpoint; default true. Off for providers without one.
   * @default 1
   */
  readonly "query-userinfo"?: boolean;
  /**
   * @description OpenID scopes to ask for, separated by spaces, beside openid; default "email profile".
   * @default email profile
   */
  readonly scopes?: string;
  /** Outdated way to ask for LDAPS; use `mode` instead. */
  readonly secure?: boolean;
  /** Host name or address of the LDAP or AD server. */
  readonly server1?: string;
  /** Second LDAP or AD server, tried when the first does not answer. */
  readonly server2?: string;
  /** Lowest TLS version for LDAPS; tlsv1_2 or newer. Only with an encrypted `mode`. */
  readonly sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
  /** What a sync does where the call does not say: scope, removal, new users enabled or not. */
  readonly "sync-defaults-options"?: string | SyncDefaultsOptionsValue;
  /** Where user fields come from, as field=attribute pairs: email=mail,firstname=givenName,lastname=sn. */
  readonly sync_attributes?: string;
  /** Second factor demanded of every user of the realm: type=oath or type=yubico with its settings. */
  readonly tfa?: string | TfaValue;
  /** LDAP only: attribute that holds the login name, such as uid. */
  readonly user_attr?: string;
  /**
   * @description Object classes that count as users in a sync; default inetorgperson, posixaccount, person, user.
   * @default inetorgperson, posixaccount, person, user
   */
  readonly user_classes?: string | readonly string[];
  /**
   * @description Checks the server's certificate; default false, which lets anyone pose as the server.
   * @default 0
   */
  readonly verify?: boolean;
}

export interface AccessDomainsSyncPostParams {
  /**
   * @description Only reports in the task log what would change; default false.
   * @default 0
   */
  readonly "dry-run"?: boolean;
  /**
   * @description Whether newly imported users may log in at once; default true.
   * @default 1
   */
  readonly "enable-new"?: boolean;
  /** Outdated; `remove-vanished` with entry and properties does the same. */
  readonly full?: boolean;
  /** Outdated; `remove-vanished` with acl does the same. */
  readonly purge?: boolean;
  /**
   * @description What goes when gone from the server: acl, entry (the user or group), properties; joined by ;. Default none.
   * @default none
   */
  readonly "remove-vanished"?: string;
  /** What a sync imports: users, groups or both. Needed here unless the realm has a default. */
  readonly scope?: "users" | "groups" | "both";
}

export type AccessDomainsSyncPostResult = string;

export interface AccessGroupsGetRow {
  readonly comment?: string;
  readonly groupid: string;
  readonly users?: string | readonly string[];
}

export type AccessGroupsGetResult = readonly AccessGroupsGetRow[];

export interface AccessGroupsPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Name of the user group; synced ones end in -REALM. */
  readonly groupid: string;
}

export interface AccessGroupsGroupidGetResult {
  readonly comment?: string;
  readonly members: readonly string[];
}

export interface AccessGroupsGroupidPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
}

export interface AccessOpenidGetRow {
  readonly subdir: string;
}

export type AccessOpenidGetResult = readonly AccessOpenidGetRow[];

export interface AccessOpenidAuthUrlPostParams {
  /** OpenID realm to log in with. */
  readonly realm: string;
  /** Address the provider sends the browser back to: origin of the web UI, the same in both calls. */
  readonly "redirect-url": string;
}

export type AccessOpenidAuthUrlPostResult = string;

export interface AccessOpenidLoginPostParams {
  /** Authorization code that the identity provider put into the return address. */
  readonly code: string;
  /** Address the provider sends the browser back to: origin of the web UI, the same in both calls. */
  readonly "redirect-url": string;
  /** State value that the identity provider put into the return address. */
  readonly state: string;
}

export interface AccessOpenidLoginPostResult {
  readonly CSRFPreventionToken: string;
  readonly cap: {
    readonly [key: string]: unknown;
  };
  readonly clustername?: string;
  readonly ticket: string;
  readonly username: string;
}

export interface AccessPasswordPutParams {
  /** Password of whoever makes the change; demanded of everyone but root@pam. */
  readonly "confirmation-password"?: string;
  /** New password, 8 to 64 characters. */
  readonly password: string;
  /** User of realm pve or pam; your own, or that of others with User.Modify. */
  readonly userid: string;
}

export interface AccessPermissionsGetParams {
  /** Only this ACL path, such as /vms/100; left out, all paths that matter. */
  readonly path?: string;
  /** User, or token as user@realm!token; left out, whoever asks. For others Sys.Audit on /access is needed. */
  readonly userid?: string;
}

export interface AccessPermissionsGetResult {
  readonly [key: string]: unknown;
}

export interface AccessRolesGetRow {
  readonly privs?: string | readonly string[];
  readonly roleid: string;
  /** @default 0 */
  readonly special?: boolean;
}

export type AccessRolesGetResult = readonly AccessRolesGetRow[];

export interface AccessRolesPostParams {
  /** Privileges such as VM.PowerMgmt or Datastore.AllocateSpace; left out, the role is empty. */
  readonly privs?: string | readonly string[];
  /** Name of the role; names that begin with PVE are kept for built-in ones. */
  readonly roleid: string;
}

export interface AccessRolesRoleidGetResult {
  readonly "Datastore.Allocate"?: boolean;
  readonly "Datastore.AllocateSpace"?: boolean;
  readonly "Datastore.AllocateTemplate"?: boolean;
  readonly "Datastore.Audit"?: boolean;
  readonly "Group.Allocate"?: boolean;
  readonly "Mapping.Audit"?: boolean;
  readonly "Mapping.Modify"?: boolean;
  readonly "Mapping.Use"?: boolean;
  readonly "Permissions.Modify"?: boolean;
  readonly "Pool.Allocate"?: boolean;
  readonly "Pool.Audit"?: boolean;
  readonly "Realm.Allocate"?: boolean;
  readonly "Realm.AllocateUser"?: boolean;
  readonly "SDN.Allocate"?: boolean;
  readonly "SDN.Audit"?: boolean;
  readonly "SDN.Use"?: boolean;
  readonly "Sys.AccessNetwork"?: boolean;
  readonly "Sys.Audit"?: boolean;
  readonly "Sys.Console"?: boolean;
  readonly "Sys.Incoming"?: boolean;
  readonly "Sys.Modify"?: boolean;
  readonly "Sys.PowerMgmt"?: boolean;
  readonly "Sys.Syslog"?: boolean;
  readonly "User.Modify"?: boolean;
  readonly "VM.Allocate"?: boolean;
  readonly "VM.Audit"?: boolean;
  readonly "VM.Backup"?: boolean;
  readonly "VM.Clone"?: boolean;
  readonly "VM.Config.CDROM"?: boolean;
  readonly "VM.Config.CPU"?: boolean;
  readonly "VM.Config.Cloudinit"?: boolean;
  readonly "VM.Config.Disk"?: boolean;
  readonly "VM.Config.HWType"?: boolean;
  readonly "VM.Config.Memory"?: boolean;
  readonly "VM.Config.Network"?: boolean;
  readonly "VM.Config.Options"?: boolean;
  readonly "VM.Console"?: boolean;
  readonly "VM.GuestAgent.Audit"?: boolean;
  readonly "VM.GuestAgent.FileRead"?: boolean;
  readonly "VM.GuestAgent.FileSystemMgmt"?: boolean;
  readonly "VM.GuestAgent.FileWrite"?: boolean;
  readonly "VM.GuestAgent.Unrestricted"?: boolean;
  readonly "VM.Migrate"?: boolean;
  readonly "VM.PowerMgmt"?: boolean;
  readonly "VM.Replicate"?: boolean;
  readonly "VM.Snapshot"?: boolean;
  readonly "VM.Snapshot.Rollback"?: boolean;
}

export interface AccessRolesRoleidPutParams {
  /** Adds `privs` to the role; default false, which replaces its privileges. */
  readonly append?: boolean;
  /** Privileges such as VM.PowerMgmt or Datastore.AllocateSpace. Left out on a change without `append`, all go. */
  readonly privs?: string | readonly string[];
}

export interface AccessTfaGetRow {
  readonly entries: readonly {
    readonly created: number;
    readonly description: string;
    /** @default 1 */
    readonly enable?: boolean;
    readonly id: string;
    readonly type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
  }[];
  readonly "tfa-locked-until"?: number;
  readonly "totp-locked"?: boolean;
  readonly userid: string;
}

export type AccessTfaGetResult = readonly AccessTfaGetRow[];

export interface AccessTfaUseridGetRow {
  readonly created: number;
  readonly description: string;
  /** @default 1 */
  readonly enable?: boolean;
  readonly id: string;
  readonly type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
}

export type AccessTfaUseridGetResult = readonly AccessTfaUseridGetRow[];

export interface AccessTfaUseridPostParams {
  /** Only for U2F: the challenge from the first call, given back with the response in `value`. */
  readonly challenge?: string;
  /** What to tell the entry by among others, such as the name of the phone. */
  readonly description?: string;
  /** Password of whoever makes the change; demanded of everyone but root@pam. */
  readonly password?: string;
  /** Only for type totp: the otpauth:// address with the secret that is to be registered. */
  readonly totp?: string;
  /** Kind of factor: totp, webauthn, recovery (one-time codes), yubico; u2f is outdated. */
  readonly type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
  /** Proof: current code of the totp, the key press of the Yubikey, or the response of the browser. */
  readonly value?: string;
}

export interface AccessTfaUseridPostResult {
  readonly challenge?: string;
  readonly id: string;
  readonly recovery?: readonly string[];
}

export interface AccessTfaIdGetResult {
  readonly created: number;
  readonly description: string;
  /** @default 1 */
  readonly enable?: boolean;
  readonly id: string;
  readonly type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
}

export interface AccessTfaIdPutParams {
  /** What to tell the entry by among others, such as the name of the phone. */
  readonly description?: string;
  /** Whether the factor may be used for login; false keeps it but ignores it. */
  readonly enable?: boolean;
  /** Password of whoever makes the change; demanded of everyone but root@pam. */
  readonly password?: string;
}

export interface AccessTfaIdDeleteParams {
  /** Password of whoever makes the change; demanded of everyone but root@pam. */
  readonly password?: string;
}

export interface AccessTicketPostParams {
  /**
   * @description Ignored; the newer ticket format is always used.
   * @default 1
   */
  readonly "new-format"?: boolean;
  /** One-time code of the second factor, given together with the password; works for Yubico and OATH realms. */
  readonly otp?: string;
  /** Password of the user, or a ticket that is still valid to get a fresh one. */
  readonly password: string;
  /** Only checks the ticket: ACL path to test `privs` on. */
  readonly path?: string;
  /** Only checks the ticket: privileges the user must have on `path`. */
  readonly privs?: string | readonly string[];
  /** Realm of the user, where `username` does not name it. */
  readonly realm?: string;
  /** Challenge ticket from a first login that asked for a second factor; `password` then holds the response. */
  readonly "tfa-challenge"?: string;
  /** User, as name@realm, or the name alone with `realm` beside it. */
  readonly username: string;
}

export interface AccessTicketPostResult {
  readonly CSRFPreventionToken?: string;
  readonly clustername?: string;
  readonly ticket?: string;
  readonly username: string;
}

export interface AccessUsersGetParams {
  /** Only enabled (true) or only disabled (false) users; left out, all. */
  readonly enabled?: boolean;
  /**
   * @description Adds groups and tokens of each user; default false.
   * @default 0
   */
  readonly full?: boolean;
}

export interface AccessUsersGetRow {
  readonly comment?: string;
  readonly email?: string;
  /** @default 1 */
  readonly enable?: boolean;
  readonly expire?: number;
  readonly firstname?: string;
  readonly groups?: string | readonly string[];
  readonly keys?: string;
  readonly lastname?: string;
  readonly "realm-type"?: string;
  readonly "tfa-locked-until"?: number;
  readonly tokens?: readonly {
    readonly comment?: string;
    readonly expire?: number;
    /** @default 1 */
    readonly privsep?: boolean;
    readonly tokenid: string;
  }[];
  readonly "totp-locked"?: boolean;
  readonly userid: string;
}

export type AccessUsersGetResult = readonly AccessUsersGetRow[];

export interface AccessUsersPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Mail address of the user, where notifications to the user go; empty clears it. */
  readonly email?: string;
  /**
   * @description Whether the user may log in; default true. false also stops the tokens.
   * @default 1
   */
  readonly enable?: boolean;
  /** When the account ends, in Unix seconds; 0 (default) for never. */
  readonly expire?: number;
  /** First name, for display. */
  readonly firstname?: string;
  /** User groups to be in. On a change they replace the present ones unless `append` is set. */
  readonly groups?: string | readonly string[];
  /** Legacy second factor: Yubico key ids, or x for factors kept in the newer TFA settings. Leave it alone otherwise. */
  readonly keys?: string;
  /** Last name, for display. */
  readonly lastname?: string;
  /** First password, 8 characters or more; only for realms pve and pam. Left out, it is to be set later. */
  readonly password?: string;
  /** User with realm, such as root@pam or ci@pve; it cannot be renamed later. */
  readonly userid: string;
}

export interface AccessUsersUseridGetResult {
  readonly comment?: string;
  readonly email?: string;
  /** @default 1 */
  readonly enable?: boolean;
  readonly expire?: number;
  readonly firstname?: string;
  readonly groups?: readonly string[];
  readonly keys?: string;
  readonly lastname?: string;
  readonly tokens?: {
    readonly [key: string]: {
      readonly comment?: string;
      readonly expire?: number;
      /** @default 1 */
      readonly privsep?: boolean;
    };
  };
}

export interface AccessUsersUseridPutParams {
  /** Adds `groups` to those the user is in; default false, which replaces them. */
  readonly append?: boolean;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Mail address of the user, where notifications to the user go; empty clears it. */
  readonly email?: string;
  /**
   * @description Whether the user may log in; default true. false also stops the tokens.
   * @default 1
   */
  readonly enable?: boolean;
  /** When the account ends, in Unix seconds; 0 (default) for never. */
  readonly expire?: number;
  /** First name, for display. */
  readonly firstname?: string;
  /** User groups to be in. On a change they replace the present ones unless `append` is set. */
  readonly groups?: string | readonly string[];
  /** Legacy second factor: Yubico key ids, or x for factors kept in the newer TFA settings. Leave it alone otherwise. */
  readonly keys?: string;
  /** Last name, for display. */
  readonly lastname?: string;
}

export interface AccessUsersTfaGetParams {
  /**
   * @description Answers all factors as a list instead of one kind only; default false.
   * @default 0
   */
  readonly multiple?: boolean;
}

export interface AccessUsersTfaGetResult {
  readonly realm?: "oath" | "yubico";
  readonly types?: readonly ("totp" | "u2f" | "yubico" | "webauthn" | "recovedry")[];
  readonly user?: "oath" | "u2f";
}

export interface AccessUsersTokenGetRow {
  readonly comment?: string;
  readonly expire?: number;
  /** @default 1 */
  readonly privsep?: boolean;
  readonly tokenid: string;
}

export type AccessUsersTokenGetResult = readonly AccessUsersTokenGetRow[];

export interface AccessUsersTokenTokenidGetResult {
  readonly comment?: string;
  readonly expire?: number;
  /** @default 1 */
  readonly privsep?: boolean;
}

export interface AccessUsersTokenTokenidPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** When the token ends, in Unix seconds; 0 for never. A disabled or ended user ends it too. */
  readonly expire?: number;
  /**
   * @description true (default): only what its own ACL entries and its user both allow. false: all that its user has.
   * @default 1
   */
  readonly privsep?: boolean;
}

export interface AccessUsersTokenTokenidPostResult {
  readonly "full-tokenid": string;
  readonly info: {
    readonly comment?: string;
    readonly expire?: number;
    /** @default 1 */
    readonly privsep?: boolean;
  };
  readonly value: string;
}

export interface AccessUsersTokenTokenidPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** When the token ends, in Unix seconds; 0 for never. A disabled or ended user ends it too. */
  readonly expire?: number;
  /**
   * @description true (default): only what its own ACL entries and its user both allow. false: all that its user has.
   * @default 1
   */
  readonly privsep?: boolean;
  /**
   * @description Makes a new secret and answers it this once; the old one stops working at once. Default false.
   * @default 0
   */
  readonly regenerate?: boolean;
}

export interface AccessUsersTokenTokenidPutResult {
  readonly comment?: string;
  readonly expire?: number;
  readonly "full-tokenid"?: string;
  /** @default 1 */
  readonly privsep?: boolean;
  readonly value?: string;
}

export type AccessUsersUnlockTfaPutResult = boolean;

export interface AccessVncticketPostParams {
  /** User or token the VNC ticket was made for. */
  readonly authid: string;
  /** ACL path of what the console shows, such as /vms/100. */
  readonly path: string;
  /** Port the ticket was made for; left out, not checked. */
  readonly port?: number;
  /** Privileges needed on `path`, such as VM.Console. */
  readonly privs: string | readonly string[];
  /** VNC ticket to check. */
  readonly vncticket: string;
}

export interface ClusterGetRow {
  readonly name?: string;
}

export type ClusterGetResult = readonly ClusterGetRow[];

export type ClusterAcmeGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export type ClusterAcmeAccountGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterAcmeAccountPostParams {
  /** Mail addresses the authority writes to about the account. */
  readonly contact: string | readonly string[];
  /**
   * @description Directory address of the authority; default Let's Encrypt (production, with rate limits).
   * @default https://acme-v02.api.letsencrypt.org/directory
   */
  readonly directory?: string;
  /** Secret key to `eab-kid`, base64url as the authority gives it. */
  readonly "eab-hmac-key"?: string;
  /** Key id for authorities that demand an external account; goes with `eab-hmac-key`. */
  readonly "eab-kid"?: string;
  /**
   * @description Name of the account in this cluster; default "default".
   * @default default
   */
  readonly name?: string;
  /** Address of the authority's terms: giving it means agreeing. Most refuse an account without. */
  readonly tos_url?: string;
}

export type ClusterAcmeAccountPostResult = string;

export interface ClusterAcmeAccountNameGetResult {
  readonly account?: {
    readonly [key: string]: unknown;
  };
  readonly directory?: string;
  readonly location?: string;
  readonly tos?: string;
}

export interface ClusterAcmeAccountNamePutParams {
  /** Mail addresses the authority writes to about the account. */
  readonly contact?: string | readonly string[];
}

export type ClusterAcmeAccountNamePutResult = string;

export type ClusterAcmeAccountNameDeleteResult = string;

export interface ClusterAcmeChallengeSchemaGetRow {
  readonly id: string;
  readonly name: string;
  readonly schema: {
    readonly [key: string]: unknown;
  };
  readonly type: string;
}

export type ClusterAcmeChallengeSchemaGetResult = readonly ClusterAcmeChallengeSchemaGetRow[];

export interface ClusterAcmeDirectoriesGetRow {
  readonly name: string;
  readonly url: string;
}

export type ClusterAcmeDirectoriesGetResult = readonly ClusterAcmeDirectoriesGetRow[];

export interface ClusterAcmeMetaGetParams {
  /**
   * @description Directory address of the authority; default Let's Encrypt (production, with rate limits).
   * @default https://acme-v02.api.letsencrypt.org/directory
   */
  readonly directory?: string;
}

export type ClusterAcmeMetaGetResult = {
  readonly caaIdentities?: readonly string[];
  readonly externalAccountRequired?: boolean;
  readonly termsOfService?: string;
  readonly website?: string;
} & {
  readonly [key: string]: unknown;
};

export interface ClusterAcmePluginsGetParams {
  /** Only plugins of this kind: dns or standalone. */
  readonly type?: "dns" | "standalone";
}

export interface ClusterAcmePluginsGetRow {
  readonly api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
  readonly data?: string;
  readonly digest?: string;
  readonly disable?: boolean;
  readonly nodes?: string | readonly string[];
  readonly plugin: string;
  readonly type: "dns" | "standalone";
  /** @default 30 */
  readonly "validation-delay"?: number;
}

export type ClusterAcmePluginsGetResult = readonly ClusterAcmePluginsGetRow[];

export interface ClusterAcmePluginsPostParams {
  /** DNS provider by its short name (cf, route53, …); the challenge schema lists them. For type dns. */
  readonly api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
  /** Settings and credentials of the DNS provider, as KEY=value lines in base64; a secret. */
  readonly data?: string;
  /** Keeps the entry but stops using it; default false. */
  readonly disable?: boolean;
  /** Name of the ACME plugin. */
  readonly id: string;
  /** Nodes that may use the plugin; left out, all. */
  readonly nodes?: string | readonly string[];
  /** dns (proof by a DNS record) or standalone (proof over port 80). */
  readonly type: "dns" | "standalone";
  /**
   * @description Seconds to wait for a DNS record to spread before validation, up to 172800; default 30.
   * @default 30
   */
  readonly "validation-delay"?: number;
}

export interface ClusterAcmePluginsIdGetResult {
  readonly api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
  readonly data?: string;
  readonly digest?: string;
  readonly disable?: boolean;
  readonly nodes?: string | readonly string[];
  readonly plugin: string;
  readonly type: "dns" | "standalone";
  /** @default 30 */
  readonly "validation-delay"?: number;
}

export interface ClusterAcmePluginsIdPutParams {
  /** DNS provider by its short name (cf, route53, …); the challenge schema lists them. For type dns. */
  readonly api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
  /** Settings and credentials of the DNS provider, as KEY=value lines in base64; a secret. */
  readonly data?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Keeps the entry but stops using it; default false. */
  readonly disable?: boolean;
  /** Nodes that may use the plugin; left out, all. */
  readonly nodes?: string | readonly string[];
  /**
   * @description Seconds to wait for a DNS record to spread before validation, up to 172800; default 30.
   * @default 30
   */
  readonly "validation-delay"?: number;
}

export interface ClusterAcmeTosGetParams {
  /**
   * @description Directory address of the authority; default Let's Encrypt (production, with rate limits).
   * @default https://acme-v02.api.letsencrypt.org/directory
   */
  readonly directory?: string;
}

export type ClusterAcmeTosGetResult = string;

export interface ClusterBackupGetRow {
  /** @default 0 */
  readonly all?: boolean;
  /** @default 0 */
  readonly bwlimit?: number;
  readonly comment?: string;
  /** @default 0 */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  readonly dumpdir?: string;
  /** @default 1 */
  readonly enabled?: boolean;
  readonly exclude?: string | readonly string[];
  readonly "exclude-path"?: readonly string[];
  readonly fleecing?: {
    /** @default 0 */
    readonly enabled?: boolean;
    readonly storage?: string;
  };
  readonly id: string;
  /** @default 7 */
  readonly ionice?: number;
  /** @default 180 */
  readonly lockwait?: number;
  /** @default always */
  readonly mailnotification?: "always" | "failure";
  readonly mailto?: string | readonly string[];
  /** @default snapshot */
  readonly mode?: "snapshot" | "suspend" | "stop";
  readonly "next-run"?: number;
  readonly node?: string;
  readonly "notes-template"?: string;
  /** @default auto */
  readonly "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  readonly "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  readonly performance?: {
    /** @default 16 */
    readonly "max-workers"?: number;
    /** @default 1048576 */
    readonly "pbs-entries-max"?: number;
  };
  /** @default 0 */
  readonly pigz?: number;
  readonly pool?: string;
  readonly protected?: boolean;
  readonly "prune-backups"?: {
    readonly "keep-all"?: boolean;
    readonly "keep-daily"?: number;
    readonly "keep-hourly"?: number;
    readonly "keep-last"?: number;
    readonly "keep-monthly"?: number;
    readonly "keep-weekly"?: number;
    readonly "keep-yearly"?: number;
  };
  /** @default 0 */
  readonly quiet?: boolean;
  /** @default 1 */
  readonly remove?: boolean;
  /** @default 0 */
  readonly "repeat-missed"?: boolean;
  readonly schedule?: string;
  readonly script?: string;
  /** @default 1 */
  readonly stdexcludes?: boolean;
  /** @default 0 */
  readonly stop?: boolean;
  /** @default 10 */
  readonly stopwait?: number;
  readonly storage?: string;
  readonly tmpdir?: string;
  readonly type?: string;
  readonly vmid?: string | readonly string[];
  /** @default 1 */
  readonly zstd?: number;
}

export type ClusterBackupGetResult = readonly ClusterBackupGetRow[];

export interface ClusterBackupPostParams {
  /**
   * @description Backs up every guest in reach, less those in `exclude`; default false. Excludes naming guests or a pool.
   * @default 0
   */
  readonly all?: boolean;
  /**
   * @description Limit for reading and writing in KiB/s; default 0, none.
   * @default 0
   */
  readonly bwlimit?: number;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Compression: zstd (best choice), gzip or 1, lzo, 0 for none (default). PBS compresses on its own.
   * @default 0
   */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  /**
   * @description Outdated: weekdays such as mon,wed,fri, with `starttime`; use `schedule` instead.
   * @default mon,tue,wed,thu,fri,sat,sun
   */
  readonly dow?: string | readonly string[];
  /** Folder on the node for the backup files, instead of a storage; only root@pam may set it. */
  readonly dumpdir?: string;
  /**
   * @description Whether the job runs on its schedule; default true.
   * @default 1
   */
  readonly enabled?: boolean;
  /** Guests to leave out, by vmid; implies `all`. */
  readonly exclude?: string | readonly string[];
  /** Containers only: paths to skip, with shell wildcards. A leading / is the root of the container. */
  readonly "exclude-path"?: readonly string[];
  /** VMs only: holds back old blocks on fast storage so that a slow backup target does not brake the guest. */
  readonly fleecing?: string | FleecingValue;
  /** Backup job; made up when left out on creation. */
  readonly id?: string;
  /**
   * @description I/O priority 0 (high) to 8 (only when idle), default 7; works with the BFQ scheduler only.
   * @default 7
   */
  readonly ionice?: number;
  /**
   * @description Minutes to wait for another backup on the node to end; default 180.
   * @default 180
   */
  readonly lockwait?: number;
  /**
   * @description When `mailto` is written to: always (default) or failure; superseded by notification matchers.
   * @default always
   */
  readonly mailnotification?: "always" | "failure";
  /** Mail addresses or users that get a report; superseded by notification matchers. */
  readonly mailto?: string | readonly string[];
  /**
   * @description Backup mode: snapshot (runs on, default), suspend (short pause), stop (shut down, consistent, downtime).
   * @default snapshot
   */
  readonly mode?: "snapshot" | "suspend" | "stop";
  /** Only guests on this node; left out, those of every node. */
  readonly node?: string;
  /** Notes of each backup, one line, with {{guestname}}, {{vmid}}, {{node}}, {{cluster}} filled in. */
  readonly "notes-template"?: string;
  /**
   * @description Who reports: notification-system (matchers), legacy-sendmail (`mailto`), auto (default: mail if `mailto` is set).
   * @default auto
   */
  readonly "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  /** Containers to PBS only: legacy (default), data, or metadata, which skips unchanged files and is much faster. */
  readonly "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  /** Tuning of a backup: parallel reads for VMs, entries in memory for containers to PBS. */
  readonly performance?: string | PerformanceValue;
  /**
   * @description Threads for gzip through pigz: 0 plain gzip (default), 1 half of the cores, more that many.
   * @default 0
   */
  readonly pigz?: number;
  /** Backs up every guest of this pool, also those that join later. */
  readonly pool?: string;
  /** Protects the backups made against deletion and pruning; default false. */
  readonly protected?: boolean;
  /**
   * @description How many to keep, keep-daily=7,keep-weekly=4; left out, by the storage.
   * @default keep-all=1
   */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /**
   * @description Writes less to the log; default false.
   * @default 0
   */
  readonly quiet?: boolean;
  /**
   * @description Prunes older backups of the guest afterwards by the retention in force; default true.
   * @default 1
   */
  readonly remove?: boolean;
  /**
   * @description Runs a job late if its time passed while the node was off; default false.
   * @default 0
   */
  readonly "repeat-missed"?: boolean;
  /** When to run, as a calendar event: "21:00", "sat 02:30", "mon..fri 22:00", "*\/15" (every 15 minutes). */
  readonly schedule?: string;
  /** Program on the node run at each stage of the backup; only root@pam may set it. */
  readonly script?: string;
  /** Outdated: time of day as HH:MM, with `dow`; use `schedule` instead. */
  readonly starttime?: string;
  /**
   * @description Containers only: skips /tmp, /var/tmp and pid files of /var/run; default true.
   * @default 1
   */
  readonly stdexcludes?: boolean;
  /**
   * @description Aborts the backups that run on this node instead of making one; default false.
   * @default 0
   */
  readonly stop?: boolean;
  /**
   * @description Minutes to wait for a guest to shut down; default 10. For mode stop.
   * @default 10
   */
  readonly stopwait?: number;
  /** Storage with content backup that the files go to. */
  readonly storage?: string;
  /** Folder on the node for temporary files; only root@pam may set it. For containers in mode suspend. */
  readonly tmpdir?: string;
  /** Guests to back up, by vmid; or use `all` or `pool`. */
  readonly vmid?: string | readonly string[];
  /**
   * @description Threads for zstd: 0 half of the cores, else that many; default 1.
   * @default 1
   */
  readonly zstd?: number;
}

export interface ClusterBackupInfoGetRow {
  readonly subdir: string;
}

export type ClusterBackupInfoGetResult = readonly ClusterBackupInfoGetRow[];

export interface ClusterBackupInfoNotBackedUpGetRow {
  readonly name?: string;
  readonly type: "qemu" | "lxc";
  readonly vmid: number;
}

export type ClusterBackupInfoNotBackedUpGetResult = readonly ClusterBackupInfoNotBackedUpGetRow[];

export interface ClusterBackupIdGetResult {
  /** @default 0 */
  readonly all?: boolean;
  /** @default 0 */
  readonly bwlimit?: number;
  readonly comment?: string;
  /** @default 0 */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  readonly dumpdir?: string;
  /** @default 1 */
  readonly enabled?: boolean;
  readonly exclude?: string | readonly string[];
  readonly "exclude-path"?: readonly string[];
  readonly fleecing?: {
    /** @default 0 */
    readonly enabled?: boolean;
    readonly storage?: string;
  };
  readonly id: string;
  /** @default 7 */
  readonly ionice?: number;
  /** @default 180 */
  readonly lockwait?: number;
  /** @default always */
  readonly mailnotification?: "always" | "failure";
  readonly mailto?: string | readonly string[];
  /** @default snapshot */
  readonly mode?: "snapshot" | "suspend" | "stop";
  readonly "next-run"?: number;
  readonly node?: string;
  readonly "notes-template"?: string;
  /** @default auto */
  readonly "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  readonly "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  readonly performance?: {
    /** @default 16 */
    readonly "max-workers"?: number;
    /** @default 1048576 */
    readonly "pbs-entries-max"?: number;
  };
  /** @default 0 */
  readonly pigz?: number;
  readonly pool?: string;
  readonly protected?: boolean;
  readonly "prune-backups"?: {
    readonly "keep-all"?: boolean;
    readonly "keep-daily"?: number;
    readonly "keep-hourly"?: number;
    readonly "keep-last"?: number;
    readonly "keep-monthly"?: number;
    readonly "keep-weekly"?: number;
    readonly "keep-yearly"?: number;
  };
  /** @default 0 */
  readonly quiet?: boolean;
  /** @default 1 */
  readonly remove?: boolean;
  /** @default 0 */
  readonly "repeat-missed"?: boolean;
  readonly schedule?: string;
  readonly script?: string;
  /** @default 1 */
  readonly stdexcludes?: boolean;
  /** @default 0 */
  readonly stop?: boolean;
  /** @default 10 */
  readonly stopwait?: number;
  readonly storage?: string;
  readonly tmpdir?: string;
  readonly type?: string;
  readonly vmid?: string | readonly string[];
  /** @default 1 */
  readonly zstd?: number;
}

export interface ClusterBackupIdPutParams {
  /**
   * @description Backs up every guest in reach, less those in `exclude`; default false. Excludes naming guests or a pool.
   * @default 0
   */
  readonly all?: boolean;
  /**
   * @description Limit for reading and writing in KiB/s; default 0, none.
   * @default 0
   */
  readonly bwlimit?: number;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Compression: zstd (best choice), gzip or 1, lzo, 0 for none (default). PBS compresses on its own.
   * @default 0
   */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Outdated: weekdays such as mon,wed,fri, with `starttime`; use `schedule` instead. */
  readonly dow?: string | readonly string[];
  /** Folder on the node for the backup files, instead of a storage; only root@pam may set it. */
  readonly dumpdir?: string;
  /**
   * @description Whether the job runs on its schedule; default true.
   * @default 1
   */
  readonly enabled?: boolean;
  /** Guests to leave out, by vmid; implies `all`. */
  readonly exclude?: string | readonly string[];
  /** Containers only: paths to skip, with shell wildcards. A leading / is the root of the container. */
  readonly "exclude-path"?: readonly string[];
  /** VMs only: holds back old blocks on fast storage so that a slow backup target does not brake the guest. */
  readonly fleecing?: string | FleecingValue;
  /**
   * @description I/O priority 0 (high) to 8 (only when idle), default 7; works with the BFQ scheduler only.
   * @default 7
   */
  readonly ionice?: number;
  /**
   * @description Minutes to wait for another backup on the node to end; default 180.
   * @default 180
   */
  readonly lockwait?: number;
  /**
   * @description When `mailto` is written to: always (default) or failure; superseded by notification matchers.
   * @default always
   */
  readonly mailnotification?: "always" | "failure";
  /** Mail addresses or users that get a report; superseded by notification matchers. */
  readonly mailto?: string | readonly string[];
  /**
   * @description Backup mode: snapshot (runs on, default), suspend (short pause), stop (shut down, consistent, downtime).
   * @default snapshot
   */
  readonly mode?: "snapshot" | "suspend" | "stop";
  /** Only guests on this node; left out, those of every node. */
  readonly node?: string;
  /** Notes of each backup, one line, with {{guestname}}, {{vmid}}, {{node}}, {{cluster}} filled in. */
  readonly "notes-template"?: string;
  /**
   * @description Who reports: notification-system (matchers), legacy-sendmail (`mailto`), auto (default: mail if `mailto` is set).
   * @default auto
   */
  readonly "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  /** Containers to PBS only: legacy (default), data, or metadata, which skips unchanged files and is much faster. */
  readonly "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  /** Tuning of a backup: parallel reads for VMs, entries in memory for containers to PBS. */
  readonly performance?: string | PerformanceValue;
  /**
   * @description Threads for gzip through pigz: 0 plain gzip (default), 1 half of the cores, more that many.
   * @default 0
   */
  readonly pigz?: number;
  /** Backs up every guest of this pool, also those that join later. */
  readonly pool?: string;
  /** Protects the backups made against deletion and pruning; default false. */
  readonly protected?: boolean;
  /**
   * @description How many to keep, keep-daily=7,keep-weekly=4; left out, by the storage.
   * @default keep-all=1
   */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /**
   * @description Writes less to the log; default false.
   * @default 0
   */
  readonly quiet?: boolean;
  /**
   * @description Prunes older backups of the guest afterwards by the retention in force; default true.
   * @default 1
   */
  readonly remove?: boolean;
  /**
   * @description Runs a job late if its time passed while the node was off; default false.
   * @default 0
   */
  readonly "repeat-missed"?: boolean;
  /** When to run, as a calendar event: "21:00", "sat 02:30", "mon..fri 22:00", "*\/15" (every 15 minutes). */
  readonly schedule?: string;
  /** Program on the node run at each stage of the backup; only root@pam may set it. */
  readonly script?: string;
  /** Outdated: time of day as HH:MM, with `dow`; use `schedule` instead. */
  readonly starttime?: string;
  /**
   * @description Containers only: skips /tmp, /var/tmp and pid files of /var/run; default true.
   * @default 1
   */
  readonly stdexcludes?: boolean;
  /**
   * @description Aborts the backups that run on this node instead of making one; default false.
   * @default 0
   */
  readonly stop?: boolean;
  /**
   * @description Minutes to wait for a guest to shut down; default 10. For mode stop.
   * @default 10
   */
  readonly stopwait?: number;
  /** Storage with content backup that the files go to. */
  readonly storage?: string;
  /** Folder on the node for temporary files; only root@pam may set it. For containers in mode suspend. */
  readonly tmpdir?: string;
  /** Guests to back up, by vmid; or use `all` or `pool`. */
  readonly vmid?: string | readonly string[];
  /**
   * @description Threads for zstd: 0 half of the cores, else that many; default 1.
   * @default 1
   */
  readonly zstd?: number;
}

export interface ClusterBackupIncludedVolumesGetResult {
  readonly children: readonly {
    readonly children?: readonly {
      readonly id: string;
      readonly included: boolean;
      readonly leaf?: boolean;
      readonly name: string;
      readonly reason: string;
    }[];
    readonly id: number;
    readonly leaf?: boolean;
    readonly name?: string;
    readonly type: "qemu" | "lxc" | "unknown";
  }[];
}

export interface ClusterBulkActionGetRow {
  readonly name?: string;
}

export type ClusterBulkActionGetResult = readonly ClusterBulkActionGetRow[];

export interface ClusterBulkActionGuestGetRow {
  readonly name?: string;
}

export type ClusterBulkActionGuestGetResult = readonly ClusterBulkActionGuestGetRow[];

export interface ClusterBulkActionGuestMigratePostParams {
  /**
   * @description How many guests move at the same time, 1 to 64; default 1.
   * @default 1
   */
  readonly "max-workers"?: number;
  /**
   * @description Older spelling of `max-workers`: how many guests move at the same time; default 1.
   * @default 1
   */
  readonly maxworkers?: number;
  /** Running VMs move live, running containers restart on the other node; default false. */
  readonly online?: boolean;
  /** Node all the guests go to. */
  readonly target: string;
  /** Guests by vmid, on any node; left out, all that you may act on. */
  readonly vms?: readonly number[];
  /** Also copies disks on local storage; without it guests that have some are refused. */
  readonly "with-local-disks"?: boolean;
}

export type ClusterBulkActionGuestMigratePostResult = string;

export interface ClusterBulkActionGuestShutdownPostParams {
  /**
   * @description Cuts off guests that have not shut down in time; default true.
   * @default 1
   */
  readonly "force-stop"?: boolean;
  /**
   * @description How many guests are worked on at the same time, 1 to 64; default 4.
   * @default 4
   */
  readonly "max-workers"?: number;
  /**
   * @description Older spelling of `max-workers`: how many guests at the same time; default 4.
   * @default 4
   */
  readonly maxworkers?: number;
  /**
   * @description Seconds a guest has to shut down unless it states its own; default 180.
   * @default 180
   */
  readonly timeout?: number;
  /** Guests by vmid, on any node; left out, all that you may act on. */
  readonly vms?: readonly number[];
}

export type ClusterBulkActionGuestShutdownPostResult = string;

export interface ClusterBulkActionGuestStartPostParams {
  /**
   * @description How many guests are worked on at the same time, 1 to 64; default 4.
   * @default 4
   */
  readonly "max-workers"?: number;
  /**
   * @description Older spelling of `max-workers`: how many guests at the same time; default 4.
   * @default 4
   */
  readonly maxworkers?: number;
  /** Seconds a VM may take to start; left out, by its configuration. */
  readonly timeout?: number;
  /** Guests by vmid, on any node; left out, all that you may act on. */
  readonly vms?: readonly number[];
}

export type ClusterBulkActionGuestStartPostResult = string;

export interface ClusterBulkActionGuestSuspendPostParams {
  /**
   * @description How many guests are worked on at the same time, 1 to 64; default 4.
   * @default 4
   */
  readonly "max-workers"?: number;
  /**
   * @description Older spelling of `max-workers`: how many guests at the same time; default 4.
   * @default 4
   */
  readonly maxworkers?: number;
  /** Storage for the saved memory with `to-disk`; left out, the guest's own choice. */
  readonly statestorage?: string;
  /**
   * @description Saves memory to disk and powers off, to go on at the next start; default false, which only pauses.
   * @default 0
   */
  readonly "to-disk"?: boolean;
  /** Guests by vmid, on any node; left out, all that you may act on. */
  readonly vms?: readonly number[];
}

export type ClusterBulkActionGuestSuspendPostResult = string;

export type ClusterCephGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export type ClusterCephFlagsGetRow = {
  readonly description: string;
  readonly name: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
  readonly value: boolean;
} & {
  readonly [key: string]: unknown;
};

export type ClusterCephFlagsGetResult = readonly ClusterCephFlagsGetRow[];

export interface ClusterCephFlagsPutParams {
  /** Holds back backfilling of placement groups. */
  readonly nobackfill?: boolean;
  /** Stops deep scrubs; finding bit rot waits until cleared. */
  readonly "nodeep-scrub"?: boolean;
  /** No OSD is marked down, however silent it is. */
  readonly nodown?: boolean;
  /** OSDs that are out stay out when they come back. */
  readonly noin?: boolean;
  /** OSDs that are down are not marked out, so no data moves; set it for maintenance, clear it after. */
  readonly noout?: boolean;
  /** No data moves for the sake of balance alone. */
  readonly norebalance?: boolean;
  /** No recovery of lost copies; for short interventions only. */
  readonly norecover?: boolean;
  /** Stops ordinary scrubs. */
  readonly noscrub?: boolean;
  /** Stops flushing and evicting in cache tiers. */
  readonly notieragent?: boolean;
  /** No OSD that starts is marked up. */
  readonly noup?: boolean;
  /** Stops all reads and writes of Ceph: every guest on it hangs. */
  readonly pause?: boolean;
}

export type ClusterCephFlagsPutResult = string;

export type ClusterCephFlagsFlagGetResult = boolean;

export interface ClusterCephFlagsFlagPutParams {
  /** true to set it, false to clear it. */
  readonly value: boolean;
}

export interface ClusterCephMetadataGetParams {
  /**
   * @description all (default: daemons with their service state) or versions (Ceph version of each node only).
   * @default all
   */
  readonly scope?: "all" | "versions";
}

export interface ClusterCephMetadataGetResult {
  readonly mds: {
    readonly [key: string]: {
      readonly addr?: string;
      readonly ceph_release: string;
      readonly ceph_version: string;
      readonly ceph_version_short: string;
      readonly hostname: string;
      readonly mem_swap_kb: number;
      readonly mem_total_kb: number;
      readonly name?: string;
    } & {
      readonly [key: string]: unknown;
    };
  };
  readonly mgr: {
    readonly [key: string]: {
      readonly addr?: string;
      readonly ceph_release: string;
      readonly ceph_version: string;
      readonly ceph_version_short: string;
      readonly hostname: string;
      readonly mem_swap_kb: number;
      readonly mem_total_kb: number;
      readonly name?: string;
    } & {
      readonly [key: string]: unknown;
    };
  };
  readonly mon: {
    readonly [key: string]: {
      readonly addrs?: string;
      readonly ceph_release: string;
      readonly ceph_version: string;
      readonly ceph_version_short: string;
      readonly hostname: string;
      readonly mem_swap_kb: number;
      readonly mem_total_kb: number;
      readonly name?: string;
    } & {
      readonly [key: string]: unknown;
    };
  };
  readonly node: {
    readonly [key: string]: {
      readonly buildcommit: string;
      readonly version: {
        readonly parts: readonly string[];
        readonly str: string;
      };
    } & {
      readonly [key: string]: unknown;
    };
  };
  readonly osd: readonly {
    readonly back_addr: string;
    readonly ceph_release: string;
    readonly ceph_version: string;
    readonly ceph_version_short: string;
    readonly device_ids?: string;
    readonly device_paths?: string;
    readonly devices?: string;
    readonly front_addr: string;
    readonly hostname: string;
    readonly id: number;
    readonly mem_swap_kb: number;
    readonly mem_total_kb: number;
    readonly osd_data: string;
    readonly osd_objectstore: string;
  }[];
}

export interface ClusterCephStatusGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterConfigGetRow {
  readonly name?: string;
}

export type ClusterConfigGetResult = readonly ClusterConfigGetRow[];

export interface ClusterConfigPostParams {
  /** Name of the new cluster, at most 15 characters; cannot be changed later. */
  readonly clustername: string;
  /** Corosync id of the node; left out, the next free one. */
  readonly nodeid?: number;
  /**
   * @description Milliseconds that corosync waits longer for each node before it calls one lost; default 125.
   * @default 125
   */
  readonly "token-coefficient"?: number;
  /** Quorum votes of the node; default 1, hardly ever anything else. */
  readonly votes?: number;
  readonly [key: `link${number}`]: string | LinkValue;
}

export type ClusterConfigPostResult = string;

export type ClusterConfigApiversionGetResult = number;

export interface ClusterConfigJoinGetParams {
  /** Member node to join through; default the one that answers. */
  readonly node?: string;
}

export interface ClusterConfigJoinGetResult {
  readonly config_digest: string;
  readonly nodelist: readonly ({
    readonly name: string;
    readonly nodeid?: number;
    readonly pve_addr: string;
    readonly pve_fp: string;
    readonly quorum_votes: number;
    readonly ring0_addr?: string;
  } & {
    readonly [key: string]: unknown;
  })[];
  readonly preferred_node: string;
  readonly totem: {
    readonly [key: string]: unknown;
  };
}

export interface ClusterConfigJoinPostParams {
  /** SHA-256 fingerprint of the certificate of that node; the join information has it. */
  readonly fingerprint: string;
  /** Joins even though the node has guests or a cluster configuration; risks clashing vmids. Default false. */
  readonly force?: boolean;
  /** Address or name of a node that is in the cluster. */
  readonly hostname: string;
  /** Corosync id of this node; left out, the next free one. */
  readonly nodeid?: number;
  /** Password of root on that node. */
  readonly password: string;
  /** Quorum votes of the node; default 1, hardly ever anything else. */
  readonly votes?: number;
  readonly [key: `link${number}`]: string | LinkValue;
}

export type ClusterConfigJoinPostResult = string;

export interface ClusterConfigNodesGetRow {
  readonly node: string;
}

export type ClusterConfigNodesGetResult = readonly ClusterConfigNodesGetRow[];

export interface ClusterConfigNodesNodePostParams {
  /** Version of the join protocol that the new node speaks. */
  readonly apiversion?: number;
  /** Enters the node even if one of that name is known already; default false. */
  readonly force?: boolean;
  /** Address of the new node, used when no links are given. */
  readonly new_node_ip?: string;
  /** Corosync id of the node; left out, the next free one. */
  readonly nodeid?: number;
  /** Quorum votes of the node; default 1, hardly ever anything else. */
  readonly votes?: number;
  readonly [key: `link${number}`]: string | LinkValue;
}

export interface ClusterConfigNodesNodePostResult {
  readonly corosync_authkey: string;
  readonly corosync_conf: string;
  readonly warnings: readonly string[];
}

export interface ClusterConfigQdeviceGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterConfigTotemGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterFirewallGetRow {
  readonly name?: string;
}

export type ClusterFirewallGetResult = readonly ClusterFirewallGetRow[];

export interface ClusterFirewallAliasesGetRow {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest: string;
  readonly name: string;
}

export type ClusterFirewallAliasesGetResult = readonly ClusterFirewallAliasesGetRow[];

export interface ClusterFirewallAliasesPostParams {
  /** Address or network the alias stands for, such as 10.0.0.0/24. */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Name of the alias, 2 to 64 characters, letter first; rules refer to it as dc/NAME or NAME. */
  readonly name: string;
}

export interface ClusterFirewallAliasesNameGetResult {
  readonly cidr?: string;
  readonly ipversion?: number;
  readonly name?: string;
}

export interface ClusterFirewallAliasesNamePutParams {
  /** Address or network the alias stands for, such as 10.0.0.0/24. */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** New name for the alias; rules that use the old one are not rewritten. */
  readonly rename?: string;
}

export interface ClusterFirewallAliasesNameDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface ClusterFirewallGroupsGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly group: string;
}

export type ClusterFirewallGroupsGetResult = readonly ClusterFirewallGroupsGetRow[];

export interface ClusterFirewallGroupsPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Name of the security group, 2 to 18 characters, letter first; with `rename` the new one. */
  readonly group: string;
  /** Present name of a group to rename; the same as `group` to change only the comment. */
  readonly rename?: string;
}

export interface ClusterFirewallGroupsGroupGetRow {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export type ClusterFirewallGroupsGroupGetResult = readonly ClusterFirewallGroupsGroupGetRow[];

export interface ClusterFirewallGroupsGroupPostParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** 1 puts the rule in force; 0, also when left out on creation, keeps it without effect. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface the rule is limited to: name on the node, or net0 where a guest uses the group. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place of the rule, from 0; the first that fits decides. Places shift with every insert; a new rule always gets 0. */
  readonly pos?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** in, out or forward by direction of the traffic; group to insert the security group in `action`. */
  readonly type: "in" | "out" | "forward" | "group";
}

export interface ClusterFirewallGroupsPosGetResult {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export interface ClusterFirewallGroupsPosPutParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** 1 puts the rule in force; 0, also when left out on creation, keeps it without effect. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface the rule is limited to: name on the node, or net0 where a guest uses the group. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place to move the rule to; everything else in the same call is ignored. */
  readonly moveto?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** in, out or forward by direction of the traffic; group to insert the security group in `action`. */
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface ClusterFirewallGroupsPosDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface ClusterFirewallIpsetGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly name: string;
}

export type ClusterFirewallIpsetGetResult = readonly ClusterFirewallIpsetGetRow[];

export interface ClusterFirewallIpsetPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Name of the IP set, 2 to 64 characters, letter first; with `rename` the new one. */
  readonly name: string;
  /** Present name of a set to rename; the same as `name` to change only the comment. */
  readonly rename?: string;
}

export interface ClusterFirewallIpsetNameGetRow {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest: string;
  readonly nomatch?: boolean;
}

export type ClusterFirewallIpsetNameGetResult = readonly ClusterFirewallIpsetNameGetRow[];

export interface ClusterFirewallIpsetNamePostParams {
  /** Member: address, network in CIDR form, or alias. */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Excludes this member from a wider network in the set; default false. */
  readonly nomatch?: boolean;
}

export interface ClusterFirewallIpsetNameDeleteParams {
  /** Deletes the set with all its members; default false, where only an empty one goes. */
  readonly force?: boolean;
}

export interface ClusterFirewallIpsetCidrGetResult {
  readonly cidr?: string;
  readonly digest?: string;
}

export interface ClusterFirewallIpsetCidrPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Excludes this member from a wider network in the set; default false. */
  readonly nomatch?: boolean;
}

export interface ClusterFirewallIpsetCidrDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface ClusterFirewallMacrosGetRow {
  readonly descr: string;
  readonly macro: string;
}

export type ClusterFirewallMacrosGetResult = readonly ClusterFirewallMacrosGetRow[];

export interface ClusterFirewallOptionsGetResult {
  readonly digest?: string;
  /** @default 1 */
  readonly ebtables?: boolean;
  /** @default 0 */
  readonly enable?: number;
  readonly log_ratelimit?: string;
  readonly policy_forward?: "ACCEPT" | "DROP";
  readonly policy_in?: "ACCEPT" | "REJECT" | "DROP";
  readonly policy_out?: "ACCEPT" | "REJECT" | "DROP";
}

export interface ClusterFirewallOptionsPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Whether the cluster also filters by MAC and protocol on bridges (ebtables); default true.
   * @default 1
   */
  readonly ebtables?: boolean;
  /**
   * @description 1 switches the firewall on for the whole cluster, 0 off (default). Allow your own access first.
   * @default 0
   */
  readonly enable?: number;
  /** How much is logged at most, cluster-wide: enable=1,rate=1/second,burst=5. */
  readonly log_ratelimit?: string | LogRatelimitValue;
  /** What happens to forwarded packets that no rule fits: ACCEPT or DROP. Only the nftables firewall obeys it. */
  readonly policy_forward?: "ACCEPT" | "DROP";
  /** What happens to incoming packets of nodes that no rule fits: DROP (default), REJECT, ACCEPT. */
  readonly policy_in?: "ACCEPT" | "REJECT" | "DROP";
  /** What happens to outgoing packets of nodes that no rule fits: ACCEPT (default), REJECT, DROP. */
  readonly policy_out?: "ACCEPT" | "REJECT" | "DROP";
}

export interface ClusterFirewallRefsGetParams {
  /** Only references of this kind: alias or ipset. */
  readonly type?: "alias" | "ipset";
}

export interface ClusterFirewallRefsGetRow {
  readonly comment?: string;
  readonly name: string;
  readonly ref: string;
  readonly scope: string;
  readonly type: "alias" | "ipset";
}

export type ClusterFirewallRefsGetResult = readonly ClusterFirewallRefsGetRow[];

export interface ClusterFirewallRulesGetRow {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export type ClusterFirewallRulesGetResult = readonly ClusterFirewallRulesGetRow[];

export interface ClusterFirewallRulesPostParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** 1 puts the rule in force; 0, also when left out on creation, keeps it without effect. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface the rule is limited to: name on the node, or net0 where a guest uses the group. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place of the rule, from 0; the first that fits decides. Places shift with every insert; a new rule always gets 0. */
  readonly pos?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** in, out or forward by direction of the traffic; group to insert the security group in `action`. */
  readonly type: "in" | "out" | "forward" | "group";
}

export interface ClusterFirewallRulesPosGetResult {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export interface ClusterFirewallRulesPosPutParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** 1 puts the rule in force; 0, also when left out on creation, keeps it without effect. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface the rule is limited to: name on the node, or net0 where a guest uses the group. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place to move the rule to; everything else in the same call is ignored. */
  readonly moveto?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** in, out or forward by direction of the traffic; group to insert the security group in `action`. */
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface ClusterFirewallRulesPosDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface ClusterHaGetRow {
  readonly id: string;
}

export type ClusterHaGetResult = readonly ClusterHaGetRow[];

export interface ClusterHaGroupsGetRow {
  readonly group: string;
}

export type ClusterHaGroupsGetResult = readonly ClusterHaGroupsGetRow[];

export interface ClusterHaGroupsPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Name of the HA group. */
  readonly group: string;
  /** Nodes of the group with optional priority, pve1:2,pve2:1; the highest number is preferred. */
  readonly nodes: string | readonly string[];
  /**
   * @description Keeps guests where they are when a more preferred node returns; default false.
   * @default 0
   */
  readonly nofailback?: boolean;
  /**
   * @description Guests may run on these nodes only, and stop when none is left; default false, where others help out.
   * @default 0
   */
  readonly restricted?: boolean;
  /** Always group. */
  readonly type?: "group";
}

export type ClusterHaGroupsGroupGetResult = unknown;

export interface ClusterHaGroupsGroupPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Nodes of the group with optional priority, pve1:2,pve2:1; the highest number is preferred. */
  readonly nodes?: string | readonly string[];
  /**
   * @description Keeps guests where they are when a more preferred node returns; default false.
   * @default 0
   */
  readonly nofailback?: boolean;
  /**
   * @description Guests may run on these nodes only, and stop when none is left; default false, where others help out.
   * @default 0
   */
  readonly restricted?: boolean;
}

export interface ClusterHaResourcesGetParams {
  /** Only guests of this kind: vm or ct. */
  readonly type?: "ct" | "vm";
}

export interface ClusterHaResourcesGetRow {
  readonly digest?: string;
  readonly sid: string;
  readonly state?: string;
  readonly type?: string;
}

export type ClusterHaResourcesGetResult = readonly ClusterHaResourcesGetRow[];

export interface ClusterHaResourcesPostParams {
  /**
   * @description Whether automatic rebalancing may move this guest; default true. Needs it switched on in the options.
   * @default 1
   */
  readonly "auto-rebalance"?: boolean;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Moves the guest back when a node it prefers more returns; default true.
   * @default 1
   */
  readonly failback?: boolean;
  /** HA group (PVE 8 and older); on 9 use a node affinity rule. */
  readonly group?: string;
  /**
   * @description How often HA moves a guest that will not start to other nodes before it gives up; default 1.
   * @default 1
   */
  readonly max_relocate?: number;
  /**
   * @description How often HA tries to start a failed guest on the same node before it moves it; default 1.
   * @default 1
   */
  readonly max_restart?: number;
  /** HA resource: vm:100, ct:200, or just the vmid. */
  readonly sid: string;
  /**
   * @description State HA is to keep: started (default), stopped, disabled (off, no recovery) or ignored (HA lets go).
   * @default started
   */
  readonly state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
  /** Kind of guest: vm or ct; follows from `sid`. */
  readonly type?: "ct" | "vm";
}

export interface ClusterHaResourcesSidGetResult {
  /** @default 1 */
  readonly "auto-rebalance"?: boolean;
  readonly comment?: string;
  readonly digest: string;
  /** @default 1 */
  readonly failback?: boolean;
  readonly group?: string;
  readonly max_relocate?: number;
  readonly max_restart?: number;
  readonly sid: string;
  readonly state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
  readonly type: string;
}

export interface ClusterHaResourcesSidPutParams {
  /**
   * @description Whether automatic rebalancing may move this guest; default true. Needs it switched on in the options.
   * @default 1
   */
  readonly "auto-rebalance"?: boolean;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Moves the guest back when a node it prefers more returns; default true.
   * @default 1
   */
  readonly failback?: boolean;
  /** HA group (PVE 8 and older); on 9 use a node affinity rule. */
  readonly group?: string;
  /**
   * @description How often HA moves a guest that will not start to other nodes before it gives up; default 1.
   * @default 1
   */
  readonly max_relocate?: number;
  /**
   * @description How often HA tries to start a failed guest on the same node before it moves it; default 1.
   * @default 1
   */
  readonly max_restart?: number;
  /**
   * @description State HA is to keep: started (default), stopped, disabled (off, no recovery) or ignored (HA lets go).
   * @default started
   */
  readonly state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
}

export interface ClusterHaResourcesSidDeleteParams {
  /**
   * @description Also takes it out of HA rules, and deletes rules left with nothing; default true.
   * @default 1
   */
  readonly purge?: boolean;
}

export interface ClusterHaResourcesMigratePostParams {
  /** Node to go to; it must be online and allowed by the HA rules. */
  readonly node: string;
}

export interface ClusterHaResourcesMigratePostResult {
  readonly "blocking-resources"?: readonly {
    readonly cause: "node-affinity" | "resource-affinity";
    readonly sid: string;
  }[];
  readonly "comigrated-resources"?: readonly unknown[];
  readonly "requested-node": string;
  readonly sid: string;
}

export interface ClusterHaResourcesRelocatePostParams {
  /** Node to go to; it must be online and allowed by the HA rules. */
  readonly node: string;
}

export interface ClusterHaResourcesRelocatePostResult {
  readonly "blocking-resources"?: readonly {
    readonly cause: "node-affinity" | "resource-affinity";
    readonly sid: string;
  }[];
  readonly "comigrated-resources"?: readonly string[];
  readonly "requested-node": string;
  readonly sid: string;
}

export interface ClusterHaRulesGetParams {
  /** Lists only the rules that concern this HA resource, such as vm:100. */
  readonly resource?: string;
  /** Only rules of this kind: node-affinity or resource-affinity. */
  readonly type?: "node-affinity" | "resource-affinity";
}

export interface ClusterHaRulesGetRow {
  readonly digest?: string;
  readonly nodes?: string;
  readonly order?: number;
  readonly resources?: string;
  readonly rule: string;
  readonly type?: string;
}

export type ClusterHaRulesGetResult = readonly ClusterHaRulesGetRow[];

export interface ClusterHaRulesPostParams {
  /** Resource affinity only: positive keeps the guests on one node, negative on different ones. */
  readonly affinity?: "positive" | "negative";
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Keeps the rule but does not obey it; default false. */
  readonly disable?: boolean;
  /** Node affinity only: nodes with optional priority, pve1:2,pve2:1; the highest number is preferred. */
  readonly nodes?: string | readonly string[];
  /** HA resources the rule binds: vm:100,ct:200. Each must be under HA already. */
  readonly resources: string | readonly string[];
  /** Name of the HA rule. */
  readonly rule: string;
  /**
   * @description Node affinity only: true forbids all other nodes, false (default) merely prefers these.
   * @default 0
   */
  readonly strict?: boolean;
  /** node-affinity (guests to nodes) or resource-affinity (guests together or apart). */
  readonly type: "node-affinity" | "resource-affinity";
}

export interface ClusterHaRulesRuleGetResult {
  readonly rule: string;
  readonly type: "node-affinity" | "resource-affinity";
}

export interface ClusterHaRulesRulePutParams {
  /** Resource affinity only: positive keeps the guests on one node, negative on different ones. */
  readonly affinity?: "positive" | "negative";
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Keeps the rule but does not obey it; default false. */
  readonly disable?: boolean;
  /** Node affinity only: nodes with optional priority, pve1:2,pve2:1; the highest number is preferred. */
  readonly nodes?: string | readonly string[];
  /** HA resources the rule binds: vm:100,ct:200. Each must be under HA already. */
  readonly resources?: string | readonly string[];
  /**
   * @description Node affinity only: true forbids all other nodes, false (default) merely prefers these.
   * @default 0
   */
  readonly strict?: boolean;
  /** node-affinity (guests to nodes) or resource-affinity (guests together or apart). */
  readonly type: "node-affinity" | "resource-affinity";
}

export interface ClusterHaStatusGetRow {
  readonly name?: string;
}

export type ClusterHaStatusGetResult = readonly ClusterHaStatusGetRow[];

export interface ClusterHaStatusCurrentGetRow {
  readonly "armed-state"?: "armed" | "standby" | "disarming" | "disarmed";
  /** @default 1 */
  readonly "auto-rebalance"?: boolean;
  readonly crm_state?: string;
  /** @default 1 */
  readonly failback?: boolean;
  readonly id: string;
  readonly max_relocate?: number;
  readonly max_restart?: number;
  readonly node: string;
  readonly quorate?: boolean;
  readonly request_state?: string;
  readonly resource_mode?: "freeze" | "ignore";
  readonly sid?: string;
  readonly state?: string;
  readonly status: string;
  readonly timestamp?: number;
  readonly type: "quorum" | "master" | "lrm" | "service" | "fencing";
}

export type ClusterHaStatusCurrentGetResult = readonly ClusterHaStatusCurrentGetRow[];

export interface ClusterHaStatusDisarmHaPostParams {
  /** What becomes of managed guests while disarmed: freeze (commands wait) or ignore (handled as if without HA). */
  readonly "resource-mode": "freeze" | "ignore";
}

export interface ClusterHaStatusManagerStatusGetResult {
  readonly manager_status?: {
    readonly [key: string]: unknown;
  };
  readonly quorum?: {
    readonly [key: string]: unknown;
  };
}

export interface ClusterJobsGetRow {
  readonly subdir: string;
}

export type ClusterJobsGetResult = readonly ClusterJobsGetRow[];

export interface ClusterJobsRealmSyncGetRow {
  readonly comment?: string;
  readonly enabled: boolean;
  readonly id: string;
  readonly "last-run"?: number;
  readonly "next-run"?: number;
  readonly realm: string;
  /** @default none */
  readonly "remove-vanished"?: string;
  readonly schedule: string;
  readonly scope?: "users" | "groups" | "both";
}

export type ClusterJobsRealmSyncGetResult = readonly ClusterJobsRealmSyncGetRow[];

export interface ClusterJobsRealmSyncIdGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterJobsRealmSyncIdPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Whether newly imported users may log in at once; default true.
   * @default 1
   */
  readonly "enable-new"?: boolean;
  /**
   * @description Whether the job runs on its schedule; default true.
   * @default 1
   */
  readonly enabled?: boolean;
  /** LDAP or AD realm to import from. */
  readonly realm?: string;
  /**
   * @description What goes when gone from the server: acl, entry (the user or group), properties; joined by ;. Default none.
   * @default none
   */
  readonly "remove-vanished"?: string;
  /** When to run, as a calendar event: "21:00", "sat 02:30", "mon..fri 22:00", "*\/15" (every 15 minutes). */
  readonly schedule: string;
  /** What the job imports: users, groups or both; left out, as the realm says. */
  readonly scope?: "users" | "groups" | "both";
}

export interface ClusterJobsRealmSyncIdPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /**
   * @description Whether newly imported users may log in at once; default true.
   * @default 1
   */
  readonly "enable-new"?: boolean;
  /**
   * @description Whether the job runs on its schedule; default true.
   * @default 1
   */
  readonly enabled?: boolean;
  /**
   * @description What goes when gone from the server: acl, entry (the user or group), properties; joined by ;. Default none.
   * @default none
   */
  readonly "remove-vanished"?: string;
  /** When to run, as a calendar event: "21:00", "sat 02:30", "mon..fri 22:00", "*\/15" (every 15 minutes). */
  readonly schedule: string;
  /** What the job imports: users, groups or both; left out, as the realm says. */
  readonly scope?: "users" | "groups" | "both";
}

export interface ClusterJobsScheduleAnalyzeGetParams {
  /**
   * @description How many runs to work out, 1 to 100; default 10.
   * @default 10
   */
  readonly iterations?: number;
  /** Calendar event to try out, such as "mon..fri 22:00". */
  readonly schedule: string;
  /** When to begin, in Unix seconds; default now. */
  readonly starttime?: number;
}

export interface ClusterJobsScheduleAnalyzeGetRow {
  readonly timestamp: number;
  readonly utc: string;
}

export type ClusterJobsScheduleAnalyzeGetResult = readonly ClusterJobsScheduleAnalyzeGetRow[];

export interface ClusterLogGetParams {
  /** At most this many entries. */
  readonly max?: number;
}

export interface ClusterLogGetRow {
  readonly id?: string;
  readonly msg?: string;
  readonly node?: string;
  readonly pid?: number;
  readonly pri?: number;
  readonly tag?: string;
  readonly time?: number;
  readonly uid?: string;
  readonly user?: string;
}

export type ClusterLogGetResult = readonly ClusterLogGetRow[];

export interface ClusterMappingGetRow {
  readonly name?: string;
}

export type ClusterMappingGetResult = readonly ClusterMappingGetRow[];

export interface ClusterMappingDirGetParams {
  /** Also checks whether the mapping holds on this node, and adds what is wrong. */
  readonly "check-node"?: string;
}

export interface ClusterMappingDirGetRow {
  readonly checks?: readonly {
    readonly message: string;
    readonly severity: "warning" | "error";
  }[];
  readonly description: string;
  readonly id: string;
  readonly map: readonly string[];
}

export type ClusterMappingDirGetResult = readonly ClusterMappingDirGetRow[];

export interface ClusterMappingDirPostParams {
  /** Note about the mapping. */
  readonly description?: string;
  /** Name of the directory mapping; virtiofs of a VM refers to it. */
  readonly id: string;
  /** One entry per node: node=pve1,path=/srv/share. */
  readonly map: readonly (string | ClusterMappingDirPostMapValue)[];
}

export interface ClusterMappingDirIdGetResult {
  readonly digest?: string;
  readonly map?: readonly string[];
  readonly type?: string;
}

export interface ClusterMappingDirIdPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Note about the mapping. */
  readonly description?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** One entry per node: node=pve1,path=/srv/share. */
  readonly map?: readonly (string | ClusterMappingDirPostMapValue)[];
}

export interface ClusterMappingPciGetParams {
  /** Also checks whether the mapping holds on this node, and adds what is wrong. */
  readonly "check-node"?: string;
}

export interface ClusterMappingPciGetRow {
  readonly checks?: readonly {
    readonly message: string;
    readonly severity: "warning" | "error";
  }[];
  readonly description: string;
  readonly id: string;
  readonly map: readonly string[];
}

export type ClusterMappingPciGetResult = readonly ClusterMappingPciGetRow[];

export interface ClusterMappingPciPostParams {
  /** Note about the mapping. */
  readonly description?: string;
  /** Name of the PCI mapping; hostpci of a VM refers to it. */
  readonly id: string;
  /**
   * @description Says that device and driver survive live migration (experimental); default false.
   * @default 0
   */
  readonly "live-migration-capable"?: boolean;
  /** One entry per device: node=pve1,path=0000:01:00.0,id=8086:1533; several per node make a choice. */
  readonly map: readonly (string | ClusterMappingPciPostMapValue)[];
  /**
   * @description Says that the devices offer mediated devices (vGPU), of which guests get one each; default false.
   * @default 0
   */
  readonly mdev?: boolean;
}

export interface ClusterMappingPciIdGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterMappingPciIdPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Note about the mapping. */
  readonly description?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Says that device and driver survive live migration (experimental); default false.
   * @default 0
   */
  readonly "live-migration-capable"?: boolean;
  /** One entry per device: node=pve1,path=0000:01:00.0,id=8086:1533; several per node make a choice. */
  readonly map?: readonly (string | ClusterMappingPciPostMapValue)[];
  /**
   * @description Says that the devices offer mediated devices (vGPU), of which guests get one each; default false.
   * @default 0
   */
  readonly mdev?: boolean;
}

export interface ClusterMappingUsbGetParams {
  /** Also checks whether the mapping holds on this node, and adds what is wrong. */
  readonly "check-node"?: string;
}

export interface ClusterMappingUsbGetRow {
  readonly description: string;
  readonly error: readonly {
    readonly message: string;
    readonly severity: string;
  }[];
  readonly id: string;
  readonly map: readonly string[];
}

export type ClusterMappingUsbGetResult = readonly ClusterMappingUsbGetRow[];

export interface ClusterMappingUsbPostParams {
  /** Note about the mapping. */
  readonly description?: string;
  /** Name of the USB mapping; usb of a VM refers to it. */
  readonly id: string;
  /** One entry per node: node=pve1,id=046d:c52b, with path=1-2 for a fixed port. */
  readonly map: readonly (string | ClusterMappingUsbPostMapValue)[];
}

export interface ClusterMappingUsbIdGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterMappingUsbIdPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Note about the mapping. */
  readonly description?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** One entry per node: node=pve1,id=046d:c52b, with path=1-2 for a fixed port. */
  readonly map: readonly (string | ClusterMappingUsbPostMapValue)[];
}

export interface ClusterMetricsGetRow {
  readonly name?: string;
}

export type ClusterMetricsGetResult = readonly ClusterMetricsGetRow[];

export interface ClusterMetricsExportGetParams {
  /**
   * @description Also answers older values, as far as `start-time` or what is kept; default false.
   * @default 0
   */
  readonly history?: boolean;
  /**
   * @description Only values of the node that answers; default false, all nodes.
   * @default 0
   */
  readonly "local-only"?: boolean;
  /** Only these nodes, separated by commas. */
  readonly "node-list"?: string;
  /**
   * @description Only values newer than this, in Unix seconds; default 0. With `history`.
   * @default 0
   */
  readonly "start-time"?: number;
}

export interface ClusterMetricsExportGetResult {
  readonly data: readonly {
    readonly id: string;
    readonly metric: string;
    readonly timestamp: number;
    readonly type: "gauge" | "counter" | "derive";
    readonly value: number;
  }[];
}

export interface ClusterMetricsServerGetRow {
  readonly disable: boolean;
  readonly id: string;
  readonly port: number;
  readonly server: string;
  readonly type: string;
}

export type ClusterMetricsServerGetResult = readonly ClusterMetricsServerGetRow[];

export interface ClusterMetricsServerIdGetResult {
  readonly disable?: boolean;
  readonly port?: number;
  readonly server?: string;
  readonly type?: string;
}

export interface ClusterMetricsServerIdPostParams {
  /** InfluxDB over http: path put before /api/v2, for servers behind a proxy. */
  readonly "api-path-prefix"?: string;
  /** InfluxDB over http: bucket (2.x) or database to write to; default proxmox. */
  readonly bucket?: string;
  /** Keeps the entry but sends nothing; default false. */
  readonly disable?: boolean;
  /**
   * @description InfluxDB: udp (default), http or https; udp needs no token and confirms nothing.
   * @default udp
   */
  readonly influxdbproto?: "udp" | "http" | "https";
  /**
   * @description InfluxDB over http: bytes per request at most; default 25000000.
   * @default 25000000
   */
  readonly "max-body-size"?: number;
  /**
   * @description Largest UDP packet in bytes, 512 to 65536; default 1500.
   * @default 1500
   */
  readonly mtu?: number;
  /** InfluxDB 2.x over http: organization; default proxmox. */
  readonly organization?: string;
  /**
   * @description OpenTelemetry: gzip (default) or none.
   * @default gzip
   */
  readonly "otel-compression"?: "none" | "gzip";
  /** OpenTelemetry: extra HTTP headers, a JSON object in base64; may hold credentials. */
  readonly "otel-headers"?: string;
  /**
   * @description OpenTelemetry: bytes per request at most; default 10000000.
   * @default 10000000
   */
  readonly "otel-max-body-size"?: number;
  /**
   * @description OpenTelemetry: path of the collector; default /v1/metrics.
   * @default /v1/metrics
   */
  readonly "otel-path"?: string;
  /**
   * @description OpenTelemetry: https (default) or http.
   * @default https
   */
  readonly "otel-protocol"?: "http" | "https";
  /** OpenTelemetry: attributes added to everything sent, a JSON object in base64. */
  readonly "otel-resource-attributes"?: string;
  /**
   * @description OpenTelemetry: seconds to wait for the collector, 1 to 10; default 5.
   * @default 5
   */
  readonly "otel-timeout"?: number;
  /**
   * @description OpenTelemetry: checks the certificate; default true.
   * @default 1
   */
  readonly "otel-verify-ssl"?: boolean;
  /** Graphite: root that all names begin with; default proxmox. */
  readonly path?: string;
  /** Port of the server; usual are 8089 (InfluxDB udp), 8086 (InfluxDB http), 2003 (Graphite), 4318 (OTLP). */
  readonly port: number;
  /** Graphite: udp (default) or tcp. */
  readonly proto?: "udp" | "tcp";
  /** Server to talk to: host name or IP address. */
  readonly server: string;
  /**
   * @description Graphite over tcp and InfluxDB over http: seconds to wait; default 1. A dead server slows all nodes.
   * @default 1
   */
  readonly timeout?: number;
  /** InfluxDB over http: access token, or user:password for the older API; a secret. */
  readonly token?: string;
  /** Kind of server: influxdb, graphite or opentelemetry. */
  readonly type: "graphite" | "influxdb" | "opentelemetry";
  /**
   * @description InfluxDB over https: checks the certificate; default true.
   * @default 1
   */
  readonly "verify-certificate"?: boolean;
}

export interface ClusterMetricsServerIdPutParams {
  /** InfluxDB over http: path put before /api/v2, for servers behind a proxy. */
  readonly "api-path-prefix"?: string;
  /** InfluxDB over http: bucket (2.x) or database to write to; default proxmox. */
  readonly bucket?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Keeps the entry but sends nothing; default false. */
  readonly disable?: boolean;
  /**
   * @description InfluxDB: udp (default), http or https; udp needs no token and confirms nothing.
   * @default udp
   */
  readonly influxdbproto?: "udp" | "http" | "https";
  /**
   * @description InfluxDB over http: bytes per request at most; default 25000000.
   * @default 25000000
   */
  readonly "max-body-size"?: number;
  /**
   * @description Largest UDP packet in bytes, 512 to 65536; default 1500.
   * @default 1500
   */
  readonly mtu?: number;
  /** InfluxDB 2.x over http: organization; default proxmox. */
  readonly organization?: string;
  /**
   * @description OpenTelemetry: gzip (default) or none.
   * @default gzip
   */
  readonly "otel-compression"?: "none" | "gzip";
  /** OpenTelemetry: extra HTTP headers, a JSON object in base64; may hold credentials. */
  readonly "otel-headers"?: string;
  /**
   * @description OpenTelemetry: bytes per request at most; default 10000000.
   * @default 10000000
   */
  readonly "otel-max-body-size"?: number;
  /**
   * @description OpenTelemetry: path of the collector; default /v1/metrics.
   * @default /v1/metrics
   */
  readonly "otel-path"?: string;
  /**
   * @description OpenTelemetry: https (default) or http.
   * @default https
   */
  readonly "otel-protocol"?: "http" | "https";
  /** OpenTelemetry: attributes added to everything sent, a JSON object in base64. */
  readonly "otel-resource-attributes"?: string;
  /**
   * @description OpenTelemetry: seconds to wait for the collector, 1 to 10; default 5.
   * @default 5
   */
  readonly "otel-timeout"?: number;
  /**
   * @description OpenTelemetry: checks the certificate; default true.
   * @default 1
   */
  readonly "otel-verify-ssl"?: boolean;
  /** Graphite: root that all names begin with; default proxmox. */
  readonly path?: string;
  /** Port of the server; usual are 8089 (InfluxDB udp), 8086 (InfluxDB http), 2003 (Graphite), 4318 (OTLP). */
  readonly port: number;
  /** Graphite: udp (default) or tcp. */
  readonly proto?: "udp" | "tcp";
  /** Server to talk to: host name or IP address. */
  readonly server: string;
  /**
   * @description Graphite over tcp and InfluxDB over http: seconds to wait; default 1. A dead server slows all nodes.
   * @default 1
   */
  readonly timeout?: number;
  /** InfluxDB over http: access token, or user:password for the older API; a secret. */
  readonly token?: string;
  /**
   * @description InfluxDB over https: checks the certificate; default true.
   * @default 1
   */
  readonly "verify-certificate"?: boolean;
}

export interface ClusterNextidGetParams {
  /** Checks that this vmid is free; fails if not. Left out, answers the next free one. */
  readonly vmid?: number;
}

export type ClusterNextidGetResult = number;

export type ClusterNotificationsGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export type ClusterNotificationsEndpointsGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterNotificationsEndpointsGotifyGetRow {
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly name: string;
  readonly origin: "user-created" | "builtin" | "modified-builtin";
  readonly server: string;
}

export type ClusterNotificationsEndpointsGotifyGetResult = readonly ClusterNotificationsEndpointsGotifyGetRow[];

export interface ClusterNotificationsEndpointsGotifyPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Name of the endpoint; unique among all targets, cannot be changed. */
  readonly name: string;
  /** Address of the Gotify server, with http:// or https://. */
  readonly server: string;
  /** Application token of Gotify; a secret, not shown again. */
  readonly token: string;
}

export interface ClusterNotificationsEndpointsGotifyNameGetResult {
  readonly comment?: string;
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly name: string;
  readonly server: string;
}

export interface ClusterNotificationsEndpointsGotifyNamePutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Address of the Gotify server, with http:// or https://. */
  readonly server?: string;
  /** Application token of Gotify; a secret, not shown again. */
  readonly token?: string;
}

export interface ClusterNotificationsEndpointsSendmailGetRow {
  readonly author?: string;
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "from-address"?: string;
  readonly mailto?: readonly string[];
  readonly "mailto-user"?: readonly string[];
  readonly name: string;
  readonly origin: "user-created" | "builtin" | "modified-builtin";
}

export type ClusterNotificationsEndpointsSendmailGetResult = readonly ClusterNotificationsEndpointsSendmailGetRow[];

export interface ClusterNotificationsEndpointsSendmailPostParams {
  /** Name shown as sender of the mails; default Proxmox VE. */
  readonly author?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Mail address of the sender; for sendmail the datacenter's, else root@ and the host name. */
  readonly "from-address"?: string;
  /** Mail addresses that get the messages; this or `mailto-user` is needed. */
  readonly mailto?: readonly string[];
  /** Users that get the mail at the address in their account, as name@realm. */
  readonly "mailto-user"?: readonly string[];
  /** Name of the endpoint; unique among all targets, cannot be changed. */
  readonly name: string;
}

export interface ClusterNotificationsEndpointsSendmailNameGetResult {
  readonly author?: string;
  readonly comment?: string;
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "from-address"?: string;
  readonly mailto?: readonly string[];
  readonly "mailto-user"?: readonly string[];
  readonly name: string;
}

export interface ClusterNotificationsEndpointsSendmailNamePutParams {
  /** Name shown as sender of the mails; default Proxmox VE. */
  readonly author?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Mail address of the sender; for sendmail the datacenter's, else root@ and the host name. */
  readonly "from-address"?: string;
  /** Mail addresses that get the messages; this or `mailto-user` is needed. */
  readonly mailto?: readonly string[];
  /** Users that get the mail at the address in their account, as name@realm. */
  readonly "mailto-user"?: readonly string[];
}

export interface ClusterNotificationsEndpointsSmtpGetRow {
  readonly author?: string;
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "from-address": string;
  readonly mailto?: readonly string[];
  readonly "mailto-user"?: readonly string[];
  /** @default tls */
  readonly mode?: "insecure" | "starttls" | "tls";
  readonly name: string;
  readonly origin: "user-created" | "builtin" | "modified-builtin";
  readonly port?: number;
  readonly server: string;
  readonly username?: string;
}

export type ClusterNotificationsEndpointsSmtpGetResult = readonly ClusterNotificationsEndpointsSmtpGetRow[];

export interface ClusterNotificationsEndpointsSmtpPostParams {
  /** Name shown as sender; default Proxmox VE. */
  readonly author?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Mail address of the sender; the server must accept it. */
  readonly "from-address": string;
  /** Mail addresses that get the messages; this or `mailto-user` is needed. */
  readonly mailto?: readonly string[];
  /** Users that get the mail at the address in their account, as name@realm. */
  readonly "mailto-user"?: readonly string[];
  /**
   * @description Encryption: tls (default), starttls or insecure.
   * @default tls
   */
  readonly mode?: "insecure" | "starttls" | "tls";
  /** Name of the endpoint; unique among all targets, cannot be changed. */
  readonly name: string;
  /** Password at the mail server; a secret, not shown again. */
  readonly password?: string;
  /** Port of the mail server; default 465 for tls, 587 for starttls, 25 for insecure. */
  readonly port?: number;
  /** Host name or address of the mail server. */
  readonly server: string;
  /** User at the mail server; left out, no login. */
  readonly username?: string;
}

export interface ClusterNotificationsEndpointsSmtpNameGetResult {
  readonly author?: string;
  readonly comment?: string;
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "from-address": string;
  readonly mailto?: readonly string[];
  readonly "mailto-user"?: readonly string[];
  /** @default tls */
  readonly mode?: "insecure" | "starttls" | "tls";
  readonly name: string;
  readonly port?: number;
  readonly server: string;
  readonly username?: string;
}

export interface ClusterNotificationsEndpointsSmtpNamePutParams {
  /** Name shown as sender; default Proxmox VE. */
  readonly author?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Mail address of the sender; the server must accept it. */
  readonly "from-address"?: string;
  /** Mail addresses that get the messages; this or `mailto-user` is needed. */
  readonly mailto?: readonly string[];
  /** Users that get the mail at the address in their account, as name@realm. */
  readonly "mailto-user"?: readonly string[];
  /**
   * @description Encryption: tls (default), starttls or insecure.
   * @default tls
   */
  readonly mode?: "insecure" | "starttls" | "tls";
  /** Password at the mail server; a secret, not shown again. */
  readonly password?: string;
  /** Port of the mail server; default 465 for tls, 587 for starttls, 25 for insecure. */
  readonly port?: number;
  /** Host name or address of the mail server. */
  readonly server?: string;
  /** User at the mail server; left out, no login. */
  readonly username?: string;
}

export interface ClusterNotificationsEndpointsWebhookGetRow {
  readonly body?: string;
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly header?: readonly string[];
  readonly method: "post" | "put" | "get";
  readonly name: string;
  readonly origin: "user-created" | "builtin" | "modified-builtin";
  readonly secret?: readonly string[];
  readonly url: string;
}

export type ClusterNotificationsEndpointsWebhookGetResult = readonly ClusterNotificationsEndpointsWebhookGetRow[];

export interface ClusterNotificationsEndpointsWebhookPostParams {
  /** Body of the webhook call, in base64; {{ title }}, {{ message }}, {{ severity }}, {{ secrets.X }} are filled in. */
  readonly body?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** HTTP headers of the webhook, each as name=NAME,value=BASE64; the same placeholders as in `body`. */
  readonly header?: readonly string[];
  /** HTTP method of the webhook: post, put or get. */
  readonly method: "post" | "put" | "get";
  /** Name of the endpoint; unique among all targets, cannot be changed. */
  readonly name: string;
  /** Secrets for {{ secrets.NAME }}, each as name=NAME,value=BASE64; the values are never shown again. */
  readonly secret?: readonly string[];
  /** Address to call; takes {{ title }}, {{ severity }}, {{ secrets.NAME }} and the like. */
  readonly url: string;
}

export interface ClusterNotificationsEndpointsWebhookNameGetResult {
  readonly body?: string;
  readonly comment?: string;
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly header?: readonly string[];
  readonly method: "post" | "put" | "get";
  readonly name: string;
  readonly secret?: readonly string[];
  readonly url: string;
}

export interface ClusterNotificationsEndpointsWebhookNamePutParams {
  /** Body of the webhook call, in base64; {{ title }}, {{ message }}, {{ severity }}, {{ secrets.X }} are filled in. */
  readonly body?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Keeps the endpoint but sends nothing to it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** HTTP headers of the webhook, each as name=NAME,value=BASE64; the same placeholders as in `body`. */
  readonly header?: readonly string[];
  /** HTTP method of the webhook: post, put or get. */
  readonly method?: "post" | "put" | "get";
  /** Secrets for {{ secrets.NAME }}, each as name=NAME,value=BASE64; the values are never shown again. */
  readonly secret?: readonly string[];
  /** Address to call; takes {{ title }}, {{ severity }}, {{ secrets.NAME }} and the like. */
  readonly url?: string;
}

export interface ClusterNotificationsMatcherFieldValuesGetRow {
  readonly comment?: string;
  readonly field: string;
  readonly value: string;
}

export type ClusterNotificationsMatcherFieldValuesGetResult = readonly ClusterNotificationsMatcherFieldValuesGetRow[];

export interface ClusterNotificationsMatcherFieldsGetRow {
  readonly name: string;
}

export type ClusterNotificationsMatcherFieldsGetResult = readonly ClusterNotificationsMatcherFieldsGetRow[];

export interface ClusterNotificationsMatchersGetRow {
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "invert-match"?: boolean;
  readonly "match-calendar"?: readonly string[];
  readonly "match-field"?: readonly string[];
  readonly "match-severity"?: readonly string[];
  /** @default all */
  readonly mode?: "all" | "any";
  readonly name: string;
  readonly origin: "user-created" | "builtin" | "modified-builtin";
  readonly target?: readonly string[];
}

export type ClusterNotificationsMatchersGetResult = readonly ClusterNotificationsMatchersGetRow[];

export interface ClusterNotificationsMatchersPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Keeps the matcher but sends nothing through it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Turns the whole result round: fits what the tests do not; default false. */
  readonly "invert-match"?: boolean;
  /** Times of sending that fit, as calendar ranges: mon..fri 8:00-17:00. */
  readonly "match-calendar"?: readonly string[];
  /** Tests of message fields: exact:type=vzdump, regex:hostname=^pve; names from the matcher fields. */
  readonly "match-field"?: readonly string[];
  /** Severities that fit: info, notice, warning, error, unknown; several joined by commas. */
  readonly "match-severity"?: readonly string[];
  /**
   * @description Whether all tests must fit (all, default) or one is enough (any).
   * @default all
   */
  readonly mode?: "all" | "any";
  /** Name of the matcher; cannot be changed. */
  readonly name: string;
  /** Targets that get the messages which fit; names of endpoints. */
  readonly target?: readonly string[];
}

export interface ClusterNotificationsMatchersNameGetResult {
  readonly comment?: string;
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "invert-match"?: boolean;
  readonly "match-calendar"?: readonly string[];
  readonly "match-field"?: readonly string[];
  readonly "match-severity"?: readonly string[];
  /** @default all */
  readonly mode?: "all" | "any";
  readonly name: string;
  readonly target?: readonly string[];
}

export interface ClusterNotificationsMatchersNamePutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Keeps the matcher but sends nothing through it; default false.
   * @default 0
   */
  readonly disable?: boolean;
  /** Turns the whole result round: fits what the tests do not; default false. */
  readonly "invert-match"?: boolean;
  /** Times of sending that fit, as calendar ranges: mon..fri 8:00-17:00. */
  readonly "match-calendar"?: readonly string[];
  /** Tests of message fields: exact:type=vzdump, regex:hostname=^pve; names from the matcher fields. */
  readonly "match-field"?: readonly string[];
  /** Severities that fit: info, notice, warning, error, unknown; several joined by commas. */
  readonly "match-severity"?: readonly string[];
  /**
   * @description Whether all tests must fit (all, default) or one is enough (any).
   * @default all
   */
  readonly mode?: "all" | "any";
  /** Targets that get the messages which fit; names of endpoints. */
  readonly target?: readonly string[];
}

export interface ClusterNotificationsTargetsGetRow {
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly name: string;
  readonly origin: "user-created" | "builtin" | "modified-builtin";
  readonly type: "sendmail" | "gotify" | "smtp" | "webhook";
}

export type ClusterNotificationsTargetsGetResult = readonly ClusterNotificationsTargetsGetRow[];

export interface ClusterOptionsGetResult {
  readonly "allowed-tags"?: readonly string[];
  readonly description?: string;
  readonly keyboard?: string;
  readonly mac_prefix?: string;
}

export interface ClusterOptionsPutParams {
  /** Limits for the whole cluster in KiB/s: default=…,restore=…,migration=…,clone=…,move=…. */
  readonly bwlimit?: string | BwlimitValue;
  /** Text that everyone must agree to before logging in; empty means none. */
  readonly "consent-text"?: string;
  /** Viewer the web UI opens: html5 (noVNC), vv (SPICE) or xtermjs; applet is outdated. */
  readonly console?: "applet" | "vv" | "html5" | "xtermjs";
  /** How HA picks nodes: ha=basic|static|dynamic, and the automatic rebalancing. */
  readonly crs?: string | CrsValue;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Notes about the datacenter in Markdown, shown in the web UI. */
  readonly description?: string;
  /** Sender of mails from the nodes; default root@ and the host name. */
  readonly email_from?: string;
  /**
   * @description How failed nodes are fenced: watchdog (default); hardware and both are experimental.
   * @default watchdog
   */
  readonly fencing?: "watchdog" | "hardware" | "both";
  /** What HA does when a node is shut down: shutdown_policy=…. */
  readonly ha?: string | HaValue;
  /** Proxy for downloads by the nodes, as http://user:password@host:port. */
  readonly http_proxy?: string;
  /** Default keyboard layout of VNC consoles. */
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** Default language of the web UI. */
  readonly language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW";
  /** Where the cluster stands, for the map of the Datacenter Manager. */
  readonly location?: string | LocationValue;
  /**
   * @description First bytes of MAC addresses made for guests; default BC:24:11. Change it where clusters share a network.
   * @default BC:24:11
   */
  readonly mac_prefix?: string;
  /** How many guests a node works on at the same time in bulk actions and for HA. */
  readonly max_workers?: number;
  /** Defaults for migrations: type=secure|insecure, network=CIDR. */
  readonly migration?: string | MigrationValue;
  /** Outdated; use `migration` with type=insecure. */
  readonly migration_unsecure?: boolean;
  /** Range free vmids are picked from, as lower=…,upper=…. */
  readonly "next-id"?: string | NextIdValue;
  /** Outdated settings of notifications; matchers took their place. */
  readonly notify?: string | NotifyValue;
  /** Tags that only those with Sys.Modify on / may set or remove, joined by ;. */
  readonly "registered-tags"?: string;
  /** Defaults for replication: type=secure|insecure, network=CIDR; else as for migration. */
  readonly replication?: string | MigrationValue;
  /** How tags look and sort: shape, colours, order, case. */
  readonly "tag-style"?: string | TagStyleValue;
  /** Settings for U2F keys, the forerunner of WebAuthn; leave alone unless old keys are in use. */
  readonly u2f?: string | U2fValue;
  /** Which tags may be set on guests by whoever lacks Sys.Modify on /. */
  readonly "user-tag-access"?: string | UserTagAccessValue;
  /** Settings for WebAuthn keys; changing them can lock out whoever has registered one. */
  readonly webauthn?: string | WebauthnValue;
}

export type ClusterQemuGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterQemuCpuFlagsGetParams {
  /**
   * @description Acceleration the flags must work with: kvm (default) or tcg.
   * @default kvm
   */
  readonly accel?: "kvm" | "tcg";
  /** CPU architecture of the VM; default that of the host. Flags are known for x86_64 only. */
  readonly arch?: "x86_64" | "aarch64";
}

export interface ClusterQemuCpuFlagsGetRow {
  readonly description?: string;
  readonly name: string;
  readonly "supported-on"?: readonly string[];
}

export type ClusterQemuCpuFlagsGetResult = readonly ClusterQemuCpuFlagsGetRow[];

export interface ClusterQemuCustomCpuModelsGetRow {
  /** @default kvm64 */
  readonly cputype?: string;
  readonly digest?: string;
  readonly flags?: string;
  readonly "guest-phys-bits"?: number;
  /** @default 0 */
  readonly hidden?: boolean;
  readonly "hv-vendor-id"?: string;
  readonly level?: number;
  readonly "phys-bits"?: string;
  /** @default kvm64 */
  readonly "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

export type ClusterQemuCustomCpuModelsGetResult = readonly ClusterQemuCustomCpuModelsGetRow[];

export interface ClusterQemuCustomCpuModelsPostParams {
  /** CPU model defined in this cluster, by name; the prefix custom- may be left out. */
  readonly cputype: string;
  /** CPU flags to add or remove, as +aes;-pcid. */
  readonly flags?: string;
  /** Bits of a physical address that the guest may use, 32 to 64. */
  readonly "guest-phys-bits"?: number;
  /**
   * @description Hides from the guest that it runs on KVM; default false. For drivers that refuse virtual machines.
   * @default 0
   */
  readonly hidden?: boolean;
  /** Vendor name Hyper-V features show to Windows, 1 to 12 letters or digits. */
  readonly "hv-vendor-id"?: string;
  /** Highest basic CPUID leaf the guest sees; 30 helps Windows with Hyper-V that hangs at boot. */
  readonly level?: number;
  /** Bits of a physical address shown to the guest: 8 to 64, or host, which hinders live migration. */
  readonly "phys-bits"?: string;
  /**
   * @description Built-in model that this one starts from and shows to the guest; default kvm64.
   * @default kvm64
   */
  readonly "reported-model": "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

export interface ClusterQemuCustomCpuModelsCputypeGetResult {
  /** @default kvm64 */
  readonly cputype?: string;
  readonly digest?: string;
  readonly flags?: string;
  readonly "guest-phys-bits"?: number;
  /** @default 0 */
  readonly hidden?: boolean;
  readonly "hv-vendor-id"?: string;
  readonly level?: number;
  readonly "phys-bits"?: string;
  /** @default kvm64 */
  readonly "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

export interface ClusterQemuCustomCpuModelsCputypePutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** CPU flags to add or remove, as +aes;-pcid. */
  readonly flags?: string;
  /** Bits of a physical address that the guest may use, 32 to 64. */
  readonly "guest-phys-bits"?: number;
  /**
   * @description Hides from the guest that it runs on KVM; default false. For drivers that refuse virtual machines.
   * @default 0
   */
  readonly hidden?: boolean;
  /** Vendor name Hyper-V features show to Windows, 1 to 12 letters or digits. */
  readonly "hv-vendor-id"?: string;
  /** Highest basic CPUID leaf the guest sees; 30 helps Windows with Hyper-V that hangs at boot. */
  readonly level?: number;
  /** Bits of a physical address shown to the guest: 8 to 64, or host, which hinders live migration. */
  readonly "phys-bits"?: string;
  /**
   * @description Built-in model that this one starts from and shows to the guest; default kvm64.
   * @default kvm64
   */
  readonly "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "ClearwaterForest-v2" | "ClearwaterForest-v3" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "cortex-a78ae" | "DiamondRapids" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "GraniteRapids-v4" | "GraniteRapids-v5" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SapphireRapids-v5" | "SapphireRapids-v6" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "SierraForest-v4" | "SierraForest-v5" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

export interface ClusterReplicationGetRow {
  readonly comment?: string;
  readonly disable?: boolean;
  readonly guest: number;
  readonly id: string;
  readonly jobnum: number;
  readonly rate?: number;
  readonly remove_job?: "local" | "full";
  /** @default *\/15 */
  readonly schedule?: string;
  readonly source?: string;
  readonly target: string;
  readonly type: "local";
}

export type ClusterReplicationGetResult = readonly ClusterReplicationGetRow[];

export interface ClusterReplicationPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Keeps the job and its copy but stops replicating; default false. */
  readonly disable?: boolean;
  /** Id of the job: vmid, dash, number, such as 100-0. */
  readonly id: string;
  /** Limit for the copy in MB/s, fractions allowed; left out, unlimited. */
  readonly rate?: number;
  /** Marks the job for removal at its next run: local drops only snapshots here, full also the copy at the target. */
  readonly remove_job?: "local" | "full";
  /**
   * @description When to replicate, as a calendar event; default *\/15, every 15 minutes.
   * @default *\/15
   */
  readonly schedule?: string;
  /** Node the guest was on last; kept by PVE itself. */
  readonly source?: string;
  /** Node the disks are copied to; cannot be changed later. */
  readonly target: string;
  /** Always local. */
  readonly type: "local";
}

export interface ClusterReplicationIdGetResult {
  readonly comment?: string;
  readonly digest?: string;
  readonly disable?: boolean;
  readonly guest: number;
  readonly id: string;
  readonly jobnum: number;
  readonly rate?: number;
  readonly remove_job?: "local" | "full";
  /** @default *\/15 */
  readonly schedule?: string;
  readonly source?: string;
  readonly target: string;
  readonly type: "local";
}

export interface ClusterReplicationIdPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Keeps the job and its copy but stops replicating; default false. */
  readonly disable?: boolean;
  /** Limit for the copy in MB/s, fractions allowed; left out, unlimited. */
  readonly rate?: number;
  /** Marks the job for removal at its next run: local drops only snapshots here, full also the copy at the target. */
  readonly remove_job?: "local" | "full";
  /**
   * @description When to replicate, as a calendar event; default *\/15, every 15 minutes.
   * @default *\/15
   */
  readonly schedule?: string;
  /** Node the guest was on last; kept by PVE itself. */
  readonly source?: string;
}

export interface ClusterReplicationIdDeleteParams {
  /**
   * @description Forgets the job at once and leaves copies and snapshots behind; default false.
   * @default 0
   */
  readonly force?: boolean;
  /**
   * @description Leaves the replicated disks at the target; default false, which deletes them.
   * @default 0
   */
  readonly keep?: boolean;
}

export interface ClusterResourcesGetParams {
  /** Only entries of this kind: vm (VMs and containers), storage, node or sdn. */
  readonly type?: "vm" | "storage" | "node" | "sdn";
}

export interface ClusterResourcesGetRow {
  readonly "cgroup-mode"?: number;
  readonly content?: string | readonly string[];
  /** A fraction: 1 is all of it. */
  readonly cpu?: number;
  /** In bytes. */
  readonly disk?: number;
  /** In bytes. */
  readonly diskread?: number;
  /** In bytes. */
  readonly diskwrite?: number;
  readonly hastate?: string;
  /** @default x86_64 */
  readonly "host-arch"?: "x86_64" | "aarch64";
  readonly id: string;
  readonly level?: string;
  readonly lock?: string;
  readonly maxcpu?: number;
  /** In bytes. */
  readonly maxdisk?: number;
  /** In bytes. */
  readonly maxmem?: number;
  /** In bytes. */
  readonly mem?: number;
  /** In bytes. */
  readonly memhost?: number;
  readonly name?: string;
  /** In bytes. */
  readonly netin?: number;
  /** In bytes. */
  readonly netout?: number;
  readonly network?: string;
  readonly "network-type"?: "fabric" | "zone";
  readonly node?: string;
  readonly plugintype?: string;
  readonly pool?: string;
  readonly protocol?: string;
  readonly sdn?: string;
  readonly shared?: boolean;
  readonly status?: string;
  readonly storage?: string;
  readonly tags?: string;
  /** @default 0 */
  readonly template?: boolean;
  readonly type: "node" | "storage" | "pool" | "qemu" | "lxc" | "openvz" | "sdn" | "network";
  /** In seconds. */
  readonly uptime?: number;
  readonly vmid?: number;
  readonly "zone-type"?: string;
}

export type ClusterResourcesGetResult = readonly ClusterResourcesGetRow[];

export interface ClusterSdnGetRow {
  readonly id: string;
}

export type ClusterSdnGetResult = readonly ClusterSdnGetRow[];

export interface ClusterSdnPutParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /**
   * @description Gives the lock back after success; default true. Only with `lock-token`.
   * @default 1
   */
  readonly "release-lock"?: boolean;
}

export type ClusterSdnPutResult = string;

export interface ClusterSdnControllersGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
  /** Only controllers of this kind: evpn, bgp, isis or faucet. */
  readonly type?: "bgp" | "evpn" | "faucet" | "isis";
}

export interface ClusterSdnControllersGetRow {
  readonly asn?: number;
  /** @default auto */
  readonly "bgp-mode"?: "auto" | "external" | "internal";
  readonly "bgp-multipath-as-relax"?: boolean;
  readonly controller: string;
  readonly digest?: string;
  readonly ebgp?: boolean;
  readonly "ebgp-multihop"?: number;
  readonly "isis-domain"?: string;
  readonly "isis-ifaces"?: string | readonly string[];
  readonly "isis-net"?: string;
  readonly loopback?: string;
  readonly node?: string;
  readonly nodes?: string | readonly string[];
  readonly "peer-group-name"?: string;
  readonly peers?: string;
  readonly pending?: {
    readonly asn?: number;
    /** @default auto */
    readonly "bgp-mode"?: "auto" | "external" | "internal";
    readonly "bgp-multipath-as-relax"?: boolean;
    readonly ebgp?: boolean;
    readonly "ebgp-multihop"?: number;
    readonly "isis-domain"?: string;
    readonly "isis-ifaces"?: string | readonly string[];
    readonly "isis-net"?: string;
    readonly loopback?: string;
    readonly node?: string;
    readonly nodes?: string | readonly string[];
    readonly "peer-group-name"?: string;
    readonly peers?: string;
  };
  readonly state?: "new" | "changed" | "deleted";
  readonly type: "bgp" | "evpn" | "faucet" | "isis";
}

export type ClusterSdnControllersGetResult = readonly ClusterSdnControllersGetRow[];

export interface ClusterSdnControllersPostParams {
  /** Number of the autonomous system; private ones are 64512 to 65534 and 4200000000 up. */
  readonly asn?: number;
  /**
   * @description EVPN: whether peers are internal, external, or decided by their AS number (auto, default).
   * @default auto
   */
  readonly "bgp-mode"?: "auto" | "external" | "internal";
  /** BGP: shares load over paths of equal length through different systems; default false. */
  readonly "bgp-multipath-as-path-relax"?: boolean;
  /** Name of the SDN controller. */
  readonly controller: string;
  /** BGP: the peers are of another AS; default false. */
  readonly ebgp?: boolean;
  /** BGP: hops an external peer may be away. */
  readonly "ebgp-multihop"?: number;
  /** EVPN: fabric whose nodes are the peers, in place of `peers`. */
  readonly fabric?: string;
  /** IS-IS: name of the domain. */
  readonly "isis-domain"?: string;
  /** IS-IS: interfaces of the node it runs on. */
  readonly "isis-ifaces"?: string | readonly string[];
  /** IS-IS: network entity title of the node, such as 49.0001.1921.6800.1001.00. */
  readonly "isis-net"?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** BGP and IS-IS: interface whose address is the router id, such as dummy1. */
  readonly loopback?: string;
  /** BGP and IS-IS: node that this controller is for. */
  readonly node?: string;
  /** Nodes it is for; left out, all. */
  readonly nodes?: string | readonly string[];
  /**
   * @description EVPN: how the routing daemon calls the group of peers; default VTEP.
   * @default VTEP
   */
  readonly "peer-group-name"?: string;
  /** Addresses of the peers, separated by commas; EVPN: those of all nodes, unless a `fabric` is set. */
  readonly peers?: string | readonly string[];
  /** Route map for routes that are learnt. */
  readonly "route-map-in"?: string;
  /** Route map for routes that are announced. */
  readonly "route-map-out"?: string;
  /** Kind of controller: evpn, bgp or isis; faucet is experimental. */
  readonly type: "bgp" | "evpn" | "faucet" | "isis";
}

export interface ClusterSdnControllersControllerGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnControllersControllerGetResult {
  readonly asn?: number;
  /** @default auto */
  readonly "bgp-mode"?: "auto" | "external" | "internal";
  readonly "bgp-multipath-as-relax"?: boolean;
  readonly controller: string;
  readonly digest?: string;
  readonly ebgp?: boolean;
  readonly "ebgp-multihop"?: number;
  readonly "isis-domain"?: string;
  readonly "isis-ifaces"?: string | readonly string[];
  readonly "isis-net"?: string;
  readonly loopback?: string;
  readonly node?: string;
  readonly nodes?: string | readonly string[];
  readonly "peer-group-name"?: string;
  readonly peers?: string;
  readonly pending?: {
    readonly asn?: number;
    /** @default auto */
    readonly "bgp-mode"?: "auto" | "external" | "internal";
    readonly "bgp-multipath-as-relax"?: boolean;
    readonly ebgp?: boolean;
    readonly "ebgp-multihop"?: number;
    readonly "isis-domain"?: string;
    readonly "isis-ifaces"?: string | readonly string[];
    readonly "isis-net"?: string;
    readonly loopback?: string;
    readonly node?: string;
    readonly nodes?: string | readonly string[];
    readonly "peer-group-name"?: string;
    readonly peers?: string;
  };
  readonly state?: "new" | "changed" | "deleted";
  readonly type: "bgp" | "evpn" | "faucet" | "isis";
}

export interface ClusterSdnControllersControllerPutParams {
  /** Number of the autonomous system; private ones are 64512 to 65534 and 4200000000 up. */
  readonly asn?: number;
  /**
   * @description EVPN: whether peers are internal, external, or decided by their AS number (auto, default).
   * @default auto
   */
  readonly "bgp-mode"?: "auto" | "external" | "internal";
  /** BGP: shares load over paths of equal length through different systems; default false. */
  readonly "bgp-multipath-as-path-relax"?: boolean;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** BGP: the peers are of another AS; default false. */
  readonly ebgp?: boolean;
  /** BGP: hops an external peer may be away. */
  readonly "ebgp-multihop"?: number;
  /** EVPN: fabric whose nodes are the peers, in place of `peers`. */
  readonly fabric?: string;
  /** IS-IS: name of the domain. */
  readonly "isis-domain"?: string;
  /** IS-IS: interfaces of the node it runs on. */
  readonly "isis-ifaces"?: string | readonly string[];
  /** IS-IS: network entity title of the node, such as 49.0001.1921.6800.1001.00. */
  readonly "isis-net"?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** BGP and IS-IS: interface whose address is the router id, such as dummy1. */
  readonly loopback?: string;
  /** BGP and IS-IS: node that this controller is for. */
  readonly node?: string;
  /** Nodes it is for; left out, all. */
  readonly nodes?: string | readonly string[];
  /**
   * @description EVPN: how the routing daemon calls the group of peers; default VTEP.
   * @default VTEP
   */
  readonly "peer-group-name"?: string;
  /** Addresses of the peers, separated by commas; EVPN: those of all nodes, unless a `fabric` is set. */
  readonly peers?: string | readonly string[];
  /** Route map for routes that are learnt. */
  readonly "route-map-in"?: string;
  /** Route map for routes that are announced. */
  readonly "route-map-out"?: string;
}

export interface ClusterSdnControllersControllerDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnDnsGetParams {
  /** Only servers of this kind; powerdns is the only one. */
  readonly type?: "powerdns";
}

export interface ClusterSdnDnsGetRow {
  readonly dns: string;
  readonly type: string;
}

export type ClusterSdnDnsGetResult = readonly ClusterSdnDnsGetRow[];

export interface ClusterSdnDnsPostParams {
  /** Name of the DNS server in SDN, letters and digits. */
  readonly dns: string;
  /** SHA-256 fingerprint of the server's certificate, 32 hex pairs joined by colons; for self-signed ones. */
  readonly fingerprint?: string;
  /** API key of PowerDNS; a secret. */
  readonly key: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Prefix length the reverse zones of IPv6 are cut at. */
  readonly reversemaskv6?: number;
  /** Prefix length the reverse zones of IPv6 are cut at; older name of reversemaskv6. */
  readonly reversev6mask?: number;
  /** Lifetime of the DNS records in seconds; default 14400. */
  readonly ttl?: number;
  /** Always powerdns. */
  readonly type: "powerdns";
  /** Address of the PowerDNS API, such as http://10.0.0.53:8081/api/v1/servers/localhost. */
  readonly url: string;
}

export interface ClusterSdnDnsDnsGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnDnsDnsPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** SHA-256 fingerprint of the server's certificate, 32 hex pairs joined by colons; for self-signed ones. */
  readonly fingerprint?: string;
  /** API key of PowerDNS; a secret. */
  readonly key?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Prefix length the reverse zones of IPv6 are cut at. */
  readonly reversemaskv6?: number;
  /** Lifetime of the DNS records in seconds; default 14400. */
  readonly ttl?: number;
  /** Address of the PowerDNS API, such as http://10.0.0.53:8081/api/v1/servers/localhost. */
  readonly url?: string;
}

export interface ClusterSdnDnsDnsDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnDryRunGetParams {
  /** Node to work the changes out for. */
  readonly node: string;
}

export interface ClusterSdnDryRunGetResult {
  readonly "frr-diff"?: string;
  readonly "interfaces-diff"?: string | null;
}

export interface ClusterSdnFabricsGetRow {
  readonly subdir: string;
}

export type ClusterSdnFabricsGetResult = readonly ClusterSdnFabricsGetRow[];

export interface ClusterSdnFabricsAllGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnFabricsAllGetResult {
  readonly fabrics: readonly {
    readonly area?: string;
    readonly csnp_interval?: number;
    readonly digest?: string;
    readonly hello_interval?: number;
    readonly id: string;
    readonly ip6_prefix?: string;
    readonly ip_prefix?: string;
    readonly "lock-token"?: string;
    readonly persistent_keepalive?: number;
    readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    readonly redistribute: readonly string[] | readonly string[];
    readonly route_filter?: string;
  }[];
  readonly nodes: readonly {
    readonly allowed_ips?: readonly string[];
    readonly digest?: string;
    readonly endpoint?: string;
    readonly fabric_id: string;
    readonly interfaces: readonly string[] | readonly string[] | readonly string[] | readonly string[];
    readonly ip?: string;
    readonly ip6?: string;
    readonly "lock-token"?: string;
    readonly node_id: string;
    readonly peers?: readonly string[];
    readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
    readonly public_key?: string;
    readonly role?: "internal" | "external";
  }[];
}

export interface ClusterSdnFabricsFabricGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnFabricsFabricGetRow {
  readonly area?: string;
  readonly csnp_interval?: number;
  readonly digest?: string;
  readonly hello_interval?: number;
  readonly id: string;
  readonly ip6_prefix?: string;
  readonly ip_prefix?: string;
  readonly "lock-token"?: string;
  readonly persistent_keepalive?: number;
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly redistribute: readonly string[] | readonly string[];
  readonly route_filter?: string;
}

export type ClusterSdnFabricsFabricGetResult = readonly ClusterSdnFabricsFabricGetRow[];

export interface ClusterSdnFabricsFabricPostParams {
  /** OSPF: area, as a number or in dotted form; 0 is the backbone. */
  readonly area?: string;
  /** OpenFabric: seconds between full state summaries, 1 to 600; default 10. */
  readonly csnp_interval?: number;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** OpenFabric: seconds between hello packets, 1 to 600; default 3. */
  readonly hello_interval?: number;
  /** Name of the fabric, 2 to 8 letters, digits and dashes. */
  readonly id: string;
  /** IPv6 network (CIDR) the node addresses of the fabric come from. */
  readonly ip6_prefix?: string;
  /** IPv4 network (CIDR) the node addresses of the fabric come from. */
  readonly ip_prefix?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** WireGuard: seconds between keepalives, for peers behind NAT; 0 for none. */
  readonly persistent_keepalive?: number;
  /** Routing protocol of the fabric: openfabric, ospf, bgp or wireguard; cannot be changed later. */
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** OSPF and BGP: routes from other sources to pass on: source=connected,route-map=…. */
  readonly redistribute: readonly (string | RedistributeOspfValue)[] | readonly (string | RedistributeBgpValue)[];
  /** Prefix list that limits which learnt routes reach the kernel. */
  readonly route_filter?: string;
}

export interface ClusterSdnFabricsFabricIdGetResult {
  readonly area?: string;
  readonly csnp_interval?: number;
  readonly digest?: string;
  readonly hello_interval?: number;
  readonly id: string;
  readonly ip6_prefix?: string;
  readonly ip_prefix?: string;
  readonly "lock-token"?: string;
  readonly persistent_keepalive?: number;
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly redistribute: readonly string[] | readonly string[];
  readonly route_filter?: string;
}

export interface ClusterSdnFabricsFabricIdPutParams {
  /** OSPF: area, as a number or in dotted form; 0 is the backbone. */
  readonly area?: string;
  /** OpenFabric: seconds between full state summaries, 1 to 600; default 10. */
  readonly csnp_interval?: number;
  /** Names of settings to remove; which ones there are depends on the protocol. */
  readonly delete: readonly ("ip_prefix" | "ip6_prefix" | "hello_interval" | "csnp_interval" | "route_filter")[] | readonly ("ip_prefix" | "ip6_prefix" | "redistribute" | "route_filter" | "route_map_in" | "route_map_out")[] | readonly ("area" | "redistribute" | "route_filter")[] | readonly "persistent_keepalive"[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** OpenFabric: seconds between hello packets, 1 to 600; default 3. */
  readonly hello_interval?: number;
  /** IPv6 network (CIDR) the node addresses of the fabric come from. */
  readonly ip6_prefix?: string;
  /** IPv4 network (CIDR) the node addresses of the fabric come from. */
  readonly ip_prefix?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** WireGuard: seconds between keepalives, for peers behind NAT; 0 for none. */
  readonly persistent_keepalive?: number;
  /** Routing protocol of the fabric: openfabric, ospf, bgp or wireguard; cannot be changed later. */
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** OSPF and BGP: routes from other sources to pass on: source=connected,route-map=…. */
  readonly redistribute: readonly (string | RedistributeOspfValue)[] | readonly (string | RedistributeBgpValue)[];
  /** Prefix list that limits which learnt routes reach the kernel. */
  readonly route_filter?: string;
}

export interface ClusterSdnFabricsNodeGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnFabricsNodeGetRow {
  readonly allowed_ips?: readonly string[];
  readonly digest?: string;
  readonly endpoint?: string;
  readonly fabric_id: string;
  readonly interfaces: readonly string[] | readonly string[] | readonly string[] | readonly string[];
  readonly ip?: string;
  readonly ip6?: string;
  readonly "lock-token"?: string;
  readonly node_id: string;
  readonly peers?: readonly string[];
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly public_key?: string;
  readonly role?: "internal" | "external";
}

export type ClusterSdnFabricsNodeGetResult = readonly ClusterSdnFabricsNodeGetRow[];

export interface ClusterSdnFabricsNodeFabricIdGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnFabricsNodeFabricIdGetRow {
  readonly allowed_ips?: readonly string[];
  readonly digest?: string;
  readonly endpoint?: string;
  readonly fabric_id: string;
  readonly interfaces: readonly string[] | readonly string[] | readonly string[] | readonly string[];
  readonly ip?: string;
  readonly ip6?: string;
  readonly "lock-token"?: string;
  readonly node_id: string;
  readonly peers?: readonly string[];
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly public_key?: string;
  readonly role?: "internal" | "external";
}

export type ClusterSdnFabricsNodeFabricIdGetResult = readonly ClusterSdnFabricsNodeFabricIdGetRow[];

export interface ClusterSdnFabricsNodeFabricIdPostParams {
  /** WireGuard: networks (CIDR) that are reached through this node. */
  readonly allowed_ips?: readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** WireGuard: host:port that others reach this node at. */
  readonly endpoint?: string;
  /** Interfaces of the node that take part: name=ens19, with an address where they are numbered. */
  readonly interfaces: readonly (string | InterfacesOpenfabricValue)[] | readonly (string | InterfacesOspfValue)[] | readonly string[] | readonly (string | InterfacesBgpValue)[];
  /** IPv4 address of the node in the fabric, out of its `ip_prefix`. */
  readonly ip?: string;
  /** IPv6 address of the node in the fabric, out of its `ip6_prefix`. */
  readonly ip6?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Node of the cluster that takes part in the fabric; with WireGuard also an outside peer. */
  readonly node_id: string;
  /** WireGuard: who the node talks to, one entry per peer: type=internal,node=pve2,iface=wg0,…. */
  readonly peers?: readonly (string | PeersValue)[];
  /** Routing protocol; the one of the fabric. */
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** WireGuard: public key of an external peer, base64. */
  readonly public_key?: string;
  /** WireGuard: internal for a node of the cluster, external for a peer outside. */
  readonly role?: "internal" | "external";
}

export interface ClusterSdnFabricsNodeNodeIdGetResult {
  readonly allowed_ips?: readonly string[];
  readonly digest?: string;
  readonly endpoint?: string;
  readonly fabric_id: string;
  readonly interfaces: readonly string[] | readonly string[] | readonly string[] | readonly string[];
  readonly ip?: string;
  readonly ip6?: string;
  readonly "lock-token"?: string;
  readonly node_id: string;
  readonly peers?: readonly string[];
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly public_key?: string;
  readonly role?: "internal" | "external";
}

export interface ClusterSdnFabricsNodeNodeIdPutParams {
  /** WireGuard: networks (CIDR) that are reached through this node. */
  readonly allowed_ips?: readonly string[];
  /** Names of settings to remove, such as interfaces, ip or ip6. */
  readonly delete: readonly ("interfaces" | "ip" | "ip6")[] | readonly ("interfaces" | "ip" | "ip6")[] | readonly ("allowed_ips" | "endpoint" | "interfaces" | "ip" | "ip6" | "peers")[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** WireGuard: host:port that others reach this node at. */
  readonly endpoint?: string;
  /** Interfaces of the node that take part: name=ens19, with an address where they are numbered. */
  readonly interfaces: readonly (string | InterfacesOpenfabricValue)[] | readonly (string | InterfacesOspfValue)[] | readonly string[] | readonly (string | InterfacesBgpValue)[];
  /** IPv4 address of the node in the fabric, out of its `ip_prefix`. */
  readonly ip?: string;
  /** IPv6 address of the node in the fabric, out of its `ip6_prefix`. */
  readonly ip6?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** WireGuard: who the node talks to, one entry per peer: type=internal,node=pve2,iface=wg0,…. */
  readonly peers?: readonly (string | PeersValue)[];
  /** Routing protocol; the one of the fabric. */
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  /** WireGuard: public key of an external peer, base64. */
  readonly public_key?: string;
  /** WireGuard: internal for a node of the cluster, external for a peer outside. */
  readonly role?: "internal" | "external";
}

export interface ClusterSdnIpamsGetParams {
  /** Only address managers of this kind: pve, netbox or phpipam. */
  readonly type?: "netbox" | "phpipam" | "pve";
}

export interface ClusterSdnIpamsGetRow {
  readonly digest?: string;
  readonly ipam: string;
  readonly type: string;
}

export type ClusterSdnIpamsGetResult = readonly ClusterSdnIpamsGetRow[];

export interface ClusterSdnIpamsPostParams {
  /** SHA-256 fingerprint of the server's certificate, 32 hex pairs joined by colons; for self-signed ones. */
  readonly fingerprint?: string;
  /** Name of the address manager in SDN, letters and digits; pve is the built-in one. */
  readonly ipam: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** phpIPAM: number of the section that holds the subnets. */
  readonly section?: number;
  /** NetBox and phpIPAM: API token; a secret. */
  readonly token?: string;
  /** Kind of address manager: pve, netbox or phpipam. */
  readonly type: "netbox" | "phpipam" | "pve";
  /** NetBox and phpIPAM: address of the API, such as https://netbox.example.com/api. */
  readonly url?: string;
}

export interface ClusterSdnIpamsIpamGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnIpamsIpamPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** SHA-256 fingerprint of the server's certificate, 32 hex pairs joined by colons; for self-signed ones. */
  readonly fingerprint?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** phpIPAM: number of the section that holds the subnets. */
  readonly section?: number;
  /** NetBox and phpIPAM: API token; a secret. */
  readonly token?: string;
  /** NetBox and phpIPAM: address of the API, such as https://netbox.example.com/api. */
  readonly url?: string;
}

export interface ClusterSdnIpamsIpamDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export type ClusterSdnIpamsStatusGetResult = readonly unknown[];

export interface ClusterSdnLockPostParams {
  /**
   * @description Takes the lock even though changes are pending; default false.
   * @default 0
   */
  readonly "allow-pending"?: boolean;
}

export type ClusterSdnLockPostResult = string;

export interface ClusterSdnLockDeleteParams {
  /**
   * @description Releases the lock without its token, whoever holds it; default false.
   * @default 0
   */
  readonly force?: boolean;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnPrefixListsGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
  /** Answers the entries too; false for the names only. */
  readonly verbose?: boolean;
}

export type ClusterSdnPrefixListsGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterSdnPrefixListsPostParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Entries of the prefix list: action=permit,prefix=10.0.0.0/8,le=24,seq=10. On a change, all of them. */
  readonly entries?: readonly (string | ClusterSdnPrefixListsPostEntriesValue)[];
  /** Name of the prefix list. */
  readonly id: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnPrefixListsIdGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnPrefixListsIdPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly "entries"[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Entries of the prefix list: action=permit,prefix=10.0.0.0/8,le=24,seq=10. On a change, all of them. */
  readonly entries?: readonly (string | ClusterSdnPrefixListsIdPutEntriesValue)[];
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnPrefixListsIdDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export type ClusterSdnPrefixListsEntriesGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterSdnPrefixListsEntriesPostParams {
  /** What becomes of a route that fits: permit or deny. */
  readonly action: "permit" | "deny";
  /** Shortest prefix length that still fits, 0 to 128. */
  readonly ge?: number;
  /** Longest prefix length that still fits, 0 to 128. */
  readonly le?: number;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Network as CIDR that routes are compared with; with neither `ge` nor `le` exactly this one. */
  readonly prefix: string;
  /** Number that orders the entries; the lowest that fits decides. */
  readonly seq?: number;
}

export interface ClusterSdnPrefixListsEntriesUrlSeqGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnPrefixListsEntriesUrlSeqPutParams {
  /** What becomes of a route that fits: permit or deny. */
  readonly action?: "permit" | "deny";
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly ("le" | "ge" | "seq")[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Shortest prefix length that still fits, 0 to 128. */
  readonly ge?: number;
  /** Longest prefix length that still fits, 0 to 128. */
  readonly le?: number;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Network as CIDR that routes are compared with; with neither `ge` nor `le` exactly this one. */
  readonly prefix?: string;
  /** Number that orders the entries; the lowest that fits decides. */
  readonly seq?: number;
}

export interface ClusterSdnPrefixListsEntriesUrlSeqDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnRollbackPostParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /**
   * @description Gives the lock back after success; default true. Only with `lock-token`.
   * @default 1
   */
  readonly "release-lock"?: boolean;
}

export interface ClusterSdnRouteMapsGetParams {
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnRouteMapsGetRow {
  readonly id: string;
}

export type ClusterSdnRouteMapsGetResult = readonly ClusterSdnRouteMapsGetRow[];

export interface ClusterSdnRouteMapsEntriesGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnRouteMapsEntriesGetRow {
  readonly action: "permit" | "deny";
  readonly call?: string;
  readonly digest?: string;
  readonly "exit-action"?: string;
  readonly match?: readonly string[];
  readonly order: number;
  readonly "route-map-id": string;
  readonly set?: readonly string[];
}

export type ClusterSdnRouteMapsEntriesGetResult = readonly ClusterSdnRouteMapsEntriesGetRow[];

export interface ClusterSdnRouteMapsEntriesPostParams {
  /** What becomes of a route that fits: permit (and change it by `set`) or deny. */
  readonly action: "permit" | "deny";
  /** Other route map a fitting route must pass as well. */
  readonly call?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Where to go on after a fit instead of ending: key=on-match-next, or on-match-goto with a value. */
  readonly "exit-action"?: string | ExitActionValue;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Tests a route must all pass: key=metric,value=100; none, and every route fits. */
  readonly match?: readonly (string | MatchValue)[];
  /** Number of the entry in its route map, 0 to 65535; the lowest that fits decides. */
  readonly order: number;
  /** Name of the route map. */
  readonly "route-map-id": string;
  /** What to change in a route that fits: key=local-preference,value=200. */
  readonly set?: readonly (string | SetValue)[];
}

export interface ClusterSdnRouteMapsEntriesRouteMapIdGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnRouteMapsEntriesRouteMapIdGetRow {
  readonly action: "permit" | "deny";
  readonly call?: string;
  readonly digest?: string;
  readonly "exit-action"?: string;
  readonly match?: readonly string[];
  readonly order: number;
  readonly "route-map-id": string;
  readonly set?: readonly string[];
}

export type ClusterSdnRouteMapsEntriesRouteMapIdGetResult = readonly ClusterSdnRouteMapsEntriesRouteMapIdGetRow[];

export interface ClusterSdnRouteMapsEntriesEntryOrderGetResult {
  readonly action: "permit" | "deny";
  readonly call?: string;
  readonly digest?: string;
  readonly "exit-action"?: string;
  readonly match?: readonly string[];
  readonly order: number;
  readonly "route-map-id": string;
  readonly set?: readonly string[];
}

export interface ClusterSdnRouteMapsEntriesEntryOrderPutParams {
  /** What becomes of a route that fits: permit (and change it by `set`) or deny. */
  readonly action?: "permit" | "deny";
  /** Other route map a fitting route must pass as well. */
  readonly call?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: readonly ("set" | "match" | "call" | "exit-action")[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Where to go on after a fit instead of ending: key=on-match-next, or on-match-goto with a value. */
  readonly "exit-action"?: string | ExitActionValue;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Tests a route must all pass: key=metric,value=100; none, and every route fits. */
  readonly match?: readonly (string | MatchValue)[];
  /** What to change in a route that fits: key=local-preference,value=200. */
  readonly set?: readonly (string | SetValue)[];
}

export interface ClusterSdnRouteMapsEntriesEntryOrderDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnVnetsGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnVnetsGetRow {
  readonly alias?: string;
  readonly digest?: string;
  readonly "isolate-ports"?: boolean;
  readonly pending?: {
    readonly alias?: string;
    readonly "isolate-ports"?: boolean;
    readonly tag?: number;
    readonly vlanaware?: boolean;
    readonly zone?: string;
  };
  readonly state?: "new" | "changed" | "deleted";
  readonly tag?: number;
  readonly type: "vnet";
  readonly vlanaware?: boolean;
  readonly vnet: string;
  readonly zone?: string;
}

export type ClusterSdnVnetsGetResult = readonly ClusterSdnVnetsGetRow[];

export interface ClusterSdnVnetsPostParams {
  /** Longer name of the VNet for people, up to 256 characters. */
  readonly alias?: string;
  /** Keeps guests of the VNet on one node from reaching each other; default false. */
  readonly "isolate-ports"?: boolean;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** VLAN id (vlan and qinq zones) or VXLAN id (vxlan and evpn); none in simple zones. */
  readonly tag?: number;
  /** Always vnet. */
  readonly type?: "vnet";
  /** Lets guests use VLAN tags of their own inside the VNet; default false. */
  readonly vlanaware?: boolean;
  /** Name of the VNet, 2 to 8 letters and digits, letter first; also the bridge that guests are put on. */
  readonly vnet: string;
  /** Zone the VNet belongs to; it decides how traffic is carried. */
  readonly zone: string;
}

export interface ClusterSdnVnetsVnetGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnVnetsVnetGetResult {
  readonly alias?: string;
  readonly digest?: string;
  readonly "isolate-ports"?: boolean;
  readonly pending?: {
    readonly alias?: string;
    readonly "isolate-ports"?: boolean;
    readonly tag?: number;
    readonly vlanaware?: boolean;
    readonly zone?: string;
  };
  readonly state?: "new" | "changed" | "deleted";
  readonly tag?: number;
  readonly type: "vnet";
  readonly vlanaware?: boolean;
  readonly vnet: string;
  readonly zone?: string;
}

export interface ClusterSdnVnetsVnetPutParams {
  /** Longer name of the VNet for people, up to 256 characters. */
  readonly alias?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Keeps guests of the VNet on one node from reaching each other; default false. */
  readonly "isolate-ports"?: boolean;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** VLAN id (vlan and qinq zones) or VXLAN id (vxlan and evpn); none in simple zones. */
  readonly tag?: number;
  /** Lets guests use VLAN tags of their own inside the VNet; default false. */
  readonly vlanaware?: boolean;
  /** Zone the VNet belongs to; it decides how traffic is carried. */
  readonly zone?: string;
}

export interface ClusterSdnVnetsVnetDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export type ClusterSdnVnetsFirewallGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterSdnVnetsFirewallOptionsGetResult {
  /** @default 0 */
  readonly enable?: boolean;
  readonly log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly policy_forward?: "ACCEPT" | "DROP";
}

export interface ClusterSdnVnetsFirewallOptionsPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Whether the rules of the VNet are in force; default false. Needs the nftables firewall.
   * @default 0
   */
  readonly enable?: boolean;
  /** Log level for forwarded packets that no rule of the VNet fits; default nolog. */
  readonly log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** What happens to forwarded packets that no rule fits: ACCEPT or DROP. Only the nftables firewall obeys it. */
  readonly policy_forward?: "ACCEPT" | "DROP";
}

export interface ClusterSdnVnetsFirewallRulesGetRow {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export type ClusterSdnVnetsFirewallRulesGetResult = readonly ClusterSdnVnetsFirewallRulesGetRow[];

export interface ClusterSdnVnetsFirewallRulesPostParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** 1 puts the rule in force; 0, also when left out on creation, keeps it without effect. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface the rule is limited to: name on the node, or net0 where a guest uses the group. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place of the rule, from 0; the first that fits decides. Places shift with every insert; a new rule always gets 0. */
  readonly pos?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** forward, or group to insert the security group in `action`; VNets know no other. */
  readonly type: "in" | "out" | "forward" | "group";
}

export interface ClusterSdnVnetsFirewallRulesPosGetResult {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export interface ClusterSdnVnetsFirewallRulesPosPutParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** 1 puts the rule in force; 0, also when left out on creation, keeps it without effect. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface the rule is limited to: name on the node, or net0 where a guest uses the group. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place to move the rule to; everything else in the same call is ignored. */
  readonly moveto?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** forward, or group to insert the security group in `action`; VNets know no other. */
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface ClusterSdnVnetsFirewallRulesPosDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface ClusterSdnVnetsIpsPostParams {
  /** Address to reserve or free; it must lie in a subnet of the VNet. */
  readonly ip: string;
  /** MAC address of the guest interface the address is for. */
  readonly mac?: string;
  /** Zone the VNet is in. */
  readonly zone: string;
}

export interface ClusterSdnVnetsIpsPutParams {
  /** Address to reserve or free; it must lie in a subnet of the VNet. */
  readonly ip: string;
  /** MAC address of the guest interface the address is for. */
  readonly mac?: string;
  /** Guest the address is for. */
  readonly vmid?: number;
  /** Zone the VNet is in. */
  readonly zone: string;
}

export interface ClusterSdnVnetsIpsDeleteParams {
  /** Address to reserve or free; it must lie in a subnet of the VNet. */
  readonly ip: string;
  /** MAC address of the guest interface the address is for. */
  readonly mac?: string;
  /** Zone the VNet is in. */
  readonly zone: string;
}

export interface ClusterSdnVnetsSubnetsGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnVnetsSubnetsGetRow {
  readonly cidr?: string;
  readonly "dhcp-range"?: readonly unknown[];
  readonly digest?: string;
  readonly gateway?: string;
  readonly id?: string;
  readonly mask?: string;
  readonly network?: string;
  readonly subnet?: string;
  readonly type?: string;
  readonly vnet?: string;
  readonly zone?: string;
}

export type ClusterSdnVnetsSubnetsGetResult = readonly ClusterSdnVnetsSubnetsGetRow[];

export interface ClusterSdnVnetsSubnetsPostParams {
  /** DNS server that DHCP tells the guests. */
  readonly "dhcp-dns-server"?: string;
  /** Addresses for DHCP: start-address=10.0.0.100,end-address=10.0.0.199; needs dhcp on the zone. */
  readonly "dhcp-range"?: readonly string[];
  /** Put between guest and domain: adm makes web.adm.lab.example.com. */
  readonly dnszoneprefix?: string;
  /** Address of the gateway in the subnet; in simple and EVPN zones the nodes take it themselves. */
  readonly gateway?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Hides the subnet behind the address of the node on the way out; default false. Simple and EVPN zones. */
  readonly snat?: boolean;
  /** Network in CIDR form, such as 10.0.0.0/24; its id afterwards is zone-10.0.0.0-24. */
  readonly subnet: string;
  /** Always subnet. */
  readonly type: "subnet";
}

export interface ClusterSdnVnetsSubnetsSubnetGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnVnetsSubnetsSubnetGetResult {
  readonly cidr?: string;
  readonly "dhcp-range"?: readonly unknown[];
  readonly digest?: string;
  readonly gateway?: string;
  readonly id?: string;
  readonly mask?: string;
  readonly network?: string;
  readonly subnet?: string;
  readonly type?: string;
  readonly vnet?: string;
  readonly zone?: string;
}

export interface ClusterSdnVnetsSubnetsSubnetPutParams {
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** DNS server that DHCP tells the guests. */
  readonly "dhcp-dns-server"?: string;
  /** Addresses for DHCP: start-address=10.0.0.100,end-address=10.0.0.199; needs dhcp on the zone. */
  readonly "dhcp-range"?: readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Put between guest and domain: adm makes web.adm.lab.example.com. */
  readonly dnszoneprefix?: string;
  /** Address of the gateway in the subnet; in simple and EVPN zones the nodes take it themselves. */
  readonly gateway?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** Hides the subnet behind the address of the node on the way out; default false. Simple and EVPN zones. */
  readonly snat?: boolean;
}

export interface ClusterSdnVnetsSubnetsSubnetDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterSdnZonesGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
  /** Only zones of this kind: simple, vlan, qinq, vxlan, evpn or faucet. */
  readonly type?: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
}

export interface ClusterSdnZonesGetRow {
  readonly "advertise-subnets"?: boolean;
  readonly bridge?: string;
  readonly "bridge-disable-mac-learning"?: boolean;
  readonly controller?: string;
  readonly dhcp?: "dnsmasq";
  readonly digest?: string;
  readonly "disable-arp-nd-suppression"?: boolean;
  readonly dns?: string;
  readonly dnszone?: string;
  readonly exitnodes?: string | readonly string[];
  readonly "exitnodes-local-routing"?: boolean;
  readonly "exitnodes-primary"?: string;
  readonly ipam?: string;
  readonly mac?: string;
  readonly mtu?: number;
  readonly nodes?: string;
  readonly peers?: string | readonly string[];
  readonly pending?: {
    readonly "advertise-subnets"?: boolean;
    readonly bridge?: string;
    readonly "bridge-disable-mac-learning"?: boolean;
    readonly controller?: string;
    readonly dhcp?: "dnsmasq";
    readonly "disable-arp-nd-suppression"?: boolean;
    readonly dns?: string;
    readonly dnszone?: string;
    readonly exitnodes?: string | readonly string[];
    readonly "exitnodes-local-routing"?: boolean;
    readonly "exitnodes-primary"?: string;
    readonly ipam?: string;
    readonly mac?: string;
    readonly mtu?: number;
    readonly nodes?: string;
    readonly peers?: string | readonly string[];
    readonly reversedns?: string;
    readonly "rt-import"?: string | readonly string[];
    readonly "secondary-controllers"?: readonly string[];
    readonly tag?: number;
    /** @default 802.1q */
    readonly "vlan-protocol"?: "802.1q" | "802.1ad";
    readonly "vrf-vxlan"?: number;
    /** @default 4789 */
    readonly "vxlan-port"?: number;
  };
  readonly reversedns?: string;
  readonly "rt-import"?: string | readonly string[];
  readonly "secondary-controllers"?: readonly string[];
  readonly state?: "new" | "changed" | "deleted";
  readonly tag?: number;
  readonly type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
  /** @default 802.1q */
  readonly "vlan-protocol"?: "802.1q" | "802.1ad";
  readonly "vrf-vxlan"?: number;
  /** @default 4789 */
  readonly "vxlan-port"?: number;
  readonly zone: string;
}

export type ClusterSdnZonesGetResult = readonly ClusterSdnZonesGetRow[];

export interface ClusterSdnZonesPostParams {
  /** EVPN zones: announces whole subnets; for guests that stay silent. Default false. */
  readonly "advertise-subnets"?: boolean;
  /** VLAN and QinQ zones: bridge of the nodes that carries the tagged traffic, the same name on each. */
  readonly bridge?: string;
  /** Turns MAC learning on the bridges off; only addresses of guests are known. Default false. */
  readonly "bridge-disable-mac-learning"?: boolean;
  /** EVPN zones: EVPN controller to use. */
  readonly controller?: string;
  /** Set to dnsmasq to serve DHCP in the subnets; simple zones only, dnsmasq must be installed. */
  readonly dhcp?: "dnsmasq";
  /** EVPN zones: lets ARP and ND pass; for floating addresses of guests. Default false. */
  readonly "disable-arp-nd-suppression"?: boolean;
  /** DNS server of SDN to enter guest names in; with `dnszone`. */
  readonly dns?: string;
  /** Domain that guests are entered in, such as lab.example.com; must exist at the server. */
  readonly dnszone?: string;
  /** Faucet zones: id of the data path. */
  readonly "dp-id"?: number;
  /** EVPN zones: nodes that lead traffic out of the zone. */
  readonly exitnodes?: string | readonly string[];
  /** EVPN zones: lets an exit node itself reach the guests; default false. */
  readonly "exitnodes-local-routing"?: boolean;
  /** EVPN zones: exit node that is used first; left out, they share the load. */
  readonly "exitnodes-primary"?: string;
  /** VXLAN zones: fabric that carries the tunnels, in place of `peers`. */
  readonly fabric?: string;
  /** Address manager of the zone; pve is the built-in one. */
  readonly ipam?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** EVPN zones: MAC address the gateway has on every node; made up when left out. */
  readonly mac?: string;
  /** Largest packet in bytes in the VNets; VXLAN needs 50 less than the network below. */
  readonly mtu?: number;
  /** Nodes the zone is set up on; left out, all. */
  readonly nodes?: string | readonly string[];
  /** VXLAN zones: addresses of all nodes in the tunnel mesh; or set `fabric`. */
  readonly peers?: string | readonly string[];
  /** DNS server of SDN for the reverse names; with `dnszone`. */
  readonly reversedns?: string;
  /** EVPN zones: further route targets to import, as asn:number. */
  readonly "rt-import"?: string | readonly string[];
  /** EVPN zones: further EVPN controllers beside `controller`. */
  readonly "secondary-controllers"?: readonly string[];
  /** QinQ zones: outer VLAN id. */
  readonly tag?: number;
  /** Kind of zone: simple (isolated, per node), vlan, qinq, vxlan or evpn; cannot be changed later. */
  readonly type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
  /**
   * @description QinQ zones: tag of the outer VLAN, 802.1q (default) or 802.1ad.
   * @default 802.1q
   */
  readonly "vlan-protocol"?: "802.1q" | "802.1ad";
  /** EVPN zones: VXLAN id for routing between the VNets; differs from every VNet tag. */
  readonly "vrf-vxlan"?: number;
  /**
   * @description VXLAN zones: UDP port of the tunnels; default 4789.
   * @default 4789
   */
  readonly "vxlan-port"?: number;
  /** Name of the SDN zone, 2 to 8 letters and digits, letter first. */
  readonly zone: string;
}

export interface ClusterSdnZonesZoneGetParams {
  /** Shows the configuration with the changes that wait for apply; default false. */
  readonly pending?: boolean;
  /** Shows the configuration in effect, as of the last apply; default false. */
  readonly running?: boolean;
}

export interface ClusterSdnZonesZoneGetResult {
  readonly "advertise-subnets"?: boolean;
  readonly bridge?: string;
  readonly "bridge-disable-mac-learning"?: boolean;
  readonly controller?: string;
  readonly dhcp?: "dnsmasq";
  readonly digest?: string;
  readonly "disable-arp-nd-suppression"?: boolean;
  readonly dns?: string;
  readonly dnszone?: string;
  readonly exitnodes?: string | readonly string[];
  readonly "exitnodes-local-routing"?: boolean;
  readonly "exitnodes-primary"?: string;
  readonly ipam?: string;
  readonly mac?: string;
  readonly mtu?: number;
  readonly nodes?: string;
  readonly peers?: string | readonly string[];
  readonly pending?: {
    readonly "advertise-subnets"?: boolean;
    readonly bridge?: string;
    readonly "bridge-disable-mac-learning"?: boolean;
    readonly controller?: string;
    readonly dhcp?: "dnsmasq";
    readonly "disable-arp-nd-suppression"?: boolean;
    readonly dns?: string;
    readonly dnszone?: string;
    readonly exitnodes?: string | readonly string[];
    readonly "exitnodes-local-routing"?: boolean;
    readonly "exitnodes-primary"?: string;
    readonly ipam?: string;
    readonly mac?: string;
    readonly mtu?: number;
    readonly nodes?: string;
    readonly peers?: string | readonly string[];
    readonly reversedns?: string;
    readonly "rt-import"?: string | readonly string[];
    readonly "secondary-controllers"?: readonly string[];
    readonly tag?: number;
    /** @default 802.1q */
    readonly "vlan-protocol"?: "802.1q" | "802.1ad";
    readonly "vrf-vxlan"?: number;
    /** @default 4789 */
    readonly "vxlan-port"?: number;
  };
  readonly reversedns?: string;
  readonly "rt-import"?: string | readonly string[];
  readonly "secondary-controllers"?: readonly string[];
  readonly state?: "new" | "changed" | "deleted";
  readonly tag?: number;
  readonly type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
  /** @default 802.1q */
  readonly "vlan-protocol"?: "802.1q" | "802.1ad";
  readonly "vrf-vxlan"?: number;
  /** @default 4789 */
  readonly "vxlan-port"?: number;
  readonly zone: string;
}

export interface ClusterSdnZonesZonePutParams {
  /** EVPN zones: announces whole subnets; for guests that stay silent. Default false. */
  readonly "advertise-subnets"?: boolean;
  /** VLAN and QinQ zones: bridge of the nodes that carries the tagged traffic, the same name on each. */
  readonly bridge?: string;
  /** Turns MAC learning on the bridges off; only addresses of guests are known. Default false. */
  readonly "bridge-disable-mac-learning"?: boolean;
  /** EVPN zones: EVPN controller to use. */
  readonly controller?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Set to dnsmasq to serve DHCP in the subnets; simple zones only, dnsmasq must be installed. */
  readonly dhcp?: "dnsmasq";
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** EVPN zones: lets ARP and ND pass; for floating addresses of guests. Default false. */
  readonly "disable-arp-nd-suppression"?: boolean;
  /** DNS server of SDN to enter guest names in; with `dnszone`. */
  readonly dns?: string;
  /** Domain that guests are entered in, such as lab.example.com; must exist at the server. */
  readonly dnszone?: string;
  /** Faucet zones: id of the data path. */
  readonly "dp-id"?: number;
  /** EVPN zones: nodes that lead traffic out of the zone. */
  readonly exitnodes?: string | readonly string[];
  /** EVPN zones: lets an exit node itself reach the guests; default false. */
  readonly "exitnodes-local-routing"?: boolean;
  /** EVPN zones: exit node that is used first; left out, they share the load. */
  readonly "exitnodes-primary"?: string;
  /** VXLAN zones: fabric that carries the tunnels, in place of `peers`. */
  readonly fabric?: string;
  /** Address manager of the zone; pve is the built-in one. */
  readonly ipam?: string;
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
  /** EVPN zones: MAC address the gateway has on every node; made up when left out. */
  readonly mac?: string;
  /** Largest packet in bytes in the VNets; VXLAN needs 50 less than the network below. */
  readonly mtu?: number;
  /** Nodes the zone is set up on; left out, all. */
  readonly nodes?: string | readonly string[];
  /** VXLAN zones: addresses of all nodes in the tunnel mesh; or set `fabric`. */
  readonly peers?: string | readonly string[];
  /** DNS server of SDN for the reverse names; with `dnszone`. */
  readonly reversedns?: string;
  /** EVPN zones: further route targets to import, as asn:number. */
  readonly "rt-import"?: string | readonly string[];
  /** EVPN zones: further EVPN controllers beside `controller`. */
  readonly "secondary-controllers"?: readonly string[];
  /** QinQ zones: outer VLAN id. */
  readonly tag?: number;
  /**
   * @description QinQ zones: tag of the outer VLAN, 802.1q (default) or 802.1ad.
   * @default 802.1q
   */
  readonly "vlan-protocol"?: "802.1q" | "802.1ad";
  /** EVPN zones: VXLAN id for routing between the VNets; differs from every VNet tag. */
  readonly "vrf-vxlan"?: number;
  /**
   * @description VXLAN zones: UDP port of the tunnels; default 4789.
   * @default 4789
   */
  readonly "vxlan-port"?: number;
}

export interface ClusterSdnZonesZoneDeleteParams {
  /** Token of the SDN lock, if you hold it; without one the call fails while someone else does. */
  readonly "lock-token"?: string;
}

export interface ClusterStatusGetRow {
  readonly id: string;
  readonly ip?: string;
  readonly level?: string;
  readonly local?: boolean;
  readonly name: string;
  readonly nodeid?: number;
  readonly nodes?: number;
  readonly online?: boolean;
  readonly quorate?: boolean;
  readonly type: "cluster" | "node";
  readonly version?: number;
}

export type ClusterStatusGetResult = readonly ClusterStatusGetRow[];

export interface ClusterTasksGetRow {
  readonly endtime?: number;
  readonly id?: string;
  readonly node?: string;
  readonly saved?: string;
  readonly starttime?: number;
  readonly status?: string;
  readonly tokenid?: string;
  readonly type?: string;
  readonly upid: string;
  readonly user?: string;
}

export type ClusterTasksGetResult = readonly ClusterTasksGetRow[];

export interface NodesGetRow {
  /** A fraction: 1 is all of it. */
  readonly cpu?: number;
  readonly disk?: number;
  readonly id?: string;
  readonly level?: string;
  readonly maxcpu?: number;
  readonly maxdisk?: number;
  /** In bytes. */
  readonly maxmem?: number;
  /** In bytes. */
  readonly mem?: number;
  readonly node: string;
  readonly ssl_fingerprint?: string;
  readonly status: "unknown" | "online" | "offline";
  readonly type?: string;
  /** In seconds. */
  readonly uptime?: number;
}

export type NodesGetResult = readonly NodesGetRow[];

export interface NodesNodeGetRow {
  readonly name?: string;
}

export type NodesNodeGetResult = readonly NodesNodeGetRow[];

export type NodesAplinfoGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesAplinfoPostParams {
  /** Storage to download to; must take content `vztmpl`. */
  readonly storage: string;
  /** File name of the template, as aplinfo lists it: `debian-13-standard_13.1-2_amd64.tar.zst`. */
  readonly template: string;
}

export type NodesAplinfoPostResult = string;

export interface NodesAptGetRow {
  readonly id: string;
}

export type NodesAptGetResult = readonly NodesAptGetRow[];

export interface NodesAptChangelogGetParams {
  /** Name of the package, e.g. `pve-manager`. */
  readonly name: string;
  /** Version of the package; the newest one on offer unless given. */
  readonly version?: string;
}

export type NodesAptChangelogGetResult = string;

export interface NodesAptRepositoriesGetResult {
  readonly digest: string;
  readonly errors: readonly {
    readonly error: string;
    readonly path: string;
  }[];
  readonly files: readonly {
    readonly digest: readonly number[];
    readonly "file-type": "list" | "sources";
    readonly path: string;
    readonly repositories: readonly {
      readonly Comment?: string;
      readonly Components?: readonly string[];
      readonly Enabled: boolean;
      readonly FileType: "list" | "sources";
      readonly Options?: readonly {
        readonly Key: string;
        readonly Values: readonly string[];
      }[];
      readonly Suites: readonly string[];
      readonly Types: readonly ("deb" | "deb-src")[];
      readonly URIs: readonly string[];
    }[];
  }[];
  readonly infos: readonly {
    readonly index: string;
    readonly kind: string;
    readonly message: string;
    readonly path: string;
    readonly property?: string;
  }[];
  readonly "standard-repos": readonly {
    readonly handle: string;
    readonly name: string;
    readonly status?: boolean;
  }[];
}

export interface NodesAptRepositoriesPostParams {
  /** Digest of the listing that `path` and `index` come from; the call fails if files changed since. */
  readonly digest?: string;
  /** On or off. */
  readonly enabled?: boolean;
  /** Position of the source within its file, counted from 0, as the listing shows it. */
  readonly index: number;
  /** File that holds the source, as in the listing: `/etc/apt/sources.list.d/….sources`. */
  readonly path: string;
}

export interface NodesAptRepositoriesPutParams {
  /** Digest of the listing; the call fails if the files changed since. */
  readonly digest?: string;
  /** Standard source to add: `enterprise`, `no-subscription`, `test`, or a Ceph one as the listing names it. */
  readonly handle: string;
}

export interface NodesAptUpdateGetRow {
  readonly Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
  readonly Description: string;
  readonly NotifyStatus?: string;
  readonly OldVersion?: string;
  readonly Origin: string;
  readonly Package: string;
  readonly Priority: string;
  readonly Section: string;
  readonly Title: string;
  readonly Version: string;
}

export type NodesAptUpdateGetResult = readonly NodesAptUpdateGetRow[];

export interface NodesAptUpdatePostParams {
  /**
   * @description Sends a notification if there are new updates; off by default.
   * @default 0
   */
  readonly notify?: boolean;
  /**
   * @description Leaves download progress out of the task log.
   * @default 0
   */
  readonly quiet?: boolean;
}

export type NodesAptUpdatePostResult = string;

export interface NodesAptVersionsGetRow {
  readonly Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
  readonly CurrentState: "Installed" | "NotInstalled" | "UnPacked" | "HalfConfigured" | "HalfInstalled" | "ConfigFiles";
  readonly Description: string;
  readonly ManagerVersion?: string;
  readonly NotifyStatus?: string;
  readonly OldVersion?: string;
  readonly Origin: string;
  readonly Package: string;
  readonly Priority: string;
  readonly RunningKernel?: string;
  readonly Section: string;
  readonly Title: string;
  readonly Version: string;
}

export type NodesAptVersionsGetResult = readonly NodesAptVersionsGetRow[];

export interface NodesCapabilitiesGetRow {
  readonly name?: string;
}

export type NodesCapabilitiesGetResult = readonly NodesCapabilitiesGetRow[];

export type NodesCapabilitiesQemuGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesCapabilitiesQemuCpuGetParams {
  /** CPU architecture of the VM: `x86_64` or `aarch64`; that of the node unless given. */
  readonly arch?: "x86_64" | "aarch64";
}

export interface NodesCapabilitiesQemuCpuGetRow {
  readonly abstract?: boolean;
  readonly custom: boolean;
  readonly name: string;
  readonly vendor: string;
}

export type NodesCapabilitiesQemuCpuGetResult = readonly NodesCapabilitiesQemuCpuGetRow[];

export interface NodesCapabilitiesQemuCpuFlagsGetParams {
  /**
   * @description Which accelerator to list flags for: `kvm` (hardware, default) or `tcg` (emulation).
   * @default kvm
   */
  readonly accel?: "kvm" | "tcg";
  /** CPU architecture of the VM: `x86_64` or `aarch64`; that of the node unless given. */
  readonly arch?: "x86_64" | "aarch64";
}

export interface NodesCapabilitiesQemuCpuFlagsGetRow {
  readonly description?: string;
  readonly name: string;
  readonly "supported-on"?: readonly string[];
}

export type NodesCapabilitiesQemuCpuFlagsGetResult = readonly NodesCapabilitiesQemuCpuFlagsGetRow[];

export interface NodesCapabilitiesQemuMachinesGetParams {
  /** CPU architecture of the VM: `x86_64` or `aarch64`; that of the node unless given. */
  readonly arch?: "x86_64" | "aarch64";
}

export type NodesCapabilitiesQemuMachinesGetRow = {
  readonly changes?: string;
  readonly id: string;
  readonly type: "q35" | "i440fx";
  readonly version: string;
} & {
  readonly [key: string]: unknown;
};

export type NodesCapabilitiesQemuMachinesGetResult = readonly NodesCapabilitiesQemuMachinesGetRow[];

export interface NodesCapabilitiesQemuMigrationGetResult {
  readonly "has-dbus-vmstate": boolean;
}

export interface NodesCephGetRow {
  readonly name?: string;
}

export type NodesCephGetResult = readonly NodesCephGetRow[];

export type NodesCephCfgGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export type NodesCephCfgDbGetRow = {
  readonly can_update_at_runtime: boolean;
  readonly level: "basic" | "advanced" | "dev";
  readonly mask: string;
  readonly name: string;
  readonly section: string;
  readonly value: string;
} & {
  readonly [key: string]: unknown;
};

export type NodesCephCfgDbGetResult = readonly NodesCephCfgDbGetRow[];

export type NodesCephCfgRawGetResult = string;

export interface NodesCephCfgValueGetParams {
  /** Settings to read, as `section:key` with commas: `global:osd_pool_default_size`. */
  readonly "config-keys": string;
}

export interface NodesCephCfgValueGetResult {
  readonly [key: string]: unknown;
}

export interface NodesCephCmdSafetyGetParams {
  /** What you are about to do with it: `stop` or `destroy`. */
  readonly action: "stop" | "destroy";
  /** Which daemon: the number of an OSD, the name of a monitor or metadata server. */
  readonly id: string;
  /** Kind of daemon: `osd`, `mon` or `mds`. */
  readonly service: "osd" | "mon" | "mds";
}

export interface NodesCephCmdSafetyGetResult {
  readonly safe: boolean;
  readonly status?: string;
}

export type NodesCephCrushGetResult = string;

export type NodesCephFsGetRow = {
  readonly data_pool: string;
  readonly data_pool_ids?: readonly number[];
  readonly data_pools?: readonly string[];
  readonly metadata_pool: string;
  readonly metadata_pool_id?: number;
  readonly name: string;
} & {
  readonly [key: string]: unknown;
};

export type NodesCephFsGetResult = readonly NodesCephFsGetRow[];

export interface NodesCephFsNamePostParams {
  /**
   * @description Defines a storage on the new filesystem; off by default.
   * @default 0
   */
  readonly "add-storage"?: boolean;
  /**
   * @description Placement groups of the data pool, from 8; default 128. The metadata pool gets a quarter.
   * @default 128
   */
  readonly pg_num?: number;
}

export type NodesCephFsNamePostResult = string;

export interface NodesCephFsNameDeleteParams {
  /**
   * @description Destroys data and metadata pool too: files are then lost. Off by default.
   * @default 0
   */
  readonly "remove-pools"?: boolean;
  /**
   * @description Drops the storages PVE manages on this filesystem; off by default.
   * @default 0
   */
  readonly "remove-storages"?: boolean;
}

export type NodesCephFsNameDeleteResult = string;

export interface NodesCephInitPostParams {
  /** Separate network as CIDR for traffic between OSDs; needs `network` beside it. */
  readonly "cluster-network"?: string;
  /**
   * @description Turns authentication off; sensible only on a closed network, and hard to take back.
   * @default 0
   */
  readonly disable_cephx?: boolean;
  /**
   * @description Default for new pools: copies that must be there to accept writes; 2 unless given.
   * @default 2
   */
  readonly min_size?: number;
  /** Public network of Ceph as CIDR, for clients and monitors; the network of the node unless given. */
  readonly network?: string;
  /**
   * @description Placement groups of new pools as a power of two, 6 to 14; Ceph no longer heeds it.
   * @default 6
   */
  readonly pg_bits?: number;
  /**
   * @description Default number of copies for new pools, 1 to 7; 3 unless given.
   * @default 3
   */
  readonly size?: number;
}

export interface NodesCephLogGetParams {
  /** How many lines or entries come back at most; 50 unless told otherwise. Page on with `start`. */
  readonly limit?: number;
  /** Number of the first line to return, counted from 0. */
  readonly start?: number;
}

export interface NodesCephLogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesCephLogGetResult = readonly NodesCephLogGetRow[];

export interface NodesCephMdsGetRow {
  readonly addr?: string;
  readonly ceph_version?: string;
  readonly ceph_version_short?: string;
  readonly direxists?: boolean;
  readonly fs_name?: string;
  readonly host?: string;
  readonly name: string;
  readonly rank?: number;
  readonly service?: boolean;
  readonly standby_replay?: boolean;
  readonly state: string;
}

export type NodesCephMdsGetResult = readonly NodesCephMdsGetRow[];

export interface NodesCephMdsNamePostParams {
  /**
   * @description Makes it follow the active server closely: a faster takeover for more memory and CPU. Off by default.
   * @default 0
   */
  readonly hotstandby?: boolean;
}

export type NodesCephMdsNamePostResult = string;

export type NodesCephMdsNameDeleteResult = string;

export interface NodesCephMgrGetRow {
  readonly addr?: string;
  readonly ceph_version?: string;
  readonly ceph_version_short?: string;
  readonly direxists?: boolean;
  readonly host?: string;
  readonly name: string;
  readonly service?: boolean;
  readonly state: string;
}

export type NodesCephMgrGetResult = readonly NodesCephMgrGetRow[];

export type NodesCephMgrIdPostResult = string;

export type NodesCephMgrIdDeleteResult = string;

export interface NodesCephMonGetRow {
  readonly addr?: string;
  readonly ceph_version?: string;
  readonly ceph_version_short?: string;
  readonly direxists?: boolean;
  readonly host?: string;
  readonly name: string;
  readonly quorum?: boolean;
  readonly rank?: number;
  readonly service?: boolean;
  readonly state?: string;
}

export type NodesCephMonGetResult = readonly NodesCephMonGetRow[];

export interface NodesCephMonMonidPostParams {
  /** Addresses the monitor listens on, inside the public network; found by itself unless given. */
  readonly "mon-address"?: string | readonly string[];
}

export type NodesCephMonMonidPostResult = string;

export type NodesCephMonMonidDeleteResult = string;

export type NodesCephOsdGetResult = {
  readonly flags?: string;
  readonly root: {
    readonly [key: string]: unknown;
  };
} & {
  readonly [key: string]: unknown;
};

export interface NodesCephOsdPostParams {
  /** Device class for CRUSH rules, e.g. `nvme`; told by the kind of disk unless given. */
  readonly "crush-device-class"?: string;
  /** Faster disk for the metadata database of the OSD; beside the data unless given. */
  readonly db_dev?: string;
  /** GiB for the database on `db_dev`; a tenth of the OSD unless Ceph is configured otherwise. */
  readonly db_dev_size?: number;
  /** Disk for the OSD, e.g. `/dev/sdb`; must be unused, loses all content. */
  readonly dev: string;
  /**
   * @description Encrypts the OSD at rest; the monitors hold the keys. Off by default, not changeable later.
   * @default 0
   */
  readonly encrypted?: boolean;
  /** Splits the disk into so many OSDs, for fast NVMe; not with `db_dev` or `wal_dev`. */
  readonly "osds-per-device"?: number;
  /** Faster disk for the write-ahead log of the OSD; with the database unless given. */
  readonly wal_dev?: string;
  /** GiB for the log on `wal_dev`; a hundredth of the OSD unless Ceph is configured otherwise. */
  readonly wal_dev_size?: number;
}

export type NodesCephOsdPostResult = string;

export type NodesCephOsdOsdidGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesCephOsdOsdidDeleteParams {
  /**
   * @description Wipes the disk as well, so that it can be used again; off by default.
   * @default 0
   */
  readonly cleanup?: boolean;
}

export type NodesCephOsdOsdidDeleteResult = string;

export interface NodesCephOsdLvInfoGetParams {
  /**
   * @description Which of its volumes: `block` (data, default), `db` or `wal`.
   * @default block
   */
  readonly type?: "block" | "db" | "wal";
}

export interface NodesCephOsdLvInfoGetResult {
  readonly creation_time: string;
  readonly lv_name: string;
  readonly lv_path: string;
  readonly lv_size: number;
  readonly lv_uuid: string;
  readonly vg_name: string;
}

export interface NodesCephOsdMetadataGetResult {
  readonly devices: readonly {
    readonly dev_node: string;
    readonly device: "block" | "db" | "wal";
    readonly physical_device: string;
    readonly size: number;
    readonly support_discard: boolean;
    readonly type: string;
  }[];
  readonly osd: {
    readonly back_addr: string;
    readonly encrypted: boolean;
    readonly front_addr: string;
    readonly hb_back_addr: string;
    readonly hb_front_addr: string;
    readonly hostname: string;
    readonly id: number;
    readonly mem_usage: number;
    readonly osd_data: string;
    readonly osd_objectstore: string;
    readonly pid?: number;
    readonly version: string;
  };
}

export interface NodesCephOsdScrubPostParams {
  /**
   * @description Reads and compares the data itself, not only sizes and attributes: hours of I/O. Off by default.
   * @default 0
   */
  readonly deep?: boolean;
}

export interface NodesCephPoolGetRow {
  readonly application_metadata?: {
    readonly [key: string]: unknown;
  };
  readonly autoscale_status?: {
    readonly [key: string]: unknown;
  };
  /** In bytes. */
  readonly bytes_used?: number;
  readonly crush_rule: number;
  readonly crush_rule_name?: string;
  readonly min_size: number;
  readonly percent_used?: number;
  readonly pg_autoscale_mode?: string;
  readonly pg_num: number;
  readonly pg_num_final?: number;
  readonly pg_num_min?: number;
  readonly pool: number;
  readonly pool_name: string;
  readonly size: number;
  readonly target_size?: number;
  readonly target_size_ratio?: number;
  readonly type: "replicated" | "erasure" | "unknown";
}

export type NodesCephPoolGetResult = readonly NodesCephPoolGetRow[];

export interface NodesCephPoolPostParams {
  /**
   * @description Defines a storage on the new pool, for VMs and containers; off, but on for erasure coding.
   * @default 0
   */
  readonly add_storages?: boolean;
  /**
   * @description What the pool serves: `rbd` (guest disks, default), `cephfs` or `rgw`.
   * @default rbd
   */
  readonly application?: "rbd" | "cephfs" | "rgw";
  /** CRUSH rule that says which hosts and device class hold the copies. */
  readonly crush_rule?: string;
  /** Erasure coding instead of copies, `k=4,m=2`; a second pool with copies is made for metadata. */
  readonly "erasure-coding"?: string | ErasureCodingValue;
  /**
   * @description Copies that must be there for a pool to accept writes; default 2. With 1, data can be lost.
   * @default 2
   */
  readonly min_size?: number;
  /** Name of the new pool, without colon or slash; also that of its storage. */
  readonly name: string;
  /**
   * @description Whether Ceph adjusts `pg_num`: `on`, `warn` (says so only; default) or `off`.
   * @default warn
   */
  readonly pg_autoscale_mode?: "on" | "off" | "warn";
  /**
   * @description Placement groups, best a power of two; 128 at creation. The autoscaler may change it.
   * @default 128
   */
  readonly pg_num?: number;
  /** The autoscaler never goes below so many placement groups. */
  readonly pg_num_min?: number;
  /**
   * @description Copies kept of each object, 1 to 7; default 3.
   * @default 3
   */
  readonly size?: number;
  /** Size the pool will grow to, e.g. `500G`, so that the autoscaler plans ahead. */
  readonly target_size?: string;
  /** Share of capacity the pool will take, relative to other pools; wins over `target_size`. */
  readonly target_size_ratio?: number;
}

export type NodesCephPoolPostResult = string;

export type NodesCephPoolNameGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesCephPoolNamePutParams {
  /** What the pool serves: `rbd` (guest disks), `cephfs` or `rgw`. */
  readonly application?: "rbd" | "cephfs" | "rgw";
  /** CRUSH rule that says which hosts and device class hold the copies. */
  readonly crush_rule?: string;
  /** Copies that must be there to accept writes. With 1, data can be lost. */
  readonly min_size?: number;
  /** Whether Ceph adjusts `pg_num`: `on`, `warn` (says so only) or `off`. */
  readonly pg_autoscale_mode?: "on" | "off" | "warn";
  /** Placement groups, best a power of two; a change moves data. The autoscaler may change it too. */
  readonly pg_num?: number;
  /** The autoscaler never goes below so many placement groups. */
  readonly pg_num_min?: number;
  /** Copies kept of each object, 1 to 7; a change moves data. */
  readonly size?: number;
  /** Size the pool will grow to, e.g. `500G`, so that the autoscaler plans ahead. */
  readonly target_size?: string;
  /** Share of capacity the pool will take, relative to other pools; wins over `target_size`. */
  readonly target_size_ratio?: number;
}

export type NodesCephPoolNamePutResult = string;

export interface NodesCephPoolNameDeleteParams {
  /**
   * @description Destroys it even where guest disks lie in it; off by default.
   * @default 0
   */
  readonly force?: boolean;
  /**
   * @description Drops the erasure code profile along with the pool; on by default.
   * @default 1
   */
  readonly remove_ecprofile?: boolean;
  /**
   * @description Drops the storages that use the pool from the configuration of PVE; off by default.
   * @default 0
   */
  readonly remove_storages?: boolean;
}

export type NodesCephPoolNameDeleteResult = string;

export interface NodesCephPoolStatusGetParams {
  /**
   * @description Adds usage and I/O statistics; off by default.
   * @default 0
   */
  readonly verbose?: boolean;
}

export interface NodesCephPoolStatusGetResult {
  /** @default rbd */
  readonly application?: "rbd" | "cephfs" | "rgw";
  readonly application_list?: readonly string[];
  readonly autoscale_status?: {
    readonly [key: string]: unknown;
  };
  readonly crush_rule?: string;
  readonly fast_read: boolean;
  readonly hashpspool: boolean;
  readonly id: number;
  /** @default 2 */
  readonly min_size?: number;
  readonly name: string;
  readonly "nodeep-scrub": boolean;
  readonly nodelete: boolean;
  readonly nopgchange: boolean;
  readonly noscrub: boolean;
  readonly nosizechange: boolean;
  /** @default warn */
  readonly pg_autoscale_mode?: "on" | "off" | "warn";
  /** @default 128 */
  readonly pg_num?: number;
  readonly pg_num_min?: number;
  readonly pgp_num: number;
  /** @default 3 */
  readonly size?: number;
  readonly statistics?: {
    readonly [key: string]: unknown;
  };
  readonly target_size?: string;
  readonly target_size_ratio?: number;
  readonly use_gmt_hitset: boolean;
  readonly write_fadvise_dontneed: boolean;
}

export interface NodesCephRestartPostParams {
  /**
   * @description Daemon such as `osd.3`, kind such as `mon`; all of the node (`ceph.target`) unless given.
   * @default ceph.target
   */
  readonly service?: string;
}

export type NodesCephRestartPostResult = string;

export interface NodesCephRulesGetRow {
  readonly name: string;
}

export type NodesCephRulesGetResult = readonly NodesCephRulesGetRow[];

export interface NodesCephStartPostParams {
  /**
   * @description Daemon such as `osd.3`, kind such as `mon`; all of the node (`ceph.target`) unless given.
   * @default ceph.target
   */
  readonly service?: string;
}

export type NodesCephStartPostResult = string;

export interface NodesCephStatusGetResult {
  readonly [key: string]: unknown;
}

export interface NodesCephStopPostParams {
  /**
   * @description Daemon such as `osd.3`, kind such as `mon`; all of the node (`ceph.target`) unless given.
   * @default ceph.target
   */
  readonly service?: string;
}

export type NodesCephStopPostResult = string;

export interface NodesCertificatesGetRow {
  readonly name?: string;
}

export type NodesCertificatesGetResult = readonly NodesCertificatesGetRow[];

export type NodesCertificatesAcmeGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesCertificatesAcmeCertificatePostParams {
  /**
   * @description Replaces a certificate installed by hand; off by default.
   * @default 0
   */
  readonly force?: boolean;
}

export type NodesCertificatesAcmeCertificatePostResult = string;

export interface NodesCertificatesAcmeCertificatePutParams {
  /**
   * @description Renews even with more than 30 days to go; mind the limits of the CA.
   * @default 0
   */
  readonly force?: boolean;
}

export type NodesCertificatesAcmeCertificatePutResult = string;

export type NodesCertificatesAcmeCertificateDeleteResult = string;

export interface NodesCertificatesCustomPostParams {
  /** Certificate in PEM, followed by the intermediate ones. */
  readonly certificates: string;
  /**
   * @description Replaces a certificate that is there already; off by default.
   * @default 0
   */
  readonly force?: boolean;
  /** Private key in PEM, without passphrase; the one in place is used unless given. */
  readonly key?: string;
  /**
   * @description Restarts the web server so that the new certificate shows; off by default.
   * @default 0
   */
  readonly restart?: boolean;
}

export interface NodesCertificatesCustomPostResult {
  readonly filename?: string;
  readonly fingerprint?: string;
  readonly issuer?: string;
  /** Unix time in seconds. */
  readonly notafter?: number;
  /** Unix time in seconds. */
  readonly notbefore?: number;
  readonly pem?: string;
  readonly "public-key-bits"?: number;
  readonly "public-key-type"?: string;
  readonly san?: readonly string[];
  readonly subject?: string;
}

export interface NodesCertificatesCustomDeleteParams {
  /**
   * @description Restarts the web server so that the change shows; off by default.
   * @default 0
   */
  readonly restart?: boolean;
}

export interface NodesCertificatesInfoGetRow {
  readonly filename?: string;
  readonly fingerprint?: string;
  readonly issuer?: string;
  /** Unix time in seconds. */
  readonly notafter?: number;
  /** Unix time in seconds. */
  readonly notbefore?: number;
  readonly pem?: string;
  readonly "public-key-bits"?: number;
  readonly "public-key-type"?: string;
  readonly san?: readonly string[];
  readonly subject?: string;
}

export type NodesCertificatesInfoGetResult = readonly NodesCertificatesInfoGetRow[];

export interface NodesConfigGetParams {
  /** Reads only this setting; all of them unless given. */
  readonly property?: "acme" | "acmedomain0" | "acmedomain1" | "acmedomain2" | "acmedomain3" | "acmedomain4" | "acmedomain5" | "ballooning-target" | "description" | "location" | "startall-onboot-delay" | "wakeonlan";
}

export interface NodesConfigGetResult {
  readonly acme?: string;
  /** @default 80 */
  readonly "ballooning-target"?: number;
  readonly description?: string;
  readonly digest?: string;
  readonly location?: string;
  /** @default 0 */
  readonly "startall-onboot-delay"?: number;
  readonly wakeonlan?: string;
  readonly [key: `acmedomain${number}`]: string;
}

export interface NodesConfigPutParams {
  /** ACME account of the node and domains checked over HTTP: `account=default,domains=pve1.example.com`. */
  readonly acme?: string | AcmeValue;
  /**
   * @description Percent of host memory in use at which ballooning starts to take some back; default 80.
   * @default 80
   */
  readonly "ballooning-target"?: number;
  /** Settings to unset, with commas, e.g. `acmedomain1,location`. */
  readonly delete?: string | readonly string[];
  /** Notes on the node, Markdown, shown in its summary. */
  readonly description?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Where on Earth the machines stand, for the map; set on a node it wins over the datacenter. */
  readonly location?: string | LocationValue;
  /**
   * @description Seconds to wait after boot before guests start, 0 to 300; gives network storage time.
   * @default 0
   */
  readonly "startall-onboot-delay"?: number;
  /** How to wake this node when it is off: its MAC, or a list with network card and broadcast address. */
  readonly wakeonlan?: string | WakeonlanValue;
  readonly [key: `acmedomain${number}`]: string | AcmedomainValue;
}

export interface NodesDisksGetRow {
  readonly name?: string;
}

export type NodesDisksGetResult = readonly NodesDisksGetRow[];

export interface NodesDisksDirectoryGetRow {
  readonly device: string;
  readonly options: string;
  readonly path: string;
  readonly type: string;
  readonly unitfile: string;
}

export type NodesDisksDirectoryGetResult = readonly NodesDisksDirectoryGetRow[];

export interface NodesDisksDirectoryPostParams {
  /**
   * @description Defines a storage of the same name on top, for this node; off by default.
   * @default 0
   */
  readonly add_storage?: boolean;
  /** Block device to build on, e.g. `/dev/sdb`; must be unused. Listed by disks/list. */
  readonly device: string;
  /**
   * @description `ext4` (default) or `xfs`.
   * @default ext4
   */
  readonly filesystem?: "ext4" | "xfs";
  /** Name for mount point (`/mnt/pve/NAME`) and storage. */
  readonly name: string;
}

export type NodesDisksDirectoryPostResult = string;

export interface NodesDisksDirectoryNameDeleteParams {
  /**
   * @description Takes this node off the storages built on it, or drops those no other node has; off by default.
   * @default 0
   */
  readonly "cleanup-config"?: boolean;
  /**
   * @description Wipes the disks underneath, so that they can be used again; off by default.
   * @default 0
   */
  readonly "cleanup-disks"?: boolean;
}

export type NodesDisksDirectoryNameDeleteResult = string;

export interface NodesDisksInitgptPostParams {
  /** Block device that gets the partition table, e.g. `/dev/sdb`. */
  readonly disk: string;
  /** Identifier for the new partition table; a random one unless given. */
  readonly uuid?: string;
}

export type NodesDisksInitgptPostResult = string;

export interface NodesDisksListGetParams {
  /**
   * @description Lists partitions below their disks as well; off by default.
   * @default 0
   */
  readonly "include-partitions"?: boolean;
  /**
   * @description Leaves out the health check, so that sleeping disks stay asleep and the answer comes faster.
   * @default 0
   */
  readonly skipsmart?: boolean;
  /** `unused` disks only, or `journal_disks` that have room for an OSD database. */
  readonly type?: "unused" | "journal_disks";
}

export interface NodesDisksListGetRow {
  readonly devpath: string;
  readonly gpt: boolean;
  readonly health?: string;
  readonly model?: string;
  readonly mounted: boolean;
  readonly osdid: number;
  readonly "osdid-list": readonly number[];
  readonly parent?: string;
  readonly serial?: string;
  readonly size: number;
  readonly used?: string;
  readonly vendor?: string;
  readonly wwn?: string;
}

export type NodesDisksListGetResult = readonly NodesDisksListGetRow[];

export interface NodesDisksLvmGetResult {
  readonly children: readonly {
    readonly children?: readonly {
      readonly free: number;
      readonly leaf: boolean;
      readonly name: string;
      readonly size: number;
    }[];
    readonly free: number;
    readonly leaf: boolean;
    readonly name: string;
    readonly size: number;
  }[];
  readonly leaf: boolean;
}

export interface NodesDisksLvmPostParams {
  /**
   * @description Defines a storage of the same name on top, for this node; off by default.
   * @default 0
   */
  readonly add_storage?: boolean;
  /** Block device to build on, e.g. `/dev/sdb`; must be unused. Listed by disks/list. */
  readonly device: string;
  /** Name for volume group and storage. */
  readonly name: string;
}

export type NodesDisksLvmPostResult = string;

export interface NodesDisksLvmNameDeleteParams {
  /**
   * @description Takes this node off the storages built on it, or drops those no other node has; off by default.
   * @default 0
   */
  readonly "cleanup-config"?: boolean;
  /**
   * @description Wipes the disks underneath, so that they can be used again; off by default.
   * @default 0
   */
  readonly "cleanup-disks"?: boolean;
}

export type NodesDisksLvmNameDeleteResult = string;

export interface NodesDisksLvmthinGetRow {
  readonly lv: string;
  readonly lv_size: number;
  readonly metadata_size: number;
  readonly metadata_used: number;
  readonly used: number;
  readonly vg: string;
}

export type NodesDisksLvmthinGetResult = readonly NodesDisksLvmthinGetRow[];

export interface NodesDisksLvmthinPostParams {
  /**
   * @description Defines a storage of the same name on top, for this node; off by default.
   * @default 0
   */
  readonly add_storage?: boolean;
  /** Block device to build on, e.g. `/dev/sdb`; must be unused. Listed by disks/list. */
  readonly device: string;
  /** Name for volume group, thin pool and storage. */
  readonly name: string;
}

export type NodesDisksLvmthinPostResult = string;

export interface NodesDisksLvmthinNameDeleteParams {
  /**
   * @description Takes this node off the storages built on it, or drops those no other node has; off by default.
   * @default 0
   */
  readonly "cleanup-config"?: boolean;
  /**
   * @description Wipes the disks underneath, so that they can be used again; off by default.
   * @default 0
   */
  readonly "cleanup-disks"?: boolean;
  /** Volume group that the thin pool is in. */
  readonly "volume-group": string;
}

export type NodesDisksLvmthinNameDeleteResult = string;

export interface NodesDisksSmartGetParams {
  /** Block device to ask, e.g. `/dev/sda` or `/dev/nvme0n1`. */
  readonly disk: string;
  /** Reads just the verdict, without the attributes; off by default. */
  readonly healthonly?: boolean;
}

export interface NodesDisksSmartGetResult {
  readonly attributes?: readonly unknown[];
  readonly health: string;
  readonly text?: string;
  readonly type?: string;
}

export interface NodesDisksWipediskPutParams {
  /** Block device or partition to wipe, e.g. `/dev/sdb`; refused while something uses it. */
  readonly disk: string;
}

export type NodesDisksWipediskPutResult = string;

export interface NodesDisksZfsGetRow {
  readonly alloc: number;
  readonly dedup: number;
  readonly frag: number;
  readonly free: number;
  readonly health: string;
  readonly name: string;
  readonly size: number;
}

export type NodesDisksZfsGetResult = readonly NodesDisksZfsGetRow[];

export interface NodesDisksZfsPostParams {
  /**
   * @description Defines a storage of the same name on top, for this node; off by default.
   * @default 0
   */
  readonly add_storage?: boolean;
  /**
   * @description Sector size as a power of two, 9 to 16; 12 (4 KiB) by default. Cannot be changed later.
   * @default 12
   */
  readonly ashift?: number;
  /**
   * @description Compression for all datasets: `on` (lz4, default), `zstd`, `off`, …
   * @default on
   */
  readonly compression?: "on" | "off" | "gzip" | "lz4" | "lzjb" | "zle" | "zstd";
  /** Block devices of the pool, with commas: `/dev/sdb,/dev/sdc`; each must be unused. */
  readonly devices: string | readonly string[];
  /** Layout for `draid` levels: `data=4,spares=1`. */
  readonly "draid-config"?: string | DraidConfigValue;
  /** Name for pool and storage. */
  readonly name: string;
  /** Redundancy: `single` has none, `mirror` 2 or more disks, `raid10` pairs, `raidz2` survives two losses. */
  readonly raidlevel: "single" | "mirror" | "raid10" | "raidz" | "raidz2" | "raidz3" | "draid" | "draid2" | "draid3";
}

export type NodesDisksZfsPostResult = string;

export interface NodesDisksZfsNameGetResult {
  readonly action?: string;
  readonly children: readonly {
    readonly cksum?: number;
    readonly msg: string;
    readonly name: string;
    readonly read?: number;
    readonly state?: string;
    readonly write?: number;
  }[];
  readonly errors: string;
  readonly name: string;
  readonly scan?: string;
  readonly state: string;
  readonly status?: string;
}

export interface NodesDisksZfsNameDeleteParams {
  /**
   * @description Takes this node off the storages built on it, or drops those no other node has; off by default.
   * @default 0
   */
  readonly "cleanup-config"?: boolean;
  /**
   * @description Wipes the disks underneath, so that they can be used again; off by default.
   * @default 0
   */
  readonly "cleanup-disks"?: boolean;
}

export type NodesDisksZfsNameDeleteResult = string;

export interface NodesDnsGetResult {
  readonly dns1?: string;
  readonly dns2?: string;
  readonly dns3?: string;
  readonly search?: string;
}

export interface NodesDnsPutParams {
  /** Address of the name server asked first. Left out, it is removed. */
  readonly dns1?: string;
  /** Address of the name server asked when the first is silent. Left out, it is removed. */
  readonly dns2?: string;
  /** Address of the name server asked last. Left out, it is removed. */
  readonly dns3?: string;
  /** Domain appended to short host names; must be sent with every change. */
  readonly search: string;
}

export interface NodesExecutePostParams {
  /** JSON array of calls: `[{"method":"GET","path":"/version","args":{}}]`. */
  readonly commands: string;
}

export type NodesExecutePostResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesFirewallGetRow {
  readonly name?: string;
}

export type NodesFirewallGetResult = readonly NodesFirewallGetRow[];

export interface NodesFirewallLogGetParams {
  /** How many lines or entries come back at most; 50 unless told otherwise. Page on with `start`. */
  readonly limit?: number;
  /** From this moment on, Unix seconds. */
  readonly since?: number;
  /** Number of the first line to return, counted from 0. */
  readonly start?: number;
  /** Up to this moment, Unix seconds. */
  readonly until?: number;
}

export interface NodesFirewallLogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesFirewallLogGetResult = readonly NodesFirewallLogGetRow[];

export interface NodesFirewallOptionsGetResult {
  readonly digest?: string;
  /** @default 1 */
  readonly enable?: boolean;
  readonly log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** @default 0 */
  readonly log_nf_conntrack?: boolean;
  /** @default 1 */
  readonly ndp?: boolean;
  /** @default 0 */
  readonly nf_conntrack_allow_invalid?: boolean;
  /** @default  */
  readonly nf_conntrack_helpers?: string;
  /** @default 262144 */
  readonly nf_conntrack_max?: number;
  /** @default 432000 */
  readonly nf_conntrack_tcp_timeout_established?: number;
  /** @default 60 */
  readonly nf_conntrack_tcp_timeout_syn_recv?: number;
  /** @default 0 */
  readonly nftables?: boolean;
  readonly nosmurfs?: boolean;
  /** @default 0 */
  readonly protection_synflood?: boolean;
  /** @default 1000 */
  readonly protection_synflood_burst?: number;
  /** @default 200 */
  readonly protection_synflood_rate?: number;
  readonly smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** @default 0 */
  readonly tcpflags?: boolean;
}

export interface NodesFirewallOptionsPutParams {
  /** Options to set back to their defaults, with commas. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Firewall for the host itself; on by default, but works only if on for the datacenter too.
   * @default 1
   */
  readonly enable?: boolean;
  /** How much is logged of forwarded traffic; nftables firewall only. `nolog` for nothing. */
  readonly log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** How much is logged of traffic to the host; `nolog` for nothing. */
  readonly log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** How much is logged of traffic from the host; `nolog` for nothing. */
  readonly log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /**
   * @description Logs every tracked connection as it starts and ends; off by default, verbose.
   * @default 0
   */
  readonly log_nf_conntrack?: boolean;
  /**
   * @description Allows IPv6 neighbour discovery; on by default, and IPv6 fails without it.
   * @default 1
   */
  readonly ndp?: boolean;
  /**
   * @description Lets packets through that fit no known connection; for asymmetric routing.
   * @default 0
   */
  readonly nf_conntrack_allow_invalid?: boolean;
  /**
   * @description Protocols whose side connections are followed, with commas: `ftp`, `sip`, `tftp`, …
   * @default
   */
  readonly nf_conntrack_helpers?: string;
  /**
   * @description Connections tracked at most, from 32768; default 262144. When full, new ones are dropped.
   * @default 262144
   */
  readonly nf_conntrack_max?: number;
  /**
   * @description Seconds until an idle TCP connection is forgotten, from 7875; default 432000 (5 days).
   * @default 432000
   */
  readonly nf_conntrack_tcp_timeout_established?: number;
  /**
   * @description Seconds a half-open TCP connection is remembered, 30 to 60; default 60.
   * @default 60
   */
  readonly nf_conntrack_tcp_timeout_syn_recv?: number;
  /**
   * @description Uses the newer firewall on nftables in place of iptables; needed for forward rules. Off by default.
   * @default 0
   */
  readonly nftables?: boolean;
  /** Drops packets that pretend to come from a broadcast address. */
  readonly nosmurfs?: boolean;
  /**
   * @description Limits new TCP connections per source address; off by default.
   * @default 0
   */
  readonly protection_synflood?: boolean;
  /**
   * @description How many new connections may come at once before the rate counts; default 1000.
   * @default 1000
   */
  readonly protection_synflood_burst?: number;
  /**
   * @description New TCP connections a second from one source before packets are dropped; default 200.
   * @default 200
   */
  readonly protection_synflood_rate?: number;
  /** How much is logged of packets that `nosmurfs` drops; `nolog` for nothing. */
  readonly smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** How much is logged of packets that `tcpflags` drops; `nolog` for nothing. */
  readonly tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /**
   * @description Drops TCP packets with flags that make no sense together, as port scanners send; off by default.
   * @default 0
   */
  readonly tcpflags?: boolean;
}

export interface NodesFirewallRulesGetRow {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export type NodesFirewallRulesGetResult = readonly NodesFirewallRulesGetRow[];

export interface NodesFirewallRulesPostParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** Whether it is in force; off, it is kept without effect, as is a new firewall rule where this is left out. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface of the node the rule is limited to, e.g. `vmbr0`. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place of the rule, from 0; the first that fits decides. Places shift with every insert; a new rule always gets 0. */
  readonly pos?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** Direction: `in` to the host, `out`, `forward` (nftables only); `group` puts in a security group. */
  readonly type: "in" | "out" | "forward" | "group";
}

export interface NodesFirewallRulesPosGetResult {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export interface NodesFirewallRulesPosPutParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** Whether it is in force; off, it is kept without effect, as is a new firewall rule where this is left out. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Interface of the node the rule is limited to, e.g. `vmbr0`. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place to move the rule to; everything else in the same call is ignored. */
  readonly moveto?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** Direction: `in` to the host, `out`, `forward` (nftables only); `group` puts in a security group. */
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface NodesFirewallRulesPosDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesHardwareGetRow {
  readonly type: string;
}

export type NodesHardwareGetResult = readonly NodesHardwareGetRow[];

export interface NodesHardwarePciGetParams {
  /**
   * @description PCI classes to hide, hex, by their start; memory, bridges and processors unless given.
   * @default 05;06;0b
   */
  readonly "pci-class-blacklist"?: string | readonly string[];
  /**
   * @description On by default; off, the answer holds little more than addresses but comes faster.
   * @default 1
   */
  readonly verbose?: boolean;
}

export interface NodesHardwarePciGetRow {
  readonly class: string;
  readonly device: string;
  readonly device_name?: string;
  readonly id: string;
  readonly iommugroup: number;
  readonly mdev?: boolean;
  readonly subsystem_device?: string;
  readonly subsystem_device_name?: string;
  readonly subsystem_vendor?: string;
  readonly subsystem_vendor_name?: string;
  readonly vendor: string;
  readonly vendor_name?: string;
}

export type NodesHardwarePciGetResult = readonly NodesHardwarePciGetRow[];

export interface NodesHardwarePciPciIdOrMappingGetRow {
  readonly method: string;
}

export type NodesHardwarePciPciIdOrMappingGetResult = readonly NodesHardwarePciPciIdOrMappingGetRow[];

export interface NodesHardwarePciMdevGetRow {
  readonly available: number;
  readonly description: string;
  readonly name?: string;
  readonly type: string;
}

export type NodesHardwarePciMdevGetResult = readonly NodesHardwarePciMdevGetRow[];

export interface NodesHardwareUsbGetRow {
  readonly busnum: number;
  readonly class: number;
  readonly devnum: number;
  readonly level: number;
  readonly manufacturer?: string;
  readonly port: number;
  readonly prodid: string;
  readonly product?: string;
  readonly serial?: string;
  readonly speed: string;
  readonly usbpath?: string;
  readonly vendid: string;
}

export type NodesHardwareUsbGetResult = readonly NodesHardwareUsbGetRow[];

export interface NodesHostsGetResult {
  readonly data: string;
  readonly digest?: string;
}

export interface NodesHostsPostParams {
  /** The complete new text of /etc/hosts; keep the line with the name of the node itself. */
  readonly data: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesJournalGetParams {
  /** Journal cursor to stop before. Not together with `until`. */
  readonly endcursor?: string;
  /** Only the newest entries, so many. Not together with a time or cursor range. */
  readonly lastentries?: number;
  /** From this moment on, Unix seconds. */
  readonly since?: number;
  /** Journal cursor to begin after, from an earlier answer. Not together with `since`. */
  readonly startcursor?: string;
  /** Up to this moment, Unix seconds. */
  readonly until?: number;
}

export type NodesJournalGetResult = readonly string[];

export interface NodesLxcGetRow {
  readonly cpu?: number;
  readonly cpus?: number;
  /** In bytes. */
  readonly disk?: number;
  /** In bytes. */
  readonly diskread?: number;
  /** In bytes. */
  readonly diskwrite?: number;
  readonly lock?: string;
  /** In bytes. */
  readonly maxdisk?: number;
  /** In bytes. */
  readonly maxmem?: number;
  /** In bytes. */
  readonly maxswap?: number;
  /** In bytes. */
  readonly mem?: number;
  readonly name?: string;
  /** In bytes. */
  readonly netin?: number;
  /** In bytes. */
  readonly netout?: number;
  readonly pid?: number;
  readonly pressurecpufull?: number;
  readonly pressurecpusome?: number;
  readonly pressureiofull?: number;
  readonly pressureiosome?: number;
  readonly pressurememoryfull?: number;
  readonly pressurememorysome?: number;
  readonly status: "stopped" | "running";
  readonly swap?: number;
  readonly tags?: string;
  /** @default 0 */
  readonly template?: boolean;
  readonly type?: string;
  /** In seconds. */
  readonly uptime?: number;
  readonly vmid: number;
}

export type NodesLxcGetResult = readonly NodesLxcGetRow[];

export interface NodesLxcPostParams {
  /**
   * @description CPU architecture of the system inside; default amd64, normally found by itself.
   * @default amd64
   */
  readonly arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  /** Most KiB/s of a restore; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /**
   * @description What the console opens: `tty` (default, a login), `console` (/dev/console) or `shell` (root, no login).
   * @default tty
   */
  readonly cmode?: "shell" | "console" | "tty";
  /**
   * @description true (default): give it a /dev/console.
   * @default 1
   */
  readonly console?: boolean;
  /** CPU cores it sees, default all of the node; to cap the use set `cpulimit`. */
  readonly cores?: number;
  /**
   * @description Most CPU time in cores, such as 1.5; 0 (default) for no limit. Caps use without hiding cores.
   * @default 0
   */
  readonly cpulimit?: number;
  /** Weight against other guests when CPU is short; default 100 (cgroup v2), more gets more. */
  readonly cpuunits?: number;
  /**
   * @description true: write LXC's debug messages to the start task's log. Default false.
   * @default 0
   */
  readonly debug?: boolean;
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
  /**
   * @description Program that runs as init, with arguments; default /sbin/init. For containers made of OCI images.
   * @default /sbin/init
   */
  readonly entrypoint?: string;
  /** Environment of its init: NAME=value entries separated by NUL characters; replaces all earlier ones. */
  readonly env?: string;
  /** Extra abilities: "nesting=1,keyctl=1"; Docker needs these two. All but nesting only root may set. */
  readonly features?: string | FeaturesValue;
  /** true: overwrite a stopped container of that number and its volumes. Default: refuse. */
  readonly force?: boolean;
  /**
   * @description true: hand the new guest to the HA manager, which then starts it and keeps it running.
   * @default 0
   */
  readonly "ha-managed"?: boolean;
  /** Script run at start and stop: volid of a snippet, such as "local:snippets/hook.pl". Only root may. */
  readonly hookscript?: string;
  /** Host name inside the container; default CT and its number. A running one takes it at the next start. */
  readonly hostname?: string;
  /** true: keep the container although some files of the archive could not be unpacked. */
  readonly "ignore-unpack-errors"?: boolean;
  /** Why the guest is locked, such as `backup`. PVE sets and clears it; only root may by hand, when a task died. */
  readonly lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  /**
   * @description Memory in MiB, default 512; a running container takes it at once.
   * @default 512
   */
  readonly memory?: number;
  /** DNS servers, addresses separated by blanks; default: those of the node, read when it starts. */
  readonly nameserver?: string | readonly string[];
  /**
   * @description true: start it when the node boots, in the order of `startup`. HA-managed guests ignore it. Default false.
   * @default 0
   */
  readonly onboot?: boolean;
  /** Template volid such as "local:vztmpl/debian-12-….tar.zst"; with `restore` the backup's volid. */
  readonly ostemplate: string;
  /** Distribution inside, for setting up network and users; found by itself. `unmanaged`: PVE changes nothing. */
  readonly ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  /** Password of root inside, at least 5 characters; without it and without keys nobody can log in. */
  readonly password?: string;
  /** Resource pool to put it into; it must exist. */
  readonly pool?: string;
  /**
   * @description true: refuse to destroy the guest or its disks until this is off again. Default false.
   * @default 0
   */
  readonly protection?: boolean;
  /** true: `ostemplate` is a backup to restore, not a template. Default false. */
  readonly restore?: boolean;
  /** Root volume of a container: "local-lvm:8" makes a new one of 8 GiB. */
  readonly rootfs?: string | RootfsValue;
  /** DNS search domains separated by blanks; default: that of the node. */
  readonly searchdomain?: string | readonly string[];
  /** OpenSSH public keys for root, one a line; only when a container is created from a template. */
  readonly "ssh-public-keys"?: string;
  /**
   * @description true: start it once created or restored. Default false.
   * @default 0
   */
  readonly start?: boolean;
  /** Order at boot and shutdown of the node: "order=2,up=30,down=60"; those without an order come last. */
  readonly startup?: string | StartupValue;
  /**
   * @description Where volumes without a storage of their own go; default `local`, which often can hold none: give it.
   * @default local
   */
  readonly storage?: string;
  /**
   * @description Swap in MiB on top of `memory`; default 512, 0 for none.
   * @default 512
   */
  readonly swap?: number;
  /** Labels separated by ; or comma, lower case, such as "prod;web"; the whole list is replaced. */
  readonly tags?: string | readonly string[];
  /**
   * @description Whether it is a template; to make one, call the guest's template operation instead of setting this.
   * @default 0
   */
  readonly template?: boolean;
  /** Time zone such as "Europe/Vienna", or `host` for the node's; default: as the template has it. */
  readonly timezone?: string;
  /**
   * @description How many terminals it gets, 0 to 6; default 2.
   * @default 2
   */
  readonly tty?: number;
  /** true: with `restore`, give it new MAC addresses, so that it can run beside its original. */
  readonly unique?: boolean;
  /**
   * @description true: root inside is nobody outside, the safe way. Fixed at creation; the API's default is false.
   * @default 0
   */
  readonly unprivileged?: boolean;
  /** Number for the new container; must be free (GET /cluster/nextid names one), unless `force` overwrites it. */
  readonly vmid: number;
  readonly [key: `dev${number}`]: string | DevValue;
  readonly [key: `mp${number}`]: string | MpValue;
  readonly [key: `net${number}`]: string | LxcNetValue;
  readonly [key: `unused${number}`]: string | LxcUnusedValue;
}

export type NodesLxcPostResult = string;

export interface NodesLxcVmidGetRow {
  readonly subdir: string;
}

export type NodesLxcVmidGetResult = readonly NodesLxcVmidGetRow[];

export interface NodesLxcVmidDeleteParams {
  /** true: also delete volumes on any enabled storage that carry its vmid but stand in no config. Default off. */
  readonly "destroy-unreferenced-disks"?: boolean;
  /**
   * @description true: stop it first if it runs. Default false: a running container is refused.
   * @default 0
   */
  readonly force?: boolean;
  /**
   * @description true: also remove what refers to it elsewhere, such as backup jobs, replication and HA. Default: keep.
   * @default 0
   */
  readonly purge?: boolean;
}

export type NodesLxcVmidDeleteResult = string;

export interface NodesLxcClonePostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /** Notes for the new guest; default: the original's. */
  readonly description?: string;
  /** true: copy all data. Default: a linked clone of a template (needs its storage), full for any other guest. */
  readonly full?: boolean;
  /** Host name of the new container; default: the original's with a prefix. */
  readonly hostname?: string;
  /** Number for the new guest; must be free. Ask GET /cluster/nextid for one. */
  readonly newid: number;
  /** Resource pool to put the copy into; it must exist. */
  readonly pool?: string;
  /** Copy the state of this snapshot instead of today's; only where the storage can. */
  readonly snapname?: string;
  /** Storage for all disks of a full clone; default: each where its original is. Not for linked ones. */
  readonly storage?: string;
  /** Node for the copy; only when all disks lie on shared storage. Default: the same node. */
  readonly target?: string;
}

export type NodesLxcClonePostResult = string;

export interface NodesLxcConfigGetParams {
  /**
   * @description true: the values the guest runs with. Default false: those it will have, pending changes included.
   * @default 0
   */
  readonly current?: boolean;
  /** Name of the snapshot to read the settings of, instead of today's. */
  readonly snapshot?: string;
}

export interface NodesLxcConfigGetResult {
  /** @default amd64 */
  readonly arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  /** @default tty */
  readonly cmode?: "shell" | "console" | "tty";
  /** @default 1 */
  readonly console?: boolean;
  readonly cores?: number;
  /** @default 0 */
  readonly cpulimit?: number;
  readonly cpuunits?: number;
  /** @default 0 */
  readonly debug?: boolean;
  readonly description?: string;
  readonly digest: string;
  /** @default /sbin/init */
  readonly entrypoint?: string;
  readonly env?: string;
  readonly features?: string;
  readonly hookscript?: string;
  readonly hostname?: string;
  readonly lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  readonly lxc?: readonly (readonly string[])[];
  /** @default 512 */
  readonly memory?: number;
  readonly nameserver?: string | readonly string[];
  /** @default 0 */
  readonly onboot?: boolean;
  readonly ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  /** @default 0 */
  readonly protection?: boolean;
  readonly rootfs?: string;
  readonly searchdomain?: string | readonly string[];
  readonly startup?: string;
  /** @default 512 */
  readonly swap?: number;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly template?: boolean;
  readonly timezone?: string;
  /** @default 2 */
  readonly tty?: number;
  /** @default 0 */
  readonly unprivileged?: boolean;
  readonly [key: `dev${number}`]: string;
  readonly [key: `mp${number}`]: string;
  readonly [key: `net${number}`]: string;
  readonly [key: `unused${number}`]: string;
}

export interface NodesLxcConfigPutParams {
  /**
   * @description CPU architecture of the system inside; default amd64, normally found by itself.
   * @default amd64
   */
  readonly arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  /**
   * @description What the console opens: `tty` (default, a login), `console` (/dev/console) or `shell` (root, no login).
   * @default tty
   */
  readonly cmode?: "shell" | "console" | "tty";
  /**
   * @description true (default): give it a /dev/console.
   * @default 1
   */
  readonly console?: boolean;
  /** CPU cores it sees, default all of the node; to cap the use set `cpulimit`. */
  readonly cores?: number;
  /**
   * @description Most CPU time in cores, such as 1.5; 0 (default) for no limit. Caps use without hiding cores.
   * @default 0
   */
  readonly cpulimit?: number;
  /** Weight against other guests when CPU is short; default 100 (cgroup v2), more gets more. */
  readonly cpuunits?: number;
  /**
   * @description true: write LXC's debug messages to the start task's log. Default false.
   * @default 0
   */
  readonly debug?: boolean;
  /** Comma list of settings to put back to their default or to take out, such as "net1,tags"; not beside a new value. */
  readonly delete?: string | readonly string[];
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description Program that runs as init, with arguments; default /sbin/init. For containers made of OCI images.
   * @default /sbin/init
   */
  readonly entrypoint?: string;
  /** Environment of its init: NAME=value entries separated by NUL characters; replaces all earlier ones. */
  readonly env?: string;
  /** Extra abilities: "nesting=1,keyctl=1"; Docker needs these two. All but nesting only root may set. */
  readonly features?: string | FeaturesValue;
  /** Script run at start and stop: volid of a snippet, such as "local:snippets/hook.pl". Only root may. */
  readonly hookscript?: string;
  /** Host name inside the container; default CT and its number. A running one takes it at the next start. */
  readonly hostname?: string;
  /** Why the guest is locked, such as `backup`. PVE sets and clears it; only root may by hand, when a task died. */
  readonly lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  /**
   * @description Memory in MiB, default 512; a running container takes it at once.
   * @default 512
   */
  readonly memory?: number;
  /** DNS servers, addresses separated by blanks; default: those of the node, read when it starts. */
  readonly nameserver?: string | readonly string[];
  /**
   * @description true: start it when the node boots, in the order of `startup`. HA-managed guests ignore it. Default false.
   * @default 0
   */
  readonly onboot?: boolean;
  /** Distribution inside, for setting up network and users; found by itself. `unmanaged`: PVE changes nothing. */
  readonly ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  /**
   * @description true: refuse to destroy the guest or its disks until this is off again. Default false.
   * @default 0
   */
  readonly protection?: boolean;
  /** Comma list of settings whose pending change is dropped, such as "memory,net0". */
  readonly revert?: string | readonly string[];
  /** Root volume of a container: "local-lvm:8" makes a new one of 8 GiB. */
  readonly rootfs?: string | RootfsValue;
  /** DNS search domains separated by blanks; default: that of the node. */
  readonly searchdomain?: string | readonly string[];
  /** Order at boot and shutdown of the node: "order=2,up=30,down=60"; those without an order come last. */
  readonly startup?: string | StartupValue;
  /**
   * @description Swap in MiB on top of `memory`; default 512, 0 for none.
   * @default 512
   */
  readonly swap?: number;
  /** Labels separated by ; or comma, lower case, such as "prod;web"; the whole list is replaced. */
  readonly tags?: string | readonly string[];
  /**
   * @description Whether it is a template; to make one, call the guest's template operation instead of setting this.
   * @default 0
   */
  readonly template?: boolean;
  /** Time zone such as "Europe/Vienna", or `host` for the node's; default: as the template has it. */
  readonly timezone?: string;
  /**
   * @description How many terminals it gets, 0 to 6; default 2.
   * @default 2
   */
  readonly tty?: number;
  /**
   * @description true: root inside is nobody outside, the safe way. Fixed at creation; the API's default is false.
   * @default 0
   */
  readonly unprivileged?: boolean;
  readonly [key: `dev${number}`]: string | DevValue;
  readonly [key: `mp${number}`]: string | MpValue;
  readonly [key: `net${number}`]: string | LxcNetValue;
  readonly [key: `unused${number}`]: string | LxcUnusedValue;
}

export interface NodesLxcFeatureGetParams {
  /** What to ask for: `snapshot`, `clone` (linked) or `copy` (full). */
  readonly feature: "snapshot" | "clone" | "copy";
  /** Ask about this snapshot instead of today's state, for instance whether it can be cloned. */
  readonly snapname?: string;
}

export interface NodesLxcFeatureGetResult {
  readonly hasFeature: boolean;
}

export interface NodesLxcFirewallGetRow {
  readonly name?: string;
}

export type NodesLxcFirewallGetResult = readonly NodesLxcFirewallGetRow[];

export interface NodesLxcFirewallAliasesGetRow {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest: string;
  readonly ipversion?: number;
  readonly name: string;
}

export type NodesLxcFirewallAliasesGetResult = readonly NodesLxcFirewallAliasesGetRow[];

export interface NodesLxcFirewallAliasesPostParams {
  /** Address or network it stands for, such as "10.0.0.5" or "10.0.0.0/24". */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Name of the alias: a letter, then letters, digits, - or _; rules name it plain or as guest/NAME. */
  readonly name: string;
}

export interface NodesLxcFirewallAliasesNameGetResult {
  readonly cidr?: string;
  readonly ipversion?: number;
  readonly name?: string;
}

export interface NodesLxcFirewallAliasesNamePutParams {
  /** Address or network it stands for, such as "10.0.0.5" or "10.0.0.0/24". */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** New name of the alias; rules that name the old one are not changed along. */
  readonly rename?: string;
}

export interface NodesLxcFirewallAliasesNameDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesLxcFirewallIpsetGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly name: string;
}

export type NodesLxcFirewallIpsetGetResult = readonly NodesLxcFirewallIpsetGetRow[];

export interface NodesLxcFirewallIpsetPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Name of the new set, or with `rename` the new name: a letter, then letters, digits, - or _. */
  readonly name: string;
  /** Name of an existing set to rename to `name`; the same name to change only the comment. */
  readonly rename?: string;
}

export interface NodesLxcFirewallIpsetNameGetRow {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest: string;
  readonly nomatch?: boolean;
}

export type NodesLxcFirewallIpsetNameGetResult = readonly NodesLxcFirewallIpsetNameGetRow[];

export interface NodesLxcFirewallIpsetNamePostParams {
  /** Address, network, or name of an alias to add, such as "10.0.0.0/24". */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** true: take this address out of the set again, as an exception from a larger network in it. */
  readonly nomatch?: boolean;
}

export interface NodesLxcFirewallIpsetNameDeleteParams {
  /** true: delete it with all its entries. Default: only an empty one. */
  readonly force?: boolean;
}

export interface NodesLxcFirewallIpsetCidrGetResult {
  readonly cidr?: string;
  readonly digest?: string;
}

export interface NodesLxcFirewallIpsetCidrPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** true: take this address out of the set again, as an exception from a larger network in it. */
  readonly nomatch?: boolean;
}

export interface NodesLxcFirewallIpsetCidrDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesLxcFirewallLogGetParams {
  /** How many lines or entries come back at most; 50 unless told otherwise. Page on with `start`. */
  readonly limit?: number;
  /** From this moment on, Unix seconds. */
  readonly since?: number;
  /** true: start it once the task is through. In a log or listing: number of the first row, from 0. */
  readonly start?: number;
  /** Up to this moment, Unix seconds. */
  readonly until?: number;
}

export interface NodesLxcFirewallLogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesLxcFirewallLogGetResult = readonly NodesLxcFirewallLogGetRow[];

export interface NodesLxcFirewallOptionsGetResult {
  /** @default 0 */
  readonly dhcp?: boolean;
  readonly digest?: string;
  /** @default 0 */
  readonly enable?: boolean;
  readonly ipfilter?: boolean;
  readonly log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** @default 1 */
  readonly macfilter?: boolean;
  /** @default 1 */
  readonly ndp?: boolean;
  readonly policy_in?: "ACCEPT" | "REJECT" | "DROP";
  readonly policy_out?: "ACCEPT" | "REJECT" | "DROP";
  readonly radv?: boolean;
}

export interface NodesLxcFirewallOptionsPutParams {
  /** Comma list of options to put back to their default, such as "policy_in,log_level_in". */
  readonly delete?: string | readonly string[];
  /**
   * @description true: let the guest get its address by DHCP whatever the rules say. Default false.
   * @default 0
   */
  readonly dhcp?: boolean;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description true: filter the cards that have firewall=1; the datacenter's firewall must be on too. Default false.
   * @default 0
   */
  readonly enable?: boolean;
  /** true: drop packets from addresses that the guest's config or its sets `ipfilter-netN` do not name. */
  readonly ipfilter?: boolean;
  /** From which level on decisions on incoming traffic are logged; default `nolog`, nothing. */
  readonly log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** From which level on decisions on outgoing traffic are logged; default `nolog`, nothing. */
  readonly log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /**
   * @description true (default): drop frames with a sender MAC other than the configured; off for nested bridges.
   * @default 1
   */
  readonly macfilter?: boolean;
  /**
   * @description true (default): let IPv6 neighbour discovery through; IPv6 does not work without.
   * @default 1
   */
  readonly ndp?: boolean;
  /** What happens to incoming packets that no rule decides: DROP (default), REJECT or ACCEPT. */
  readonly policy_in?: "ACCEPT" | "REJECT" | "DROP";
  /** What happens to outgoing packets that no rule decides: ACCEPT (default), REJECT or DROP. */
  readonly policy_out?: "ACCEPT" | "REJECT" | "DROP";
  /** true: let the guest send router advertisements; only for a guest that is a router. Default false. */
  readonly radv?: boolean;
}

export interface NodesLxcFirewallRefsGetParams {
  /** Only aliases (`alias`) or only IP sets (`ipset`); default both. */
  readonly type?: "alias" | "ipset";
}

export interface NodesLxcFirewallRefsGetRow {
  readonly comment?: string;
  readonly name: string;
  readonly ref: string;
  readonly scope: string;
  readonly type: "alias" | "ipset";
}

export type NodesLxcFirewallRefsGetResult = readonly NodesLxcFirewallRefsGetRow[];

export interface NodesLxcFirewallRulesGetRow {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export type NodesLxcFirewallRulesGetResult = readonly NodesLxcFirewallRulesGetRow[];

export interface NodesLxcFirewallRulesPostParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** true: the rule counts. A new one is off unless this is true. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Network device of the container the rule is limited to: `net0`. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place of the rule, from 0; the first that fits decides. Places shift with every insert; a new rule always gets 0. */
  readonly pos?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** `in`: to the guest, `out`: from it, `group`: all rules of the security group in `action`. */
  readonly type: "in" | "out" | "forward" | "group";
}

export interface NodesLxcFirewallRulesPosGetResult {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export interface NodesLxcFirewallRulesPosPutParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** true: the rule counts. A new one is off unless this is true. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Network device of the container the rule is limited to: `net0`. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place to move the rule to; everything else in the same call is ignored. */
  readonly moveto?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** `in`: to the guest, `out`: from it, `group`: all rules of the security group in `action`. */
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface NodesLxcFirewallRulesPosDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesLxcInterfacesGetRow {
  readonly "hardware-address": string;
  readonly hwaddr: string;
  readonly inet?: string;
  readonly inet6?: string;
  readonly "ip-addresses": readonly {
    readonly "ip-address"?: string;
    readonly "ip-address-type"?: string;
    readonly prefix?: number;
  }[];
  readonly name: string;
}

export type NodesLxcInterfacesGetResult = readonly NodesLxcInterfacesGetRow[];

export interface NodesLxcMigrateGetParams {
  /** Node to check; default: every node of the cluster. */
  readonly target?: string;
}

export interface NodesLxcMigrateGetResult {
  readonly "allowed-nodes"?: readonly string[];
  readonly "dependent-ha-resources"?: readonly string[];
  readonly "not-allowed-nodes"?: {
    readonly "blocking-ha-resources"?: readonly {
      readonly cause: "node-affinity" | "resource-affinity";
      readonly sid: string;
    }[];
  };
  readonly running: boolean;
}

export interface NodesLxcMigratePostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /** Live migration does not exist for containers; for a running one give `restart`. */
  readonly online?: boolean;
  /** true: shut a running container down, move it, start it there; it is away meanwhile. */
  readonly restart?: boolean;
  /** Node to migrate to, another one than now. */
  readonly target: string;
  /** Storage for the disks on the target: one id for all, "old:new" pairs, or 1 to keep each name. */
  readonly "target-storage"?: string | readonly string[];
  /**
   * @description Seconds that the shutdown may take with `restart`; default 180.
   * @default 180
   */
  readonly timeout?: number;
}

export type NodesLxcMigratePostResult = string;

export interface NodesLxcMoveVolumePostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /**
   * @description true: delete the original once it is copied. Default false: it stays as `unused[n]`, using its space.
   * @default 0
   */
  readonly delete?: boolean;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Storage to move it to. Not beside `target-vmid`. */
  readonly storage?: string;
  /** Digest of the target guest's config, to fail if someone changes it meanwhile. */
  readonly "target-digest"?: string;
  /** Container that the volume shall belong to from now on, on the same node. */
  readonly "target-vmid"?: number;
  /** Slot that the volume gets in the other container, such as "mp1"; default: the same. Must be free. */
  readonly "target-volume"?: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
  /** Which volume of the container: `rootfs`, `mp0` and so on, or `unused0`. */
  readonly volume: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
}

export type NodesLxcMoveVolumePostResult = string;

export interface NodesLxcMtunnelPostParams {
  /** Comma list of bridges that must exist on this side; PVE sets it itself. */
  readonly bridges?: string | readonly string[];
  /** Comma list of storages that must be usable on this side; PVE sets it itself. */
  readonly storages?: string | readonly string[];
}

export interface NodesLxcMtunnelPostResult {
  readonly socket: string;
  readonly ticket: string;
  readonly upid: string;
}

export interface NodesLxcMtunnelwebsocketGetParams {
  /** Path of the tunnel's socket, as mtunnel answered it. */
  readonly socket: string;
  /** Ticket that mtunnel answered. */
  readonly ticket: string;
}

export interface NodesLxcMtunnelwebsocketGetResult {
  readonly port?: string;
  readonly socket?: string;
}

export interface NodesLxcPendingGetRow {
  readonly delete?: number;
  readonly key: string;
  readonly pending?: string;
  readonly value?: string;
}

export type NodesLxcPendingGetResult = readonly NodesLxcPendingGetRow[];

export interface NodesLxcRemoteMigratePostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /**
   * @description true: delete the original once it has arrived. Default false: it stays, stopped and locked.
   * @default 0
   */
  readonly delete?: boolean;
  /** Live migration does not exist for containers; for a running one give `restart`. */
  readonly online?: boolean;
  /** true: shut a running container down, move it, start it there; it is away meanwhile. */
  readonly restart?: boolean;
  /** Bridge on the other cluster: one id for all, "old:new" pairs, or 1 to keep each name. */
  readonly "target-bridge": string | readonly string[];
  /** How to reach the other cluster: "host=…,apitoken=PVEAPIToken=user@realm!id=secret,fingerprint=…". */
  readonly "target-endpoint": string | TargetEndpointValue;
  /** Storage for the disks on the target: one id for all, "old:new" pairs, or 1 to keep each name. */
  readonly "target-storage": string | readonly string[];
  /** Number it gets in the other cluster; default: the same. Must be free there. */
  readonly "target-vmid"?: number;
  /**
   * @description Seconds that the shutdown may take with `restart`; default 180.
   * @default 180
   */
  readonly timeout?: number;
}

export type NodesLxcRemoteMigratePostResult = string;

export interface NodesLxcResizePutParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Slot of the disk to grow, such as "scsi0", "rootfs" or "mp0"; a missing one makes the task fail. */
  readonly disk: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255";
  /** New size, `64G`, or what to add, `+8G`; a bare number is bytes. Shrinking is refused. */
  readonly size: string;
}

export type NodesLxcResizePutResult = string;

export interface NodesLxcRrdGetParams {
  /** How each point sums up its time: AVERAGE (default) or MAX, which shows peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** Comma list of the measurements to draw, such as "cpu" or "mem,maxmem". */
  readonly ds: string | readonly string[];
  /** How far back; the longer, the coarser the points: an hour comes by the minute. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesLxcRrdGetResult {
  readonly filename: string;
}

export interface NodesLxcRrddataGetParams {
  /** How each point sums up its time: AVERAGE (default) or MAX, which shows peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** How far back; the longer, the coarser the points: an hour comes by the minute. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesLxcRrddataGetRow {
  readonly cpu?: number;
  readonly disk?: number;
  readonly diskread?: number;
  readonly diskwrite?: number;
  readonly maxcpu?: number;
  readonly maxdisk?: number;
  readonly maxmem?: number;
  readonly mem?: number;
  readonly netin?: number;
  readonly netout?: number;
  readonly time?: number;
}

export type NodesLxcRrddataGetResult = readonly NodesLxcRrddataGetRow[];

export interface NodesLxcSnapshotGetRow {
  readonly description: string;
  readonly digest?: string;
  readonly name: string;
  readonly parent?: string;
  readonly running?: boolean;
  /** Unix time in seconds. */
  readonly snaptime?: number;
}

export type NodesLxcSnapshotGetResult = readonly NodesLxcSnapshotGetRow[];

export interface NodesLxcSnapshotPostParams {
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
  /** Name of the snapshot: a letter, then letters, digits, _ or -; up to 40. `current` is taken. */
  readonly snapname: string;
}

export type NodesLxcSnapshotPostResult = string;

export type NodesLxcSnapshotSnapnameGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesLxcSnapshotSnapnameDeleteParams {
  /** true: drop it from the config even if the storage fails to delete it; its data may remain. */
  readonly force?: boolean;
}

export type NodesLxcSnapshotSnapnameDeleteResult = string;

export interface NodesLxcSnapshotConfigGetResult {
  /** @default amd64 */
  readonly arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  /** @default tty */
  readonly cmode?: "shell" | "console" | "tty";
  /** @default 1 */
  readonly console?: boolean;
  readonly cores?: number;
  /** @default 0 */
  readonly cpulimit?: number;
  readonly cpuunits?: number;
  /** @default 0 */
  readonly debug?: boolean;
  readonly description?: string;
  readonly digest?: string;
  /** @default /sbin/init */
  readonly entrypoint?: string;
  readonly env?: string;
  readonly features?: string;
  readonly hookscript?: string;
  readonly hostname?: string;
  readonly lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  readonly lxc?: readonly (readonly string[])[];
  /** @default 512 */
  readonly memory?: number;
  readonly nameserver?: string | readonly string[];
  /** @default 0 */
  readonly onboot?: boolean;
  readonly ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  /** @default 0 */
  readonly protection?: boolean;
  readonly rootfs?: string;
  readonly searchdomain?: string | readonly string[];
  readonly snaptime?: number;
  readonly startup?: string;
  /** @default 512 */
  readonly swap?: number;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly template?: boolean;
  readonly timezone?: string;
  /** @default 2 */
  readonly tty?: number;
  /** @default 0 */
  readonly unprivileged?: boolean;
  readonly [key: `dev${number}`]: string;
  readonly [key: `mp${number}`]: string;
  readonly [key: `net${number}`]: string;
  readonly [key: `unused${number}`]: string;
}

export interface NodesLxcSnapshotConfigPutParams {
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
}

export interface NodesLxcSnapshotRollbackPostParams {
  /**
   * @description true: start it after the rollback. Default false; with saved memory it runs on anyway.
   * @default 0
   */
  readonly start?: boolean;
}

export type NodesLxcSnapshotRollbackPostResult = string;

export interface NodesLxcSpiceproxyPostParams {
  /** Host name or address that the SPICE client connects to; default: the node that answers. */
  readonly proxy?: string;
}

export type NodesLxcSpiceproxyPostResult = {
  readonly host: string;
  readonly password: string;
  readonly proxy: string;
  readonly "tls-port": number;
  readonly type: string;
} & {
  readonly [key: string]: unknown;
};

export interface NodesLxcStatusGetRow {
  readonly subdir: string;
}

export type NodesLxcStatusGetResult = readonly NodesLxcStatusGetRow[];

export interface NodesLxcStatusCurrentGetResult {
  readonly cpu?: number;
  readonly cpus?: number;
  /** In bytes. */
  readonly disk?: number;
  /** In bytes. */
  readonly diskread?: number;
  /** In bytes. */
  readonly diskwrite?: number;
  readonly ha: {
    readonly managed?: boolean;
  };
  readonly lock?: string;
  /** In bytes. */
  readonly maxdisk?: number;
  /** In bytes. */
  readonly maxmem?: number;
  /** In bytes. */
  readonly maxswap?: number;
  /** In bytes. */
  readonly mem?: number;
  readonly name?: string;
  /** In bytes. */
  readonly netin?: number;
  /** In bytes. */
  readonly netout?: number;
  readonly pid?: number;
  readonly pressurecpufull?: number;
  readonly pressurecpusome?: number;
  readonly pressureiofull?: number;
  readonly pressureiosome?: number;
  readonly pressurememoryfull?: number;
  readonly pressurememorysome?: number;
  readonly status: "stopped" | "running";
  readonly swap?: number;
  readonly tags?: string;
  /** @default 0 */
  readonly template?: boolean;
  readonly type?: string;
  /** In seconds. */
  readonly uptime?: number;
  readonly vmid: number;
}

export interface NodesLxcStatusRebootPostParams {
  /** Seconds that the shutdown may take before the reboot fails. */
  readonly timeout?: number;
}

export type NodesLxcStatusRebootPostResult = string;

export type NodesLxcStatusResumePostResult = string;

export interface NodesLxcStatusShutdownPostParams {
  /**
   * @description true: cut the power when it has not shut down within `timeout`. Default false: the task fails instead.
   * @default 0
   */
  readonly forceStop?: boolean;
  /**
   * @description Seconds to wait for it; default 60. Then fail, or stop by `forceStop`.
   * @default 60
   */
  readonly timeout?: number;
}

export type NodesLxcStatusShutdownPostResult = string;

export interface NodesLxcStatusStartPostParams {
  /**
   * @description true: write LXC's debug messages to the start task's log. Default false.
   * @default 0
   */
  readonly debug?: boolean;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
}

export type NodesLxcStatusStartPostResult = string;

export interface NodesLxcStatusStopPostParams {
  /**
   * @description true: first abort a shutdown task of this guest that is still waiting, then stop. Default false.
   * @default 0
   */
  readonly "overrule-shutdown"?: boolean;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
}

export type NodesLxcStatusStopPostResult = string;

export type NodesLxcStatusSuspendPostResult = string;

export interface NodesLxcTermproxyPostResult {
  readonly port: number;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesLxcVncproxyPostParams {
  /** Console height in pixels, 16 to 2160. */
  readonly height?: number;
  /** true: prepare for a websocket, what browsers need; the ticket is then for vncwebsocket. */
  readonly websocket?: boolean;
  /** Console width in pixels, 16 to 4096. */
  readonly width?: number;
}

export interface NodesLxcVncproxyPostResult {
  readonly cert: string;
  readonly password?: string;
  readonly port: number;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesLxcVncwebsocketGetParams {
  /** Port that vncproxy or termproxy answered, 5900 to 5999. */
  readonly port: number;
  /** Ticket that vncproxy or termproxy answered; good for some 10 seconds. */
  readonly vncticket: string;
}

export interface NodesLxcVncwebsocketGetResult {
  readonly port: string;
}

export interface NodesMigrateallPostParams {
  /** How many migrations at once, 1 to 64; must be set here or as `max_workers` of the datacenter. */
  readonly "max-workers"?: number;
  /** Older name of `max-workers`. */
  readonly maxworkers?: number;
  /** The node that takes the guests over. */
  readonly target: string;
  /** Only these guests, vmids with commas; all of the node unless given. */
  readonly vms?: string | readonly string[];
  /** Takes disks on local storage along; without it, running VMs that have some are passed over. */
  readonly "with-local-disks"?: boolean;
}

export type NodesMigrateallPostResult = string;

export interface NodesNetstatGetRow {
  readonly dev?: string;
  readonly in?: string;
  readonly out?: string;
  readonly vmid?: string;
}

export type NodesNetstatGetResult = readonly NodesNetstatGetRow[];

export interface NodesNetworkGetParams {
  /** Only this kind: `bridge`, `bond`, `eth`, …; `any_bridge` is all a guest can plug into, `include_sdn` adds VNets. */
  readonly type?: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "any_bridge" | "any_local_bridge" | "include_sdn";
}

export interface NodesNetworkGetRow {
  readonly active?: boolean;
  readonly address?: string;
  readonly address6?: string;
  readonly autostart?: boolean;
  readonly "bond-primary"?: string;
  readonly bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
  readonly bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
  readonly "bridge-access"?: number;
  readonly "bridge-arp-nd-suppress"?: boolean;
  readonly "bridge-learning"?: boolean;
  readonly "bridge-multicast-flood"?: boolean;
  readonly "bridge-unicast-flood"?: boolean;
  readonly bridge_fd?: string;
  readonly bridge_ports?: string | readonly string[];
  readonly bridge_stp?: string;
  readonly bridge_vids?: string | readonly string[];
  readonly bridge_vlan_aware?: boolean;
  readonly cidr?: string;
  readonly cidr6?: string;
  readonly comments?: string;
  readonly comments6?: string;
  readonly exists?: boolean;
  readonly families?: readonly ("inet" | "inet6")[];
  readonly gateway?: string;
  readonly gateway6?: string;
  readonly iface: string;
  readonly "link-type"?: string;
  readonly method?: "loopback" | "dhcp" | "manual" | "static" | "auto";
  readonly method6?: "loopback" | "dhcp" | "manual" | "static" | "auto";
  readonly mtu?: number;
  readonly netmask?: string;
  readonly netmask6?: number;
  readonly options?: readonly string[];
  readonly options6?: readonly string[];
  readonly ovs_bonds?: string | readonly string[];
  readonly ovs_bridge?: string;
  readonly ovs_options?: string;
  readonly ovs_ports?: string | readonly string[];
  readonly ovs_tag?: number;
  readonly priority?: number;
  readonly slaves?: string | readonly string[];
  readonly type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  readonly "uplink-id"?: string;
  readonly "vlan-id"?: number;
  readonly "vlan-protocol"?: "802.1ad" | "802.1q";
  readonly "vlan-raw-device"?: string;
  readonly "vxlan-id"?: number;
  readonly "vxlan-local-tunnelip"?: string;
  readonly "vxlan-physdev"?: string;
  readonly "vxlan-svcnodeip"?: string;
}

export type NodesNetworkGetResult = readonly NodesNetworkGetRow[];

export interface NodesNetworkPostParams {
  /** IPv4 address without prefix, together with `netmask`. Simpler: `cidr`. */
  readonly address?: string;
  /** IPv6 address without prefix, together with `netmask6`. Simpler: `cidr6`. */
  readonly address6?: string;
  /** Brings the interface up at boot; leave it on for anything in use. */
  readonly autostart?: boolean;
  /** Card that an `active-backup` bond prefers while it has a link. */
  readonly "bond-primary"?: string;
  /** How a bond shares load; `active-backup` needs nothing of the switch, `802.3ad` needs LACP there. */
  readonly bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
  /** What chooses the card for a packet in `802.3ad` and `balance-xor`: MAC, IP, or IP and port. */
  readonly bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
  /** Ports of a Linux bridge, with spaces between: `eno1`. Empty for a bridge without uplink. */
  readonly bridge_ports?: string | readonly string[];
  /** VLANs that a VLAN-aware bridge lets through, e.g. `2-4094` or `10 20 30-40`. */
  readonly bridge_vids?: string | readonly string[];
  /** Lets guests on this bridge use VLAN tags without a bridge for each VLAN. */
  readonly bridge_vlan_aware?: boolean;
  /** IPv4 address with prefix length, e.g. `192.168.1.10/24`. */
  readonly cidr?: string;
  /** IPv6 address with prefix length, e.g. `fd00::2/64`. */
  readonly cidr6?: string;
  /** Note on the interface, kept in its IPv4 section. */
  readonly comments?: string;
  /** Note on the interface, kept in its IPv6 section. */
  readonly comments6?: string;
  /** IPv4 address of the default router; only one interface of the node should have one. */
  readonly gateway?: string;
  /** IPv6 address of the default router. */
  readonly gateway6?: string;
  /** Name of the new interface: `vmbr1`, `bond0`, `eno1.20`; 2 to 20 characters. */
  readonly iface: string;
  /** Largest packet in bytes, 1280 to 65520; all of the path must agree. 1500 unless given. */
  readonly mtu?: number;
  /** IPv4 mask (`255.255.255.0` or `24`), together with `address`. */
  readonly netmask?: string;
  /** IPv6 prefix length, 0 to 128, together with `address6`. */
  readonly netmask6?: number;
  /** Network cards of an Open vSwitch bond, with spaces between. */
  readonly ovs_bonds?: string | readonly string[];
  /** Open vSwitch bridge that this port, bond or internal port belongs to. */
  readonly ovs_bridge?: string;
  /** Further arguments for ovs-vsctl when the interface is set up. */
  readonly ovs_options?: string;
  /** Ports of an Open vSwitch bridge, with spaces between. */
  readonly ovs_ports?: string | readonly string[];
  /** VLAN tag on the Open vSwitch port, 1 to 4094. */
  readonly ovs_tag?: number;
  /** Network cards of a Linux bond, with spaces between. */
  readonly slaves?: string | readonly string[];
  /** Kind of interface: `bridge`, `bond`, `eth`, `vlan`, `OVSBridge`, …; sent with each change as well. */
  readonly type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  /** VLAN tag, 1 to 4094, where it does not follow from a name like `eno1.20`. */
  readonly "vlan-id"?: number;
  /** Interface that carries the VLAN, where the name is not already like `eno1.20`. */
  readonly "vlan-raw-device"?: string;
}

export interface NodesNetworkPutParams {
  /**
   * @description Writes the FRR routing configuration of SDN again as well; off by default.
   * @default 0
   */
  readonly "regenerate-frr"?: boolean;
}

export type NodesNetworkPutResult = string;

export interface NodesNetworkIfaceGetResult {
  readonly method: string;
  readonly type: string;
}

export interface NodesNetworkIfacePutParams {
  /** IPv4 address without prefix, together with `netmask`. Simpler: `cidr`. */
  readonly address?: string;
  /** IPv6 address without prefix, together with `netmask6`. Simpler: `cidr6`. */
  readonly address6?: string;
  /** Brings the interface up at boot; leave it on for anything in use. */
  readonly autostart?: boolean;
  /** Card that an `active-backup` bond prefers while it has a link. */
  readonly "bond-primary"?: string;
  /** How a bond shares load; `active-backup` needs nothing of the switch, `802.3ad` needs LACP there. */
  readonly bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
  /** What chooses the card for a packet in `802.3ad` and `balance-xor`: MAC, IP, or IP and port. */
  readonly bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
  /** Ports of a Linux bridge, with spaces between: `eno1`. Empty for a bridge without uplink. */
  readonly bridge_ports?: string | readonly string[];
  /** VLANs that a VLAN-aware bridge lets through, e.g. `2-4094` or `10 20 30-40`. */
  readonly bridge_vids?: string | readonly string[];
  /** Lets guests on this bridge use VLAN tags without a bridge for each VLAN. */
  readonly bridge_vlan_aware?: boolean;
  /** IPv4 address with prefix length, e.g. `192.168.1.10/24`. */
  readonly cidr?: string;
  /** IPv6 address with prefix length, e.g. `fd00::2/64`. */
  readonly cidr6?: string;
  /** Note on the interface, kept in its IPv4 section. */
  readonly comments?: string;
  /** Note on the interface, kept in its IPv6 section. */
  readonly comments6?: string;
  /** Settings to unset, with commas, e.g. `gateway,comments`. */
  readonly delete?: string | readonly string[];
  /** IPv4 address of the default router; only one interface of the node should have one. */
  readonly gateway?: string;
  /** IPv6 address of the default router. */
  readonly gateway6?: string;
  /** Largest packet in bytes, 1280 to 65520; all of the path must agree. 1500 unless given. */
  readonly mtu?: number;
  /** IPv4 mask (`255.255.255.0` or `24`), together with `address`. */
  readonly netmask?: string;
  /** IPv6 prefix length, 0 to 128, together with `address6`. */
  readonly netmask6?: number;
  /** Network cards of an Open vSwitch bond, with spaces between. */
  readonly ovs_bonds?: string | readonly string[];
  /** Open vSwitch bridge that this port, bond or internal port belongs to. */
  readonly ovs_bridge?: string;
  /** Further arguments for ovs-vsctl when the interface is set up. */
  readonly ovs_options?: string;
  /** Ports of an Open vSwitch bridge, with spaces between. */
  readonly ovs_ports?: string | readonly string[];
  /** VLAN tag on the Open vSwitch port, 1 to 4094. */
  readonly ovs_tag?: number;
  /** Network cards of a Linux bond, with spaces between. */
  readonly slaves?: string | readonly string[];
  /** Kind of interface: `bridge`, `bond`, `eth`, `vlan`, `OVSBridge`, …; sent with each change as well. */
  readonly type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  /** VLAN tag, 1 to 4094, where it does not follow from a name like `eno1.20`. */
  readonly "vlan-id"?: number;
  /** Interface that carries the VLAN, where the name is not already like `eno1.20`. */
  readonly "vlan-raw-device"?: string;
}

export interface NodesQemuGetParams {
  /** true: ask each running VM for live details such as balloon size; slower with many VMs. Default false. */
  readonly full?: boolean;
}

export interface NodesQemuGetRow {
  readonly cpu?: number;
  readonly cpus?: number;
  /** In bytes. */
  readonly diskread?: number;
  /** In bytes. */
  readonly diskwrite?: number;
  readonly lock?: string;
  /** In bytes. */
  readonly maxdisk?: number;
  /** In bytes. */
  readonly maxmem?: number;
  /** In bytes. */
  readonly mem?: number;
  /** In bytes. */
  readonly memhost?: number;
  readonly name?: string;
  /** In bytes. */
  readonly netin?: number;
  /** In bytes. */
  readonly netout?: number;
  readonly pid?: number;
  readonly pressurecpufull?: number;
  readonly pressurecpusome?: number;
  readonly pressureiofull?: number;
  readonly pressureiosome?: number;
  readonly pressurememoryfull?: number;
  readonly pressurememorysome?: number;
  readonly qmpstatus?: string;
  readonly "running-machine"?: string;
  readonly "running-qemu"?: string;
  readonly serial?: boolean;
  readonly status: "stopped" | "running";
  readonly tags?: string;
  /** @default 0 */
  readonly template?: boolean;
  /** In seconds. */
  readonly uptime?: number;
  readonly vmid: number;
}

export type NodesQemuGetResult = readonly NodesQemuGetRow[];

export interface NodesQemuPostParams {
  /**
   * @description true (default): ACPI tables for the guest. Without them shutdown works only through the agent.
   * @default 1
   */
  readonly acpi?: boolean;
  /** Host CPUs that its threads may use, "0,2,4-7"; default all. */
  readonly affinity?: string;
  /** Whether the QEMU guest agent runs in it: "1" or "enabled=1,fstrim_cloned_disks=1"; install it inside too. */
  readonly agent?: string | AgentValue;
  /**
   * @description true (default): the host may merge memory pages equal to other guests'; false against side channels.
   * @default 1
   */
  readonly "allow-ksm"?: boolean;
  /** Encrypted memory on AMD EPYC: "type=snp"; needs OVMF; no migration, snapshot of memory or hotplug. */
  readonly "amd-sev"?: string | AmdSevValue;
  /** CPU architecture to run; default that of the node. Another one is emulated, slowly. Only root. */
  readonly arch?: "x86_64" | "aarch64";
  /** Backup to restore from: volid such as "local:backup/vzdump-qemu-100-….vma.zst"; `force` to overwrite a VM. */
  readonly archive?: string;
  /** Arguments added to QEMU's command line; for experiments, unchecked, breaks migration. Only root. */
  readonly args?: string;
  /** Sound card: "device=ich9-intel-hda,driver=spice". */
  readonly audio0?: string | Audio0Value;
  /**
   * @description Has no effect; to start with the node use `onboot`.
   * @default 0
   */
  readonly autostart?: boolean;
  /** Least memory in MiB that it may be squeezed to when the node runs short; default `memory`, 0: no balloon. */
  readonly balloon?: number;
  /**
   * @description `seabios` (default) or `ovmf`, which is UEFI and needs an `efidisk0`. A system boots only as it was installed.
   * @default seabios
   */
  readonly bios?: "seabios" | "ovmf";
  /** What to boot from, in order: "order=scsi0;ide2;net0". Without it a new disk may not be booted from. */
  readonly boot?: string | BootValue;
  /** Old way to name the boot disk; use `boot` with order=. */
  readonly bootdisk?: string;
  /** Most KiB/s of a restore; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /** Short for `ide2`: volid of an ISO, `cdrom` for the host's drive, or `none`. */
  readonly cdrom?: string;
  /** Own files instead of the made ones: "user=local:snippets/user.yaml"; must be on every target node. */
  readonly cicustom?: string | CicustomValue;
  /** Password for that user; stored hashed, never read back in clear. Rather use `sshkeys`. */
  readonly cipassword?: string;
  /** Format of the drive: `nocloud` for Linux (default), `configdrive2` for Windows, `opennebula`. */
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /**
   * @description true (default): upgrade all packages at first boot, which takes minutes; false for a quick start.
   * @default 1
   */
  readonly ciupgrade?: boolean;
  /** User that cloud-init makes; default: the image's own, such as `debian`. Needs a cloud-init drive. */
  readonly ciuser?: string;
  /**
   * @description CPU cores per socket, default 1; a running VM takes it only with CPU hotplug (`vcpus`).
   * @default 1
   */
  readonly cores?: number;
  /** CPU model: `x86-64-v2-AES` safe for migration, `host` fastest; "custom-NAME" for one of the cluster's own. */
  readonly cpu?: string | CpuValue;
  /**
   * @description Most CPU time in cores, such as 1.5; 0 (default) for no limit. Caps use without hiding cores.
   * @default 0
   */
  readonly cpulimit?: number;
  /** Weight against other guests when CPU is short; default 100 (cgroup v2), more gets more. */
  readonly cpuunits?: number;
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
  /** Where UEFI keeps its settings: "local-lvm:1,efitype=4m,pre-enrolled-keys=1"; for bios ovmf. Size is fixed. */
  readonly efidisk0?: string | Efidisk0Value;
  /** true: with `archive`, overwrite a stopped VM of that number and its disks. Default: refuse. */
  readonly force?: boolean;
  /** true: the CPUs wait at start until the monitor command `c` or a resume. Default false. */
  readonly freeze?: boolean;
  /**
   * @description true: hand the new guest to the HA manager, which then starts it and keeps it running.
   * @default 0
   */
  readonly "ha-managed"?: boolean;
  /** Script run at start and stop: volid of a snippet, such as "local:snippets/hook.pl". Only root may. */
  readonly hookscript?: string;
  /**
   * @description What may change while it runs, of network, disk, usb, cpu, memory, cloudinit; 1: the first three, 0: none.
   * @default network,disk,usb
   */
  readonly hotplug?: string;
  /** Back the memory with pages of 2 or 1024 MiB, or `any`; the host must have them reserved. */
  readonly hugepages?: "any" | "2" | "1024";
  /** File-based storage with content `images` to unpack an import (OVA) on; default: where the source lies. */
  readonly "import-working-storage"?: string;
  /** Sealed memory on Intel Xeon: "type=tdx,attestation=1"; needs OVMF and q35; no migration. */
  readonly "intel-tdx"?: string | IntelTdxValue;
  /** Memory shared between VMs or with the host: "size=32,name=shm1"; no live migration. */
  readonly ivshmem?: string | IvshmemValue;
  /**
   * @description true: keep the huge pages reserved after it stops, for the next start. Default false.
   * @default 0
   */
  readonly keephugepages?: boolean;
  /** Keyboard layout of the VNC console, such as "de"; rarely needed, default from the datacenter. */
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /**
   * @description true (default): hardware virtualisation. false: pure emulation, very slow; only where KVM is missing.
   * @default 1
   */
  readonly kvm?: boolean;
  /** true: start the VM at once and fetch its disks while it runs; if that fails, what it wrote is lost. */
  readonly "live-restore"?: boolean;
  /** true: the virtual clock runs in local time, as Windows wants it (default there); false: in UTC. */
  readonly localtime?: boolean;
  /** Why the guest is locked, such as `backup`. PVE sets and clears it; only root may by hand, when a task died. */
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  /** Chipset: `pc` (i440fx, default), `q35` (PCIe, for passthrough), "pc-q35-9.2" pins the version. */
  readonly machine?: string | MachineValue;
  /** Memory in MiB, default 512; a running VM takes it only with memory hotplug, else at the next cold start. */
  readonly memory?: string | MemoryValue;
  /**
   * @description Seconds that the guest may stand still at the end of a live migration; default 0.1, grows if needed.
   * @default 0.1
   */
  readonly migrate_downtime?: number;
  /**
   * @description Most MB/s for migrations of this VM; 0 (default) for no limit.
   * @default 0
   */
  readonly migrate_speed?: number;
  /** Name of the VM, a valid host name, shown in listings; cloud-init gives it to the guest. */
  readonly name?: string;
  /** DNS servers for cloud-init, addresses separated by blanks; default: those of the node. */
  readonly nameserver?: string | readonly string[];
  /**
   * @description true: show the guest NUMA nodes; needed for memory hotplug, good for large VMs. Default false.
   * @default 0
   */
  readonly numa?: boolean;
  /**
   * @description true: start it when the node boots, in the order of `startup`. HA-managed guests ignore it. Default false.
   * @default 0
   */
  readonly onboot?: boolean;
  /**
   * @description System inside, for tuning: l26 Linux, win11 Windows 11 and Server 2022 on, win10 for 2016 and 2019.
   * @default other
   */
  readonly ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  /** Resource pool to put it into; it must exist. */
  readonly pool?: string;
  /**
   * @description true: refuse to destroy the guest or its disks until this is off again. Default false.
   * @default 0
   */
  readonly protection?: boolean;
  /**
   * @description true (default): a reboot from inside restarts it. false: it powers off instead.
   * @default 1
   */
  readonly reboot?: boolean;
  /** Random numbers for the guest: "source=/dev/urandom"; helps when it waits for entropy at boot. */
  readonly rng0?: string | Rng0Value;
  /**
   * @description SCSI controller: virtio-scsi-single is the one to take; the API's default `lsi` is old and slow.
   * @default lsi
   */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  /** DNS search domain for cloud-init; default: that of the node. */
  readonly searchdomain?: string;
  /**
   * @description Weight when ballooning gives memory back, default 1000; more gets more, 0 switches ballooning off.
   * @default 1000
   */
  readonly shares?: number;
  /** What the guest reads as hardware identity: "uuid=…,manufacturer=…"; licences may hang on it. */
  readonly smbios1?: string | Smbios1Value;
  /**
   * @description Old name for the number of CPUs; use `sockets` and `cores`.
   * @default 1
   */
  readonly smp?: number;
  /**
   * @description CPU sockets, default 1; CPUs in all = sockets × cores. More than one only for licences or NUMA.
   * @default 1
   */
  readonly sockets?: number;
  /** Extras of the SPICE console: "foldersharing=1,videostreaming=all". */
  readonly spice_enhancements?: string | SpiceEnhancementsValue;
  /** OpenSSH public keys for that user, one a line; on the wire URL-encoded once more. */
  readonly sshkeys?: string;
  /**
   * @description true: start it once created or restored. Default false.
   * @default 0
   */
  readonly start?: boolean;
  /**
   * @description Time at which its clock starts: `now` (default) or "2024-05-01T12:00:00".
   * @default now
   */
  readonly startdate?: string;
  /** Order at boot and shutdown of the node: "order=2,up=30,down=60"; those without an order come last. */
  readonly startup?: string | StartupValue;
  /** Where restored disks go; default: the storages they were on. Not for new VMs: name it in each disk. */
  readonly storage?: string;
  /**
   * @description true (default): a USB tablet keeps the mouse in step with VNC; false saves some CPU on servers.
   * @default 1
   */
  readonly tablet?: boolean;
  /** Labels separated by ; or comma, lower case, such as "prod;web"; the whole list is replaced. */
  readonly tags?: string | readonly string[];
  /**
   * @description true: catch up lost clock ticks; for old systems. Default false.
   * @default 0
   */
  readonly tdf?: boolean;
  /**
   * @description Whether it is a template; to make one, call the guest's template operation instead of setting this.
   * @default 0
   */
  readonly template?: boolean;
  /** TPM state: "local-lvm:1,version=v2.0"; Windows 11 wants it. Size is fixed; raw formats block snapshots. */
  readonly tpmstate0?: string | Tpmstate0Value;
  /** true: give the restored guest new MAC addresses, so that it can run beside its original. Needs a restore. */
  readonly unique?: boolean;
  /**
   * @description CPUs plugged in at start, at most sockets × cores (default: all); the rest are for CPU hotplug.
   * @default 0
   */
  readonly vcpus?: number;
  /** Display: "std", "virtio", "qxl" for SPICE, "serial0" for a text console, as many cloud images want it. */
  readonly vga?: string | VgaValue;
  /** Id by which the guest notices a clone or rollback: 1 makes one (default on create), 0 for none. */
  readonly vmgenid?: string;
  /** Number for the new VM; must be free (GET /cluster/nextid names one), unless `archive` and `force` overwrite it. */
  readonly vmid: number;
  /** Storage for saved memory (snapshots with `vmstate`, suspend to disk); default: chosen by PVE. */
  readonly vmstatestorage?: string;
  /** Watchdog card: "model=i6300esb,action=reset"; acts once the guest stops feeding it. */
  readonly watchdog?: string | WatchdogValue;
  readonly [key: `hostpci${number}`]: string | HostpciValue;
  readonly [key: `ide${number}`]: string | IdeValue;
  readonly [key: `ipconfig${number}`]: string | IpconfigValue;
  readonly [key: `net${number}`]: string | QemuNetValue;
  readonly [key: `numa${number}`]: string | NumaValue;
  readonly [key: `parallel${number}`]: string;
  readonly [key: `sata${number}`]: string | SataValue;
  readonly [key: `scsi${number}`]: string | ScsiValue;
  readonly [key: `serial${number}`]: string;
  readonly [key: `unused${number}`]: string | QemuUnusedValue;
  readonly [key: `usb${number}`]: string | UsbValue;
  readonly [key: `virtio${number}`]: string | VirtioValue;
  readonly [key: `virtiofs${number}`]: string | VirtiofsValue;
}

export type NodesQemuPostResult = string;

export interface NodesQemuVmidGetRow {
  readonly subdir: string;
}

export type NodesQemuVmidGetResult = readonly NodesQemuVmidGetRow[];

export interface NodesQemuVmidDeleteParams {
  /**
   * @description true: also delete volumes on any enabled storage that carry its vmid but stand in no config. Default off.
   * @default 0
   */
  readonly "destroy-unreferenced-disks"?: boolean;
  /** true: also remove what refers to it elsewhere, such as backup jobs, replication and HA. Default: keep. */
  readonly purge?: boolean;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
}

export type NodesQemuVmidDeleteResult = string;

export interface NodesQemuAgentGetRow {
  readonly name?: string;
}

export type NodesQemuAgentGetResult = readonly NodesQemuAgentGetRow[];

export interface NodesQemuAgentPostParams {
  /** Agent command, such as "ping" or "get-osinfo". */
  readonly command: "fsfreeze-freeze" | "fsfreeze-status" | "fsfreeze-thaw" | "fstrim" | "get-fsinfo" | "get-host-name" | "get-memory-block-info" | "get-memory-blocks" | "get-osinfo" | "get-time" | "get-timezone" | "get-users" | "get-vcpus" | "info" | "network-get-interfaces" | "ping" | "shutdown" | "suspend-disk" | "suspend-hybrid" | "suspend-ram";
}

export interface NodesQemuAgentPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentExecPostParams {
  /** Program and arguments, one array entry each; no shell: for pipes give ["sh","-c","…"]. */
  readonly command: readonly string[];
  /** Text for the program's standard input, at most 64 KiB. */
  readonly "input-data"?: string;
}

export interface NodesQemuAgentExecPostResult {
  readonly pid: number;
}

export interface NodesQemuAgentExecStatusGetParams {
  /** Process id that agent/exec answered; its outcome can be fetched only once after it ended. */
  readonly pid: number;
}

export interface NodesQemuAgentExecStatusGetResult {
  readonly "err-data"?: string;
  readonly "err-truncated"?: boolean;
  readonly exitcode?: number;
  readonly exited: boolean;
  readonly "out-data"?: string;
  readonly "out-truncated"?: boolean;
  readonly signal?: number;
}

export interface NodesQemuAgentFileReadGetParams {
  /**
   * @description Bytes to read, at most and by default 16777216 (16 MiB).
   * @default 16777216
   */
  readonly count?: number;
  /**
   * @description true (default): answer text. false: leave it in base64, right for binary files.
   * @default 1
   */
  readonly decode?: boolean;
  /** Absolute path in the guest, such as "/etc/hostname" or "C:\\temp\\a.txt". */
  readonly file: string;
  /**
   * @description Byte to begin at, from 0; for reading a large file in parts.
   * @default 0
   */
  readonly offset?: number;
}

export interface NodesQemuAgentFileReadGetResult {
  readonly content: string;
  readonly truncated?: boolean;
}

export interface NodesQemuAgentFileWritePostParams {
  /** Text to write, 60 KiB at most; base64 already where `encode` is off. */
  readonly content: string;
  /**
   * @description true (default): `content` is text. false: it is base64 already, right for binary data.
   * @default 1
   */
  readonly encode?: boolean;
  /** Absolute path in the guest, such as "/etc/hostname" or "C:\\temp\\a.txt". */
  readonly file: string;
}

export interface NodesQemuAgentFsfreezeFreezePostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentFsfreezeStatusPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentFsfreezeThawPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentFstrimPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetFsinfoGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetHostNameGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetMemoryBlockInfoGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetMemoryBlocksGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetOsinfoGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetTimeGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetTimezoneGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetUsersGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentGetVcpusGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentInfoGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentNetworkGetInterfacesGetResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentPingPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentSetUserPasswordPostParams {
  /**
   * @description true: `password` is a hash made by crypt() already. Default false: plain text.
   * @default 0
   */
  readonly crypted?: boolean;
  /** The new password, 5 to 1024 characters; with `crypted` its hash. */
  readonly password: string;
  /** User inside the guest, who must exist there. */
  readonly username: string;
}

export interface NodesQemuAgentSetUserPasswordPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentShutdownPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentSuspendDiskPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentSuspendHybridPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentSuspendRamPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuClonePostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /** Notes for the new guest; default: the original's. */
  readonly description?: string;
  /** Format of the new disks on file storages: `raw`, `qcow2` or `vmdk`; as the source unless given. */
  readonly format?: "raw" | "qcow2" | "vmdk";
  /** true: copy all data. Default: a linked clone of a template (needs its storage), full for any other guest. */
  readonly full?: boolean;
  /** Name of the new VM, a valid host name; default: the original's with a prefix. */
  readonly name?: string;
  /** Number for the new guest; must be free. Ask GET /cluster/nextid for one. */
  readonly newid: number;
  /** Resource pool to put the copy into; it must exist. */
  readonly pool?: string;
  /** Copy the state of this snapshot instead of today's; only where the storage can. */
  readonly snapname?: string;
  /** Storage for all disks of a full clone; default: each where its original is. Not for linked ones. */
  readonly storage?: string;
  /** Node for the copy; only when all disks lie on shared storage. Default: the same node. */
  readonly target?: string;
}

export type NodesQemuClonePostResult = string;

export interface NodesQemuCloudinitGetRow {
  readonly delete?: number;
  readonly key: string;
  readonly pending?: string;
  readonly value?: string;
}

export type NodesQemuCloudinitGetResult = readonly NodesQemuCloudinitGetRow[];

export interface NodesQemuCloudinitDumpGetParams {
  /** Which file: `user`, `network` or `meta`. */
  readonly type: "user" | "network" | "meta";
}

export type NodesQemuCloudinitDumpGetResult = string;

export interface NodesQemuConfigGetParams {
  /**
   * @description true: the values the guest runs with. Default false: those it will have, pending changes included.
   * @default 0
   */
  readonly current?: boolean;
  /** Name of the snapshot to read the settings of, instead of today's. */
  readonly snapshot?: string;
}

export interface NodesQemuConfigGetResult {
  /** @default 1 */
  readonly acpi?: boolean;
  readonly affinity?: string;
  readonly agent?: string;
  /** @default 1 */
  readonly "allow-ksm"?: boolean;
  readonly "amd-sev"?: string;
  readonly arch?: "x86_64" | "aarch64";
  readonly args?: string;
  readonly audio0?: string;
  /** @default 0 */
  readonly autostart?: boolean;
  readonly balloon?: number;
  /** @default seabios */
  readonly bios?: "seabios" | "ovmf";
  readonly boot?: string;
  readonly bootdisk?: string;
  readonly cdrom?: string;
  readonly cicustom?: string;
  readonly cipassword?: string;
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /** @default 1 */
  readonly ciupgrade?: boolean;
  readonly ciuser?: string;
  /** @default 1 */
  readonly cores?: number;
  readonly cpu?: string;
  /** @default 0 */
  readonly cpulimit?: number;
  readonly cpuunits?: number;
  readonly description?: string;
  readonly digest: string;
  readonly efidisk0?: string;
  readonly freeze?: boolean;
  readonly hookscript?: string;
  /** @default network,disk,usb */
  readonly hotplug?: string;
  readonly hugepages?: "any" | "2" | "1024";
  readonly "intel-tdx"?: string;
  readonly ivshmem?: string;
  /** @default 0 */
  readonly keephugepages?: boolean;
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** @default 1 */
  readonly kvm?: boolean;
  readonly localtime?: boolean;
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  readonly machine?: string;
  readonly memory?: string;
  readonly meta?: string;
  /** @default 0.1 */
  readonly migrate_downtime?: number;
  /** @default 0 */
  readonly migrate_speed?: number;
  readonly name?: string;
  readonly nameserver?: string | readonly string[];
  /** @default 0 */
  readonly numa?: boolean;
  /** @default 0 */
  readonly onboot?: boolean;
  /** @default other */
  readonly ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  readonly parent?: string;
  /** @default 0 */
  readonly protection?: boolean;
  /** @default 1 */
  readonly reboot?: boolean;
  readonly rng0?: string;
  readonly "running-nets-host-mtu"?: string;
  readonly runningcpu?: string;
  readonly runningmachine?: string;
  /** @default lsi */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  readonly searchdomain?: string;
  /** @default 1000 */
  readonly shares?: number;
  readonly smbios1?: string;
  /** @default 1 */
  readonly smp?: number;
  readonly snaptime?: number;
  /** @default 1 */
  readonly sockets?: number;
  readonly spice_enhancements?: string;
  readonly sshkeys?: string;
  /** @default now */
  readonly startdate?: string;
  readonly startup?: string;
  /** @default 1 */
  readonly tablet?: boolean;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly tdf?: boolean;
  /** @default 0 */
  readonly template?: boolean;
  readonly tpmstate0?: string;
  /** @default 0 */
  readonly vcpus?: number;
  readonly vga?: string;
  readonly vmgenid?: string;
  readonly vmstate?: string;
  readonly vmstatestorage?: string;
  readonly watchdog?: string;
  readonly [key: `hostpci${number}`]: string;
  readonly [key: `ide${number}`]: string;
  readonly [key: `ipconfig${number}`]: string;
  readonly [key: `net${number}`]: string;
  readonly [key: `numa${number}`]: string;
  readonly [key: `parallel${number}`]: string;
  readonly [key: `sata${number}`]: string;
  readonly [key: `scsi${number}`]: string;
  readonly [key: `serial${number}`]: string;
  readonly [key: `unused${number}`]: string;
  readonly [key: `usb${number}`]: string;
  readonly [key: `virtio${number}`]: string;
  readonly [key: `virtiofs${number}`]: string;
}

export interface NodesQemuConfigPostParams {
  /**
   * @description true (default): ACPI tables for the guest. Without them shutdown works only through the agent.
   * @default 1
   */
  readonly acpi?: boolean;
  /** Host CPUs that its threads may use, "0,2,4-7"; default all. */
  readonly affinity?: string;
  /** Whether the QEMU guest agent runs in it: "1" or "enabled=1,fstrim_cloned_disks=1"; install it inside too. */
  readonly agent?: string | AgentValue;
  /**
   * @description true (default): the host may merge memory pages equal to other guests'; false against side channels.
   * @default 1
   */
  readonly "allow-ksm"?: boolean;
  /** Encrypted memory on AMD EPYC: "type=snp"; needs OVMF; no migration, snapshot of memory or hotplug. */
  readonly "amd-sev"?: string | AmdSevValue;
  /** CPU architecture to run; default that of the node. Another one is emulated, slowly. Only root. */
  readonly arch?: "x86_64" | "aarch64";
  /** Arguments added to QEMU's command line; for experiments, unchecked, breaks migration. Only root. */
  readonly args?: string;
  /** Sound card: "device=ich9-intel-hda,driver=spice". */
  readonly audio0?: string | Audio0Value;
  /**
   * @description Has no effect; to start with the node use `onboot`.
   * @default 0
   */
  readonly autostart?: boolean;
  /** Seconds, 1 to 30, that the answer may wait for the task; if it ends in time, null comes back, else its UPID. */
  readonly background_delay?: number;
  /** Least memory in MiB that it may be squeezed to when the node runs short; default `memory`, 0: no balloon. */
  readonly balloon?: number;
  /**
   * @description `seabios` (default) or `ovmf`, which is UEFI and needs an `efidisk0`. A system boots only as it was installed.
   * @default seabios
   */
  readonly bios?: "seabios" | "ovmf";
  /** What to boot from, in order: "order=scsi0;ide2;net0". Without it a new disk may not be booted from. */
  readonly boot?: string | BootValue;
  /** Old way to name the boot disk; use `boot` with order=. */
  readonly bootdisk?: string;
  /** Short for `ide2`: volid of an ISO, `cdrom` for the host's drive, or `none`. */
  readonly cdrom?: string;
  /** Own files instead of the made ones: "user=local:snippets/user.yaml"; must be on every target node. */
  readonly cicustom?: string | CicustomValue;
  /** Password for that user; stored hashed, never read back in clear. Rather use `sshkeys`. */
  readonly cipassword?: string;
  /** Format of the drive: `nocloud` for Linux (default), `configdrive2` for Windows, `opennebula`. */
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /**
   * @description true (default): upgrade all packages at first boot, which takes minutes; false for a quick start.
   * @default 1
   */
  readonly ciupgrade?: boolean;
  /** User that cloud-init makes; default: the image's own, such as `debian`. Needs a cloud-init drive. */
  readonly ciuser?: string;
  /**
   * @description CPU cores per socket, default 1; a running VM takes it only with CPU hotplug (`vcpus`).
   * @default 1
   */
  readonly cores?: number;
  /** CPU model: `x86-64-v2-AES` safe for migration, `host` fastest; "custom-NAME" for one of the cluster's own. */
  readonly cpu?: string | CpuValue;
  /**
   * @description Most CPU time in cores, such as 1.5; 0 (default) for no limit. Caps use without hiding cores.
   * @default 0
   */
  readonly cpulimit?: number;
  /** Weight against other guests when CPU is short; default 100 (cgroup v2), more gets more. */
  readonly cpuunits?: number;
  /** Comma list of settings to put back to their default or to take out, such as "net1,tags"; not beside a new value. */
  readonly delete?: string | readonly string[];
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Where UEFI keeps its settings: "local-lvm:1,efitype=4m,pre-enrolled-keys=1"; for bios ovmf. Size is fixed. */
  readonly efidisk0?: string | Efidisk0Value;
  /** true: delete the data of disks named in `delete`. Default: they stay as `unused[n]`. */
  readonly force?: boolean;
  /** true: the CPUs wait at start until the monitor command `c` or a resume. Default false. */
  readonly freeze?: boolean;
  /** Script run at start and stop: volid of a snippet, such as "local:snippets/hook.pl". Only root may. */
  readonly hookscript?: string;
  /**
   * @description What may change while it runs, of network, disk, usb, cpu, memory, cloudinit; 1: the first three, 0: none.
   * @default network,disk,usb
   */
  readonly hotplug?: string;
  /** Back the memory with pages of 2 or 1024 MiB, or `any`; the host must have them reserved. */
  readonly hugepages?: "any" | "2" | "1024";
  /** File-based storage with content `images` to unpack an import (OVA) on; default: where the source lies. */
  readonly "import-working-storage"?: string;
  /** Sealed memory on Intel Xeon: "type=tdx,attestation=1"; needs OVMF and q35; no migration. */
  readonly "intel-tdx"?: string | IntelTdxValue;
  /** Memory shared between VMs or with the host: "size=32,name=shm1"; no live migration. */
  readonly ivshmem?: string | IvshmemValue;
  /**
   * @description true: keep the huge pages reserved after it stops, for the next start. Default false.
   * @default 0
   */
  readonly keephugepages?: boolean;
  /** Keyboard layout of the VNC console, such as "de"; rarely needed, default from the datacenter. */
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /**
   * @description true (default): hardware virtualisation. false: pure emulation, very slow; only where KVM is missing.
   * @default 1
   */
  readonly kvm?: boolean;
  /** true: the virtual clock runs in local time, as Windows wants it (default there); false: in UTC. */
  readonly localtime?: boolean;
  /** Why the guest is locked, such as `backup`. PVE sets and clears it; only root may by hand, when a task died. */
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  /** Chipset: `pc` (i440fx, default), `q35` (PCIe, for passthrough), "pc-q35-9.2" pins the version. */
  readonly machine?: string | MachineValue;
  /** Memory in MiB, default 512; a running VM takes it only with memory hotplug, else at the next cold start. */
  readonly memory?: string | MemoryValue;
  /**
   * @description Seconds that the guest may stand still at the end of a live migration; default 0.1, grows if needed.
   * @default 0.1
   */
  readonly migrate_downtime?: number;
  /**
   * @description Most MB/s for migrations of this VM; 0 (default) for no limit.
   * @default 0
   */
  readonly migrate_speed?: number;
  /** Name of the VM, a valid host name, shown in listings; cloud-init gives it to the guest. */
  readonly name?: string;
  /** DNS servers for cloud-init, addresses separated by blanks; default: those of the node. */
  readonly nameserver?: string | readonly string[];
  /**
   * @description true: show the guest NUMA nodes; needed for memory hotplug, good for large VMs. Default false.
   * @default 0
   */
  readonly numa?: boolean;
  /**
   * @description true: start it when the node boots, in the order of `startup`. HA-managed guests ignore it. Default false.
   * @default 0
   */
  readonly onboot?: boolean;
  /**
   * @description System inside, for tuning: l26 Linux, win11 Windows 11 and Server 2022 on, win10 for 2016 and 2019.
   * @default other
   */
  readonly ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  /**
   * @description true: refuse to destroy the guest or its disks until this is off again. Default false.
   * @default 0
   */
  readonly protection?: boolean;
  /**
   * @description true (default): a reboot from inside restarts it. false: it powers off instead.
   * @default 1
   */
  readonly reboot?: boolean;
  /** Comma list of settings whose pending change is dropped, such as "memory,net0". */
  readonly revert?: string | readonly string[];
  /** Random numbers for the guest: "source=/dev/urandom"; helps when it waits for entropy at boot. */
  readonly rng0?: string | Rng0Value;
  /**
   * @description SCSI controller: virtio-scsi-single is the one to take; the API's default `lsi` is old and slow.
   * @default lsi
   */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  /** DNS search domain for cloud-init; default: that of the node. */
  readonly searchdomain?: string;
  /**
   * @description Weight when ballooning gives memory back, default 1000; more gets more, 0 switches ballooning off.
   * @default 1000
   */
  readonly shares?: number;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
  /** What the guest reads as hardware identity: "uuid=…,manufacturer=…"; licences may hang on it. */
  readonly smbios1?: string | Smbios1Value;
  /**
   * @description Old name for the number of CPUs; use `sockets` and `cores`.
   * @default 1
   */
  readonly smp?: number;
  /**
   * @description CPU sockets, default 1; CPUs in all = sockets × cores. More than one only for licences or NUMA.
   * @default 1
   */
  readonly sockets?: number;
  /** Extras of the SPICE console: "foldersharing=1,videostreaming=all". */
  readonly spice_enhancements?: string | SpiceEnhancementsValue;
  /** OpenSSH public keys for that user, one a line; on the wire URL-encoded once more. */
  readonly sshkeys?: string;
  /**
   * @description Time at which its clock starts: `now` (default) or "2024-05-01T12:00:00".
   * @default now
   */
  readonly startdate?: string;
  /** Order at boot and shutdown of the node: "order=2,up=30,down=60"; those without an order come last. */
  readonly startup?: string | StartupValue;
  /**
   * @description true (default): a USB tablet keeps the mouse in step with VNC; false saves some CPU on servers.
   * @default 1
   */
  readonly tablet?: boolean;
  /** Labels separated by ; or comma, lower case, such as "prod;web"; the whole list is replaced. */
  readonly tags?: string | readonly string[];
  /**
   * @description true: catch up lost clock ticks; for old systems. Default false.
   * @default 0
   */
  readonly tdf?: boolean;
  /**
   * @description Whether it is a template; to make one, call the guest's template operation instead of setting this.
   * @default 0
   */
  readonly template?: boolean;
  /** TPM state: "local-lvm:1,version=v2.0"; Windows 11 wants it. Size is fixed; raw formats block snapshots. */
  readonly tpmstate0?: string | Tpmstate0Value;
  /**
   * @description CPUs plugged in at start, at most sockets × cores (default: all); the rest are for CPU hotplug.
   * @default 0
   */
  readonly vcpus?: number;
  /** Display: "std", "virtio", "qxl" for SPICE, "serial0" for a text console, as many cloud images want it. */
  readonly vga?: string | VgaValue;
  /** Id by which the guest notices a clone or rollback: 1 makes one (default on create), 0 for none. */
  readonly vmgenid?: string;
  /** Storage for saved memory (snapshots with `vmstate`, suspend to disk); default: chosen by PVE. */
  readonly vmstatestorage?: string;
  /** Watchdog card: "model=i6300esb,action=reset"; acts once the guest stops feeding it. */
  readonly watchdog?: string | WatchdogValue;
  readonly [key: `hostpci${number}`]: string | HostpciValue;
  readonly [key: `ide${number}`]: string | IdeValue;
  readonly [key: `ipconfig${number}`]: string | IpconfigValue;
  readonly [key: `net${number}`]: string | QemuNetValue;
  readonly [key: `numa${number}`]: string | NumaValue;
  readonly [key: `parallel${number}`]: string;
  readonly [key: `sata${number}`]: string | SataValue;
  readonly [key: `scsi${number}`]: string | ScsiValue;
  readonly [key: `serial${number}`]: string;
  readonly [key: `unused${number}`]: string | QemuUnusedValue;
  readonly [key: `usb${number}`]: string | UsbValue;
  readonly [key: `virtio${number}`]: string | VirtioValue;
  readonly [key: `virtiofs${number}`]: string | VirtiofsValue;
}

export type NodesQemuConfigPostResult = string;

export interface NodesQemuConfigPutParams {
  /**
   * @description true (default): ACPI tables for the guest. Without them shutdown works only through the agent.
   * @default 1
   */
  readonly acpi?: boolean;
  /** Host CPUs that its threads may use, "0,2,4-7"; default all. */
  readonly affinity?: string;
  /** Whether the QEMU guest agent runs in it: "1" or "enabled=1,fstrim_cloned_disks=1"; install it inside too. */
  readonly agent?: string | AgentValue;
  /**
   * @description true (default): the host may merge memory pages equal to other guests'; false against side channels.
   * @default 1
   */
  readonly "allow-ksm"?: boolean;
  /** Encrypted memory on AMD EPYC: "type=snp"; needs OVMF; no migration, snapshot of memory or hotplug. */
  readonly "amd-sev"?: string | AmdSevValue;
  /** CPU architecture to run; default that of the node. Another one is emulated, slowly. Only root. */
  readonly arch?: "x86_64" | "aarch64";
  /** Arguments added to QEMU's command line; for experiments, unchecked, breaks migration. Only root. */
  readonly args?: string;
  /** Sound card: "device=ich9-intel-hda,driver=spice". */
  readonly audio0?: string | Audio0Value;
  /**
   * @description Has no effect; to start with the node use `onboot`.
   * @default 0
   */
  readonly autostart?: boolean;
  /** Least memory in MiB that it may be squeezed to when the node runs short; default `memory`, 0: no balloon. */
  readonly balloon?: number;
  /**
   * @description `seabios` (default) or `ovmf`, which is UEFI and needs an `efidisk0`. A system boots only as it was installed.
   * @default seabios
   */
  readonly bios?: "seabios" | "ovmf";
  /** What to boot from, in order: "order=scsi0;ide2;net0". Without it a new disk may not be booted from. */
  readonly boot?: string | BootValue;
  /** Old way to name the boot disk; use `boot` with order=. */
  readonly bootdisk?: string;
  /** Short for `ide2`: volid of an ISO, `cdrom` for the host's drive, or `none`. */
  readonly cdrom?: string;
  /** Own files instead of the made ones: "user=local:snippets/user.yaml"; must be on every target node. */
  readonly cicustom?: string | CicustomValue;
  /** Password for that user; stored hashed, never read back in clear. Rather use `sshkeys`. */
  readonly cipassword?: string;
  /** Format of the drive: `nocloud` for Linux (default), `configdrive2` for Windows, `opennebula`. */
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /**
   * @description true (default): upgrade all packages at first boot, which takes minutes; false for a quick start.
   * @default 1
   */
  readonly ciupgrade?: boolean;
  /** User that cloud-init makes; default: the image's own, such as `debian`. Needs a cloud-init drive. */
  readonly ciuser?: string;
  /**
   * @description CPU cores per socket, default 1; a running VM takes it only with CPU hotplug (`vcpus`).
   * @default 1
   */
  readonly cores?: number;
  /** CPU model: `x86-64-v2-AES` safe for migration, `host` fastest; "custom-NAME" for one of the cluster's own. */
  readonly cpu?: string | CpuValue;
  /**
   * @description Most CPU time in cores, such as 1.5; 0 (default) for no limit. Caps use without hiding cores.
   * @default 0
   */
  readonly cpulimit?: number;
  /** Weight against other guests when CPU is short; default 100 (cgroup v2), more gets more. */
  readonly cpuunits?: number;
  /** Comma list of settings to put back to their default or to take out, such as "net1,tags"; not beside a new value. */
  readonly delete?: string | readonly string[];
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Where UEFI keeps its settings: "local-lvm:1,efitype=4m,pre-enrolled-keys=1"; for bios ovmf. Size is fixed. */
  readonly efidisk0?: string | Efidisk0Value;
  /** true: delete the data of disks named in `delete`. Default: they stay as `unused[n]`. */
  readonly force?: boolean;
  /** true: the CPUs wait at start until the monitor command `c` or a resume. Default false. */
  readonly freeze?: boolean;
  /** Script run at start and stop: volid of a snippet, such as "local:snippets/hook.pl". Only root may. */
  readonly hookscript?: string;
  /**
   * @description What may change while it runs, of network, disk, usb, cpu, memory, cloudinit; 1: the first three, 0: none.
   * @default network,disk,usb
   */
  readonly hotplug?: string;
  /** Back the memory with pages of 2 or 1024 MiB, or `any`; the host must have them reserved. */
  readonly hugepages?: "any" | "2" | "1024";
  /** Sealed memory on Intel Xeon: "type=tdx,attestation=1"; needs OVMF and q35; no migration. */
  readonly "intel-tdx"?: string | IntelTdxValue;
  /** Memory shared between VMs or with the host: "size=32,name=shm1"; no live migration. */
  readonly ivshmem?: string | IvshmemValue;
  /**
   * @description true: keep the huge pages reserved after it stops, for the next start. Default false.
   * @default 0
   */
  readonly keephugepages?: boolean;
  /** Keyboard layout of the VNC console, such as "de"; rarely needed, default from the datacenter. */
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /**
   * @description true (default): hardware virtualisation. false: pure emulation, very slow; only where KVM is missing.
   * @default 1
   */
  readonly kvm?: boolean;
  /** true: the virtual clock runs in local time, as Windows wants it (default there); false: in UTC. */
  readonly localtime?: boolean;
  /** Why the guest is locked, such as `backup`. PVE sets and clears it; only root may by hand, when a task died. */
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  /** Chipset: `pc` (i440fx, default), `q35` (PCIe, for passthrough), "pc-q35-9.2" pins the version. */
  readonly machine?: string | MachineValue;
  /** Memory in MiB, default 512; a running VM takes it only with memory hotplug, else at the next cold start. */
  readonly memory?: string | MemoryValue;
  /**
   * @description Seconds that the guest may stand still at the end of a live migration; default 0.1, grows if needed.
   * @default 0.1
   */
  readonly migrate_downtime?: number;
  /**
   * @description Most MB/s for migrations of this VM; 0 (default) for no limit.
   * @default 0
   */
  readonly migrate_speed?: number;
  /** Name of the VM, a valid host name, shown in listings; cloud-init gives it to the guest. */
  readonly name?: string;
  /** DNS servers for cloud-init, addresses separated by blanks; default: those of the node. */
  readonly nameserver?: string | readonly string[];
  /**
   * @description true: show the guest NUMA nodes; needed for memory hotplug, good for large VMs. Default false.
   * @default 0
   */
  readonly numa?: boolean;
  /**
   * @description true: start it when the node boots, in the order of `startup`. HA-managed guests ignore it. Default false.
   * @default 0
   */
  readonly onboot?: boolean;
  /**
   * @description System inside, for tuning: l26 Linux, win11 Windows 11 and Server 2022 on, win10 for 2016 and 2019.
   * @default other
   */
  readonly ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  /**
   * @description true: refuse to destroy the guest or its disks until this is off again. Default false.
   * @default 0
   */
  readonly protection?: boolean;
  /**
   * @description true (default): a reboot from inside restarts it. false: it powers off instead.
   * @default 1
   */
  readonly reboot?: boolean;
  /** Comma list of settings whose pending change is dropped, such as "memory,net0". */
  readonly revert?: string | readonly string[];
  /** Random numbers for the guest: "source=/dev/urandom"; helps when it waits for entropy at boot. */
  readonly rng0?: string | Rng0Value;
  /**
   * @description SCSI controller: virtio-scsi-single is the one to take; the API's default `lsi` is old and slow.
   * @default lsi
   */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  /** DNS search domain for cloud-init; default: that of the node. */
  readonly searchdomain?: string;
  /**
   * @description Weight when ballooning gives memory back, default 1000; more gets more, 0 switches ballooning off.
   * @default 1000
   */
  readonly shares?: number;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
  /** What the guest reads as hardware identity: "uuid=…,manufacturer=…"; licences may hang on it. */
  readonly smbios1?: string | Smbios1Value;
  /**
   * @description Old name for the number of CPUs; use `sockets` and `cores`.
   * @default 1
   */
  readonly smp?: number;
  /**
   * @description CPU sockets, default 1; CPUs in all = sockets × cores. More than one only for licences or NUMA.
   * @default 1
   */
  readonly sockets?: number;
  /** Extras of the SPICE console: "foldersharing=1,videostreaming=all". */
  readonly spice_enhancements?: string | SpiceEnhancementsValue;
  /** OpenSSH public keys for that user, one a line; on the wire URL-encoded once more. */
  readonly sshkeys?: string;
  /**
   * @description Time at which its clock starts: `now` (default) or "2024-05-01T12:00:00".
   * @default now
   */
  readonly startdate?: string;
  /** Order at boot and shutdown of the node: "order=2,up=30,down=60"; those without an order come last. */
  readonly startup?: string | StartupValue;
  /**
   * @description true (default): a USB tablet keeps the mouse in step with VNC; false saves some CPU on servers.
   * @default 1
   */
  readonly tablet?: boolean;
  /** Labels separated by ; or comma, lower case, such as "prod;web"; the whole list is replaced. */
  readonly tags?: string | readonly string[];
  /**
   * @description true: catch up lost clock ticks; for old systems. Default false.
   * @default 0
   */
  readonly tdf?: boolean;
  /**
   * @description Whether it is a template; to make one, call the guest's template operation instead of setting this.
   * @default 0
   */
  readonly template?: boolean;
  /** TPM state: "local-lvm:1,version=v2.0"; Windows 11 wants it. Size is fixed; raw formats block snapshots. */
  readonly tpmstate0?: string | Tpmstate0Value;
  /**
   * @description CPUs plugged in at start, at most sockets × cores (default: all); the rest are for CPU hotplug.
   * @default 0
   */
  readonly vcpus?: number;
  /** Display: "std", "virtio", "qxl" for SPICE, "serial0" for a text console, as many cloud images want it. */
  readonly vga?: string | VgaValue;
  /** Id by which the guest notices a clone or rollback: 1 makes one (default on create), 0 for none. */
  readonly vmgenid?: string;
  /** Storage for saved memory (snapshots with `vmstate`, suspend to disk); default: chosen by PVE. */
  readonly vmstatestorage?: string;
  /** Watchdog card: "model=i6300esb,action=reset"; acts once the guest stops feeding it. */
  readonly watchdog?: string | WatchdogValue;
  readonly [key: `hostpci${number}`]: string | HostpciValue;
  readonly [key: `ide${number}`]: string | IdeValue;
  readonly [key: `ipconfig${number}`]: string | IpconfigValue;
  readonly [key: `net${number}`]: string | QemuNetValue;
  readonly [key: `numa${number}`]: string | NumaValue;
  readonly [key: `parallel${number}`]: string;
  readonly [key: `sata${number}`]: string | SataValue;
  readonly [key: `scsi${number}`]: string | ScsiValue;
  readonly [key: `serial${number}`]: string;
  readonly [key: `unused${number}`]: string | QemuUnusedValue;
  readonly [key: `usb${number}`]: string | UsbValue;
  readonly [key: `virtio${number}`]: string | VirtioValue;
  readonly [key: `virtiofs${number}`]: string | VirtiofsValue;
}

export interface NodesQemuDbusVmstatePostParams {
  /** `start` or `stop`. */
  readonly action: "start" | "stop";
}

export interface NodesQemuFeatureGetParams {
  /** What to ask for: `snapshot`, `clone` (linked) or `copy` (full). */
  readonly feature: "snapshot" | "clone" | "copy";
  /** Ask about this snapshot instead of today's state, for instance whether it can be cloned. */
  readonly snapname?: string;
}

export interface NodesQemuFeatureGetResult {
  readonly hasFeature: boolean;
  readonly nodes: readonly string[];
}

export interface NodesQemuFirewallGetRow {
  readonly name?: string;
}

export type NodesQemuFirewallGetResult = readonly NodesQemuFirewallGetRow[];

export interface NodesQemuFirewallAliasesGetRow {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest: string;
  readonly ipversion?: number;
  readonly name: string;
}

export type NodesQemuFirewallAliasesGetResult = readonly NodesQemuFirewallAliasesGetRow[];

export interface NodesQemuFirewallAliasesPostParams {
  /** Address or network it stands for, such as "10.0.0.5" or "10.0.0.0/24". */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Name of the alias: a letter, then letters, digits, - or _; rules name it plain or as guest/NAME. */
  readonly name: string;
}

export interface NodesQemuFirewallAliasesNameGetResult {
  readonly cidr?: string;
  readonly ipversion?: number;
  readonly name?: string;
}

export interface NodesQemuFirewallAliasesNamePutParams {
  /** Address or network it stands for, such as "10.0.0.5" or "10.0.0.0/24". */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** New name of the alias; rules that name the old one are not changed along. */
  readonly rename?: string;
}

export interface NodesQemuFirewallAliasesNameDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesQemuFirewallIpsetGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly name: string;
}

export type NodesQemuFirewallIpsetGetResult = readonly NodesQemuFirewallIpsetGetRow[];

export interface NodesQemuFirewallIpsetPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Name of the new set, or with `rename` the new name: a letter, then letters, digits, - or _. */
  readonly name: string;
  /** Name of an existing set to rename to `name`; the same name to change only the comment. */
  readonly rename?: string;
}

export interface NodesQemuFirewallIpsetNameGetRow {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest: string;
  readonly nomatch?: boolean;
}

export type NodesQemuFirewallIpsetNameGetResult = readonly NodesQemuFirewallIpsetNameGetRow[];

export interface NodesQemuFirewallIpsetNamePostParams {
  /** Address, network, or name of an alias to add, such as "10.0.0.0/24". */
  readonly cidr: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** true: take this address out of the set again, as an exception from a larger network in it. */
  readonly nomatch?: boolean;
}

export interface NodesQemuFirewallIpsetNameDeleteParams {
  /** true: delete it with all its entries. Default: only an empty one. */
  readonly force?: boolean;
}

export interface NodesQemuFirewallIpsetCidrGetResult {
  readonly cidr?: string;
  readonly digest?: string;
}

export interface NodesQemuFirewallIpsetCidrPutParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** true: take this address out of the set again, as an exception from a larger network in it. */
  readonly nomatch?: boolean;
}

export interface NodesQemuFirewallIpsetCidrDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesQemuFirewallLogGetParams {
  /** How many lines or entries come back at most; 50 unless told otherwise. Page on with `start`. */
  readonly limit?: number;
  /** From this moment on, Unix seconds. */
  readonly since?: number;
  /** true: start it once the task is through. In a log or listing: number of the first row, from 0. */
  readonly start?: number;
  /** Up to this moment, Unix seconds. */
  readonly until?: number;
}

export interface NodesQemuFirewallLogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesQemuFirewallLogGetResult = readonly NodesQemuFirewallLogGetRow[];

export interface NodesQemuFirewallOptionsGetResult {
  /** @default 0 */
  readonly dhcp?: boolean;
  /** @default 0 */
  readonly enable?: boolean;
  readonly ipfilter?: boolean;
  readonly log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** @default 1 */
  readonly macfilter?: boolean;
  /** @default 1 */
  readonly ndp?: boolean;
  readonly policy_in?: "ACCEPT" | "REJECT" | "DROP";
  readonly policy_out?: "ACCEPT" | "REJECT" | "DROP";
  readonly radv?: boolean;
}

export interface NodesQemuFirewallOptionsPutParams {
  /** Comma list of options to put back to their default, such as "policy_in,log_level_in". */
  readonly delete?: string | readonly string[];
  /**
   * @description true: let the guest get its address by DHCP whatever the rules say. Default false.
   * @default 0
   */
  readonly dhcp?: boolean;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /**
   * @description true: filter the cards that have firewall=1; the datacenter's firewall must be on too. Default false.
   * @default 0
   */
  readonly enable?: boolean;
  /** true: drop packets from addresses that the guest's config or its sets `ipfilter-netN` do not name. */
  readonly ipfilter?: boolean;
  /** From which level on decisions on incoming traffic are logged; default `nolog`, nothing. */
  readonly log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** From which level on decisions on outgoing traffic are logged; default `nolog`, nothing. */
  readonly log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /**
   * @description true (default): drop frames with a sender MAC other than the configured; off for nested bridges.
   * @default 1
   */
  readonly macfilter?: boolean;
  /**
   * @description true (default): let IPv6 neighbour discovery through; IPv6 does not work without.
   * @default 1
   */
  readonly ndp?: boolean;
  /** What happens to incoming packets that no rule decides: DROP (default), REJECT or ACCEPT. */
  readonly policy_in?: "ACCEPT" | "REJECT" | "DROP";
  /** What happens to outgoing packets that no rule decides: ACCEPT (default), REJECT or DROP. */
  readonly policy_out?: "ACCEPT" | "REJECT" | "DROP";
  /** true: let the guest send router advertisements; only for a guest that is a router. Default false. */
  readonly radv?: boolean;
}

export interface NodesQemuFirewallRefsGetParams {
  /** Only aliases (`alias`) or only IP sets (`ipset`); default both. */
  readonly type?: "alias" | "ipset";
}

export interface NodesQemuFirewallRefsGetRow {
  readonly comment?: string;
  readonly name: string;
  readonly ref: string;
  readonly scope: string;
  readonly type: "alias" | "ipset";
}

export type NodesQemuFirewallRefsGetResult = readonly NodesQemuFirewallRefsGetRow[];

export interface NodesQemuFirewallRulesGetRow {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export type NodesQemuFirewallRulesGetResult = readonly NodesQemuFirewallRulesGetRow[];

export interface NodesQemuFirewallRulesPostParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** true: the rule counts. A new one is off unless this is true. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Network device of the VM the rule is limited to: `net0`. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place of the rule, from 0; the first that fits decides. Places shift with every insert; a new rule always gets 0. */
  readonly pos?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** `in`: to the guest, `out`: from it, `group`: all rules of the security group in `action`. */
  readonly type: "in" | "out" | "forward" | "group";
}

export interface NodesQemuFirewallRulesPosGetResult {
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly ipversion?: number;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type: string;
}

export interface NodesQemuFirewallRulesPosPutParams {
  /** What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group. */
  readonly action?: string;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Names of settings to remove, so that their defaults hold again; none of them may be set in the same call. */
  readonly delete?: string | readonly string[];
  /** Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly dest?: string;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp. */
  readonly dport?: string;
  /** true: the rule counts. A new one is off unless this is true. */
  readonly enable?: number;
  /** ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp. */
  readonly "icmp-type"?: string;
  /** Network device of the VM the rule is limited to: `net0`. */
  readonly iface?: string;
  /** Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log. */
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  /** Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`. */
  readonly macro?: string;
  /** Place to move the rule to; everything else in the same call is ignored. */
  readonly moveto?: number;
  /** Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like. */
  readonly proto?: string;
  /** Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed. */
  readonly source?: string;
  /** Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones. */
  readonly sport?: string;
  /** `in`: to the guest, `out`: from it, `group`: all rules of the security group in `action`. */
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface NodesQemuFirewallRulesPosDeleteParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
}

export interface NodesQemuMigrateGetParams {
  /** Node to check; default: every node of the cluster. */
  readonly target?: string;
}

export interface NodesQemuMigrateGetResult {
  readonly allowed_nodes?: readonly string[];
  readonly "dependent-ha-resources"?: readonly string[];
  readonly "has-dbus-vmstate": boolean;
  readonly local_disks: readonly {
    readonly cdrom: boolean;
    readonly drivename?: string;
    readonly is_attached?: boolean;
    readonly is_cloudinit?: boolean;
    readonly is_tpmstate?: boolean;
    readonly is_unused: boolean;
    readonly is_vmstate?: boolean;
    readonly referenced_in_snapshot?: {
      readonly [key: string]: unknown;
    };
    readonly replicate?: boolean;
    readonly shared?: boolean;
    readonly size: number;
    readonly volid: string;
  }[];
  readonly local_resources: readonly string[];
  readonly "mapped-resource-info": {
    readonly [key: string]: unknown;
  };
  readonly "mapped-resources": readonly string[];
  readonly not_allowed_nodes?: {
    readonly "blocking-ha-resources"?: readonly {
      readonly cause: "node-affinity" | "resource-affinity";
      readonly sid: string;
    }[];
    readonly unavailable_storages?: readonly string[];
  };
  readonly running: boolean;
}

export interface NodesQemuMigratePostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /** true: migrate although it uses devices of this node. Only root@pam may. */
  readonly force?: boolean;
  /** Network for the traffic, such as "10.0.9.0/24"; both nodes need an address in it. Default: cluster's. */
  readonly migration_network?: string;
  /** `secure` (default): through SSH. `insecure`: in the clear, faster; only on a network of its own. */
  readonly migration_type?: "secure" | "insecure";
  /** true: live, needed for a running VM; a stopped one ignores it. Default false. */
  readonly online?: boolean;
  /** Node to migrate to, another one than now. */
  readonly target: string;
  /** Storage for the disks on the target: one id for all, "old:new" pairs, or 1 to keep each. Default: the same. */
  readonly targetstorage?: string | readonly string[];
  /**
   * @description true: take the firewall's connection tracking along, so open connections survive. Default false.
   * @default 0
   */
  readonly "with-conntrack-state"?: boolean;
  /** true: copy disks on local storage along; without it a live migration with such disks is refused. */
  readonly "with-local-disks"?: boolean;
}

export type NodesQemuMigratePostResult = string;

export interface NodesQemuMonitorPostParams {
  /** Command of QEMU's human monitor, such as "info block". */
  readonly command: string;
}

export type NodesQemuMonitorPostResult = string;

export interface NodesQemuMoveDiskPostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /**
   * @description true: delete the original once it is copied. Default false: it stays as `unused[n]`, using its space.
   * @default 0
   */
  readonly delete?: boolean;
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Slot of the disk to move, such as "scsi0" or "unused0". */
  readonly disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
  /** Format of the new disks on file storages: `raw`, `qcow2` or `vmdk`; as the source unless given. */
  readonly format?: "raw" | "qcow2" | "vmdk";
  /** Storage to move it to; may be the same with another `format`. Not beside `target-vmid`. */
  readonly storage?: string;
  /** Digest of the target guest's config, to fail if someone changes it meanwhile. */
  readonly "target-digest"?: string;
  /** Slot that the disk gets, such as "scsi3"; default: the same as before. Must be free. */
  readonly "target-disk"?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
  /** VM that the disk shall belong to from now on, on the same node; no copy if the storage stays. */
  readonly "target-vmid"?: number;
}

export type NodesQemuMoveDiskPostResult = string;

export interface NodesQemuMtunnelPostParams {
  /** Comma list of bridges that must exist on this side; PVE sets it itself. */
  readonly bridges?: string | readonly string[];
  /** Comma list of storages that must be usable on this side; PVE sets it itself. */
  readonly storages?: string | readonly string[];
}

export interface NodesQemuMtunnelPostResult {
  readonly socket: string;
  readonly ticket: string;
  readonly upid: string;
}

export interface NodesQemuMtunnelwebsocketGetParams {
  /** Path of the tunnel's socket, as mtunnel answered it. */
  readonly socket: string;
  /** Ticket that mtunnel answered. */
  readonly ticket: string;
}

export interface NodesQemuMtunnelwebsocketGetResult {
  readonly port?: string;
  readonly socket?: string;
}

export interface NodesQemuPendingGetRow {
  readonly delete?: number;
  readonly key: string;
  readonly pending?: string;
  readonly value?: string;
}

export type NodesQemuPendingGetResult = readonly NodesQemuPendingGetRow[];

export interface NodesQemuRemoteMigratePostParams {
  /** Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage. */
  readonly bwlimit?: number;
  /**
   * @description true: delete the original once it has arrived. Default false: it stays, stopped and locked.
   * @default 0
   */
  readonly delete?: boolean;
  /** true: live, needed for a running VM; a stopped one ignores it. Default false. */
  readonly online?: boolean;
  /** Bridge on the other cluster: one id for all, "old:new" pairs, or 1 to keep each name. */
  readonly "target-bridge": string | readonly string[];
  /** How to reach the other cluster: "host=…,apitoken=PVEAPIToken=user@realm!id=secret,fingerprint=…". */
  readonly "target-endpoint": string | TargetEndpointValue;
  /** Storage for the disks on the target: one id for all, "old:new" pairs, or 1 to keep each name. */
  readonly "target-storage": string | readonly string[];
  /** Number it gets in the other cluster; default: the same. Must be free there. */
  readonly "target-vmid"?: number;
}

export type NodesQemuRemoteMigratePostResult = string;

export interface NodesQemuResizePutParams {
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Slot of the disk to grow, such as "scsi0", "rootfs" or "mp0"; a missing one makes the task fail. */
  readonly disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
  /** New size, `64G`, or what to add, `+8G`; a bare number is bytes. Shrinking is refused. */
  readonly size: string;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
}

export type NodesQemuResizePutResult = string;

export interface NodesQemuRrdGetParams {
  /** How each point sums up its time: AVERAGE (default) or MAX, which shows peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** Comma list of the measurements to draw, such as "cpu" or "mem,maxmem". */
  readonly ds: string | readonly string[];
  /** How far back; the longer, the coarser the points: an hour comes by the minute. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesQemuRrdGetResult {
  readonly filename: string;
}

export interface NodesQemuRrddataGetParams {
  /** How each point sums up its time: AVERAGE (default) or MAX, which shows peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** How far back; the longer, the coarser the points: an hour comes by the minute. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesQemuRrddataGetRow {
  readonly cpu?: number;
  readonly disk?: number;
  readonly diskread?: number;
  readonly diskwrite?: number;
  readonly maxcpu?: number;
  readonly maxdisk?: number;
  readonly maxmem?: number;
  readonly mem?: number;
  readonly netin?: number;
  readonly netout?: number;
  readonly time?: number;
}

export type NodesQemuRrddataGetResult = readonly NodesQemuRrddataGetRow[];

export interface NodesQemuSendkeyPutParams {
  /** Key to press, in QEMU terms: `ret`, `ctrl-alt-delete`, `shift-a`. */
  readonly key: string;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
}

export interface NodesQemuSnapshotGetRow {
  readonly description: string;
  readonly digest?: string;
  readonly name: string;
  readonly parent?: string;
  readonly running?: boolean;
  /** Unix time in seconds. */
  readonly snaptime?: number;
  readonly vmstate?: boolean;
}

export type NodesQemuSnapshotGetResult = readonly NodesQemuSnapshotGetRow[];

export interface NodesQemuSnapshotPostParams {
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
  /** Name of the snapshot: a letter, then letters, digits, _ or -; up to 40. `current` is taken. */
  readonly snapname: string;
  /** true: save the memory of a running VM too, so that rollback resumes it; slower, needs space. Default: disks only. */
  readonly vmstate?: boolean;
}

export type NodesQemuSnapshotPostResult = string;

export interface NodesQemuSnapshotSnapnameGetRow {
  readonly cmd?: string;
}

export type NodesQemuSnapshotSnapnameGetResult = readonly NodesQemuSnapshotSnapnameGetRow[];

export interface NodesQemuSnapshotSnapnameDeleteParams {
  /** true: drop it from the config even if the storage fails to delete it; its data may remain. */
  readonly force?: boolean;
}

export type NodesQemuSnapshotSnapnameDeleteResult = string;

export interface NodesQemuSnapshotConfigGetResult {
  /** @default 1 */
  readonly acpi?: boolean;
  readonly affinity?: string;
  readonly agent?: string;
  /** @default 1 */
  readonly "allow-ksm"?: boolean;
  readonly "amd-sev"?: string;
  readonly arch?: "x86_64" | "aarch64";
  readonly args?: string;
  readonly audio0?: string;
  /** @default 0 */
  readonly autostart?: boolean;
  readonly balloon?: number;
  /** @default seabios */
  readonly bios?: "seabios" | "ovmf";
  readonly boot?: string;
  readonly bootdisk?: string;
  readonly cdrom?: string;
  readonly cicustom?: string;
  readonly cipassword?: string;
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /** @default 1 */
  readonly ciupgrade?: boolean;
  readonly ciuser?: string;
  /** @default 1 */
  readonly cores?: number;
  readonly cpu?: string;
  /** @default 0 */
  readonly cpulimit?: number;
  readonly cpuunits?: number;
  readonly description?: string;
  readonly digest?: string;
  readonly efidisk0?: string;
  readonly freeze?: boolean;
  readonly hookscript?: string;
  /** @default network,disk,usb */
  readonly hotplug?: string;
  readonly hugepages?: "any" | "2" | "1024";
  readonly "intel-tdx"?: string;
  readonly ivshmem?: string;
  /** @default 0 */
  readonly keephugepages?: boolean;
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** @default 1 */
  readonly kvm?: boolean;
  readonly localtime?: boolean;
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  readonly machine?: string;
  readonly memory?: string;
  readonly meta?: string;
  /** @default 0.1 */
  readonly migrate_downtime?: number;
  /** @default 0 */
  readonly migrate_speed?: number;
  readonly name?: string;
  readonly nameserver?: string | readonly string[];
  /** @default 0 */
  readonly numa?: boolean;
  /** @default 0 */
  readonly onboot?: boolean;
  /** @default other */
  readonly ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  readonly parent?: string;
  /** @default 0 */
  readonly protection?: boolean;
  /** @default 1 */
  readonly reboot?: boolean;
  readonly rng0?: string;
  readonly "running-nets-host-mtu"?: string;
  readonly runningcpu?: string;
  readonly runningmachine?: string;
  /** @default lsi */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  readonly searchdomain?: string;
  /** @default 1000 */
  readonly shares?: number;
  readonly smbios1?: string;
  /** @default 1 */
  readonly smp?: number;
  readonly snaptime?: number;
  /** @default 1 */
  readonly sockets?: number;
  readonly spice_enhancements?: string;
  readonly sshkeys?: string;
  /** @default now */
  readonly startdate?: string;
  readonly startup?: string;
  /** @default 1 */
  readonly tablet?: boolean;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly tdf?: boolean;
  /** @default 0 */
  readonly template?: boolean;
  readonly tpmstate0?: string;
  /** @default 0 */
  readonly vcpus?: number;
  readonly vga?: string;
  readonly vmgenid?: string;
  readonly vmstate?: string;
  readonly vmstatestorage?: string;
  readonly watchdog?: string;
  readonly [key: `hostpci${number}`]: string;
  readonly [key: `ide${number}`]: string;
  readonly [key: `ipconfig${number}`]: string;
  readonly [key: `net${number}`]: string;
  readonly [key: `numa${number}`]: string;
  readonly [key: `parallel${number}`]: string;
  readonly [key: `sata${number}`]: string;
  readonly [key: `scsi${number}`]: string;
  readonly [key: `serial${number}`]: string;
  readonly [key: `unused${number}`]: string;
  readonly [key: `usb${number}`]: string;
  readonly [key: `virtio${number}`]: string;
  readonly [key: `virtiofs${number}`]: string;
}

export interface NodesQemuSnapshotConfigPutParams {
  /** Notes in Markdown, shown with the guest or entry; line breaks allowed. */
  readonly description?: string;
}

export interface NodesQemuSnapshotRollbackPostParams {
  /**
   * @description true: start it after the rollback. Default false; with saved memory it runs on anyway.
   * @default 0
   */
  readonly start?: boolean;
}

export type NodesQemuSnapshotRollbackPostResult = string;

export interface NodesQemuSpiceproxyPostParams {
  /** Host name or address that the SPICE client connects to; default: the node that answers. */
  readonly proxy?: string;
}

export type NodesQemuSpiceproxyPostResult = {
  readonly host: string;
  readonly password: string;
  readonly proxy: string;
  readonly "tls-port": number;
  readonly type: string;
} & {
  readonly [key: string]: unknown;
};

export interface NodesQemuStatusGetRow {
  readonly subdir: string;
}

export type NodesQemuStatusGetResult = readonly NodesQemuStatusGetRow[];

export interface NodesQemuStatusCurrentGetResult {
  readonly agent?: boolean;
  readonly clipboard?: "vnc";
  readonly cpu?: number;
  readonly cpus?: number;
  readonly disk?: number;
  /** In bytes. */
  readonly diskread?: number;
  /** In bytes. */
  readonly diskwrite?: number;
  readonly ha: {
    readonly managed?: boolean;
    readonly state?: string | null;
  };
  readonly lock?: string;
  /** In bytes. */
  readonly maxdisk?: number;
  /** In bytes. */
  readonly maxmem?: number;
  /** In bytes. */
  readonly mem?: number;
  /** In bytes. */
  readonly memhost?: number;
  readonly name?: string;
  /** In bytes. */
  readonly netin?: number;
  /** In bytes. */
  readonly netout?: number;
  readonly nics?: {
    readonly [key: string]: unknown;
  };
  readonly pid?: number;
  readonly pressurecpufull?: number;
  readonly pressurecpusome?: number;
  readonly pressureiofull?: number;
  readonly pressureiosome?: number;
  readonly pressurememoryfull?: number;
  readonly pressurememorysome?: number;
  readonly qmpstatus?: string;
  readonly "running-machine"?: string;
  readonly "running-qemu"?: string;
  readonly serial?: boolean;
  readonly spice?: boolean;
  readonly status: "stopped" | "running";
  readonly tags?: string;
  /** @default 0 */
  readonly template?: boolean;
  /** In seconds. */
  readonly uptime?: number;
  readonly vmid: number;
}

export interface NodesQemuStatusRebootPostParams {
  /** Seconds that the shutdown may take before the reboot fails. */
  readonly timeout?: number;
}

export type NodesQemuStatusRebootPostResult = string;

export interface NodesQemuStatusResetPostParams {
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
}

export type NodesQemuStatusResetPostResult = string;

export interface NodesQemuStatusResumePostParams {
  /** true: skip looking for the VM's config on this node; for PVE's own migration. */
  readonly nocheck?: boolean;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
}

export type NodesQemuStatusResumePostResult = string;

export interface NodesQemuStatusShutdownPostParams {
  /**
   * @description true: cut the power when it has not shut down within `timeout`. Default false: the task fails instead.
   * @default 0
   */
  readonly forceStop?: boolean;
  /**
   * @description true: leave its disks active on the storage afterwards; for backup tools. Default false.
   * @default 0
   */
  readonly keepActive?: boolean;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
  /** Seconds to wait for it; default: `down` of its `startup`, else 180. Then fail, or stop by `forceStop`. */
  readonly timeout?: number;
}

export type NodesQemuStatusShutdownPostResult = string;

export interface NodesQemuStatusStartPostParams {
  /** Replaces QEMU's whole -cpu argument for this start; for PVE's own migration and snapshots. Only root. */
  readonly "force-cpu"?: string;
  /** Machine type for this start only, as the source has it; PVE sets it itself. */
  readonly machine?: string | MachineValue;
  /** Node that the VM is just migrating from; PVE sets it itself. */
  readonly migratedfrom?: string;
  /** Network for the traffic, such as "10.0.9.0/24"; both nodes need an address in it. Default: cluster's. */
  readonly migration_network?: string;
  /** `secure` (default): through SSH. `insecure`: in the clear, faster; only on a network of its own. */
  readonly migration_type?: "secure" | "insecure";
  /** MTU that each virtio card has on the source, "net0=1500,…"; 0 leaves it unset. PVE sets it itself. */
  readonly "nets-host-mtu"?: string;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
  /** Where QEMU takes the incoming state from (tcp, unix, or a state volume); PVE sets it itself. */
  readonly stateuri?: string;
  /** Storage for the disks on the target: one id for all, "old:new" pairs, or 1 to keep each. Default: the same. */
  readonly targetstorage?: string | readonly string[];
  /** Seconds until QEMU must run; default 30, or the memory in GiB if that is more. */
  readonly timeout?: number;
  /**
   * @description true: take the firewall's connection tracking along, so open connections survive. Default false.
   * @default 0
   */
  readonly "with-conntrack-state"?: boolean;
}

export type NodesQemuStatusStartPostResult = string;

export interface NodesQemuStatusStopPostParams {
  /**
   * @description true: leave its disks active on the storage afterwards; for backup tools. Default false.
   * @default 0
   */
  readonly keepActive?: boolean;
  /** Node that the VM is just migrating from; PVE sets it itself. */
  readonly migratedfrom?: string;
  /**
   * @description true: first abort a shutdown task of this guest that is still waiting, then stop. Default false.
   * @default 0
   */
  readonly "overrule-shutdown"?: boolean;
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
  /** Seconds that QEMU may take to end before it is killed. */
  readonly timeout?: number;
}

export type NodesQemuStatusStopPostResult = string;

export interface NodesQemuStatusSuspendPostParams {
  /** true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token. */
  readonly skiplock?: boolean;
  /** Storage for the memory saved with `todisk`; default: the VM's `vmstatestorage`, else one chosen by PVE. */
  readonly statestorage?: string;
  /**
   * @description true: save the memory to disk and power off; the next start goes on from there. Default: pause in memory.
   * @default 0
   */
  readonly todisk?: boolean;
}

export type NodesQemuStatusSuspendPostResult = string;

export interface NodesQemuTemplatePostParams {
  /** Turn only this disk into a base volume; default: all, and the VM into a template. */
  readonly disk?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
}

export type NodesQemuTemplatePostResult = string;

export interface NodesQemuTermproxyPostParams {
  /** Serial port to open, such as "serial0"; default: the one that `vga` names, else the first. */
  readonly serial?: "serial0" | "serial1" | "serial2" | "serial3";
}

export interface NodesQemuTermproxyPostResult {
  readonly port: number;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesQemuUnlinkPutParams {
  /** true: delete the data. Default: the disks stay as `unused[n]`; those that are so already go anyway. */
  readonly force?: boolean;
  /** Comma list of disk slots to detach, such as "scsi1,unused0"; an unused one is always deleted. */
  readonly idlist: string | readonly string[];
}

export interface NodesQemuVncproxyPostParams {
  /**
   * @description true: answer a random password for this session beside the ticket. Default false.
   * @default 0
   */
  readonly "generate-password"?: boolean;
  /** true: prepare for a websocket, what browsers need; the ticket is then for vncwebsocket. */
  readonly websocket?: boolean;
}

export interface NodesQemuVncproxyPostResult {
  readonly cert: string;
  readonly password?: string;
  readonly port: number;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesQemuVncwebsocketGetParams {
  /** Port that vncproxy or termproxy answered, 5900 to 5999. */
  readonly port: number;
  /** Ticket that vncproxy or termproxy answered; good for some 10 seconds. */
  readonly vncticket: string;
}

export interface NodesQemuVncwebsocketGetResult {
  readonly port: string;
}

export interface NodesQueryOciRepoTagsGetParams {
  /** OCI image without tag: `docker.io/library/debian`. */
  readonly reference: string;
}

export type NodesQueryOciRepoTagsGetResult = readonly string[];

export interface NodesQueryUrlMetadataGetParams {
  /** The address to ask about, http or https; the node must reach it. */
  readonly url: string;
  /**
   * @description Checks the TLS certificate of the server; on by default.
   * @default 1
   */
  readonly "verify-certificates"?: boolean;
}

export interface NodesQueryUrlMetadataGetResult {
  readonly filename?: string;
  readonly mimetype?: string;
  /** In bytes. */
  readonly size?: number;
}

export interface NodesReplicationGetParams {
  /** Lists only the jobs of the guest with this vmid. */
  readonly guest?: number;
}

export interface NodesReplicationGetRow {
  readonly id: string;
}

export type NodesReplicationGetResult = readonly NodesReplicationGetRow[];

export type NodesReplicationIdGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesReplicationLogGetParams {
  /** How many lines or entries come back at most; 50 unless told otherwise. Page on with `start`. */
  readonly limit?: number;
  /** Number of the first line to return, counted from 0. */
  readonly start?: number;
}

export interface NodesReplicationLogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesReplicationLogGetResult = readonly NodesReplicationLogGetRow[];

export type NodesReplicationScheduleNowPostResult = string;

export interface NodesReplicationStatusGetResult {
  readonly [key: string]: unknown;
}

export type NodesReportGetResult = string;

export interface NodesRrdGetParams {
  /** How points are merged: `AVERAGE` (default) or `MAX`, which shows short peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** Values to draw, with commas, named as in rrddata: `cpu,loadavg`. */
  readonly ds: string | readonly string[];
  /** How far back: `hour`, `day`, `week`, `month`, `year` or `decade`; the farther, the coarser. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
}

export interface NodesRrdGetResult {
  readonly filename: string;
}

export interface NodesRrddataGetParams {
  /** How points are merged: `AVERAGE` (default) or `MAX`, which shows short peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** How far back: `hour`, `day`, `week`, `month`, `year` or `decade`; the farther, the coarser. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
}

export interface NodesRrddataGetRow {
  readonly cpu?: number;
  readonly iowait?: number;
  readonly loadavg?: number;
  readonly maxcpu?: number;
  readonly memtotal?: number;
  readonly memused?: number;
  readonly netin?: number;
  readonly netout?: number;
  readonly roottotal?: number;
  readonly rootused?: number;
  readonly swaptotal?: number;
  readonly swapused?: number;
  readonly time?: number;
}

export type NodesRrddataGetResult = readonly NodesRrddataGetRow[];

export interface NodesScanGetRow {
  readonly method: string;
}

export type NodesScanGetResult = readonly NodesScanGetRow[];

export interface NodesScanCifsGetParams {
  /** Windows domain or workgroup of the user. */
  readonly domain?: string;
  /** Password of that user at the SMB server. */
  readonly password?: string;
  /** Host name or address of the server, as the node reaches it. */
  readonly server: string;
  /** User at the SMB server; as guest unless given. */
  readonly username?: string;
}

export interface NodesScanCifsGetRow {
  readonly description: string;
  readonly share: string;
}

export type NodesScanCifsGetResult = readonly NodesScanCifsGetRow[];

export interface NodesScanIscsiGetParams {
  /** iSCSI portal to ask: address or name, with port if not 3260. */
  readonly portal: string;
}

export interface NodesScanIscsiGetRow {
  readonly portal: string;
  readonly target: string;
}

export type NodesScanIscsiGetResult = readonly NodesScanIscsiGetRow[];

export interface NodesScanLvmGetRow {
  readonly vg: string;
}

export type NodesScanLvmGetResult = readonly NodesScanLvmGetRow[];

export interface NodesScanLvmthinGetParams {
  /** Volume group to look for thin pools in. */
  readonly vg: string;
}

export interface NodesScanLvmthinGetRow {
  readonly lv: string;
}

export type NodesScanLvmthinGetResult = readonly NodesScanLvmthinGetRow[];

export interface NodesScanNfsGetParams {
  /** Host name or address of the server, as the node reaches it. */
  readonly server: string;
}

export interface NodesScanNfsGetRow {
  readonly options: string;
  readonly path: string;
}

export type NodesScanNfsGetResult = readonly NodesScanNfsGetRow[];

export interface NodesScanPbsGetParams {
  /** SHA-256 fingerprint of its certificate; needed where that is self-signed. */
  readonly fingerprint?: string;
  /** Password of the user, or secret of the token. */
  readonly password: string;
  /**
   * @description Port of the Backup Server; default 8007.
   * @default 8007
   */
  readonly port?: number;
  /** Host name or address of the server, as the node reaches it. */
  readonly server: string;
  /** User or API token at the Backup Server, with realm: `backup@pbs!pve`. */
  readonly username: string;
}

export interface NodesScanPbsGetRow {
  readonly comment?: string;
  readonly store: string;
}

export type NodesScanPbsGetResult = readonly NodesScanPbsGetRow[];

export interface NodesScanZfsGetRow {
  readonly pool: string;
}

export type NodesScanZfsGetResult = readonly NodesScanZfsGetRow[];

export interface NodesSdnGetRow {
  readonly name?: string;
}

export type NodesSdnGetResult = readonly NodesSdnGetRow[];

export interface NodesSdnFabricsFabricGetRow {
  readonly subdir: string;
}

export type NodesSdnFabricsFabricGetResult = readonly NodesSdnFabricsFabricGetRow[];

export interface NodesSdnFabricsInterfacesGetRow {
  readonly name: string;
  readonly state: string;
  readonly type: string;
}

export type NodesSdnFabricsInterfacesGetResult = readonly NodesSdnFabricsInterfacesGetRow[];

export interface NodesSdnFabricsNeighborsGetRow {
  readonly neighbor: string;
  readonly status: string;
  readonly uptime: string;
}

export type NodesSdnFabricsNeighborsGetResult = readonly NodesSdnFabricsNeighborsGetRow[];

export interface NodesSdnFabricsRoutesGetRow {
  readonly route: string;
  readonly via: readonly string[];
}

export type NodesSdnFabricsRoutesGetResult = readonly NodesSdnFabricsRoutesGetRow[];

export interface NodesSdnVnetsVnetGetRow {
  readonly subdir: string;
}

export type NodesSdnVnetsVnetGetResult = readonly NodesSdnVnetsVnetGetRow[];

export interface NodesSdnVnetsMacVrfGetRow {
  readonly ip: string;
  readonly mac: string;
  readonly nexthop: string;
}

export type NodesSdnVnetsMacVrfGetResult = readonly NodesSdnVnetsMacVrfGetRow[];

export interface NodesSdnZonesGetRow {
  readonly status: "available" | "pending" | "error";
  readonly zone: string;
}

export type NodesSdnZonesGetResult = readonly NodesSdnZonesGetRow[];

export interface NodesSdnZonesZoneGetRow {
  readonly subdir: string;
}

export type NodesSdnZonesZoneGetResult = readonly NodesSdnZonesZoneGetRow[];

export interface NodesSdnZonesBridgesGetRow {
  readonly name: string;
  readonly ports: readonly {
    readonly index?: string;
    readonly name: string;
    readonly primary_vlan?: number;
    readonly vlans?: readonly string[];
    readonly vmid?: number;
  }[];
  readonly vlan_filtering: string;
}

export type NodesSdnZonesBridgesGetResult = readonly NodesSdnZonesBridgesGetRow[];

export interface NodesSdnZonesContentGetRow {
  readonly status?: string;
  readonly statusmsg?: string | null;
  readonly vnet: string;
}

export type NodesSdnZonesContentGetResult = readonly NodesSdnZonesContentGetRow[];

export interface NodesSdnZonesIpVrfGetRow {
  readonly ip: string;
  readonly metric: number;
  readonly nexthops: readonly string[];
  readonly protocol: string;
}

export type NodesSdnZonesIpVrfGetResult = readonly NodesSdnZonesIpVrfGetRow[];

export interface NodesServicesGetRow {
  readonly "active-state": "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
  readonly desc: string;
  readonly name: string;
  readonly service: string;
  readonly state: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
  readonly "unit-state": "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
}

export type NodesServicesGetResult = readonly NodesServicesGetRow[];

export interface NodesServicesServiceGetRow {
  readonly subdir: string;
}

export type NodesServicesServiceGetResult = readonly NodesServicesServiceGetRow[];

export type NodesServicesReloadPostResult = string;

export type NodesServicesRestartPostResult = string;

export type NodesServicesStartPostResult = string;

export interface NodesServicesStateGetResult {
  readonly "active-state": "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
  readonly desc: string;
  readonly name: string;
  readonly service: string;
  readonly state: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
  readonly "unit-state": "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
}

export type NodesServicesStopPostResult = string;

export interface NodesSpiceshellPostParams {
  /**
   * @description What runs in the console: `login` (default), `upgrade` or `ceph_install`; the last two need root@pam.
   * @default login
   */
  readonly cmd?: "ceph_install" | "login" | "upgrade";
  /**
   * @description Arguments for `cmd`, each one ended by a NUL character.
   * @default
   */
  readonly "cmd-opts"?: string;
  /** Address the SPICE viewer shall connect through; the node itself unless given. */
  readonly proxy?: string;
}

export type NodesSpiceshellPostResult = {
  readonly host: string;
  readonly password: string;
  readonly proxy: string;
  readonly "tls-port": number;
  readonly type: string;
} & {
  readonly [key: string]: unknown;
};

export interface NodesStartallPostParams {
  /**
   * @description Also starts guests that are not set to start at boot; off by default.
   * @default 0
   */
  readonly force?: boolean;
  /** How many guests at once, 1 to 64; `max_workers` of the datacenter unless given, else by CPU threads, at most 8. */
  readonly "max-workers"?: number;
  /** Limits it to these guests, vmids with commas. */
  readonly vms?: string | readonly string[];
}

export type NodesStartallPostResult = string;

export type NodesStatusGetResult = {
  readonly "boot-info": {
    readonly mode: "efi" | "legacy-bios";
    readonly secureboot?: boolean;
  };
  readonly cpu: number;
  readonly cpuinfo: {
    readonly cores: number;
    readonly cpus: number;
    readonly family?: string;
    readonly flags?: string;
    readonly hvm?: string;
    readonly mhz?: string;
    readonly model: string;
    readonly sockets: number;
    readonly user_hz?: number;
    readonly vendor?: string;
  };
  readonly "current-kernel": {
    readonly machine: string;
    readonly release: string;
    readonly sysname: string;
    readonly version: string;
  };
  readonly idle?: number;
  readonly ksm?: {
    readonly [key: string]: unknown;
  };
  readonly kversion?: string;
  readonly loadavg: readonly string[];
  readonly memory: {
    readonly available: number;
    readonly free: number;
    readonly total: number;
    readonly used: number;
  };
  readonly pveversion: string;
  readonly rootfs: {
    readonly avail: number;
    readonly free: number;
    readonly total: number;
    readonly used: number;
  };
  readonly swap?: {
    readonly [key: string]: unknown;
  };
  readonly uptime?: number;
  readonly wait?: number;
} & {
  readonly [key: string]: unknown;
};

export interface NodesStatusPostParams {
  /** `reboot` or `shutdown`; after `shutdown` only Wake-on-LAN or a hand brings it back. */
  readonly command: "reboot" | "shutdown";
}

export interface NodesStopallPostParams {
  /**
   * @description Cuts the power of guests that are still up when the time is over; on by default.
   * @default 1
   */
  readonly "force-stop"?: boolean;
  /** How many guests at once, 1 to 64; `max_workers` of the datacenter unless given, else by CPU threads, at most 8. */
  readonly "max-workers"?: number;
  /**
   * @description Seconds each guest has for its shutdown, up to 7200; default 180.
   * @default 180
   */
  readonly timeout?: number;
  /** Only these guests, vmids with commas; all of the node unless given. */
  readonly vms?: string | readonly string[];
}

export type NodesStopallPostResult = string;

export interface NodesStorageGetParams {
  /** Only storages that take one of these kinds: `images`, `rootdir`, `iso`, `vztmpl`, `backup`, … */
  readonly content?: string | readonly string[];
  /**
   * @description Only storages that are not disabled; off by default.
   * @default 0
   */
  readonly enabled?: boolean;
  /**
   * @description Adds which disk formats each storage can have; off by default.
   * @default 0
   */
  readonly format?: boolean;
  /** Only this storage. */
  readonly storage?: string;
  /** Only storages that this other node has as well; for migration. */
  readonly target?: string;
}

export interface NodesStorageGetRow {
  readonly active?: boolean;
  /** In bytes. */
  readonly avail?: number;
  readonly content: string | readonly string[];
  readonly enabled?: boolean;
  readonly formats?: {
    readonly default: "qcow2" | "raw" | "subvol" | "vmdk";
    readonly supported: readonly ("qcow2" | "raw" | "subvol" | "vmdk")[];
  };
  readonly select_existing?: boolean;
  readonly shared?: boolean;
  readonly storage: string;
  /** In bytes. */
  readonly total?: number;
  readonly type: string;
  /** In bytes. */
  readonly used?: number;
  /** A fraction: 1 is all of it. */
  readonly used_fraction?: number;
}

export type NodesStorageGetResult = readonly NodesStorageGetRow[];

export interface NodesStorageStorageGetRow {
  readonly subdir: string;
}

export type NodesStorageStorageGetResult = readonly NodesStorageStorageGetRow[];

export interface NodesStorageContentGetParams {
  /** Only this kind: `images`, `rootdir`, `iso`, `vztmpl`, `backup`, `snippets`, `import`. */
  readonly content?: string;
  /** Only volumes of this guest. */
  readonly vmid?: number;
}

export interface NodesStorageContentGetRow {
  /** In bytes. */
  readonly "approximate-size"?: number;
  readonly ctime?: number;
  readonly encrypted?: string;
  readonly format: string;
  readonly notes?: string;
  readonly parent?: string;
  readonly protected?: boolean;
  /** In bytes. */
  readonly size?: number;
  /** In bytes. */
  readonly used?: number;
  readonly verification?: {
    readonly state: string;
    readonly upid: string;
  };
  readonly vmid?: number;
  readonly volid: string;
}

export type NodesStorageContentGetResult = readonly NodesStorageContentGetRow[];

export interface NodesStorageContentPostParams {
  /** Name of the disk: `vm-100-disk-1`; on file storages with extension: `vm-100-disk-1.qcow2`. */
  readonly filename: string;
  /** `raw`, `qcow2`, `vmdk` or `subvol`; must fit the extension in `filename`. */
  readonly format?: "raw" | "qcow2" | "subvol" | "vmdk";
  /** Size: `32G` or `512M`. A bare number is KiB. */
  readonly size: string;
  /** Guest that shall own the disk. */
  readonly vmid: number;
}

export type NodesStorageContentPostResult = string;

export interface NodesStorageContentVolumeGetResult {
  readonly format: string;
  readonly notes?: string;
  readonly path: string;
  readonly protected?: boolean;
  /** In bytes. */
  readonly size: number;
  /** In bytes. */
  readonly used: number;
}

export interface NodesStorageContentVolumePostParams {
  /** Volume id of the copy. */
  readonly target: string;
  /** Node that receives the copy; the same one unless given. */
  readonly target_node?: string;
}

export type NodesStorageContentVolumePostResult = string;

export interface NodesStorageContentVolumePutParams {
  /** Free text shown with the backup. */
  readonly notes?: string;
  /** On: the backup can be neither pruned nor deleted. Off: it can again. */
  readonly protected?: boolean;
}

export interface NodesStorageContentVolumeDeleteParams {
  /** Seconds to wait for the end, 1 to 30; if done by then the answer is null in place of a UPID. */
  readonly delay?: number;
}

export type NodesStorageContentVolumeDeleteResult = string;

export interface NodesStorageDownloadUrlPostParams {
  /** Expected checksum, hex; the file is refused if it differs. Needs `checksum-algorithm`. */
  readonly checksum?: string;
  /** How `checksum` was made, e.g. `sha256`. */
  readonly "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
  /** How the file is packed, to unpack it on arrival: `gz`, `lzo`, `zst` or `bz2`. */
  readonly compression?: string;
  /** Kind of file: `iso`, `vztmpl` (container template) or `import` (disk image, OVA); the storage must take it. */
  readonly content: "iso" | "vztmpl" | "import";
  /** Name of the file on the storage; the extension must fit the content: `.iso`, `.tar.zst`, `.qcow2`. */
  readonly filename: string;
  /** Where to fetch it from, http or https; the node must reach it. */
  readonly url: string;
  /**
   * @description Checks the TLS certificate of the server; on by default.
   * @default 1
   */
  readonly "verify-certificates"?: boolean;
}

export type NodesStorageDownloadUrlPostResult = string;

export interface NodesStorageFileRestoreDownloadGetParams {
  /** Path inside the backup, base64; `/` for the top. Take it from the listing before. */
  readonly filepath: string;
  /**
   * @description Packs a folder as tar.zst, with owners and permissions, and not as zip; off by default.
   * @default 0
   */
  readonly tar?: boolean;
  /** Backup on a Proxmox Backup Server, e.g. `pbs:backup/vm/100/2026-01-31T02:00:00Z`. */
  readonly volume: string;
}

export type NodesStorageFileRestoreDownloadGetResult = unknown;

export interface NodesStorageFileRestoreListGetParams {
  /** Path inside the backup, base64; `/` for the top. Take it from the listing before. */
  readonly filepath: string;
  /** Backup on a Proxmox Backup Server, e.g. `pbs:backup/vm/100/2026-01-31T02:00:00Z`. */
  readonly volume: string;
}

export interface NodesStorageFileRestoreListGetRow {
  readonly filepath: string;
  readonly leaf: boolean;
  readonly mtime?: number;
  readonly size?: number;
  readonly text: string;
  readonly type: string;
}

export type NodesStorageFileRestoreListGetResult = readonly NodesStorageFileRestoreListGetRow[];

export interface NodesStorageIdentityGetResult {
  readonly id: string;
  readonly type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}

export interface NodesStorageImportMetadataGetParams {
  /** Foreign VM or archive, as the content of an ESXi or import storage lists it. */
  readonly volume: string;
}

export interface NodesStorageImportMetadataGetResult {
  readonly "create-args": {
    readonly [key: string]: unknown;
  };
  readonly disks?: {
    readonly [key: string]: unknown;
  };
  readonly net?: {
    readonly [key: string]: unknown;
  };
  readonly source: "esxi";
  readonly type: "vm";
  readonly warnings?: readonly ({
    readonly key?: string;
    readonly type: "cdrom-image-ignored" | "efi-state-lost" | "guest-is-running" | "nvme-unsupported" | "ova-needs-extracting" | "ovmf-with-lsi-unsupported" | "serial-port-socket-only";
    readonly value?: string;
  } & {
    readonly [key: string]: unknown;
  })[];
}

export interface NodesStorageOciRegistryPullPostParams {
  /** Name of the template file, without extension; made from the reference unless given. */
  readonly filename?: string;
  /** OCI image with its tag: `docker.io/library/debian:13`. */
  readonly reference: string;
}

export type NodesStorageOciRegistryPullPostResult = string;

export interface NodesStoragePrunebackupsGetParams {
  /** Retention to go by, e.g. `keep-last=3,keep-daily=7`; that of the storage unless given. */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /** Only backups of VMs (`qemu`) or of containers (`lxc`). */
  readonly type?: "qemu" | "lxc";
  /** Only backups of this guest. */
  readonly vmid?: number;
}

export interface NodesStoragePrunebackupsGetRow {
  readonly ctime: number;
  readonly mark: "keep" | "remove" | "protected" | "renamed";
  readonly type: string;
  readonly vmid?: number;
  readonly volid: string;
}

export type NodesStoragePrunebackupsGetResult = readonly NodesStoragePrunebackupsGetRow[];

export interface NodesStoragePrunebackupsDeleteParams {
  /** Retention to go by, e.g. `keep-last=3,keep-daily=7`; that of the storage unless given. */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /** Only backups of VMs (`qemu`) or of containers (`lxc`). */
  readonly type?: "qemu" | "lxc";
  /** Only backups of this guest. */
  readonly vmid?: number;
}

export type NodesStoragePrunebackupsDeleteResult = string;

export interface NodesStorageRrdGetParams {
  /** How each point sums up its time: AVERAGE (default) or MAX, which shows peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** Values to draw, with commas: `total,used`. */
  readonly ds: string | readonly string[];
  /** How far back: `hour`, `day`, `week`, `month` or `year`. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesStorageRrdGetResult {
  readonly filename: string;
}

export interface NodesStorageRrddataGetParams {
  /** How each point sums up its time: AVERAGE (default) or MAX, which shows peaks. */
  readonly cf?: "AVERAGE" | "MAX";
  /** How far back: `hour`, `day`, `week`, `month` or `year`; the farther, the coarser. */
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesStorageRrddataGetRow {
  readonly time?: number;
  readonly total?: number;
  readonly used?: number;
}

export type NodesStorageRrddataGetResult = readonly NodesStorageRrddataGetRow[];

export interface NodesStorageStatusGetResult {
  readonly active?: boolean;
  /** In bytes. */
  readonly avail?: number;
  readonly content: string | readonly string[];
  readonly enabled?: boolean;
  readonly shared?: boolean;
  /** In bytes. */
  readonly total?: number;
  readonly type: string;
  /** In bytes. */
  readonly used?: number;
}

export interface NodesStorageUploadPostParams {
  /** Expected checksum, hex; the file is refused if it differs. Needs `checksum-algorithm`. */
  readonly checksum?: string;
  /** How `checksum` was made, e.g. `sha256`. */
  readonly "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
  /** Kind of file: `iso`, `vztmpl` (container template) or `import` (disk image, OVA); the storage must take it. */
  readonly content: "iso" | "vztmpl" | "import";
  /** Name of the file on the storage; the extension must fit the content: `.iso`, `.tar.zst`, `.qcow2`. */
  readonly filename: string;
  /** Set by the PVE server itself during upload; never send it. */
  readonly tmpfilename?: string;
}

export type NodesStorageUploadPostResult = string;

export interface NodesSubscriptionGetResult {
  readonly checktime?: number;
  readonly key?: string;
  readonly level?: string;
  readonly message?: string;
  readonly nextduedate?: string;
  readonly productname?: string;
  readonly regdate?: string;
  readonly serverid?: string;
  readonly signature?: string;
  readonly sockets?: number;
  readonly status: "new" | "notfound" | "active" | "invalid" | "expired" | "suspended";
  readonly url?: string;
}

export interface NodesSubscriptionPostParams {
  /**
   * @description Asks the licence server even if the last answer is recent; off by default.
   * @default 0
   */
  readonly force?: boolean;
}

export interface NodesSubscriptionPutParams {
  /** Subscription key: `pve`, sockets, level, dash, ten hex digits (`pve2c-0123456789`). */
  readonly key: string;
}

export interface NodesSuspendallPostParams {
  /** How many guests at once, 1 to 64; `max_workers` of the datacenter unless given, else by CPU threads, at most 8. */
  readonly "max-workers"?: number;
  /** Only these VMs, vmids with commas; all running ones unless given. */
  readonly vms?: string | readonly string[];
}

export type NodesSuspendallPostResult = string;

export interface NodesSyslogGetParams {
  /** How many lines or entries come back at most; 50 unless told otherwise. Page on with `start`. */
  readonly limit?: number;
  /** Only lines of this systemd unit, e.g. `pvedaemon`. */
  readonly service?: string;
  /** From this local time on: `2026-01-31` or `2026-01-31 14:05`. */
  readonly since?: string;
  /** Number of the first line to return, counted from 0. */
  readonly start?: number;
  /** Up to this local time: `2026-01-31` or `2026-01-31 14:05`. */
  readonly until?: string;
}

export interface NodesSyslogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesSyslogGetResult = readonly NodesSyslogGetRow[];

export interface NodesTasksGetParams {
  /**
   * @description Lists only tasks that failed; off by default.
   * @default 0
   */
  readonly errors?: boolean;
  /**
   * @description How many tasks to list at most; default 50.
   * @default 50
   */
  readonly limit?: number;
  /** Only tasks started at this moment or later, Unix seconds. */
  readonly since?: number;
  /**
   * @description `archive` (finished tasks, default), `active` (running ones) or `all`.
   * @default archive
   */
  readonly source?: "archive" | "active" | "all";
  /**
   * @description How many tasks to skip, for paging; default 0.
   * @default 0
   */
  readonly start?: number;
  /** Lists only tasks that ended so: any of `ok`, `warning`, `error`, `unknown`, with commas. */
  readonly statusfilter?: string | readonly string[];
  /** Lists only tasks of exactly this type, e.g. `qmstart`, `vzdump`, `qmigrate`. */
  readonly typefilter?: string;
  /** Only tasks started at this moment or before, Unix seconds. */
  readonly until?: number;
  /** Lists only tasks of users whose id contains this text. */
  readonly userfilter?: string;
  /** Only tasks of this guest. */
  readonly vmid?: number;
}

export interface NodesTasksGetRow {
  /** Unix time in seconds. */
  readonly endtime?: number;
  readonly id: string;
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  /** Unix time in seconds. */
  readonly starttime: number;
  readonly status?: string;
  readonly type: string;
  readonly upid: string;
  readonly user: string;
}

export type NodesTasksGetResult = readonly NodesTasksGetRow[];

export interface NodesTasksUpidGetRow {
  readonly name?: string;
}

export type NodesTasksUpidGetResult = readonly NodesTasksUpidGetRow[];

export interface NodesTasksLogGetParams {
  /** Sends the whole log as a text file; not together with `start` or `limit`. */
  readonly download?: boolean;
  /**
   * @description How many lines to return at most; default 50, so the end of a long log is not among them.
   * @default 50
   */
  readonly limit?: number;
  /**
   * @description Number of the first line to return, counted from 0.
   * @default 0
   */
  readonly start?: number;
}

export interface NodesTasksLogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesTasksLogGetResult = readonly NodesTasksLogGetRow[];

export interface NodesTasksStatusGetResult {
  readonly exitstatus?: string;
  readonly id: string;
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  readonly starttime: number;
  readonly status: "running" | "stopped";
  readonly tokenid?: string;
  readonly type: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesTermproxyPostParams {
  /**
   * @description What runs in the console: `login` (default), `upgrade` or `ceph_install`; the last two need root@pam.
   * @default login
   */
  readonly cmd?: "ceph_install" | "login" | "upgrade";
  /**
   * @description Arguments for `cmd`, each one ended by a NUL character.
   * @default
   */
  readonly "cmd-opts"?: string;
}

export interface NodesTermproxyPostResult {
  readonly port: number;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesTimeGetResult {
  /** Unix time in seconds. */
  readonly localtime: number;
  /** Unix time in seconds. */
  readonly time: number;
  readonly timezone: string;
}

export interface NodesTimePutParams {
  /** Time zone as in the tz database, e.g. `Europe/Vienna`, or `UTC`. */
  readonly timezone: string;
}

export interface NodesVersionGetResult {
  readonly release: string;
  readonly repoid: string;
  readonly version: string;
}

export interface NodesVncshellPostParams {
  /**
   * @description What runs in the console: `login` (default), `upgrade` or `ceph_install`; the last two need root@pam.
   * @default login
   */
  readonly cmd?: "ceph_install" | "login" | "upgrade";
  /**
   * @description Arguments for `cmd`, each one ended by a NUL character.
   * @default
   */
  readonly "cmd-opts"?: string;
  /** Height of the screen in pixels, 16 to 2160. */
  readonly height?: number;
  /** Prepares the ticket for a websocket, as noVNC needs it, not for a plain VNC client. */
  readonly websocket?: boolean;
  /** Width of the screen in pixels, 16 to 4096. */
  readonly width?: number;
}

export interface NodesVncshellPostResult {
  readonly cert: string;
  readonly password?: string;
  readonly port: number;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesVncwebsocketGetParams {
  /** Port that opening the console answered, 5900 to 5999. */
  readonly port: number;
  /** Ticket that opening the console answered; good for about 10 seconds. */
  readonly vncticket: string;
}

export interface NodesVncwebsocketGetResult {
  readonly port: string;
}

export interface NodesVzdumpPostParams {
  /**
   * @description Backs up every guest in reach, less those in `exclude`; default false. Excludes naming guests or a pool.
   * @default 0
   */
  readonly all?: boolean;
  /**
   * @description Most KiB/s that the backup reads; 0 for no limit. Default: that of vzdump.conf on the node.
   * @default 0
   */
  readonly bwlimit?: number;
  /**
   * @description Compression: zstd (best choice), gzip or 1, lzo, 0 for none (default). PBS compresses on its own.
   * @default 0
   */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  /** Folder on the node for the backup files, instead of a storage; only root@pam may set it. */
  readonly dumpdir?: string;
  /** Guests to leave out, by vmid; implies `all`. */
  readonly exclude?: string | readonly string[];
  /** Containers only: paths to skip, with shell wildcards. A leading / is the root of the container. */
  readonly "exclude-path"?: readonly string[];
  /** VMs only: holds back old blocks on fast storage so that a slow backup target does not brake the guest. */
  readonly fleecing?: string | FleecingValue;
  /**
   * @description I/O priority 0 (high) to 8 (only when idle), default 7; works with the BFQ scheduler only.
   * @default 7
   */
  readonly ionice?: number;
  /** Backup job this run counts as in notifications; root@pam only. */
  readonly "job-id"?: string;
  /**
   * @description Minutes to wait for another backup on the node to end; default 180.
   * @default 180
   */
  readonly lockwait?: number;
  /**
   * @description When `mailto` is written to: always (default) or failure; superseded by notification matchers.
   * @default always
   */
  readonly mailnotification?: "always" | "failure";
  /** Mail addresses or users that get a report; superseded by notification matchers. */
  readonly mailto?: string | readonly string[];
  /**
   * @description Backup mode: snapshot (runs on, default), suspend (short pause), stop (shut down, consistent, downtime).
   * @default snapshot
   */
  readonly mode?: "snapshot" | "suspend" | "stop";
  /** Notes of each backup, one line, with {{guestname}}, {{vmid}}, {{node}}, {{cluster}} filled in. */
  readonly "notes-template"?: string;
  /**
   * @description Who reports: notification-system (matchers), legacy-sendmail (`mailto`), auto (default: mail if `mailto` is set).
   * @default auto
   */
  readonly "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  /** Containers to PBS only: legacy (default), data, or metadata, which skips unchanged files and is much faster. */
  readonly "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  /** Tuning of a backup: parallel reads for VMs, entries in memory for containers to PBS. */
  readonly performance?: string | PerformanceValue;
  /**
   * @description Threads for gzip through pigz: 0 plain gzip (default), 1 half of the cores, more that many.
   * @default 0
   */
  readonly pigz?: number;
  /** Back up every guest that is in this pool when the backup runs; instead of `all` or `vmid`. */
  readonly pool?: string;
  /** Marks the new backups as protected, so that pruning passes them over. */
  readonly protected?: boolean;
  /**
   * @description Retention applied to each guest after its backup, e.g. `keep-last=3`; that of the storage unless given.
   * @default keep-all=1
   */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /**
   * @description Writes less to the log.
   * @default 0
   */
  readonly quiet?: boolean;
  /**
   * @description Prunes old backups after the new one succeeded; on by default, see `prune-backups`.
   * @default 1
   */
  readonly remove?: boolean;
  /** Program on the node run at each stage of the backup; only root@pam may set it. */
  readonly script?: string;
  /**
   * @description Containers only: skips /tmp, /var/tmp and pid files of /var/run; default true.
   * @default 1
   */
  readonly stdexcludes?: boolean;
  /** Writes the archive to standard output: for the command line, of no use over the API. */
  readonly stdout?: boolean;
  /**
   * @description Aborts the backups that run on this node instead of making one; default false.
   * @default 0
   */
  readonly stop?: boolean;
  /**
   * @description Minutes to wait for a guest to shut down; default 10. For mode stop.
   * @default 10
   */
  readonly stopwait?: number;
  /** Where backups go; must take content `backup`. Not together with `dumpdir`. */
  readonly storage?: string;
  /** Folder on the node for temporary files; only root@pam may set it. For containers in mode suspend. */
  readonly tmpdir?: string;
  /** Guests to back up, vmids with commas; or else `all` or `pool`. They must be on this node. */
  readonly vmid?: string | readonly string[];
  /**
   * @description Threads for zstd: 0 half of the cores, else that many; default 1.
   * @default 1
   */
  readonly zstd?: number;
}

export type NodesVzdumpPostResult = string;

export interface NodesVzdumpDefaultsGetParams {
  /** Takes the retention set on this storage into account. */
  readonly storage?: string;
}

export interface NodesVzdumpDefaultsGetResult {
  /** @default 0 */
  readonly all?: boolean;
  /** @default 0 */
  readonly bwlimit?: number;
  /** @default 0 */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  readonly dumpdir?: string;
  readonly exclude?: string | readonly string[];
  readonly "exclude-path"?: readonly string[];
  readonly fleecing?: {
    readonly [key: string]: unknown;
  };
  /** @default 7 */
  readonly ionice?: number;
  /** @default 180 */
  readonly lockwait?: number;
  /** @default always */
  readonly mailnotification?: "always" | "failure";
  readonly mailto?: string | readonly string[];
  /** @default snapshot */
  readonly mode?: "snapshot" | "suspend" | "stop";
  readonly node?: string;
  readonly "notes-template"?: string;
  /** @default auto */
  readonly "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  readonly "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  readonly performance?: {
    readonly [key: string]: unknown;
  };
  /** @default 0 */
  readonly pigz?: number;
  readonly pool?: string;
  readonly protected?: boolean;
  /** @default keep-all=1 */
  readonly "prune-backups"?: string;
  /** @default 0 */
  readonly quiet?: boolean;
  /** @default 1 */
  readonly remove?: boolean;
  readonly script?: string;
  /** @default 1 */
  readonly stdexcludes?: boolean;
  /** @default 0 */
  readonly stop?: boolean;
  /** @default 10 */
  readonly stopwait?: number;
  readonly storage?: string;
  readonly tmpdir?: string;
  readonly vmid?: string | readonly string[];
  /** @default 1 */
  readonly zstd?: number;
}

export interface NodesVzdumpExtractconfigGetParams {
  /** Volume id of a backup, e.g. `local:backup/vzdump-qemu-100-2026_01_31-02_00_00.vma.zst`. */
  readonly volume: string;
}

export type NodesVzdumpExtractconfigGetResult = string;

export type NodesWakeonlanPostResult = string;

export interface PoolsGetParams {
  /** Only this pool, with its members; left out, all pools without them. */
  readonly poolid?: string;
  /** Only members of this kind: qemu, lxc or storage. */
  readonly type?: "qemu" | "lxc" | "storage";
}

export interface PoolsGetRow {
  readonly comment?: string;
  readonly members?: readonly ({
    readonly id: string;
    readonly node: string;
    readonly storage?: string;
    readonly type: "qemu" | "lxc" | "openvz" | "storage";
    readonly vmid?: number;
  } & {
    readonly [key: string]: unknown;
  })[];
  readonly poolid: string;
}

export type PoolsGetResult = readonly PoolsGetRow[];

export interface PoolsPostParams {
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /** Name of the pool; nested ones as parent/child, at most three levels. */
  readonly poolid: string;
}

export interface PoolsPutParams {
  /**
   * @description Takes guests over that are in another pool; default false, where such a call fails.
   * @default 0
   */
  readonly "allow-move"?: boolean;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Takes the named guests and storages out of the pool instead of adding them; default false.
   * @default 0
   */
  readonly delete?: boolean;
  /** Name of the pool; nested ones as parent/child, at most three levels. */
  readonly poolid: string;
  /** Storages to add or take out; a storage may be in several pools. */
  readonly storage?: string | readonly string[];
  /** Guests to add or take out, by vmid. A guest is in one pool at most. */
  readonly vms?: string | readonly string[];
}

export interface PoolsDeleteParams {
  /** Name of the pool; nested ones as parent/child, at most three levels. */
  readonly poolid: string;
}

export interface PoolsPoolidGetParams {
  /** Only members of this kind: qemu, lxc or storage. */
  readonly type?: "qemu" | "lxc" | "storage";
}

export interface PoolsPoolidGetResult {
  readonly comment?: string;
  readonly members: readonly ({
    readonly cpu?: number;
    readonly disk?: number;
    readonly diskread?: number;
    readonly diskwrite?: number;
    readonly id: string;
    readonly maxcpu?: number;
    readonly maxdisk?: number;
    readonly maxmem?: number;
    readonly mem?: number;
    readonly memhost?: number;
    readonly name?: string;
    readonly netin?: number;
    readonly netout?: number;
    readonly node: string;
    readonly status?: string;
    readonly storage?: string;
    readonly template?: boolean;
    readonly type: "qemu" | "lxc" | "openvz" | "storage";
    readonly uptime?: number;
    readonly vmid?: number;
  } & {
    readonly [key: string]: unknown;
  })[];
  readonly poolid?: string;
}

export interface PoolsPoolidPutParams {
  /**
   * @description Takes guests over that are in another pool; default false, where such a call fails.
   * @default 0
   */
  readonly "allow-move"?: boolean;
  /** Note for people, shown in lists; without effect on behaviour. */
  readonly comment?: string;
  /**
   * @description Takes the named guests and storages out of the pool instead of adding them; default false.
   * @default 0
   */
  readonly delete?: boolean;
  /** Storages to add or take out; a storage may be in several pools. */
  readonly storage?: string | readonly string[];
  /** Guests to add or take out, by vmid. A guest is in one pool at most. */
  readonly vms?: string | readonly string[];
}

export interface StorageGetParams {
  /** Only storages of this kind, e.g. `nfs` or `zfspool`. */
  readonly type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}

export interface StorageGetRow {
  readonly storage: string;
}

export type StorageGetResult = readonly StorageGetRow[];

export interface StoragePostParams {
  /** Old setting for the login to RBD; leave it out. */
  readonly authsupported?: string;
  /** iSCSI LUN, as a volume id, to carry the LVM volume group, which is made there if missing. */
  readonly base?: string;
  /** Block size of new ZFS volumes, e.g. `16k`; existing ones keep theirs. */
  readonly blocksize?: string;
  /** Limits in KiB/s by kind of work on this storage: `migration=102400,restore=51200`. */
  readonly bwlimit?: string | BwlimitValue;
  /** Host group for views, with COMSTAR. */
  readonly comstar_hg?: string;
  /** Target group for views, with COMSTAR. */
  readonly comstar_tg?: string;
  /** What may be kept here, with commas: `images,rootdir,iso,vztmpl,backup,snippets,import`; by kind. */
  readonly content?: string | readonly string[];
  /** Other folders for kinds of content, inside the storage: `iso=images/iso,backup=dumps`. */
  readonly "content-dirs"?: string | readonly string[];
  /**
   * @description Creates the folder of the storage if it is missing; on by default.
   * @default 1
   */
  readonly "create-base-path"?: boolean;
  /**
   * @description Creates the folders for each kind of content; on by default.
   * @default 1
   */
  readonly "create-subdirs"?: boolean;
  /** Erasure-coded pool for the data of images; `pool` then holds only metadata. */
  readonly "data-pool"?: string;
  /** Datastore on the Proxmox Backup Server. */
  readonly datastore?: string;
  /** Hides the storage from all nodes without removing its definition. */
  readonly disable?: boolean;
  /** Windows domain or workgroup of the SMB user. */
  readonly domain?: string;
  /** Key that backups are encrypted with on this side: `autogen` or its JSON. Keep a copy elsewhere. */
  readonly "encryption-key"?: string;
  /** Path that the NFS server exports. */
  readonly export?: string;
  /** SHA-256 fingerprint of the certificate of the Backup Server; needed where that is self-signed. */
  readonly fingerprint?: string;
  /** Format of new disks where none is asked for: `raw`, `qcow2`, `vmdk` or `subvol`. */
  readonly format?: "raw" | "qcow2" | "subvol" | "vmdk";
  /** Which CephFS, where there are several. */
  readonly "fs-name"?: string;
  /** Mounts CephFS by ceph-fuse in place of the kernel driver. */
  readonly fuse?: boolean;
  /**
   * @description Takes the storage as offline while nothing is mounted: `yes`, `no` (default) or the mount path.
   * @default no
   */
  readonly is_mountpoint?: string;
  /** Target software for ZFS over iSCSI: `comstar`, `istgt`, `iet` or `LIO`. */
  readonly iscsiprovider?: string;
  /** Keyring text for a foreign Ceph cluster; leave out for the one PVE runs. */
  readonly keyring?: string;
  /**
   * @description Uses the kernel driver for VM disks too, in place of librbd; off by default. Containers always do.
   * @default 0
   */
  readonly krbd?: boolean;
  /** Target portal group, with LIO: `tpg1`. */
  readonly lio_tpg?: string;
  /** Public RSA key, PEM in base64; locks a spare of `encryption-key` that travels with each backup. */
  readonly "master-pubkey"?: string;
  /** Protected backups allowed per guest, -1 for no limit; otherwise 5, or no limit with Datastore.Allocate. */
  readonly "max-protected-backups"?: number;
  /**
   * @description Older switch for both `create-subdirs` and `create-base-path`; on by default.
   * @default 1
   */
  readonly mkdir?: boolean;
  /** Monitors of a foreign Ceph cluster, with spaces between; leave out for the one PVE runs. */
  readonly monhost?: string | readonly string[];
  /** Where the ZFS pool is mounted, if not at `/` and its name. */
  readonly mountpoint?: string;
  /** Namespace in the datastore of a Backup Server (`a/b`), or in an RBD pool; the top unless given. */
  readonly namespace?: string;
  /**
   * @description Turns copy-on-write off for disk files on Btrfs: faster, but no checksums or self-repair.
   * @default 0
   */
  readonly nocow?: boolean;
  /** Nodes that have this storage, with commas; all unless given. Set it for local disks. */
  readonly nodes?: string | readonly string[];
  /** Turns the write cache off at a COMSTAR or istgt target. */
  readonly nowritecache?: boolean;
  /** Mount options of NFS or SMB, as for mount -o, e.g. `vers=4.2`. */
  readonly options?: string;
  /** Password of that user, or token secret; kept on the nodes, never in answers. */
  readonly password?: string;
  /** Absolute path on the nodes, for `dir` and `btrfs`; the mount point where another kind takes it. */
  readonly path?: string;
  /** ZFS pool or dataset, or Ceph pool, that keeps the volumes. */
  readonly pool?: string;
  /** Port of the server, where not the usual one (8007 for a Backup Server). */
  readonly port?: number;
  /** iSCSI portal: address or name, with port if not 3260. */
  readonly portal?: string;
  /**
   * @description How new raw and qcow2 files claim space: `off`, `metadata` (default), `falloc`, `full`.
   * @default metadata
   */
  readonly preallocation?: "off" | "metadata" | "falloc" | "full";
  /** Retention for backups on this storage, e.g. `keep-last=3,keep-daily=7`; all are kept unless given. */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /** Overwrites LVM volumes with zeros when they are deleted: slow, but no data leaks to the next. */
  readonly saferemove?: boolean;
  /**
   * @description MiB zeroed in one step: 1 to 32, default 32.
   * @default 32
   */
  readonly "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
  /** Bytes a second for zeroing, as a negative number for an upper limit: `-10485760`. */
  readonly saferemove_throughput?: string;
  /** Host name or address of the NFS, SMB, ESXi, ZFS-over-iSCSI or Backup Server. */
  readonly server?: string;
  /** Name of the share on the SMB server. */
  readonly share?: string;
  /** Says that all nodes see the same data here; does not make it so. Wrong, it breaks migration. */
  readonly shared?: boolean;
  /**
   * @description Trusts any TLS certificate of the ESXi host; off by default.
   * @default 0
   */
  readonly "skip-cert-verification"?: boolean;
  /**
   * @description SMB protocol; `default` takes the highest both sides speak, from 2.1.
   * @default default
   */
  readonly smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
  /**
   * @description Snapshots as a chain of qcow2 volumes, also on LVM; set before creating disks. Technology preview.
   * @default 0
   */
  readonly "snapshot-as-volume-chain"?: boolean;
  /** Thin volumes on ZFS: space is taken when written, and may run out. */
  readonly sparse?: boolean;
  /** Id for the new storage: letters, digits, `-`, `_`, `.`; it begins every volume id on it. */
  readonly storage: string;
  /** Folder within the share or CephFS to mount in place of its top. */
  readonly subdir?: string;
  /** Lists only logical volumes with a PVE tag; for a volume group shared with other uses. */
  readonly tagged_only?: boolean;
  /** iSCSI target, its IQN. */
  readonly target?: string;
  /** Thin pool inside `vgname`. */
  readonly thinpool?: string;
  /** Kind of storage; decides which other parameters apply. Cannot be changed later. */
  readonly type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
  /** User at the SMB, ESXi or Backup Server; there with realm: `backup@pbs!pve`. */
  readonly username?: string;
  /** LVM volume group to keep volumes in. */
  readonly vgname?: string;
  /** Folder of the ZFS block devices on the target, usually `/dev/zvol`; found at creation. */
  readonly "zfs-base-path"?: string;
}

export interface StoragePostResult {
  readonly config?: {
    readonly "encryption-key"?: string;
  } & {
    readonly [key: string]: unknown;
  };
  readonly storage: string;
  readonly type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}

export interface StorageStorageGetResult {
  readonly content?: string;
  readonly digest?: string;
  readonly path?: string;
  readonly storage?: string;
  readonly type?: string;
}

export interface StorageStoragePutParams {
  /** Block size of new ZFS volumes, e.g. `16k`; existing ones keep theirs. */
  readonly blocksize?: string;
  /** Limits in KiB/s by kind of work on this storage: `migration=102400,restore=51200`. */
  readonly bwlimit?: string | BwlimitValue;
  /** Host group for views, with COMSTAR. */
  readonly comstar_hg?: string;
  /** Target group for views, with COMSTAR. */
  readonly comstar_tg?: string;
  /** What may be kept here, with commas: `images,rootdir,iso,vztmpl,backup,snippets,import`; by kind. */
  readonly content?: string | readonly string[];
  /** Other folders for kinds of content, inside the storage: `iso=images/iso,backup=dumps`. */
  readonly "content-dirs"?: string | readonly string[];
  /**
   * @description Creates the folder of the storage if it is missing; on by default.
   * @default 1
   */
  readonly "create-base-path"?: boolean;
  /**
   * @description Creates the folders for each kind of content; on by default.
   * @default 1
   */
  readonly "create-subdirs"?: boolean;
  /** Erasure-coded pool for the data of images; `pool` then holds only metadata. */
  readonly "data-pool"?: string;
  /** Settings to unset, with commas, e.g. `nodes,disable`. */
  readonly delete?: string | readonly string[];
  /** Digest from your last read; the call fails if the configuration has changed since. Left out, no check. */
  readonly digest?: string;
  /** Hides the storage from all nodes without removing its definition. */
  readonly disable?: boolean;
  /** Windows domain or workgroup of the SMB user. */
  readonly domain?: string;
  /** Key that backups are encrypted with on this side: `autogen` or its JSON. Keep a copy elsewhere. */
  readonly "encryption-key"?: string;
  /** SHA-256 fingerprint of the certificate of the Backup Server; needed where that is self-signed. */
  readonly fingerprint?: string;
  /** Format of new disks where none is asked for: `raw`, `qcow2`, `vmdk` or `subvol`. */
  readonly format?: "raw" | "qcow2" | "subvol" | "vmdk";
  /** Which CephFS, where there are several. */
  readonly "fs-name"?: string;
  /** Mounts CephFS by ceph-fuse in place of the kernel driver. */
  readonly fuse?: boolean;
  /**
   * @description Takes the storage as offline while nothing is mounted: `yes`, `no` (default) or the mount path.
   * @default no
   */
  readonly is_mountpoint?: string;
  /** Keyring text for a foreign Ceph cluster; leave out for the one PVE runs. */
  readonly keyring?: string;
  /**
   * @description Uses the kernel driver for VM disks too, in place of librbd; off by default. Containers always do.
   * @default 0
   */
  readonly krbd?: boolean;
  /** Target portal group, with LIO: `tpg1`. */
  readonly lio_tpg?: string;
  /** Public RSA key, PEM in base64; locks a spare of `encryption-key` that travels with each backup. */
  readonly "master-pubkey"?: string;
  /** Protected backups allowed per guest, -1 for no limit; otherwise 5, or no limit with Datastore.Allocate. */
  readonly "max-protected-backups"?: number;
  /**
   * @description Older switch for both `create-subdirs` and `create-base-path`; on by default.
   * @default 1
   */
  readonly mkdir?: boolean;
  /** Monitors of a foreign Ceph cluster, with spaces between; leave out for the one PVE runs. */
  readonly monhost?: string | readonly string[];
  /** Where the ZFS pool is mounted, if not at `/` and its name. */
  readonly mountpoint?: string;
  /** Namespace in the datastore of a Backup Server (`a/b`), or in an RBD pool; the top unless given. */
  readonly namespace?: string;
  /**
   * @description Turns copy-on-write off for disk files on Btrfs: faster, but no checksums or self-repair.
   * @default 0
   */
  readonly nocow?: boolean;
  /** Nodes that have this storage, with commas; all unless given. Set it for local disks. */
  readonly nodes?: string | readonly string[];
  /** Turns the write cache off at a COMSTAR or istgt target. */
  readonly nowritecache?: boolean;
  /** Mount options of NFS or SMB, as for mount -o, e.g. `vers=4.2`. */
  readonly options?: string;
  /** Password of that user, or token secret; kept on the nodes, never in answers. */
  readonly password?: string;
  /** ZFS pool or dataset, or Ceph pool, that keeps the volumes. */
  readonly pool?: string;
  /** Port of the server, where not the usual one (8007 for a Backup Server). */
  readonly port?: number;
  /**
   * @description How new raw and qcow2 files claim space: `off`, `metadata` (default), `falloc`, `full`.
   * @default metadata
   */
  readonly preallocation?: "off" | "metadata" | "falloc" | "full";
  /** Retention for backups on this storage, e.g. `keep-last=3,keep-daily=7`; all are kept unless given. */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /** Overwrites LVM volumes with zeros when they are deleted: slow, but no data leaks to the next. */
  readonly saferemove?: boolean;
  /**
   * @description MiB zeroed in one step: 1 to 32, default 32.
   * @default 32
   */
  readonly "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
  /** Bytes a second for zeroing, as a negative number for an upper limit: `-10485760`. */
  readonly saferemove_throughput?: string;
  /** New host name or address of the same server, if it moved. */
  readonly server?: string;
  /** Says that all nodes see the same data here; does not make it so. Wrong, it breaks migration. */
  readonly shared?: boolean;
  /**
   * @description Trusts any TLS certificate of the ESXi host; off by default.
   * @default 0
   */
  readonly "skip-cert-verification"?: boolean;
  /**
   * @description SMB protocol; `default` takes the highest both sides speak, from 2.1.
   * @default default
   */
  readonly smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
  /**
   * @description Snapshots as a chain of qcow2 volumes, also on LVM; set before creating disks. Technology preview.
   * @default 0
   */
  readonly "snapshot-as-volume-chain"?: boolean;
  /** Thin volumes on ZFS: space is taken when written, and may run out. */
  readonly sparse?: boolean;
  /** Folder within the share or CephFS to mount in place of its top. */
  readonly subdir?: string;
  /** Lists only logical volumes with a PVE tag; for a volume group shared with other uses. */
  readonly tagged_only?: boolean;
  /** User at the SMB, ESXi or Backup Server; there with realm: `backup@pbs!pve`. */
  readonly username?: string;
  /** Folder of the ZFS block devices on the target, usually `/dev/zvol`; found at creation. */
  readonly "zfs-base-path"?: string;
}

export interface StorageStoragePutResult {
  readonly config?: {
    readonly "encryption-key"?: string;
  } & {
    readonly [key: string]: unknown;
  };
  readonly storage: string;
  readonly type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}

export interface VersionGetResult {
  readonly console?: "applet" | "vv" | "html5" | "xtermjs";
  readonly release: string;
  readonly repoid: string;
  readonly version: string;
}
