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
  readonly delete?: boolean;
  readonly groups?: string | readonly string[];
  readonly path: string;
  /** @default 1 */
  readonly propagate?: boolean;
  readonly roles: string | readonly string[];
  readonly tokens?: string | readonly string[];
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
  readonly "acr-values"?: string;
  readonly audiences?: string;
  /** @default 0 */
  readonly autocreate?: boolean;
  readonly base_dn?: string;
  readonly bind_dn?: string;
  /** @default /etc/ssl/certs */
  readonly capath?: string;
  /** @default 1 */
  readonly "case-sensitive"?: boolean;
  readonly cert?: string;
  readonly certkey?: string;
  /** @default 0 */
  readonly "check-connection"?: boolean;
  readonly "client-id"?: string;
  readonly "client-key"?: string;
  readonly comment?: string;
  readonly default?: boolean;
  readonly domain?: string;
  readonly filter?: string;
  /** @default groupOfNames, group, univentionGroup, ipausergroup */
  readonly group_classes?: string | readonly string[];
  readonly group_dn?: string;
  readonly group_filter?: string;
  readonly group_name_attr?: string;
  /** @default 0 */
  readonly "groups-autocreate"?: boolean;
  readonly "groups-claim"?: string;
  /** @default 0 */
  readonly "groups-overwrite"?: boolean;
  readonly "issuer-url"?: string;
  /** @default ldap */
  readonly mode?: "ldap" | "ldaps" | "ldap+starttls";
  readonly password?: string;
  readonly port?: number;
  readonly prompt?: string;
  /** @default 1 */
  readonly "query-userinfo"?: boolean;
  readonly realm: string;
  /** @default email profile */
  readonly scopes?: string;
  readonly secure?: boolean;
  readonly server1?: string;
  readonly server2?: string;
  readonly sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
  readonly "sync-defaults-options"?: string | SyncDefaultsOptionsValue;
  readonly sync_attributes?: string;
  readonly tfa?: string | TfaValue;
  readonly type: "ad" | "ldap" | "openid" | "pam" | "pve";
  readonly user_attr?: string;
  /** @default inetorgperson, posixaccount, person, user */
  readonly user_classes?: string | readonly string[];
  readonly "username-claim"?: string;
  /** @default 0 */
  readonly verify?: boolean;
}

export interface AccessDomainsRealmGetResult {
  readonly comment?: string;
  readonly digest?: string;
  readonly type?: string;
}

export interface AccessDomainsRealmPutParams {
  readonly "acr-values"?: string;
  readonly audiences?: string;
  /** @default 0 */
  readonly autocreate?: boolean;
  readonly base_dn?: string;
  readonly bind_dn?: string;
  /** @default /etc/ssl/certs */
  readonly capath?: string;
  /** @default 1 */
  readonly "case-sensitive"?: boolean;
  readonly cert?: string;
  readonly certkey?: string;
  /** @default 0 */
  readonly "check-connection"?: boolean;
  readonly "client-id"?: string;
  readonly "client-key"?: string;
  readonly comment?: string;
  readonly default?: boolean;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly domain?: string;
  readonly filter?: string;
  /** @default groupOfNames, group, univentionGroup, ipausergroup */
  readonly group_classes?: string | readonly string[];
  readonly group_dn?: string;
  readonly group_filter?: string;
  readonly group_name_attr?: string;
  /** @default 0 */
  readonly "groups-autocreate"?: boolean;
  readonly "groups-claim"?: string;
  /** @default 0 */
  readonly "groups-overwrite"?: boolean;
  readonly "issuer-url"?: string;
  /** @default ldap */
  readonly mode?: "ldap" | "ldaps" | "ldap+starttls";
  readonly password?: string;
  readonly port?: number;
  readonly prompt?: string;
  /** @default 1 */
  readonly "query-userinfo"?: boolean;
  /** @default email profile */
  readonly scopes?: string;
  readonly secure?: boolean;
  readonly server1?: string;
  readonly server2?: string;
  readonly sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
  readonly "sync-defaults-options"?: string | SyncDefaultsOptionsValue;
  readonly sync_attributes?: string;
  readonly tfa?: string | TfaValue;
  readonly user_attr?: string;
  /** @default inetorgperson, posixaccount, person, user */
  readonly user_classes?: string | readonly string[];
  /** @default 0 */
  readonly verify?: boolean;
}

export interface AccessDomainsSyncPostParams {
  /** @default 0 */
  readonly "dry-run"?: boolean;
  /** @default 1 */
  readonly "enable-new"?: boolean;
  readonly full?: boolean;
  readonly purge?: boolean;
  /** @default none */
  readonly "remove-vanished"?: string;
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
  readonly comment?: string;
  readonly groupid: string;
}

export interface AccessGroupsGroupidGetResult {
  readonly comment?: string;
  readonly members: readonly string[];
}

export interface AccessGroupsGroupidPutParams {
  readonly comment?: string;
}

export interface AccessOpenidGetRow {
  readonly subdir: string;
}

export type AccessOpenidGetResult = readonly AccessOpenidGetRow[];

export interface AccessOpenidAuthUrlPostParams {
  readonly realm: string;
  readonly "redirect-url": string;
}

export type AccessOpenidAuthUrlPostResult = string;

export interface AccessOpenidLoginPostParams {
  readonly code: string;
  readonly "redirect-url": string;
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
  readonly "confirmation-password"?: string;
  readonly password: string;
  readonly userid: string;
}

export interface AccessPermissionsGetParams {
  readonly path?: string;
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
  readonly privs?: string | readonly string[];
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
  readonly append?: boolean;
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
  readonly challenge?: string;
  readonly description?: string;
  readonly password?: string;
  readonly totp?: string;
  readonly type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
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
  readonly description?: string;
  readonly enable?: boolean;
  readonly password?: string;
}

export interface AccessTfaIdDeleteParams {
  readonly password?: string;
}

export interface AccessTicketPostParams {
  /** @default 1 */
  readonly "new-format"?: boolean;
  readonly otp?: string;
  readonly password: string;
  readonly path?: string;
  readonly privs?: string | readonly string[];
  readonly realm?: string;
  readonly "tfa-challenge"?: string;
  readonly username: string;
}

export interface AccessTicketPostResult {
  readonly CSRFPreventionToken?: string;
  readonly clustername?: string;
  readonly ticket?: string;
  readonly username: string;
}

export interface AccessUsersGetParams {
  readonly enabled?: boolean;
  /** @default 0 */
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
  readonly comment?: string;
  readonly email?: string;
  /** @default 1 */
  readonly enable?: boolean;
  readonly expire?: number;
  readonly firstname?: string;
  readonly groups?: string | readonly string[];
  readonly keys?: string;
  readonly lastname?: string;
  readonly password?: string;
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
  readonly append?: boolean;
  readonly comment?: string;
  readonly email?: string;
  /** @default 1 */
  readonly enable?: boolean;
  readonly expire?: number;
  readonly firstname?: string;
  readonly groups?: string | readonly string[];
  readonly keys?: string;
  readonly lastname?: string;
}

export interface AccessUsersTfaGetParams {
  /** @default 0 */
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
  readonly comment?: string;
  readonly expire?: number;
  /** @default 1 */
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
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly expire?: number;
  /** @default 1 */
  readonly privsep?: boolean;
  /** @default 0 */
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
  readonly authid: string;
  readonly path: string;
  readonly port?: number;
  readonly privs: string | readonly string[];
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
  readonly contact: string | readonly string[];
  /** @default https://acme-v02.api.letsencrypt.org/directory */
  readonly directory?: string;
  readonly "eab-hmac-key"?: string;
  readonly "eab-kid"?: string;
  /** @default default */
  readonly name?: string;
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
  /** @default https://acme-v02.api.letsencrypt.org/directory */
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
  readonly api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
  readonly data?: string;
  readonly disable?: boolean;
  readonly id: string;
  readonly nodes?: string | readonly string[];
  readonly type: "dns" | "standalone";
  /** @default 30 */
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
  readonly api?: "1984hosting" | "acmedns" | "acmeproxy" | "active24" | "ad" | "ali" | "alviy" | "anx" | "artfiles" | "arvan" | "aurora" | "autodns" | "aws" | "azion" | "azure" | "beget" | "bookmyname" | "bunny" | "cf" | "clouddns" | "cloudns" | "cn" | "conoha" | "constellix" | "cpanel" | "curanet" | "cyon" | "da" | "ddnss" | "desec" | "df" | "dgon" | "dnsexit" | "dnshome" | "dnsimple" | "dnsservices" | "doapi" | "domeneshop" | "dp" | "dpi" | "dreamhost" | "duckdns" | "durabledns" | "dyn" | "dynu" | "dynv6" | "easydns" | "edgecenter" | "edgedns" | "euserv" | "exoscale" | "fornex" | "freedns" | "freemyip" | "gandi_livedns" | "gcloud" | "gcore" | "gd" | "geoscaling" | "googledomains" | "he" | "he_ddns" | "hetzner" | "hetznercloud" | "hexonet" | "hostingde" | "huaweicloud" | "infoblox" | "infomaniak" | "internetbs" | "inwx" | "ionos" | "ionos_cloud" | "ipv64" | "ispconfig" | "jd" | "joker" | "kappernet" | "kas" | "kinghost" | "knot" | "la" | "leaseweb" | "lexicon" | "limacity" | "linode" | "linode_v4" | "loopia" | "lua" | "maradns" | "me" | "miab" | "mijnhost" | "misaka" | "myapi" | "mydevil" | "mydnsjp" | "mythic_beasts" | "namecheap" | "namecom" | "namesilo" | "nanelo" | "nederhost" | "neodigit" | "netcup" | "netlify" | "nic" | "njalla" | "nm" | "nsd" | "nsone" | "nsupdate" | "nw" | "oci" | "omglol" | "one" | "online" | "openprovider" | "openprovider_rest" | "openstack" | "opnsense" | "ovh" | "pdns" | "pleskxml" | "pointhq" | "porkbun" | "rackcorp" | "rackspace" | "rage4" | "rcode0" | "regru" | "scaleway" | "schlundtech" | "selectel" | "selfhost" | "servercow" | "simply" | "spaceship" | "technitium" | "tele3" | "tencent" | "timeweb" | "transip" | "udr" | "ultra" | "unoeuro" | "variomedia" | "veesp" | "vercel" | "vscale" | "vultr" | "websupport" | "west_cn" | "world4you" | "yandex360" | "yc" | "zilore" | "zone" | "zoneedit" | "zonomi";
  readonly data?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly disable?: boolean;
  readonly nodes?: string | readonly string[];
  /** @default 30 */
  readonly "validation-delay"?: number;
}

export interface ClusterAcmeTosGetParams {
  /** @default https://acme-v02.api.letsencrypt.org/directory */
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
  /** @default 0 */
  readonly all?: boolean;
  /** @default 0 */
  readonly bwlimit?: number;
  readonly comment?: string;
  /** @default 0 */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  /** @default mon,tue,wed,thu,fri,sat,sun */
  readonly dow?: string | readonly string[];
  readonly dumpdir?: string;
  /** @default 1 */
  readonly enabled?: boolean;
  readonly exclude?: string | readonly string[];
  readonly "exclude-path"?: readonly string[];
  readonly fleecing?: string | FleecingValue;
  readonly id?: string;
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
  readonly performance?: string | PerformanceValue;
  /** @default 0 */
  readonly pigz?: number;
  readonly pool?: string;
  readonly protected?: boolean;
  /** @default keep-all=1 */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /** @default 0 */
  readonly quiet?: boolean;
  /** @default 1 */
  readonly remove?: boolean;
  /** @default 0 */
  readonly "repeat-missed"?: boolean;
  readonly schedule?: string;
  readonly script?: string;
  readonly starttime?: string;
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
  /** @default 0 */
  readonly all?: boolean;
  /** @default 0 */
  readonly bwlimit?: number;
  readonly comment?: string;
  /** @default 0 */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  readonly delete?: string | readonly string[];
  readonly dow?: string | readonly string[];
  readonly dumpdir?: string;
  /** @default 1 */
  readonly enabled?: boolean;
  readonly exclude?: string | readonly string[];
  readonly "exclude-path"?: readonly string[];
  readonly fleecing?: string | FleecingValue;
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
  readonly performance?: string | PerformanceValue;
  /** @default 0 */
  readonly pigz?: number;
  readonly pool?: string;
  readonly protected?: boolean;
  /** @default keep-all=1 */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /** @default 0 */
  readonly quiet?: boolean;
  /** @default 1 */
  readonly remove?: boolean;
  /** @default 0 */
  readonly "repeat-missed"?: boolean;
  readonly schedule?: string;
  readonly script?: string;
  readonly starttime?: string;
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
  /** @default 1 */
  readonly "max-workers"?: number;
  /** @default 1 */
  readonly maxworkers?: number;
  readonly online?: boolean;
  readonly target: string;
  readonly vms?: readonly number[];
  readonly "with-local-disks"?: boolean;
}

