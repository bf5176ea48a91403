import type { ParameterWords } from '../types.js';

/** How a VM runs: firmware, CPU, memory, clock, start. */
export const vmParameters = {
  acpi: 'true (default): ACPI tables for the guest. Without them shutdown works only through the agent.',
  args: "Arguments added to QEMU's command line; for experiments, unchecked, breaks migration. Only root.",
  bios: '`seabios` (default) or `ovmf`, which is UEFI and needs an `efidisk0`. A system boots only as it was installed.',
  boot: 'What to boot from, in order: "order=scsi0;ide2;net0". Without it a new disk may not be booted from.',
  'boot.order':
    'Slots in order, separated by ; such as "scsi0;ide2;net0"; what is not named is never booted.',
  'boot.legacy': 'The old way: letters a, c, d, n for floppy, disk, CD, network. Use `order`.',
  bootdisk: 'Old way to name the boot disk; use `boot` with order=.',
  freeze: 'true: the CPUs wait at start until the monitor command `c` or a resume. Default false.',
  hotplug:
    'What may change while it runs, of network, disk, usb, cpu, memory, cloudinit; 1: the first three, 0: none.',
  kvm: 'true (default): hardware virtualisation. false: pure emulation, very slow; only where KVM is missing.',
  localtime:
    'true: the virtual clock runs in local time, as Windows wants it (default there); false: in UTC.',
  startdate: 'Time at which its clock starts: `now` (default) or "2024-05-01T12:00:00".',
  machine: 'Chipset: `pc` (i440fx, default), `q35` (PCIe, for passthrough), "pc-q35-9.2" pins the version.',
  'machine.type':
    'Chipset and version; a plain value means this one. `q35` takes the newest on each cold start.',
  'machine.viommu':
    'IOMMU inside the guest: `intel` (with q35 only) or `virtio`; for passthrough to nested guests.',
  'machine.aw-bits': "Address bits of the guest's IOMMU: 39 or 48 for intel, 32 to 64 for virtio.",
  'machine.enable-s3':
    'true: the guest may sleep in memory. Default: off from machine 9.2+pve1 on, on before.',
  'machine.enable-s4':
    'true: the guest may hibernate to its disk. Default: off from machine 9.2+pve1 on, on before.',
  reboot: 'true (default): a reboot from inside restarts it. false: it powers off instead.',
  tdf: 'true: catch up lost clock ticks; for old systems. Default false.',
  tablet: 'true (default): a USB tablet keeps the mouse in step with VNC; false saves some CPU on servers.',
  vmgenid: 'Id by which the guest notices a clone or rollback: 1 makes one (default on create), 0 for none.',
  vmstatestorage:
    'Storage for saved memory (snapshots with `vmstate`, suspend to disk); default: chosen by PVE.',
  migrate_downtime:
    'Seconds that the guest may stand still at the end of a live migration; default 0.1, grows if needed.',
  migrate_speed: 'Most MB/s for migrations of this VM; 0 (default) for no limit.',
} as const satisfies ParameterWords;

