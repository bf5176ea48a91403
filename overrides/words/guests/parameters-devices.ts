import type { ParameterWords } from '../types.js';

/** Devices of a VM other than disks and network cards. */
export const deviceParameters = {
  agent:
    'Whether the QEMU guest agent runs in it: "1" or "enabled=1,fstrim_cloned_disks=1"; install it inside too.',
  'agent.enabled':
    'true: PVE talks to the agent for shutdown, IPs and freezing. Default false; needs a cold start.',
  'agent.type': 'Channel: `virtio` (default) or `isa`, a serial port for systems without virtio.',
  'agent.freeze-fs': 'true (default): freeze file systems during backups and snapshots, for consistent data.',
  'agent.freeze-fs-on-backup': 'Old name of `freeze-fs`.',
  'agent.guest-fsfreeze': 'Other name of `freeze-fs`.',
  'agent.fstrim_cloned_disks':
    'true: trim after a disk move or migration, to shrink thin disks again. Default false.',
  audio0: 'Sound card: "device=ich9-intel-hda,driver=spice".',
  'audio0.device': 'Model of the sound card; ich9-intel-hda goes with q35, AC97 with old systems.',
  'audio0.driver': '`spice` (default): sound over the SPICE console; `none`: only there for the guest.',
  'hostpci[n]':
    'PCI device of the host for the VM: "0000:01:00,pcie=1" or "mapping=gpu"; no live migration with it.',
  'hostpci[n].host':
    'PCI address such as 0000:01:00.0 (without .0: all functions), more by ;. Only root; others `mapping`.',
  'hostpci[n].mapping':
    'Name of a PCI mapping of the cluster, which says the device on each node; instead of `host`.',
  'hostpci[n].mdev': 'Type of mediated device (vGPU) to make, such as nvidia-63.',
  'hostpci[n].pcie': 'true: attach it as PCIe, which GPUs want; needs machine q35. Default false.',
  'hostpci[n].x-vga':
    "true: it is the VM's main graphics card; the virtual display goes away. Default false.",
  'hostpci[n].rombar': "false: hide the card's ROM from the guest. Default true.",
  'hostpci[n].romfile': 'ROM image to use, a file name below /usr/share/kvm.',
  'hostpci[n].legacy-igd':
    'true: Intel graphics as main display in legacy mode; needs machine pc and vga none.',
  'hostpci[n].driver':
    '`vfio` (default): PVE binds the device to vfio-pci; `keep`: leaves the driver it has.',
  'hostpci[n].device-id': 'PCI device id to show the guest instead, such as 0x1234.',
  'hostpci[n].vendor-id': 'PCI vendor id to show the guest instead, such as 0x10de.',
  'hostpci[n].sub-device-id': 'PCI subsystem device id to show the guest instead.',
  'hostpci[n].sub-vendor-id': 'PCI subsystem vendor id to show the guest instead.',
  'usb[n]':
    'USB device for the VM: "host=0951:1666", "spice", or "mapping=stick"; host devices stop migration.',
  'usb[n].host':
    'Vendor:product ("0951:1666"), bus-port ("1-2.3") or `spice`. Only root for real ones; others `mapping`.',
  'usb[n].mapping':
    'Name of a USB mapping of the cluster, which says the device on each node; instead of `host`.',
  'usb[n].usb3': 'true: USB 3. Default false; from machine 7.1 on every modern guest has it anyway.',
  'serial[n]':
    'Serial port: `socket` (for termproxy) or a device of the host such as /dev/ttyS0, then no migration.',
  'parallel[n]': 'Parallel port of the host, such as /dev/parport0; only root, no migration.',
  'virtiofs[n]':
    'Shares a host directory by its mapping: "shared-data,cache=auto"; no live migration or memory snapshot.',
  'virtiofs[n].dirid': 'Name of the directory mapping; in the guest the tag: mount -t virtiofs NAME /mnt.',
  'virtiofs[n].cache': 'What the guest may cache: `auto` (default), `always`, `metadata` or `never`.',
  'virtiofs[n].direct-io': "true: respect O_DIRECT of the guest's programs. Default false.",
  'virtiofs[n].expose-acl':
    'true: POSIX ACLs; brings extended attributes along. Default false; not for Windows.',
  'virtiofs[n].expose-xattr': 'true: extended attributes. Default false; not for Windows.',
  vga: 'Display: "std", "virtio", "qxl" for SPICE, "serial0" for a text console, as many cloud images want it.',
  'vga.type':
    'Kind of display; a plain value means this one. Default std; `none` for passed-through graphics.',
  'vga.memory': 'Video memory in MiB, 4 to 512; more for large screens. No meaning for a serial display.',
  'vga.clipboard': '`vnc`: share the clipboard with VNC, needs spice-vdagent inside; default: that of SPICE.',
  spice_enhancements: 'Extras of the SPICE console: "foldersharing=1,videostreaming=all".',
  'spice_enhancements.foldersharing':
    'true: share a folder of the client; needs spice-webdavd inside. Default false.',
  'spice_enhancements.videostreaming':
    'Compress moving pictures: `off` (default), `all`, or `filter` for likely videos.',
  rng0: 'Random numbers for the guest: "source=/dev/urandom"; helps when it waits for entropy at boot.',
  'rng0.source': 'Where from: /dev/urandom suits; /dev/random may block, /dev/hwrng needs hardware and root.',
  'rng0.max_bytes': 'Bytes the guest gets each `period`; default 1024, 0 for no limit.',
  'rng0.period': 'Milliseconds after which `max_bytes` is given anew; default 1000.',
  watchdog: 'Watchdog card: "model=i6300esb,action=reset"; acts once the guest stops feeding it.',
  'watchdog.model': 'i6300esb (default) or ib700; the guest needs its driver.',
  'watchdog.action': 'What happens when it fires: reset, shutdown, poweroff, pause, debug or none.',
  ivshmem: 'Memory shared between VMs or with the host: "size=32,name=shm1"; no live migration.',
  'ivshmem.name': 'Name behind /dev/shm/pve-shm-; default: the vmid. The same for all who share.',
  'ivshmem.size': 'Size in MiB.',
  smbios1: 'What the guest reads as hardware identity: "uuid=…,manufacturer=…"; licences may hang on it.',
  'smbios1.base64': 'true: the texts are in base64, needed for blanks, commas and the like. Default false.',
  'smbios1.uuid': 'UUID of the machine; changed on clones. Windows licences and cloud-init look at it.',
  'smbios1.manufacturer': 'Manufacturer the guest reads.',
  'smbios1.product': 'Product name the guest reads.',
  'smbios1.version': 'Hardware version the guest reads.',
  'smbios1.serial': 'Serial number the guest reads; "ds=nocloud;…" here can steer cloud-init.',
  'smbios1.sku': 'SKU the guest reads.',
  'smbios1.family': 'Family the guest reads.',
} as const satisfies ParameterWords;