export type ClusterBulkActionGuestMigratePostResult = string;

export interface ClusterBulkActionGuestShutdownPostParams {
  /** @default 1 */
  readonly "force-stop"?: boolean;
  /** @default 4 */
  readonly "max-workers"?: number;
  /** @default 4 */
  readonly maxworkers?: number;
  /** @default 180 */
  readonly timeout?: number;
  readonly vms?: readonly number[];
}

export type ClusterBulkActionGuestShutdownPostResult = string;

export interface ClusterBulkActionGuestStartPostParams {
  /** @default 4 */
  readonly "max-workers"?: number;
  /** @default 4 */
  readonly maxworkers?: number;
  readonly timeout?: number;
  readonly vms?: readonly number[];
}

export type ClusterBulkActionGuestStartPostResult = string;

export interface ClusterBulkActionGuestSuspendPostParams {
  /** @default 4 */
  readonly "max-workers"?: number;
  /** @default 4 */
  readonly maxworkers?: number;
  readonly statestorage?: string;
  /** @default 0 */
  readonly "to-disk"?: boolean;
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
  readonly nobackfill?: boolean;
  readonly "nodeep-scrub"?: boolean;
  readonly nodown?: boolean;
  readonly noin?: boolean;
  readonly noout?: boolean;
  readonly norebalance?: boolean;
  readonly norecover?: boolean;
  readonly noscrub?: boolean;
  readonly notieragent?: boolean;
  readonly noup?: boolean;
  readonly pause?: boolean;
}

export type ClusterCephFlagsPutResult = string;

export type ClusterCephFlagsFlagGetResult = boolean;

export interface ClusterCephFlagsFlagPutParams {
  readonly value: boolean;
}

export interface ClusterCephMetadataGetParams {
  /** @default all */
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
  readonly clustername: string;
  readonly nodeid?: number;
  /** @default 125 */
  readonly "token-coefficient"?: number;
  readonly votes?: number;
  readonly [key: `link${number}`]: string | LinkValue;
}

export type ClusterConfigPostResult = string;

export type ClusterConfigApiversionGetResult = number;

export interface ClusterConfigJoinGetParams {
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
  readonly fingerprint: string;
  readonly force?: boolean;
  readonly hostname: string;
  readonly nodeid?: number;
  readonly password: string;
  readonly votes?: number;
  readonly [key: `link${number}`]: string | LinkValue;
}

export type ClusterConfigJoinPostResult = string;

export interface ClusterConfigNodesGetRow {
  readonly node: string;
}

export type ClusterConfigNodesGetResult = readonly ClusterConfigNodesGetRow[];

export interface ClusterConfigNodesNodePostParams {
  readonly apiversion?: number;
  readonly force?: boolean;
  readonly new_node_ip?: string;
  readonly nodeid?: number;
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
  readonly cidr: string;
  readonly comment?: string;
  readonly name: string;
}

export interface ClusterFirewallAliasesNameGetResult {
  readonly cidr?: string;
  readonly ipversion?: number;
  readonly name?: string;
}

export interface ClusterFirewallAliasesNamePutParams {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest?: string;
  readonly rename?: string;
}

export interface ClusterFirewallAliasesNameDeleteParams {
  readonly digest?: string;
}

export interface ClusterFirewallGroupsGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly group: string;
}

export type ClusterFirewallGroupsGetResult = readonly ClusterFirewallGroupsGetRow[];

export interface ClusterFirewallGroupsPostParams {
  readonly comment?: string;
  readonly digest?: string;
  readonly group: string;
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
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
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
  readonly action?: string;
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly moveto?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface ClusterFirewallGroupsPosDeleteParams {
  readonly digest?: string;
}

export interface ClusterFirewallIpsetGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly name: string;
}

export type ClusterFirewallIpsetGetResult = readonly ClusterFirewallIpsetGetRow[];

export interface ClusterFirewallIpsetPostParams {
  readonly comment?: string;
  readonly digest?: string;
  readonly name: string;
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
  readonly cidr: string;
  readonly comment?: string;
  readonly nomatch?: boolean;
}

export interface ClusterFirewallIpsetNameDeleteParams {
  readonly force?: boolean;
}

export interface ClusterFirewallIpsetCidrGetResult {
  readonly cidr?: string;
  readonly digest?: string;
}

export interface ClusterFirewallIpsetCidrPutParams {
  readonly comment?: string;
  readonly digest?: string;
  readonly nomatch?: boolean;
}

export interface ClusterFirewallIpsetCidrDeleteParams {
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
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  /** @default 1 */
  readonly ebtables?: boolean;
  /** @default 0 */
  readonly enable?: number;
  readonly log_ratelimit?: string | LogRatelimitValue;
  readonly policy_forward?: "ACCEPT" | "DROP";
  readonly policy_in?: "ACCEPT" | "REJECT" | "DROP";
  readonly policy_out?: "ACCEPT" | "REJECT" | "DROP";
}

