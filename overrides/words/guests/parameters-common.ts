import type { ParameterWords } from '../types.js';

/** Settings that VMs and containers share. */
export const commonParameters = {
  hostname: 'Host name: that of the container, set inside it too, or of the machine to reach.',
  arch: 'CPU architecture; default: that of the host or the template. A foreign one is emulated (VM) or fails.',
  cores:
    'CPU cores: of a VM per socket (default 1), of a container in all (default: every core of the node).',
  cpulimit: 'Most CPU time in cores, such as 1.5; 0 (default) for no limit. Caps use without hiding cores.',
  cpuunits: 'Weight against other guests when CPU is short; default 100 (cgroup v2), more gets more.',
  memory:
    'Memory in MiB; default 512. A running VM takes a new value only with memory hotplug, else pending.',
  'memory.current': 'Memory in MiB the guest has now; a plain number means this one.',
  onboot:
    'true: start it when the node boots, in the order of `startup`. HA-managed guests ignore it. Default false.',
  startup:
    'Order at boot and shutdown of the node: "order=2,up=30,down=60"; those without an order come last.',
  'startup.order':
    'Position at boot, lowest first; shutdown goes the other way. A plain number means this one.',
  'startup.up': 'Seconds to wait after its start before the next guest is started.',
  'startup.down':
    "Seconds to wait for its shutdown before the next guest's turn; then its power is cut. Default 180.",
  protection: 'true: refuse to destroy the guest or its disks until this is off again. Default false.',
  tags: 'Labels separated by ; or comma, lower case, such as "prod;web"; the whole list is replaced.',
  ostype:
    'Kind of system: chooses tuning and set-up. VMs: `l26` Linux, `win11` Windows 11 and Server 2022 on.',
  hookscript:
    'Script run at start and stop: volid of a snippet, such as "local:snippets/hook.pl". Only root may.',
  nameserver:
    'DNS servers, addresses separated by blanks; default: those of the node. VMs: through cloud-init.',
  searchdomain: 'DNS search domain; default: that of the node. VMs: through cloud-init.',
  timezone: 'Time zone such as "Europe/Vienna"; for a container also `host`. Default: left as it is.',
  autostart: 'Start by itself: an interface at boot. On a VM it has no effect; there use `onboot`.',
  affinity: 'Host CPUs the guest may use, "0,2,4-7"; default all. In HA rules: keep together or apart.',
  console: 'Containers: true (default) attaches /dev/console. Datacenter: viewer the web interface opens.',
  keyboard: 'Keyboard layout of the VNC console, such as "de"; rarely needed, default from the datacenter.',
  'net[n]': 'Network card: VM "virtio,bridge=vmbr0,tag=20"; container "name=eth0,bridge=vmbr0,ip=dhcp".',
  'unused[n]':
    'Volume that belongs to the guest but is detached; attach it by naming its volid at a disk slot.',
  'unused[n].file': 'Volid of the detached volume.',
  'unused[n].volume': 'Volid of the detached volume; for VMs another name of `file`.',
} as const satisfies ParameterWords;

/** Containers alone. */
export const containerParameters = {
  swap: 'Swap in MiB on top of `memory`; default 512, 0 for none.',
  unprivileged:
    "true: root inside is nobody outside, the safe way. Fixed at creation; the API's default is false.",
  tty: 'How many terminals it gets, 0 to 6; default 2.',
  cmode:
    'What the console opens: `tty` (default, a login), `console` (/dev/console) or `shell` (root, no login).',
  entrypoint:
    'Program that runs as init, with arguments; default /sbin/init. For containers made of OCI images.',
  env: 'Environment of its init: NAME=value entries separated by NUL characters; replaces all earlier ones.',
  features:
    'Extra abilities: "nesting=1,keyctl=1"; Docker needs these two. All but nesting only root may set.',
  'features.nesting':
    "true: allow containers inside and what newer systemd needs; shows it the host's /proc and /sys.",
  'features.keyctl': 'true: let an unprivileged container use keyctl(), for Docker. Default false.',
  'features.fuse': 'true: allow FUSE mounts; can hang suspend and snapshot backups. Default false.',
  'features.mknod':
    'true: allow an unprivileged one to create some harmless device nodes; experimental. Default false.',
  'features.mount':
    'Kinds of file systems it may mount, separated by ; such as "nfs;cifs"; weakens isolation.',
  'features.force_rw_sys':
    'true: /sys writable in an unprivileged container; can break its network. Default false.',
  'dev[n]': 'Device of the host for the container: "/dev/ttyUSB0,mode=0660,gid=20". Only root may.',
  'dev[n].path': 'Path of the device on the host; it must exist when the container starts.',
  'dev[n].mode': 'Access bits of the node inside, octal with four digits such as 0660.',
  'dev[n].uid': 'Owner inside the container, as a number; default 0.',
  'dev[n].gid': 'Group inside the container, as a number; default 0.',
  'dev[n].deny-write': 'true: the container can only read from it. Default false.',
} as const satisfies ParameterWords;