/** CPU and memory of a VM. */
export const vmPowerParameters = {
  sockets: 'CPU sockets, default 1; CPUs in all = sockets × cores. More than one only for licences or NUMA.',
  smp: 'Old name for the number of CPUs; use `sockets` and `cores`.',
  vcpus: 'CPUs plugged in at start, at most sockets × cores (default: all); the rest are for CPU hotplug.',
  cpu: 'CPU model: `x86-64-v2-AES` safe for migration, `host` fastest; "custom-NAME" for one of the cluster\'s own.',
  'cpu.cputype':
    'Model that QEMU emulates; a plain value means this one. Default kvm64 when unset: slow, no AES.',
  'cpu.flags': 'CPU flags to add or drop, separated by ; such as "+aes;-pcid".',
  'cpu.hidden':
    'true: do not show the guest that it runs under KVM; for drivers that refuse VMs. Default false.',
  'cpu.hv-vendor-id':
    'Vendor that the Hyper-V extensions report, up to 12 characters; for drivers that refuse VMs.',
  'cpu.level':
    'Highest basic CPUID leaf that the guest sees; for nested Windows on some hosts. Rarely needed.',
  'cpu.phys-bits':
    'Physical address bits the guest is told: 8 to 64, or `host`; for guests with very much memory.',
  'cpu.guest-phys-bits':
    'Address bits that the guest itself may use, 32 to 64; below phys-bits in nested set-ups.',
  'cpu.reported-model':
    "For custom models only: name that the guest is shown, of QEMU's models; default kvm64.",
  numa: 'true: show the guest NUMA nodes; needed for memory hotplug, good for large VMs. Default false.',
  'numa[n]': 'One NUMA node of the guest: "cpus=0-3,memory=4096,hostnodes=0,policy=bind".',
  'numa[n].cpus': 'CPUs of the guest in this node, by number: "0-3" or "0;2".',
  'numa[n].memory': 'Memory of this node in MiB; all nodes together must give `memory`.',
  'numa[n].hostnodes': 'NUMA nodes of the host to take its memory from, such as "0" or "0-1".',
  'numa[n].policy': '`bind`: only from there; `preferred`: if possible; `interleave`: spread evenly.',
  balloon:
    'Least memory in MiB that it may be squeezed to when the node runs short; default `memory`, 0: no balloon.',
  shares:
    'Weight when ballooning gives memory back, default 1000; more gets more, 0 switches ballooning off.',
  hugepages: 'Back the memory with pages of 2 or 1024 MiB, or `any`; the host must have them reserved.',
  keephugepages: 'true: keep the huge pages reserved after it stops, for the next start. Default false.',
  'allow-ksm':
    "true (default): the host may merge memory pages equal to other guests'; false against side channels.",
  'amd-sev':
    'Encrypted memory on AMD EPYC: "type=snp"; needs OVMF; no migration, snapshot of memory or hotplug.',
  'amd-sev.type': "Kind: `std` (SEV), `es` (SEV-ES) or `snp` (SEV-SNP); the host's CPU must know it.",
  'amd-sev.allow-smt': 'true (default): may run on hosts with SMT switched on; SNP only.',
  'amd-sev.kernel-hashes':
    'true: put hashes of kernel and initrd where the firmware can check them; for direct boot.',
  'amd-sev.no-debug': 'true: forbid debugging by the host. Default false.',
  'amd-sev.no-key-sharing': 'true: forbid sharing its key with other guests; not for SNP. Default false.',
  'intel-tdx': 'Sealed memory on Intel Xeon: "type=tdx,attestation=1"; needs OVMF and q35; no migration.',
  'intel-tdx.type': 'Kind of sealing; a plain value means this one: `tdx`.',
  'intel-tdx.attestation':
    'true: let the guest prove its state through a quote service; needs CID and port below.',
  'intel-tdx.vsock-cid': 'vsock address of the quote service on the host; 2 is the host itself.',
  'intel-tdx.vsock-port': 'vsock port of the quote service on the host.',
} as const satisfies ParameterWords;

/** cloud-init: what the guest is told at its first boot; needs a drive such as ide2 "local-lvm:cloudinit". */
export const cloudInitParameters = {
  ciuser: "User that cloud-init makes; default: the image's own, such as `debian`. Needs a cloud-init drive.",
  cipassword: 'Password for that user; stored hashed, never read back in clear. Rather use `sshkeys`.',
  sshkeys: 'OpenSSH public keys for that user, one a line; on the wire URL-encoded once more.',
  citype: 'Format of the drive: `nocloud` for Linux (default), `configdrive2` for Windows, `opennebula`.',
  ciupgrade:
    'true (default): upgrade all packages at first boot, which takes minutes; false for a quick start.',
  cicustom:
    'Own files instead of the made ones: "user=local:snippets/user.yaml"; must be on every target node.',
  'cicustom.user':
    'Volid of a snippet that replaces the user data; ciuser, cipassword and sshkeys then do nothing.',
  'cicustom.network': 'Volid of a snippet that replaces the network data; ipconfig[n] then does nothing.',
  'cicustom.meta':
    'Volid of a snippet that replaces the meta data; change its instance-id to run cloud-init again.',
  'cicustom.vendor': 'Volid of a snippet with vendor data, used beside the user data.',
  'ipconfig[n]':
    'Addresses for net[n]: "ip=dhcp" or "ip=10.0.0.5/24,gw=10.0.0.1"; none means DHCP on the first.',
  'ipconfig[n].ip': 'IPv4 address with prefix length, such as 10.0.0.5/24, or `dhcp`.',
  'ipconfig[n].gw': 'IPv4 gateway; only with a fixed `ip`.',
  'ipconfig[n].ip6': 'IPv6 address with prefix length, `dhcp`, or `auto` for stateless configuration.',
  'ipconfig[n].gw6': 'IPv6 gateway; only with a fixed `ip6`.',
} as const satisfies ParameterWords;