export interface ClusterFirewallRefsGetParams {
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
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
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
  readonly action?: string;
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly moveto?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface ClusterFirewallRulesPosDeleteParams {
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
  readonly comment?: string;
  readonly group: string;
  readonly nodes: string | readonly string[];
  /** @default 0 */
  readonly nofailback?: boolean;
  /** @default 0 */
  readonly restricted?: boolean;
  readonly type?: "group";
}

export type ClusterHaGroupsGroupGetResult = unknown;

export interface ClusterHaGroupsGroupPutParams {
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly nodes?: string | readonly string[];
  /** @default 0 */
  readonly nofailback?: boolean;
  /** @default 0 */
  readonly restricted?: boolean;
}

export interface ClusterHaResourcesGetParams {
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
  /** @default 1 */
  readonly "auto-rebalance"?: boolean;
  readonly comment?: string;
  /** @default 1 */
  readonly failback?: boolean;
  readonly group?: string;
  /** @default 1 */
  readonly max_relocate?: number;
  /** @default 1 */
  readonly max_restart?: number;
  readonly sid: string;
  /** @default started */
  readonly state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
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
  /** @default 1 */
  readonly "auto-rebalance"?: boolean;
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  /** @default 1 */
  readonly failback?: boolean;
  readonly group?: string;
  /** @default 1 */
  readonly max_relocate?: number;
  /** @default 1 */
  readonly max_restart?: number;
  /** @default started */
  readonly state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
}

export interface ClusterHaResourcesSidDeleteParams {
  /** @default 1 */
  readonly purge?: boolean;
}

export interface ClusterHaResourcesMigratePostParams {
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
  readonly resource?: string;
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
  readonly affinity?: "positive" | "negative";
  readonly comment?: string;
  readonly disable?: boolean;
  readonly nodes?: string | readonly string[];
  readonly resources: string | readonly string[];
  readonly rule: string;
  /** @default 0 */
  readonly strict?: boolean;
  readonly type: "node-affinity" | "resource-affinity";
}

export interface ClusterHaRulesRuleGetResult {
  readonly rule: string;
  readonly type: "node-affinity" | "resource-affinity";
}

export interface ClusterHaRulesRulePutParams {
  readonly affinity?: "positive" | "negative";
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly disable?: boolean;
  readonly nodes?: string | readonly string[];
  readonly resources?: string | readonly string[];
  /** @default 0 */
  readonly strict?: boolean;
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
  readonly comment?: string;
  /** @default 1 */
  readonly "enable-new"?: boolean;
  /** @default 1 */
  readonly enabled?: boolean;
  readonly realm?: string;
  /** @default none */
  readonly "remove-vanished"?: string;
  readonly schedule: string;
  readonly scope?: "users" | "groups" | "both";
}

export interface ClusterJobsRealmSyncIdPutParams {
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  /** @default 1 */
  readonly "enable-new"?: boolean;
  /** @default 1 */
  readonly enabled?: boolean;
  /** @default none */
  readonly "remove-vanished"?: string;
  readonly schedule: string;
  readonly scope?: "users" | "groups" | "both";
}

export interface ClusterJobsScheduleAnalyzeGetParams {
  /** @default 10 */
  readonly iterations?: number;
  readonly schedule: string;
  readonly starttime?: number;
}

export interface ClusterJobsScheduleAnalyzeGetRow {
  readonly timestamp: number;
  readonly utc: string;
}

export type ClusterJobsScheduleAnalyzeGetResult = readonly ClusterJobsScheduleAnalyzeGetRow[];

export interface ClusterLogGetParams {
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
  readonly description?: string;
  readonly id: string;
  readonly map: readonly (string | ClusterMappingDirPostMapValue)[];
}

export interface ClusterMappingDirIdGetResult {
  readonly digest?: string;
  readonly map?: readonly string[];
  readonly type?: string;
}

export interface ClusterMappingDirIdPutParams {
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly digest?: string;
  readonly map?: readonly (string | ClusterMappingDirPostMapValue)[];
}

export interface ClusterMappingPciGetParams {
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
  readonly description?: string;
  readonly id: string;
  /** @default 0 */
  readonly "live-migration-capable"?: boolean;
  readonly map: readonly (string | ClusterMappingPciPostMapValue)[];
  /** @default 0 */
  readonly mdev?: boolean;
}

export interface ClusterMappingPciIdGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterMappingPciIdPutParams {
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly digest?: string;
  /** @default 0 */
  readonly "live-migration-capable"?: boolean;
  readonly map?: readonly (string | ClusterMappingPciPostMapValue)[];
  /** @default 0 */
  readonly mdev?: boolean;
}

export interface ClusterMappingUsbGetParams {
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
  readonly description?: string;
  readonly id: string;
  readonly map: readonly (string | ClusterMappingUsbPostMapValue)[];
}

export interface ClusterMappingUsbIdGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterMappingUsbIdPutParams {
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly digest?: string;
  readonly map: readonly (string | ClusterMappingUsbPostMapValue)[];
}

export interface ClusterMetricsGetRow {
  readonly name?: string;
}

export type ClusterMetricsGetResult = readonly ClusterMetricsGetRow[];

export interface ClusterMetricsExportGetParams {
  /** @default 0 */
  readonly history?: boolean;
  /** @default 0 */
  readonly "local-only"?: boolean;
  readonly "node-list"?: string;
  /** @default 0 */
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
  readonly "api-path-prefix"?: string;
  readonly bucket?: string;
  readonly disable?: boolean;
  /** @default udp */
  readonly influxdbproto?: "udp" | "http" | "https";
  /** @default 25000000 */
  readonly "max-body-size"?: number;
  /** @default 1500 */
  readonly mtu?: number;
  readonly organization?: string;
  /** @default gzip */
  readonly "otel-compression"?: "none" | "gzip";
  readonly "otel-headers"?: string;
  /** @default 10000000 */
  readonly "otel-max-body-size"?: number;
  /** @default /v1/metrics */
  readonly "otel-path"?: string;
  /** @default https */
  readonly "otel-protocol"?: "http" | "https";
  readonly "otel-resource-attributes"?: string;
  /** @default 5 */
  readonly "otel-timeout"?: number;
  /** @default 1 */
  readonly "otel-verify-ssl"?: boolean;
  readonly path?: string;
  readonly port: number;
  readonly proto?: "udp" | "tcp";
  readonly server: string;
  /** @default 1 */
  readonly timeout?: number;
  readonly token?: string;
  readonly type: "graphite" | "influxdb" | "opentelemetry";
  /** @default 1 */
  readonly "verify-certificate"?: boolean;
}

export interface ClusterMetricsServerIdPutParams {
  readonly "api-path-prefix"?: string;
  readonly bucket?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly disable?: boolean;
  /** @default udp */
  readonly influxdbproto?: "udp" | "http" | "https";
  /** @default 25000000 */
  readonly "max-body-size"?: number;
  /** @default 1500 */
  readonly mtu?: number;
  readonly organization?: string;
  /** @default gzip */
  readonly "otel-compression"?: "none" | "gzip";
  readonly "otel-headers"?: string;
  /** @default 10000000 */
  readonly "otel-max-body-size"?: number;
  /** @default /v1/metrics */
  readonly "otel-path"?: string;
  /** @default https */
  readonly "otel-protocol"?: "http" | "https";
  readonly "otel-resource-attributes"?: string;
  /** @default 5 */
  readonly "otel-timeout"?: number;
  /** @default 1 */
  readonly "otel-verify-ssl"?: boolean;
  readonly path?: string;
  readonly port: number;
  readonly proto?: "udp" | "tcp";
  readonly server: string;
  /** @default 1 */
  readonly timeout?: number;
  readonly token?: string;
  /** @default 1 */
  readonly "verify-certificate"?: boolean;
}

export interface ClusterNextidGetParams {
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
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly name: string;
  readonly server: string;
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
  readonly comment?: string;
  readonly delete?: readonly string[];
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly server?: string;
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
  readonly author?: string;
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "from-address"?: string;
  readonly mailto?: readonly string[];
  readonly "mailto-user"?: readonly string[];
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
  readonly author?: string;
  readonly comment?: string;
  readonly delete?: readonly string[];
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "from-address"?: string;
  readonly mailto?: readonly string[];
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
  readonly password?: string;
  readonly port?: number;
  readonly server: string;
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
  readonly author?: string;
  readonly comment?: string;
  readonly delete?: readonly string[];
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "from-address"?: string;
  readonly mailto?: readonly string[];
  readonly "mailto-user"?: readonly string[];
  /** @default tls */
  readonly mode?: "insecure" | "starttls" | "tls";
  readonly password?: string;
  readonly port?: number;
  readonly server?: string;
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
  readonly body?: string;
  readonly comment?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly header?: readonly string[];
  readonly method: "post" | "put" | "get";
  readonly name: string;
  readonly secret?: readonly string[];
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
  readonly body?: string;
  readonly comment?: string;
  readonly delete?: readonly string[];
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly header?: readonly string[];
  readonly method?: "post" | "put" | "get";
  readonly secret?: readonly string[];
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
  readonly comment?: string;
  readonly delete?: readonly string[];
  readonly digest?: string;
  /** @default 0 */
  readonly disable?: boolean;
  readonly "invert-match"?: boolean;
  readonly "match-calendar"?: readonly string[];
  readonly "match-field"?: readonly string[];
  readonly "match-severity"?: readonly string[];
  /** @default all */
  readonly mode?: "all" | "any";
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
  readonly bwlimit?: string | BwlimitValue;
  readonly "consent-text"?: string;
  readonly console?: "applet" | "vv" | "html5" | "xtermjs";
  readonly crs?: string | CrsValue;
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly email_from?: string;
  /** @default watchdog */
  readonly fencing?: "watchdog" | "hardware" | "both";
  readonly ha?: string | HaValue;
  readonly http_proxy?: string;
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  readonly language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW";
  readonly location?: string | LocationValue;
  /** @default BC:24:11 */
  readonly mac_prefix?: string;
  readonly max_workers?: number;
  readonly migration?: string | MigrationValue;
  readonly migration_unsecure?: boolean;
  readonly "next-id"?: string | NextIdValue;
  readonly notify?: string | NotifyValue;
  readonly "registered-tags"?: string;
  readonly replication?: string | MigrationValue;
  readonly "tag-style"?: string | TagStyleValue;
  readonly u2f?: string | U2fValue;
  readonly "user-tag-access"?: string | UserTagAccessValue;
  readonly webauthn?: string | WebauthnValue;
}

export type ClusterQemuGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterQemuCpuFlagsGetParams {
  /** @default kvm */
  readonly accel?: "kvm" | "tcg";
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
  readonly cputype: string;
  readonly flags?: string;
  readonly "guest-phys-bits"?: number;
  /** @default 0 */
  readonly hidden?: boolean;
  readonly "hv-vendor-id"?: string;
  readonly level?: number;
  readonly "phys-bits"?: string;
  /** @default kvm64 */
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
  readonly delete?: string | readonly string[];
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
  readonly comment?: string;
  readonly disable?: boolean;
  readonly id: string;
  readonly rate?: number;
  readonly remove_job?: "local" | "full";
  /** @default *\/15 */
  readonly schedule?: string;
  readonly source?: string;
  readonly target: string;
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
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly disable?: boolean;
  readonly rate?: number;
  readonly remove_job?: "local" | "full";
  /** @default *\/15 */
  readonly schedule?: string;
  readonly source?: string;
}

export interface ClusterReplicationIdDeleteParams {
  /** @default 0 */
  readonly force?: boolean;
  /** @default 0 */
  readonly keep?: boolean;
}

export interface ClusterResourcesGetParams {
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
  readonly "lock-token"?: string;
  /** @default 1 */
  readonly "release-lock"?: boolean;
}

export type ClusterSdnPutResult = string;

export interface ClusterSdnControllersGetParams {
  readonly pending?: boolean;
  readonly running?: boolean;
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
  readonly asn?: number;
  /** @default auto */
  readonly "bgp-mode"?: "auto" | "external" | "internal";
  readonly "bgp-multipath-as-path-relax"?: boolean;
  readonly controller: string;
  readonly ebgp?: boolean;
  readonly "ebgp-multihop"?: number;
  readonly fabric?: string;
  readonly "isis-domain"?: string;
  readonly "isis-ifaces"?: string | readonly string[];
  readonly "isis-net"?: string;
  readonly "lock-token"?: string;
  readonly loopback?: string;
  readonly node?: string;
  readonly nodes?: string | readonly string[];
  /** @default VTEP */
  readonly "peer-group-name"?: string;
  readonly peers?: string | readonly string[];
  readonly "route-map-in"?: string;
  readonly "route-map-out"?: string;
  readonly type: "bgp" | "evpn" | "faucet" | "isis";
}

export interface ClusterSdnControllersControllerGetParams {
  readonly pending?: boolean;
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
  readonly asn?: number;
  /** @default auto */
  readonly "bgp-mode"?: "auto" | "external" | "internal";
  readonly "bgp-multipath-as-path-relax"?: boolean;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly ebgp?: boolean;
  readonly "ebgp-multihop"?: number;
  readonly fabric?: string;
  readonly "isis-domain"?: string;
  readonly "isis-ifaces"?: string | readonly string[];
  readonly "isis-net"?: string;
  readonly "lock-token"?: string;
  readonly loopback?: string;
  readonly node?: string;
  readonly nodes?: string | readonly string[];
  /** @default VTEP */
  readonly "peer-group-name"?: string;
  readonly peers?: string | readonly string[];
  readonly "route-map-in"?: string;
  readonly "route-map-out"?: string;
}

export interface ClusterSdnControllersControllerDeleteParams {
  readonly "lock-token"?: string;
}

export interface ClusterSdnDnsGetParams {
  readonly type?: "powerdns";
}

export interface ClusterSdnDnsGetRow {
  readonly dns: string;
  readonly type: string;
}

export type ClusterSdnDnsGetResult = readonly ClusterSdnDnsGetRow[];

export interface ClusterSdnDnsPostParams {
  readonly dns: string;
  readonly fingerprint?: string;
  readonly key: string;
  readonly "lock-token"?: string;
  readonly reversemaskv6?: number;
  readonly reversev6mask?: number;
  readonly ttl?: number;
  readonly type: "powerdns";
  readonly url: string;
}

export interface ClusterSdnDnsDnsGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnDnsDnsPutParams {
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly fingerprint?: string;
  readonly key?: string;
  readonly "lock-token"?: string;
  readonly reversemaskv6?: number;
  readonly ttl?: number;
  readonly url?: string;
}

export interface ClusterSdnDnsDnsDeleteParams {
  readonly "lock-token"?: string;
}

export interface ClusterSdnDryRunGetParams {
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
  readonly pending?: boolean;
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
  readonly pending?: boolean;
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
  readonly redistribute: readonly (string | RedistributeOspfValue)[] | readonly (string | RedistributeBgpValue)[];
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
  readonly area?: string;
  readonly csnp_interval?: number;
  readonly delete: readonly ("ip_prefix" | "ip6_prefix" | "hello_interval" | "csnp_interval" | "route_filter")[] | readonly ("ip_prefix" | "ip6_prefix" | "redistribute" | "route_filter" | "route_map_in" | "route_map_out")[] | readonly ("area" | "redistribute" | "route_filter")[] | readonly "persistent_keepalive"[];
  readonly digest?: string;
  readonly hello_interval?: number;
  readonly ip6_prefix?: string;
  readonly ip_prefix?: string;
  readonly "lock-token"?: string;
  readonly persistent_keepalive?: number;
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly redistribute: readonly (string | RedistributeOspfValue)[] | readonly (string | RedistributeBgpValue)[];
  readonly route_filter?: string;
}

export interface ClusterSdnFabricsNodeGetParams {
  readonly pending?: boolean;
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
  readonly pending?: boolean;
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
  readonly allowed_ips?: readonly string[];
  readonly digest?: string;
  readonly endpoint?: string;
  readonly interfaces: readonly (string | InterfacesOpenfabricValue)[] | readonly (string | InterfacesOspfValue)[] | readonly string[] | readonly (string | InterfacesBgpValue)[];
  readonly ip?: string;
  readonly ip6?: string;
  readonly "lock-token"?: string;
  readonly node_id: string;
  readonly peers?: readonly (string | PeersValue)[];
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly public_key?: string;
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
  readonly allowed_ips?: readonly string[];
  readonly delete: readonly ("interfaces" | "ip" | "ip6")[] | readonly ("interfaces" | "ip" | "ip6")[] | readonly ("allowed_ips" | "endpoint" | "interfaces" | "ip" | "ip6" | "peers")[];
  readonly digest?: string;
  readonly endpoint?: string;
  readonly interfaces: readonly (string | InterfacesOpenfabricValue)[] | readonly (string | InterfacesOspfValue)[] | readonly string[] | readonly (string | InterfacesBgpValue)[];
  readonly ip?: string;
  readonly ip6?: string;
  readonly "lock-token"?: string;
  readonly peers?: readonly (string | PeersValue)[];
  readonly protocol: "openfabric" | "ospf" | "wireguard" | "bgp";
  readonly public_key?: string;
  readonly role?: "internal" | "external";
}

export interface ClusterSdnIpamsGetParams {
  readonly type?: "netbox" | "phpipam" | "pve";
}

export interface ClusterSdnIpamsGetRow {
  readonly digest?: string;
  readonly ipam: string;
  readonly type: string;
}

export type ClusterSdnIpamsGetResult = readonly ClusterSdnIpamsGetRow[];

export interface ClusterSdnIpamsPostParams {
  readonly fingerprint?: string;
  readonly ipam: string;
  readonly "lock-token"?: string;
  readonly section?: number;
  readonly token?: string;
  readonly type: "netbox" | "phpipam" | "pve";
  readonly url?: string;
}

export interface ClusterSdnIpamsIpamGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnIpamsIpamPutParams {
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly fingerprint?: string;
  readonly "lock-token"?: string;
  readonly section?: number;
  readonly token?: string;
  readonly url?: string;
}

export interface ClusterSdnIpamsIpamDeleteParams {
  readonly "lock-token"?: string;
}

export type ClusterSdnIpamsStatusGetResult = readonly unknown[];

export interface ClusterSdnLockPostParams {
  /** @default 0 */
  readonly "allow-pending"?: boolean;
}

export type ClusterSdnLockPostResult = string;

export interface ClusterSdnLockDeleteParams {
  /** @default 0 */
  readonly force?: boolean;
  readonly "lock-token"?: string;
}

export interface ClusterSdnPrefixListsGetParams {
  readonly pending?: boolean;
  readonly running?: boolean;
  readonly verbose?: boolean;
}

export type ClusterSdnPrefixListsGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterSdnPrefixListsPostParams {
  readonly digest?: string;
  readonly entries?: readonly (string | ClusterSdnPrefixListsPostEntriesValue)[];
  readonly id: string;
  readonly "lock-token"?: string;
}

export interface ClusterSdnPrefixListsIdGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnPrefixListsIdPutParams {
  readonly delete?: readonly "entries"[];
  readonly digest?: string;
  readonly entries?: readonly (string | ClusterSdnPrefixListsIdPutEntriesValue)[];
  readonly "lock-token"?: string;
}

export interface ClusterSdnPrefixListsIdDeleteParams {
  readonly "lock-token"?: string;
}

export type ClusterSdnPrefixListsEntriesGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface ClusterSdnPrefixListsEntriesPostParams {
  readonly action: "permit" | "deny";
  readonly ge?: number;
  readonly le?: number;
  readonly "lock-token"?: string;
  readonly prefix: string;
  readonly seq?: number;
}

export interface ClusterSdnPrefixListsEntriesUrlSeqGetResult {
  readonly [key: string]: unknown;
}

export interface ClusterSdnPrefixListsEntriesUrlSeqPutParams {
  readonly action?: "permit" | "deny";
  readonly delete?: readonly ("le" | "ge" | "seq")[];
  readonly digest?: string;
  readonly ge?: number;
  readonly le?: number;
  readonly "lock-token"?: string;
  readonly prefix?: string;
  readonly seq?: number;
}

export interface ClusterSdnPrefixListsEntriesUrlSeqDeleteParams {
  readonly "lock-token"?: string;
}

export interface ClusterSdnRollbackPostParams {
  readonly "lock-token"?: string;
  /** @default 1 */
  readonly "release-lock"?: boolean;
}

export interface ClusterSdnRouteMapsGetParams {
  readonly running?: boolean;
}

export interface ClusterSdnRouteMapsGetRow {
  readonly id: string;
}

export type ClusterSdnRouteMapsGetResult = readonly ClusterSdnRouteMapsGetRow[];

export interface ClusterSdnRouteMapsEntriesGetParams {
  readonly pending?: boolean;
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
  readonly action: "permit" | "deny";
  readonly call?: string;
  readonly digest?: string;
  readonly "exit-action"?: string | ExitActionValue;
  readonly "lock-token"?: string;
  readonly match?: readonly (string | MatchValue)[];
  readonly order: number;
  readonly "route-map-id": string;
  readonly set?: readonly (string | SetValue)[];
}

export interface ClusterSdnRouteMapsEntriesRouteMapIdGetParams {
  readonly pending?: boolean;
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
  readonly action?: "permit" | "deny";
  readonly call?: string;
  readonly delete?: readonly ("set" | "match" | "call" | "exit-action")[];
  readonly digest?: string;
  readonly "exit-action"?: string | ExitActionValue;
  readonly "lock-token"?: string;
  readonly match?: readonly (string | MatchValue)[];
  readonly set?: readonly (string | SetValue)[];
}

export interface ClusterSdnRouteMapsEntriesEntryOrderDeleteParams {
  readonly "lock-token"?: string;
}

export interface ClusterSdnVnetsGetParams {
  readonly pending?: boolean;
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
  readonly alias?: string;
  readonly "isolate-ports"?: boolean;
  readonly "lock-token"?: string;
  readonly tag?: number;
  readonly type?: "vnet";
  readonly vlanaware?: boolean;
  readonly vnet: string;
  readonly zone: string;
}

export interface ClusterSdnVnetsVnetGetParams {
  readonly pending?: boolean;
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
  readonly alias?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly "isolate-ports"?: boolean;
  readonly "lock-token"?: string;
  readonly tag?: number;
  readonly vlanaware?: boolean;
  readonly zone?: string;
}

export interface ClusterSdnVnetsVnetDeleteParams {
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
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  /** @default 0 */
  readonly enable?: boolean;
  readonly log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
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
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
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
  readonly action?: string;
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly moveto?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface ClusterSdnVnetsFirewallRulesPosDeleteParams {
  readonly digest?: string;
}

export interface ClusterSdnVnetsIpsPostParams {
  readonly ip: string;
  readonly mac?: string;
  readonly zone: string;
}

export interface ClusterSdnVnetsIpsPutParams {
  readonly ip: string;
  readonly mac?: string;
  readonly vmid?: number;
  readonly zone: string;
}

export interface ClusterSdnVnetsIpsDeleteParams {
  readonly ip: string;
  readonly mac?: string;
  readonly zone: string;
}

export interface ClusterSdnVnetsSubnetsGetParams {
  readonly pending?: boolean;
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
  readonly "dhcp-dns-server"?: string;
  readonly "dhcp-range"?: readonly string[];
  readonly dnszoneprefix?: string;
  readonly gateway?: string;
  readonly "lock-token"?: string;
  readonly snat?: boolean;
  readonly subnet: string;
  readonly type: "subnet";
}

export interface ClusterSdnVnetsSubnetsSubnetGetParams {
  readonly pending?: boolean;
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
  readonly delete?: string | readonly string[];
  readonly "dhcp-dns-server"?: string;
  readonly "dhcp-range"?: readonly string[];
  readonly digest?: string;
  readonly dnszoneprefix?: string;
  readonly gateway?: string;
  readonly "lock-token"?: string;
  readonly snat?: boolean;
}

export interface ClusterSdnVnetsSubnetsSubnetDeleteParams {
  readonly "lock-token"?: string;
}

export interface ClusterSdnZonesGetParams {
  readonly pending?: boolean;
  readonly running?: boolean;
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
  readonly "advertise-subnets"?: boolean;
  readonly bridge?: string;
  readonly "bridge-disable-mac-learning"?: boolean;
  readonly controller?: string;
  readonly dhcp?: "dnsmasq";
  readonly "disable-arp-nd-suppression"?: boolean;
  readonly dns?: string;
  readonly dnszone?: string;
  readonly "dp-id"?: number;
  readonly exitnodes?: string | readonly string[];
  readonly "exitnodes-local-routing"?: boolean;
  readonly "exitnodes-primary"?: string;
  readonly fabric?: string;
  readonly ipam?: string;
  readonly "lock-token"?: string;
  readonly mac?: string;
  readonly mtu?: number;
  readonly nodes?: string | readonly string[];
  readonly peers?: string | readonly string[];
  readonly reversedns?: string;
  readonly "rt-import"?: string | readonly string[];
  readonly "secondary-controllers"?: readonly string[];
  readonly tag?: number;
  readonly type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
  /** @default 802.1q */
  readonly "vlan-protocol"?: "802.1q" | "802.1ad";
  readonly "vrf-vxlan"?: number;
  /** @default 4789 */
  readonly "vxlan-port"?: number;
  readonly zone: string;
}

export interface ClusterSdnZonesZoneGetParams {
  readonly pending?: boolean;
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
  readonly "advertise-subnets"?: boolean;
  readonly bridge?: string;
  readonly "bridge-disable-mac-learning"?: boolean;
  readonly controller?: string;
  readonly delete?: string | readonly string[];
  readonly dhcp?: "dnsmasq";
  readonly digest?: string;
  readonly "disable-arp-nd-suppression"?: boolean;
  readonly dns?: string;
  readonly dnszone?: string;
  readonly "dp-id"?: number;
  readonly exitnodes?: string | readonly string[];
  readonly "exitnodes-local-routing"?: boolean;
  readonly "exitnodes-primary"?: string;
  readonly fabric?: string;
  readonly ipam?: string;
  readonly "lock-token"?: string;
  readonly mac?: string;
  readonly mtu?: number;
  readonly nodes?: string | readonly string[];
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
}

export interface ClusterSdnZonesZoneDeleteParams {
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
  readonly storage: string;
  readonly template: string;
}

export type NodesAplinfoPostResult = string;

export interface NodesAptGetRow {
  readonly id: string;
}

export type NodesAptGetResult = readonly NodesAptGetRow[];

export interface NodesAptChangelogGetParams {
  readonly name: string;
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
  readonly digest?: string;
  readonly enabled?: boolean;
  readonly index: number;
  readonly path: string;
}

export interface NodesAptRepositoriesPutParams {
  readonly digest?: string;
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
  /** @default 0 */
  readonly notify?: boolean;
  /** @default 0 */
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
  /** @default kvm */
  readonly accel?: "kvm" | "tcg";
  readonly arch?: "x86_64" | "aarch64";
}

export interface NodesCapabilitiesQemuCpuFlagsGetRow {
  readonly description?: string;
  readonly name: string;
  readonly "supported-on"?: readonly string[];
}

export type NodesCapabilitiesQemuCpuFlagsGetResult = readonly NodesCapabilitiesQemuCpuFlagsGetRow[];

export interface NodesCapabilitiesQemuMachinesGetParams {
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
  readonly "config-keys": string;
}

export interface NodesCephCfgValueGetResult {
  readonly [key: string]: unknown;
}

export interface NodesCephCmdSafetyGetParams {
  readonly action: "stop" | "destroy";
  readonly id: string;
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
  /** @default 0 */
  readonly "add-storage"?: boolean;
  /** @default 128 */
  readonly pg_num?: number;
}

export type NodesCephFsNamePostResult = string;

export interface NodesCephFsNameDeleteParams {
  /** @default 0 */
  readonly "remove-pools"?: boolean;
  /** @default 0 */
  readonly "remove-storages"?: boolean;
}

export type NodesCephFsNameDeleteResult = string;

export interface NodesCephInitPostParams {
  readonly "cluster-network"?: string;
  /** @default 0 */
  readonly disable_cephx?: boolean;
  /** @default 2 */
  readonly min_size?: number;
  readonly network?: string;
  /** @default 6 */
  readonly pg_bits?: number;
  /** @default 3 */
  readonly size?: number;
}

export interface NodesCephLogGetParams {
  readonly limit?: number;
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
  /** @default 0 */
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
  readonly "crush-device-class"?: string;
  readonly db_dev?: string;
  readonly db_dev_size?: number;
  readonly dev: string;
  /** @default 0 */
  readonly encrypted?: boolean;
  readonly "osds-per-device"?: number;
  readonly wal_dev?: string;
  readonly wal_dev_size?: number;
}

export type NodesCephOsdPostResult = string;

export type NodesCephOsdOsdidGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesCephOsdOsdidDeleteParams {
  /** @default 0 */
  readonly cleanup?: boolean;
}

export type NodesCephOsdOsdidDeleteResult = string;

export interface NodesCephOsdLvInfoGetParams {
  /** @default block */
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
  /** @default 0 */
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
  /** @default 0 */
  readonly add_storages?: boolean;
  /** @default rbd */
  readonly application?: "rbd" | "cephfs" | "rgw";
  readonly crush_rule?: string;
  readonly "erasure-coding"?: string | ErasureCodingValue;
  /** @default 2 */
  readonly min_size?: number;
  readonly name: string;
  /** @default warn */
  readonly pg_autoscale_mode?: "on" | "off" | "warn";
  /** @default 128 */
  readonly pg_num?: number;
  readonly pg_num_min?: number;
  /** @default 3 */
  readonly size?: number;
  readonly target_size?: string;
  readonly target_size_ratio?: number;
}

export type NodesCephPoolPostResult = string;

export type NodesCephPoolNameGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesCephPoolNamePutParams {
  readonly application?: "rbd" | "cephfs" | "rgw";
  readonly crush_rule?: string;
  readonly min_size?: number;
  readonly pg_autoscale_mode?: "on" | "off" | "warn";
  readonly pg_num?: number;
  readonly pg_num_min?: number;
  readonly size?: number;
  readonly target_size?: string;
  readonly target_size_ratio?: number;
}

export type NodesCephPoolNamePutResult = string;

export interface NodesCephPoolNameDeleteParams {
  /** @default 0 */
  readonly force?: boolean;
  /** @default 1 */
  readonly remove_ecprofile?: boolean;
  /** @default 0 */
  readonly remove_storages?: boolean;
}

export type NodesCephPoolNameDeleteResult = string;

export interface NodesCephPoolStatusGetParams {
  /** @default 0 */
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
  /** @default ceph.target */
  readonly service?: string;
}

export type NodesCephRestartPostResult = string;

export interface NodesCephRulesGetRow {
  readonly name: string;
}

export type NodesCephRulesGetResult = readonly NodesCephRulesGetRow[];

export interface NodesCephStartPostParams {
  /** @default ceph.target */
  readonly service?: string;
}

export type NodesCephStartPostResult = string;

export interface NodesCephStatusGetResult {
  readonly [key: string]: unknown;
}

export interface NodesCephStopPostParams {
  /** @default ceph.target */
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
  /** @default 0 */
  readonly force?: boolean;
}

export type NodesCertificatesAcmeCertificatePostResult = string;

export interface NodesCertificatesAcmeCertificatePutParams {
  /** @default 0 */
  readonly force?: boolean;
}

export type NodesCertificatesAcmeCertificatePutResult = string;

export type NodesCertificatesAcmeCertificateDeleteResult = string;

export interface NodesCertificatesCustomPostParams {
  readonly certificates: string;
  /** @default 0 */
  readonly force?: boolean;
  readonly key?: string;
  /** @default 0 */
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
  /** @default 0 */
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
  readonly acme?: string | AcmeValue;
  /** @default 80 */
  readonly "ballooning-target"?: number;
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly digest?: string;
  readonly location?: string | LocationValue;
  /** @default 0 */
  readonly "startall-onboot-delay"?: number;
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
  /** @default 0 */
  readonly add_storage?: boolean;
  readonly device: string;
  /** @default ext4 */
  readonly filesystem?: "ext4" | "xfs";
  readonly name: string;
}

export type NodesDisksDirectoryPostResult = string;

export interface NodesDisksDirectoryNameDeleteParams {
  /** @default 0 */
  readonly "cleanup-config"?: boolean;
  /** @default 0 */
  readonly "cleanup-disks"?: boolean;
}

export type NodesDisksDirectoryNameDeleteResult = string;

export interface NodesDisksInitgptPostParams {
  readonly disk: string;
  readonly uuid?: string;
}

export type NodesDisksInitgptPostResult = string;

export interface NodesDisksListGetParams {
  /** @default 0 */
  readonly "include-partitions"?: boolean;
  /** @default 0 */
  readonly skipsmart?: boolean;
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
  /** @default 0 */
  readonly add_storage?: boolean;
  readonly device: string;
  readonly name: string;
}

export type NodesDisksLvmPostResult = string;

export interface NodesDisksLvmNameDeleteParams {
  /** @default 0 */
  readonly "cleanup-config"?: boolean;
  /** @default 0 */
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
  /** @default 0 */
  readonly add_storage?: boolean;
  readonly device: string;
  readonly name: string;
}

export type NodesDisksLvmthinPostResult = string;

export interface NodesDisksLvmthinNameDeleteParams {
  /** @default 0 */
  readonly "cleanup-config"?: boolean;
  /** @default 0 */
  readonly "cleanup-disks"?: boolean;
  readonly "volume-group": string;
}

export type NodesDisksLvmthinNameDeleteResult = string;

export interface NodesDisksSmartGetParams {
  readonly disk: string;
  readonly healthonly?: boolean;
}

export interface NodesDisksSmartGetResult {
  readonly attributes?: readonly unknown[];
  readonly health: string;
  readonly text?: string;
  readonly type?: string;
}

export interface NodesDisksWipediskPutParams {
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
  /** @default 0 */
  readonly add_storage?: boolean;
  /** @default 12 */
  readonly ashift?: number;
  /** @default on */
  readonly compression?: "on" | "off" | "gzip" | "lz4" | "lzjb" | "zle" | "zstd";
  readonly devices: string | readonly string[];
  readonly "draid-config"?: string | DraidConfigValue;
  readonly name: string;
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
  /** @default 0 */
  readonly "cleanup-config"?: boolean;
  /** @default 0 */
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
  readonly dns1?: string;
  readonly dns2?: string;
  readonly dns3?: string;
  readonly search: string;
}

export interface NodesExecutePostParams {
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
  readonly limit?: number;
  readonly since?: number;
  readonly start?: number;
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
  readonly delete?: string | readonly string[];
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
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
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
  readonly action?: string;
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly moveto?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface NodesFirewallRulesPosDeleteParams {
  readonly digest?: string;
}

export interface NodesHardwareGetRow {
  readonly type: string;
}

export type NodesHardwareGetResult = readonly NodesHardwareGetRow[];

export interface NodesHardwarePciGetParams {
  /** @default 05;06;0b */
  readonly "pci-class-blacklist"?: string | readonly string[];
  /** @default 1 */
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
  readonly data: string;
  readonly digest?: string;
}

export interface NodesJournalGetParams {
  readonly endcursor?: string;
  readonly lastentries?: number;
  readonly since?: number;
  readonly startcursor?: string;
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
  /** @default amd64 */
  readonly arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  readonly bwlimit?: number;
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
  /** @default /sbin/init */
  readonly entrypoint?: string;
  readonly env?: string;
  readonly features?: string | FeaturesValue;
  readonly force?: boolean;
  /** @default 0 */
  readonly "ha-managed"?: boolean;
  readonly hookscript?: string;
  readonly hostname?: string;
  readonly "ignore-unpack-errors"?: boolean;
  readonly lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  /** @default 512 */
  readonly memory?: number;
  readonly nameserver?: string | readonly string[];
  /** @default 0 */
  readonly onboot?: boolean;
  readonly ostemplate: string;
  readonly ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  readonly password?: string;
  readonly pool?: string;
  /** @default 0 */
  readonly protection?: boolean;
  readonly restore?: boolean;
  readonly rootfs?: string | RootfsValue;
  readonly searchdomain?: string | readonly string[];
  readonly "ssh-public-keys"?: string;
  /** @default 0 */
  readonly start?: boolean;
  readonly startup?: string | StartupValue;
  /** @default local */
  readonly storage?: string;
  /** @default 512 */
  readonly swap?: number;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly template?: boolean;
  readonly timezone?: string;
  /** @default 2 */
  readonly tty?: number;
  readonly unique?: boolean;
  /** @default 0 */
  readonly unprivileged?: boolean;
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
  readonly "destroy-unreferenced-disks"?: boolean;
  /** @default 0 */
  readonly force?: boolean;
  /** @default 0 */
  readonly purge?: boolean;
}

export type NodesLxcVmidDeleteResult = string;

export interface NodesLxcClonePostParams {
  readonly bwlimit?: number;
  readonly description?: string;
  readonly full?: boolean;
  readonly hostname?: string;
  readonly newid: number;
  readonly pool?: string;
  readonly snapname?: string;
  readonly storage?: string;
  readonly target?: string;
}

export type NodesLxcClonePostResult = string;

export interface NodesLxcConfigGetParams {
  /** @default 0 */
  readonly current?: boolean;
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
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly digest?: string;
  /** @default /sbin/init */
  readonly entrypoint?: string;
  readonly env?: string;
  readonly features?: string | FeaturesValue;
  readonly hookscript?: string;
  readonly hostname?: string;
  readonly lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  /** @default 512 */
  readonly memory?: number;
  readonly nameserver?: string | readonly string[];
  /** @default 0 */
  readonly onboot?: boolean;
  readonly ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  /** @default 0 */
  readonly protection?: boolean;
  readonly revert?: string | readonly string[];
  readonly rootfs?: string | RootfsValue;
  readonly searchdomain?: string | readonly string[];
  readonly startup?: string | StartupValue;
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
  readonly [key: `dev${number}`]: string | DevValue;
  readonly [key: `mp${number}`]: string | MpValue;
  readonly [key: `net${number}`]: string | LxcNetValue;
  readonly [key: `unused${number}`]: string | LxcUnusedValue;
}

export interface NodesLxcFeatureGetParams {
  readonly feature: "snapshot" | "clone" | "copy";
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
  readonly cidr: string;
  readonly comment?: string;
  readonly name: string;
}

export interface NodesLxcFirewallAliasesNameGetResult {
  readonly cidr?: string;
  readonly ipversion?: number;
  readonly name?: string;
}

export interface NodesLxcFirewallAliasesNamePutParams {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest?: string;
  readonly rename?: string;
}

export interface NodesLxcFirewallAliasesNameDeleteParams {
  readonly digest?: string;
}

export interface NodesLxcFirewallIpsetGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly name: string;
}

export type NodesLxcFirewallIpsetGetResult = readonly NodesLxcFirewallIpsetGetRow[];

export interface NodesLxcFirewallIpsetPostParams {
  readonly comment?: string;
  readonly digest?: string;
  readonly name: string;
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
  readonly cidr: string;
  readonly comment?: string;
  readonly nomatch?: boolean;
}

export interface NodesLxcFirewallIpsetNameDeleteParams {
  readonly force?: boolean;
}

export interface NodesLxcFirewallIpsetCidrGetResult {
  readonly cidr?: string;
  readonly digest?: string;
}

export interface NodesLxcFirewallIpsetCidrPutParams {
  readonly comment?: string;
  readonly digest?: string;
  readonly nomatch?: boolean;
}

export interface NodesLxcFirewallIpsetCidrDeleteParams {
  readonly digest?: string;
}

export interface NodesLxcFirewallLogGetParams {
  readonly limit?: number;
  readonly since?: number;
  readonly start?: number;
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
  readonly delete?: string | readonly string[];
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

export interface NodesLxcFirewallRefsGetParams {
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
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
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
  readonly action?: string;
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly moveto?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface NodesLxcFirewallRulesPosDeleteParams {
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
  readonly bwlimit?: number;
  readonly online?: boolean;
  readonly restart?: boolean;
  readonly target: string;
  readonly "target-storage"?: string | readonly string[];
  /** @default 180 */
  readonly timeout?: number;
}

export type NodesLxcMigratePostResult = string;

export interface NodesLxcMoveVolumePostParams {
  readonly bwlimit?: number;
  /** @default 0 */
  readonly delete?: boolean;
  readonly digest?: string;
  readonly storage?: string;
  readonly "target-digest"?: string;
  readonly "target-vmid"?: number;
  readonly "target-volume"?: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
  readonly volume: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
}

export type NodesLxcMoveVolumePostResult = string;

export interface NodesLxcMtunnelPostParams {
  readonly bridges?: string | readonly string[];
  readonly storages?: string | readonly string[];
}

export interface NodesLxcMtunnelPostResult {
  readonly socket: string;
  readonly ticket: string;
  readonly upid: string;
}

export interface NodesLxcMtunnelwebsocketGetParams {
  readonly socket: string;
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
  readonly bwlimit?: number;
  /** @default 0 */
  readonly delete?: boolean;
  readonly online?: boolean;
  readonly restart?: boolean;
  readonly "target-bridge": string | readonly string[];
  readonly "target-endpoint": string | TargetEndpointValue;
  readonly "target-storage": string | readonly string[];
  readonly "target-vmid"?: number;
  /** @default 180 */
  readonly timeout?: number;
}

export type NodesLxcRemoteMigratePostResult = string;

export interface NodesLxcResizePutParams {
  readonly digest?: string;
  readonly disk: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255";
  readonly size: string;
}

export type NodesLxcResizePutResult = string;

export interface NodesLxcRrdGetParams {
  readonly cf?: "AVERAGE" | "MAX";
  readonly ds: string | readonly string[];
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesLxcRrdGetResult {
  readonly filename: string;
}

export interface NodesLxcRrddataGetParams {
  readonly cf?: "AVERAGE" | "MAX";
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
  readonly description?: string;
  readonly snapname: string;
}

export type NodesLxcSnapshotPostResult = string;

export type NodesLxcSnapshotSnapnameGetResult = readonly {
  readonly [key: string]: unknown;
}[];

export interface NodesLxcSnapshotSnapnameDeleteParams {
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
  readonly description?: string;
}

export interface NodesLxcSnapshotRollbackPostParams {
  /** @default 0 */
  readonly start?: boolean;
}

export type NodesLxcSnapshotRollbackPostResult = string;

export interface NodesLxcSpiceproxyPostParams {
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
  readonly timeout?: number;
}

export type NodesLxcStatusRebootPostResult = string;

export type NodesLxcStatusResumePostResult = string;

export interface NodesLxcStatusShutdownPostParams {
  /** @default 0 */
  readonly forceStop?: boolean;
  /** @default 60 */
  readonly timeout?: number;
}

export type NodesLxcStatusShutdownPostResult = string;

export interface NodesLxcStatusStartPostParams {
  /** @default 0 */
  readonly debug?: boolean;
  readonly skiplock?: boolean;
}

export type NodesLxcStatusStartPostResult = string;

export interface NodesLxcStatusStopPostParams {
  /** @default 0 */
  readonly "overrule-shutdown"?: boolean;
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
  readonly height?: number;
  readonly websocket?: boolean;
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
  readonly port: number;
  readonly vncticket: string;
}

export interface NodesLxcVncwebsocketGetResult {
  readonly port: string;
}

export interface NodesMigrateallPostParams {
  readonly "max-workers"?: number;
  readonly maxworkers?: number;
  readonly target: string;
  readonly vms?: string | readonly string[];
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
  readonly address?: string;
  readonly address6?: string;
  readonly autostart?: boolean;
  readonly "bond-primary"?: string;
  readonly bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
  readonly bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
  readonly bridge_ports?: string | readonly string[];
  readonly bridge_vids?: string | readonly string[];
  readonly bridge_vlan_aware?: boolean;
  readonly cidr?: string;
  readonly cidr6?: string;
  readonly comments?: string;
  readonly comments6?: string;
  readonly gateway?: string;
  readonly gateway6?: string;
  readonly iface: string;
  readonly mtu?: number;
  readonly netmask?: string;
  readonly netmask6?: number;
  readonly ovs_bonds?: string | readonly string[];
  readonly ovs_bridge?: string;
  readonly ovs_options?: string;
  readonly ovs_ports?: string | readonly string[];
  readonly ovs_tag?: number;
  readonly slaves?: string | readonly string[];
  readonly type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  readonly "vlan-id"?: number;
  readonly "vlan-raw-device"?: string;
}

export interface NodesNetworkPutParams {
  /** @default 0 */
  readonly "regenerate-frr"?: boolean;
}

export type NodesNetworkPutResult = string;

export interface NodesNetworkIfaceGetResult {
  readonly method: string;
  readonly type: string;
}

export interface NodesNetworkIfacePutParams {
  readonly address?: string;
  readonly address6?: string;
  readonly autostart?: boolean;
  readonly "bond-primary"?: string;
  readonly bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
  readonly bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
  readonly bridge_ports?: string | readonly string[];
  readonly bridge_vids?: string | readonly string[];
  readonly bridge_vlan_aware?: boolean;
  readonly cidr?: string;
  readonly cidr6?: string;
  readonly comments?: string;
  readonly comments6?: string;
  readonly delete?: string | readonly string[];
  readonly gateway?: string;
  readonly gateway6?: string;
  readonly mtu?: number;
  readonly netmask?: string;
  readonly netmask6?: number;
  readonly ovs_bonds?: string | readonly string[];
  readonly ovs_bridge?: string;
  readonly ovs_options?: string;
  readonly ovs_ports?: string | readonly string[];
  readonly ovs_tag?: number;
  readonly slaves?: string | readonly string[];
  readonly type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
  readonly "vlan-id"?: number;
  readonly "vlan-raw-device"?: string;
}

export interface NodesQemuGetParams {
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
  /** @default 1 */
  readonly acpi?: boolean;
  readonly affinity?: string;
  readonly agent?: string | AgentValue;
  /** @default 1 */
  readonly "allow-ksm"?: boolean;
  readonly "amd-sev"?: string | AmdSevValue;
  readonly arch?: "x86_64" | "aarch64";
  readonly archive?: string;
  readonly args?: string;
  readonly audio0?: string | Audio0Value;
  /** @default 0 */
  readonly autostart?: boolean;
  readonly balloon?: number;
  /** @default seabios */
  readonly bios?: "seabios" | "ovmf";
  readonly boot?: string | BootValue;
  readonly bootdisk?: string;
  readonly bwlimit?: number;
  readonly cdrom?: string;
  readonly cicustom?: string | CicustomValue;
  readonly cipassword?: string;
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /** @default 1 */
  readonly ciupgrade?: boolean;
  readonly ciuser?: string;
  /** @default 1 */
  readonly cores?: number;
  readonly cpu?: string | CpuValue;
  /** @default 0 */
  readonly cpulimit?: number;
  readonly cpuunits?: number;
  readonly description?: string;
  readonly efidisk0?: string | Efidisk0Value;
  readonly force?: boolean;
  readonly freeze?: boolean;
  /** @default 0 */
  readonly "ha-managed"?: boolean;
  readonly hookscript?: string;
  /** @default network,disk,usb */
  readonly hotplug?: string;
  readonly hugepages?: "any" | "2" | "1024";
  readonly "import-working-storage"?: string;
  readonly "intel-tdx"?: string | IntelTdxValue;
  readonly ivshmem?: string | IvshmemValue;
  /** @default 0 */
  readonly keephugepages?: boolean;
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** @default 1 */
  readonly kvm?: boolean;
  readonly "live-restore"?: boolean;
  readonly localtime?: boolean;
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  readonly machine?: string | MachineValue;
  readonly memory?: string | MemoryValue;
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
  readonly pool?: string;
  /** @default 0 */
  readonly protection?: boolean;
  /** @default 1 */
  readonly reboot?: boolean;
  readonly rng0?: string | Rng0Value;
  /** @default lsi */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  readonly searchdomain?: string;
  /** @default 1000 */
  readonly shares?: number;
  readonly smbios1?: string | Smbios1Value;
  /** @default 1 */
  readonly smp?: number;
  /** @default 1 */
  readonly sockets?: number;
  readonly spice_enhancements?: string | SpiceEnhancementsValue;
  readonly sshkeys?: string;
  /** @default 0 */
  readonly start?: boolean;
  /** @default now */
  readonly startdate?: string;
  readonly startup?: string | StartupValue;
  readonly storage?: string;
  /** @default 1 */
  readonly tablet?: boolean;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly tdf?: boolean;
  /** @default 0 */
  readonly template?: boolean;
  readonly tpmstate0?: string | Tpmstate0Value;
  readonly unique?: boolean;
  /** @default 0 */
  readonly vcpus?: number;
  readonly vga?: string | VgaValue;
  readonly vmgenid?: string;
  readonly vmid: number;
  readonly vmstatestorage?: string;
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
  /** @default 0 */
  readonly "destroy-unreferenced-disks"?: boolean;
  readonly purge?: boolean;
  readonly skiplock?: boolean;
}

export type NodesQemuVmidDeleteResult = string;

export interface NodesQemuAgentGetRow {
  readonly name?: string;
}

export type NodesQemuAgentGetResult = readonly NodesQemuAgentGetRow[];

export interface NodesQemuAgentPostParams {
  readonly command: "fsfreeze-freeze" | "fsfreeze-status" | "fsfreeze-thaw" | "fstrim" | "get-fsinfo" | "get-host-name" | "get-memory-block-info" | "get-memory-blocks" | "get-osinfo" | "get-time" | "get-timezone" | "get-users" | "get-vcpus" | "info" | "network-get-interfaces" | "ping" | "shutdown" | "suspend-disk" | "suspend-hybrid" | "suspend-ram";
}

export interface NodesQemuAgentPostResult {
  readonly [key: string]: unknown;
}

export interface NodesQemuAgentExecPostParams {
  readonly command: readonly string[];
  readonly "input-data"?: string;
}

export interface NodesQemuAgentExecPostResult {
  readonly pid: number;
}

export interface NodesQemuAgentExecStatusGetParams {
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
  /** @default 16777216 */
  readonly count?: number;
  /** @default 1 */
  readonly decode?: boolean;
  readonly file: string;
  /** @default 0 */
  readonly offset?: number;
}

export interface NodesQemuAgentFileReadGetResult {
  readonly content: string;
  readonly truncated?: boolean;
}

export interface NodesQemuAgentFileWritePostParams {
  readonly content: string;
  /** @default 1 */
  readonly encode?: boolean;
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
  /** @default 0 */
  readonly crypted?: boolean;
  readonly password: string;
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
  readonly bwlimit?: number;
  readonly description?: string;
  readonly format?: "raw" | "qcow2" | "vmdk";
  readonly full?: boolean;
  readonly name?: string;
  readonly newid: number;
  readonly pool?: string;
  readonly snapname?: string;
  readonly storage?: string;
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
  readonly type: "user" | "network" | "meta";
}

export type NodesQemuCloudinitDumpGetResult = string;

export interface NodesQemuConfigGetParams {
  /** @default 0 */
  readonly current?: boolean;
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
  /** @default 1 */
  readonly acpi?: boolean;
  readonly affinity?: string;
  readonly agent?: string | AgentValue;
  /** @default 1 */
  readonly "allow-ksm"?: boolean;
  readonly "amd-sev"?: string | AmdSevValue;
  readonly arch?: "x86_64" | "aarch64";
  readonly args?: string;
  readonly audio0?: string | Audio0Value;
  /** @default 0 */
  readonly autostart?: boolean;
  readonly background_delay?: number;
  readonly balloon?: number;
  /** @default seabios */
  readonly bios?: "seabios" | "ovmf";
  readonly boot?: string | BootValue;
  readonly bootdisk?: string;
  readonly cdrom?: string;
  readonly cicustom?: string | CicustomValue;
  readonly cipassword?: string;
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /** @default 1 */
  readonly ciupgrade?: boolean;
  readonly ciuser?: string;
  /** @default 1 */
  readonly cores?: number;
  readonly cpu?: string | CpuValue;
  /** @default 0 */
  readonly cpulimit?: number;
  readonly cpuunits?: number;
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly digest?: string;
  readonly efidisk0?: string | Efidisk0Value;
  readonly force?: boolean;
  readonly freeze?: boolean;
  readonly hookscript?: string;
  /** @default network,disk,usb */
  readonly hotplug?: string;
  readonly hugepages?: "any" | "2" | "1024";
  readonly "import-working-storage"?: string;
  readonly "intel-tdx"?: string | IntelTdxValue;
  readonly ivshmem?: string | IvshmemValue;
  /** @default 0 */
  readonly keephugepages?: boolean;
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** @default 1 */
  readonly kvm?: boolean;
  readonly localtime?: boolean;
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  readonly machine?: string | MachineValue;
  readonly memory?: string | MemoryValue;
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
  /** @default 0 */
  readonly protection?: boolean;
  /** @default 1 */
  readonly reboot?: boolean;
  readonly revert?: string | readonly string[];
  readonly rng0?: string | Rng0Value;
  /** @default lsi */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  readonly searchdomain?: string;
  /** @default 1000 */
  readonly shares?: number;
  readonly skiplock?: boolean;
  readonly smbios1?: string | Smbios1Value;
  /** @default 1 */
  readonly smp?: number;
  /** @default 1 */
  readonly sockets?: number;
  readonly spice_enhancements?: string | SpiceEnhancementsValue;
  readonly sshkeys?: string;
  /** @default now */
  readonly startdate?: string;
  readonly startup?: string | StartupValue;
  /** @default 1 */
  readonly tablet?: boolean;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly tdf?: boolean;
  /** @default 0 */
  readonly template?: boolean;
  readonly tpmstate0?: string | Tpmstate0Value;
  /** @default 0 */
  readonly vcpus?: number;
  readonly vga?: string | VgaValue;
  readonly vmgenid?: string;
  readonly vmstatestorage?: string;
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
  /** @default 1 */
  readonly acpi?: boolean;
  readonly affinity?: string;
  readonly agent?: string | AgentValue;
  /** @default 1 */
  readonly "allow-ksm"?: boolean;
  readonly "amd-sev"?: string | AmdSevValue;
  readonly arch?: "x86_64" | "aarch64";
  readonly args?: string;
  readonly audio0?: string | Audio0Value;
  /** @default 0 */
  readonly autostart?: boolean;
  readonly balloon?: number;
  /** @default seabios */
  readonly bios?: "seabios" | "ovmf";
  readonly boot?: string | BootValue;
  readonly bootdisk?: string;
  readonly cdrom?: string;
  readonly cicustom?: string | CicustomValue;
  readonly cipassword?: string;
  readonly citype?: "configdrive2" | "nocloud" | "opennebula";
  /** @default 1 */
  readonly ciupgrade?: boolean;
  readonly ciuser?: string;
  /** @default 1 */
  readonly cores?: number;
  readonly cpu?: string | CpuValue;
  /** @default 0 */
  readonly cpulimit?: number;
  readonly cpuunits?: number;
  readonly delete?: string | readonly string[];
  readonly description?: string;
  readonly digest?: string;
  readonly efidisk0?: string | Efidisk0Value;
  readonly force?: boolean;
  readonly freeze?: boolean;
  readonly hookscript?: string;
  /** @default network,disk,usb */
  readonly hotplug?: string;
  readonly hugepages?: "any" | "2" | "1024";
  readonly "intel-tdx"?: string | IntelTdxValue;
  readonly ivshmem?: string | IvshmemValue;
  /** @default 0 */
  readonly keephugepages?: boolean;
  readonly keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** @default 1 */
  readonly kvm?: boolean;
  readonly localtime?: boolean;
  readonly lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  readonly machine?: string | MachineValue;
  readonly memory?: string | MemoryValue;
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
  /** @default 0 */
  readonly protection?: boolean;
  /** @default 1 */
  readonly reboot?: boolean;
  readonly revert?: string | readonly string[];
  readonly rng0?: string | Rng0Value;
  /** @default lsi */
  readonly scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  readonly searchdomain?: string;
  /** @default 1000 */
  readonly shares?: number;
  readonly skiplock?: boolean;
  readonly smbios1?: string | Smbios1Value;
  /** @default 1 */
  readonly smp?: number;
  /** @default 1 */
  readonly sockets?: number;
  readonly spice_enhancements?: string | SpiceEnhancementsValue;
  readonly sshkeys?: string;
  /** @default now */
  readonly startdate?: string;
  readonly startup?: string | StartupValue;
  /** @default 1 */
  readonly tablet?: boolean;
  readonly tags?: string | readonly string[];
  /** @default 0 */
  readonly tdf?: boolean;
  /** @default 0 */
  readonly template?: boolean;
  readonly tpmstate0?: string | Tpmstate0Value;
  /** @default 0 */
  readonly vcpus?: number;
  readonly vga?: string | VgaValue;
  readonly vmgenid?: string;
  readonly vmstatestorage?: string;
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
  readonly action: "start" | "stop";
}

export interface NodesQemuFeatureGetParams {
  readonly feature: "snapshot" | "clone" | "copy";
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
  readonly cidr: string;
  readonly comment?: string;
  readonly name: string;
}

export interface NodesQemuFirewallAliasesNameGetResult {
  readonly cidr?: string;
  readonly ipversion?: number;
  readonly name?: string;
}

export interface NodesQemuFirewallAliasesNamePutParams {
  readonly cidr: string;
  readonly comment?: string;
  readonly digest?: string;
  readonly rename?: string;
}

export interface NodesQemuFirewallAliasesNameDeleteParams {
  readonly digest?: string;
}

export interface NodesQemuFirewallIpsetGetRow {
  readonly comment?: string;
  readonly digest: string;
  readonly name: string;
}

export type NodesQemuFirewallIpsetGetResult = readonly NodesQemuFirewallIpsetGetRow[];

export interface NodesQemuFirewallIpsetPostParams {
  readonly comment?: string;
  readonly digest?: string;
  readonly name: string;
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
  readonly cidr: string;
  readonly comment?: string;
  readonly nomatch?: boolean;
}

export interface NodesQemuFirewallIpsetNameDeleteParams {
  readonly force?: boolean;
}

export interface NodesQemuFirewallIpsetCidrGetResult {
  readonly cidr?: string;
  readonly digest?: string;
}

export interface NodesQemuFirewallIpsetCidrPutParams {
  readonly comment?: string;
  readonly digest?: string;
  readonly nomatch?: boolean;
}

export interface NodesQemuFirewallIpsetCidrDeleteParams {
  readonly digest?: string;
}

export interface NodesQemuFirewallLogGetParams {
  readonly limit?: number;
  readonly since?: number;
  readonly start?: number;
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
  readonly delete?: string | readonly string[];
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

export interface NodesQemuFirewallRefsGetParams {
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
  readonly action: string;
  readonly comment?: string;
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly pos?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
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
  readonly action?: string;
  readonly comment?: string;
  readonly delete?: string | readonly string[];
  readonly dest?: string;
  readonly digest?: string;
  readonly dport?: string;
  readonly enable?: number;
  readonly "icmp-type"?: string;
  readonly iface?: string;
  readonly log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
  readonly macro?: string;
  readonly moveto?: number;
  readonly proto?: string;
  readonly source?: string;
  readonly sport?: string;
  readonly type?: "in" | "out" | "forward" | "group";
}

export interface NodesQemuFirewallRulesPosDeleteParams {
  readonly digest?: string;
}

export interface NodesQemuMigrateGetParams {
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
  readonly bwlimit?: number;
  readonly force?: boolean;
  readonly migration_network?: string;
  readonly migration_type?: "secure" | "insecure";
  readonly online?: boolean;
  readonly target: string;
  readonly targetstorage?: string | readonly string[];
  /** @default 0 */
  readonly "with-conntrack-state"?: boolean;
  readonly "with-local-disks"?: boolean;
}

export type NodesQemuMigratePostResult = string;

export interface NodesQemuMonitorPostParams {
  readonly command: string;
}

export type NodesQemuMonitorPostResult = string;

export interface NodesQemuMoveDiskPostParams {
  readonly bwlimit?: number;
  /** @default 0 */
  readonly delete?: boolean;
  readonly digest?: string;
  readonly disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
  readonly format?: "raw" | "qcow2" | "vmdk";
  readonly storage?: string;
  readonly "target-digest"?: string;
  readonly "target-disk"?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
  readonly "target-vmid"?: number;
}

export type NodesQemuMoveDiskPostResult = string;

export interface NodesQemuMtunnelPostParams {
  readonly bridges?: string | readonly string[];
  readonly storages?: string | readonly string[];
}

export interface NodesQemuMtunnelPostResult {
  readonly socket: string;
  readonly ticket: string;
  readonly upid: string;
}

export interface NodesQemuMtunnelwebsocketGetParams {
  readonly socket: string;
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
  readonly bwlimit?: number;
  /** @default 0 */
  readonly delete?: boolean;
  readonly online?: boolean;
  readonly "target-bridge": string | readonly string[];
  readonly "target-endpoint": string | TargetEndpointValue;
  readonly "target-storage": string | readonly string[];
  readonly "target-vmid"?: number;
}

export type NodesQemuRemoteMigratePostResult = string;

export interface NodesQemuResizePutParams {
  readonly digest?: string;
  readonly disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
  readonly size: string;
  readonly skiplock?: boolean;
}

export type NodesQemuResizePutResult = string;

export interface NodesQemuRrdGetParams {
  readonly cf?: "AVERAGE" | "MAX";
  readonly ds: string | readonly string[];
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesQemuRrdGetResult {
  readonly filename: string;
}

export interface NodesQemuRrddataGetParams {
  readonly cf?: "AVERAGE" | "MAX";
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
  readonly key: string;
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
  readonly description?: string;
  readonly snapname: string;
  readonly vmstate?: boolean;
}

export type NodesQemuSnapshotPostResult = string;

export interface NodesQemuSnapshotSnapnameGetRow {
  readonly cmd?: string;
}

export type NodesQemuSnapshotSnapnameGetResult = readonly NodesQemuSnapshotSnapnameGetRow[];

export interface NodesQemuSnapshotSnapnameDeleteParams {
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
  readonly description?: string;
}

export interface NodesQemuSnapshotRollbackPostParams {
  /** @default 0 */
  readonly start?: boolean;
}

export type NodesQemuSnapshotRollbackPostResult = string;

export interface NodesQemuSpiceproxyPostParams {
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
  readonly timeout?: number;
}

export type NodesQemuStatusRebootPostResult = string;

export interface NodesQemuStatusResetPostParams {
  readonly skiplock?: boolean;
}

export type NodesQemuStatusResetPostResult = string;

export interface NodesQemuStatusResumePostParams {
  readonly nocheck?: boolean;
  readonly skiplock?: boolean;
}

export type NodesQemuStatusResumePostResult = string;

export interface NodesQemuStatusShutdownPostParams {
  /** @default 0 */
  readonly forceStop?: boolean;
  /** @default 0 */
  readonly keepActive?: boolean;
  readonly skiplock?: boolean;
  readonly timeout?: number;
}

export type NodesQemuStatusShutdownPostResult = string;

export interface NodesQemuStatusStartPostParams {
  readonly "force-cpu"?: string;
  readonly machine?: string | MachineValue;
  readonly migratedfrom?: string;
  readonly migration_network?: string;
  readonly migration_type?: "secure" | "insecure";
  readonly "nets-host-mtu"?: string;
  readonly skiplock?: boolean;
  readonly stateuri?: string;
  readonly targetstorage?: string | readonly string[];
  readonly timeout?: number;
  /** @default 0 */
  readonly "with-conntrack-state"?: boolean;
}

export type NodesQemuStatusStartPostResult = string;

export interface NodesQemuStatusStopPostParams {
  /** @default 0 */
  readonly keepActive?: boolean;
  readonly migratedfrom?: string;
  /** @default 0 */
  readonly "overrule-shutdown"?: boolean;
  readonly skiplock?: boolean;
  readonly timeout?: number;
}

export type NodesQemuStatusStopPostResult = string;

export interface NodesQemuStatusSuspendPostParams {
  readonly skiplock?: boolean;
  readonly statestorage?: string;
  /** @default 0 */
  readonly todisk?: boolean;
}

export type NodesQemuStatusSuspendPostResult = string;

export interface NodesQemuTemplatePostParams {
  readonly disk?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
}

export type NodesQemuTemplatePostResult = string;

export interface NodesQemuTermproxyPostParams {
  readonly serial?: "serial0" | "serial1" | "serial2" | "serial3";
}

export interface NodesQemuTermproxyPostResult {
  readonly port: number;
  readonly ticket: string;
  readonly upid: string;
  readonly user: string;
}

export interface NodesQemuUnlinkPutParams {
  readonly force?: boolean;
  readonly idlist: string | readonly string[];
}

export interface NodesQemuVncproxyPostParams {
  /** @default 0 */
  readonly "generate-password"?: boolean;
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
  readonly port: number;
  readonly vncticket: string;
}

export interface NodesQemuVncwebsocketGetResult {
  readonly port: string;
}

export interface NodesQueryOciRepoTagsGetParams {
  readonly reference: string;
}

export type NodesQueryOciRepoTagsGetResult = readonly string[];

export interface NodesQueryUrlMetadataGetParams {
  readonly url: string;
  /** @default 1 */
  readonly "verify-certificates"?: boolean;
}

export interface NodesQueryUrlMetadataGetResult {
  readonly filename?: string;
  readonly mimetype?: string;
  /** In bytes. */
  readonly size?: number;
}

export interface NodesReplicationGetParams {
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
  readonly limit?: number;
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
  readonly cf?: "AVERAGE" | "MAX";
  readonly ds: string | readonly string[];
  readonly timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
}

export interface NodesRrdGetResult {
  readonly filename: string;
}

export interface NodesRrddataGetParams {
  readonly cf?: "AVERAGE" | "MAX";
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
  readonly domain?: string;
  readonly password?: string;
  readonly server: string;
  readonly username?: string;
}

export interface NodesScanCifsGetRow {
  readonly description: string;
  readonly share: string;
}

export type NodesScanCifsGetResult = readonly NodesScanCifsGetRow[];

export interface NodesScanIscsiGetParams {
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
  readonly vg: string;
}

export interface NodesScanLvmthinGetRow {
  readonly lv: string;
}

export type NodesScanLvmthinGetResult = readonly NodesScanLvmthinGetRow[];

export interface NodesScanNfsGetParams {
  readonly server: string;
}

export interface NodesScanNfsGetRow {
  readonly options: string;
  readonly path: string;
}

export type NodesScanNfsGetResult = readonly NodesScanNfsGetRow[];

export interface NodesScanPbsGetParams {
  readonly fingerprint?: string;
  readonly password: string;
  /** @default 8007 */
  readonly port?: number;
  readonly server: string;
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
  /** @default login */
  readonly cmd?: "ceph_install" | "login" | "upgrade";
  /** @default  */
  readonly "cmd-opts"?: string;
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
  /** @default 0 */
  readonly force?: boolean;
  readonly "max-workers"?: number;
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
  readonly command: "reboot" | "shutdown";
}

export interface NodesStopallPostParams {
  /** @default 1 */
  readonly "force-stop"?: boolean;
  readonly "max-workers"?: number;
  /** @default 180 */
  readonly timeout?: number;
  readonly vms?: string | readonly string[];
}

export type NodesStopallPostResult = string;

export interface NodesStorageGetParams {
  readonly content?: string | readonly string[];
  /** @default 0 */
  readonly enabled?: boolean;
  /** @default 0 */
  readonly format?: boolean;
  readonly storage?: string;
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
  readonly content?: string;
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
  readonly filename: string;
  readonly format?: "raw" | "qcow2" | "subvol" | "vmdk";
  readonly size: string;
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
  readonly target: string;
  readonly target_node?: string;
}

export type NodesStorageContentVolumePostResult = string;

export interface NodesStorageContentVolumePutParams {
  readonly notes?: string;
  readonly protected?: boolean;
}

export interface NodesStorageContentVolumeDeleteParams {
  readonly delay?: number;
}

export type NodesStorageContentVolumeDeleteResult = string;

export interface NodesStorageDownloadUrlPostParams {
  readonly checksum?: string;
  readonly "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
  readonly compression?: string;
  readonly content: "iso" | "vztmpl" | "import";
  readonly filename: string;
  readonly url: string;
  /** @default 1 */
  readonly "verify-certificates"?: boolean;
}

export type NodesStorageDownloadUrlPostResult = string;

export interface NodesStorageFileRestoreDownloadGetParams {
  readonly filepath: string;
  /** @default 0 */
  readonly tar?: boolean;
  readonly volume: string;
}

export type NodesStorageFileRestoreDownloadGetResult = unknown;

export interface NodesStorageFileRestoreListGetParams {
  readonly filepath: string;
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
  readonly filename?: string;
  readonly reference: string;
}

export type NodesStorageOciRegistryPullPostResult = string;

export interface NodesStoragePrunebackupsGetParams {
  readonly "prune-backups"?: string | PruneBackupsValue;
  readonly type?: "qemu" | "lxc";
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
  readonly "prune-backups"?: string | PruneBackupsValue;
  readonly type?: "qemu" | "lxc";
  readonly vmid?: number;
}

export type NodesStoragePrunebackupsDeleteResult = string;

export interface NodesStorageRrdGetParams {
  readonly cf?: "AVERAGE" | "MAX";
  readonly ds: string | readonly string[];
  readonly timeframe: "hour" | "day" | "week" | "month" | "year";
}

export interface NodesStorageRrdGetResult {
  readonly filename: string;
}

export interface NodesStorageRrddataGetParams {
  readonly cf?: "AVERAGE" | "MAX";
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
  readonly checksum?: string;
  readonly "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
  readonly content: "iso" | "vztmpl" | "import";
  readonly filename: string;
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
  /** @default 0 */
  readonly force?: boolean;
}

export interface NodesSubscriptionPutParams {
  readonly key: string;
}

export interface NodesSuspendallPostParams {
  readonly "max-workers"?: number;
  readonly vms?: string | readonly string[];
}

export type NodesSuspendallPostResult = string;

export interface NodesSyslogGetParams {
  readonly limit?: number;
  readonly service?: string;
  readonly since?: string;
  readonly start?: number;
  readonly until?: string;
}

export interface NodesSyslogGetRow {
  readonly n: number;
  readonly t: string;
}

export type NodesSyslogGetResult = readonly NodesSyslogGetRow[];

export interface NodesTasksGetParams {
  /** @default 0 */
  readonly errors?: boolean;
  /** @default 50 */
  readonly limit?: number;
  readonly since?: number;
  /** @default archive */
  readonly source?: "archive" | "active" | "all";
  /** @default 0 */
  readonly start?: number;
  readonly statusfilter?: string | readonly string[];
  readonly typefilter?: string;
  readonly until?: number;
  readonly userfilter?: string;
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
  readonly download?: boolean;
  /** @default 50 */
  readonly limit?: number;
  /** @default 0 */
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
  /** @default login */
  readonly cmd?: "ceph_install" | "login" | "upgrade";
  /** @default  */
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
  readonly timezone: string;
}

export interface NodesVersionGetResult {
  readonly release: string;
  readonly repoid: string;
  readonly version: string;
}

export interface NodesVncshellPostParams {
  /** @default login */
  readonly cmd?: "ceph_install" | "login" | "upgrade";
  /** @default  */
  readonly "cmd-opts"?: string;
  readonly height?: number;
  readonly websocket?: boolean;
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
  readonly port: number;
  readonly vncticket: string;
}

export interface NodesVncwebsocketGetResult {
  readonly port: string;
}

export interface NodesVzdumpPostParams {
  /** @default 0 */
  readonly all?: boolean;
  /** @default 0 */
  readonly bwlimit?: number;
  /** @default 0 */
  readonly compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
  readonly dumpdir?: string;
  readonly exclude?: string | readonly string[];
  readonly "exclude-path"?: readonly string[];
  readonly fleecing?: string | FleecingValue;
  /** @default 7 */
  readonly ionice?: number;
  readonly "job-id"?: string;
  /** @default 180 */
  readonly lockwait?: number;
  /** @default always */
  readonly mailnotification?: "always" | "failure";
  readonly mailto?: string | readonly string[];
  /** @default snapshot */
  readonly mode?: "snapshot" | "suspend" | "stop";
  readonly "notes-template"?: string;
  /** @default auto */
  readonly "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
  readonly "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
  readonly performance?: string | PerformanceValue;
  /** @default 0 */
  readonly pigz?: number;
  readonly pool?: string;
  readonly protected?: boolean;
  /** @default keep-all=1 */
  readonly "prune-backups"?: string | PruneBackupsValue;
  /** @default 0 */
  readonly quiet?: boolean;
  /** @default 1 */
  readonly remove?: boolean;
  readonly script?: string;
  /** @default 1 */
  readonly stdexcludes?: boolean;
  readonly stdout?: boolean;
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

export type NodesVzdumpPostResult = string;

export interface NodesVzdumpDefaultsGetParams {
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
  readonly volume: string;
}

export type NodesVzdumpExtractconfigGetResult = string;

export type NodesWakeonlanPostResult = string;

export interface PoolsGetParams {
  readonly poolid?: string;
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
  readonly comment?: string;
  readonly poolid: string;
}

export interface PoolsPutParams {
  /** @default 0 */
  readonly "allow-move"?: boolean;
  readonly comment?: string;
  /** @default 0 */
  readonly delete?: boolean;
  readonly poolid: string;
  readonly storage?: string | readonly string[];
  readonly vms?: string | readonly string[];
}

export interface PoolsDeleteParams {
  readonly poolid: string;
}

export interface PoolsPoolidGetParams {
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
  /** @default 0 */
  readonly "allow-move"?: boolean;
  readonly comment?: string;
  /** @default 0 */
  readonly delete?: boolean;
  readonly storage?: string | readonly string[];
  readonly vms?: string | readonly string[];
}

export interface StorageGetParams {
  readonly type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
}

export interface StorageGetRow {
  readonly storage: string;
}

export type StorageGetResult = readonly StorageGetRow[];

export interface StoragePostParams {
  readonly authsupported?: string;
  readonly base?: string;
  readonly blocksize?: string;
  readonly bwlimit?: string | BwlimitValue;
  readonly comstar_hg?: string;
  readonly comstar_tg?: string;
  readonly content?: string | readonly string[];
  readonly "content-dirs"?: string | readonly string[];
  /** @default 1 */
  readonly "create-base-path"?: boolean;
  /** @default 1 */
  readonly "create-subdirs"?: boolean;
  readonly "data-pool"?: string;
  readonly datastore?: string;
  readonly disable?: boolean;
  readonly domain?: string;
  readonly "encryption-key"?: string;
  readonly export?: string;
  readonly fingerprint?: string;
  readonly format?: "raw" | "qcow2" | "subvol" | "vmdk";
  readonly "fs-name"?: string;
  readonly fuse?: boolean;
  /** @default no */
  readonly is_mountpoint?: string;
  readonly iscsiprovider?: string;
  readonly keyring?: string;
  /** @default 0 */
  readonly krbd?: boolean;
  readonly lio_tpg?: string;
  readonly "master-pubkey"?: string;
  readonly "max-protected-backups"?: number;
  /** @default 1 */
  readonly mkdir?: boolean;
  readonly monhost?: string | readonly string[];
  readonly mountpoint?: string;
  readonly namespace?: string;
  /** @default 0 */
  readonly nocow?: boolean;
  readonly nodes?: string | readonly string[];
  readonly nowritecache?: boolean;
  readonly options?: string;
  readonly password?: string;
  readonly path?: string;
  readonly pool?: string;
  readonly port?: number;
  readonly portal?: string;
  /** @default metadata */
  readonly preallocation?: "off" | "metadata" | "falloc" | "full";
  readonly "prune-backups"?: string | PruneBackupsValue;
  readonly saferemove?: boolean;
  /** @default 32 */
  readonly "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
  readonly saferemove_throughput?: string;
  readonly server?: string;
  readonly share?: string;
  readonly shared?: boolean;
  /** @default 0 */
  readonly "skip-cert-verification"?: boolean;
  /** @default default */
  readonly smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
  /** @default 0 */
  readonly "snapshot-as-volume-chain"?: boolean;
  readonly sparse?: boolean;
  readonly storage: string;
  readonly subdir?: string;
  readonly tagged_only?: boolean;
  readonly target?: string;
  readonly thinpool?: string;
  readonly type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
  readonly username?: string;
  readonly vgname?: string;
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
  readonly blocksize?: string;
  readonly bwlimit?: string | BwlimitValue;
  readonly comstar_hg?: string;
  readonly comstar_tg?: string;
  readonly content?: string | readonly string[];
  readonly "content-dirs"?: string | readonly string[];
  /** @default 1 */
  readonly "create-base-path"?: boolean;
  /** @default 1 */
  readonly "create-subdirs"?: boolean;
  readonly "data-pool"?: string;
  readonly delete?: string | readonly string[];
  readonly digest?: string;
  readonly disable?: boolean;
  readonly domain?: string;
  readonly "encryption-key"?: string;
  readonly fingerprint?: string;
  readonly format?: "raw" | "qcow2" | "subvol" | "vmdk";
  readonly "fs-name"?: string;
  readonly fuse?: boolean;
  /** @default no */
  readonly is_mountpoint?: string;
  readonly keyring?: string;
  /** @default 0 */
  readonly krbd?: boolean;
  readonly lio_tpg?: string;
  readonly "master-pubkey"?: string;
  readonly "max-protected-backups"?: number;
  /** @default 1 */
  readonly mkdir?: boolean;
  readonly monhost?: string | readonly string[];
  readonly mountpoint?: string;
  readonly namespace?: string;
  /** @default 0 */
  readonly nocow?: boolean;
  readonly nodes?: string | readonly string[];
  readonly nowritecache?: boolean;
  readonly options?: string;
  readonly password?: string;
  readonly pool?: string;
  readonly port?: number;
  /** @default metadata */
  readonly preallocation?: "off" | "metadata" | "falloc" | "full";
  readonly "prune-backups"?: string | PruneBackupsValue;
  readonly saferemove?: boolean;
  /** @default 32 */
  readonly "saferemove-stepsize"?: 1 | 2 | 4 | 8 | 16 | 32;
  readonly saferemove_throughput?: string;
  readonly server?: string;
  readonly shared?: boolean;
  /** @default 0 */
  readonly "skip-cert-verification"?: boolean;
  /** @default default */
  readonly smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
  /** @default 0 */
  readonly "snapshot-as-volume-chain"?: boolean;
  readonly sparse?: boolean;
  readonly subdir?: string;
  readonly tagged_only?: boolean;
  readonly username?: string;
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
