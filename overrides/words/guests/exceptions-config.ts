import type { WordsException } from '../types.js';

const deleteSettings =
  'Comma list of settings to put back to their default or to take out, such as "net1,tags"; not beside a new value.';
const containerConfig = {
  hostname:
    'Host name inside the container; default CT and its number. A running one takes it at the next start.',
  memory: 'Memory in MiB, default 512; a running container takes it at once.',
  cores: 'CPU cores it sees, default all of the node; to cap the use set `cpulimit`.',
  arch: 'CPU architecture of the system inside; default amd64, normally found by itself.',
  ostype:
    'Distribution inside, for setting up network and users; found by itself. `unmanaged`: PVE changes nothing.',
  console: 'true (default): give it a /dev/console.',
  'net[n]':
    'Network card: "name=eth0,bridge=vmbr0,ip=dhcp,firewall=1". Repeat hwaddr on a change, or it is new.',
  'net[n].bridge': 'Bridge or SDN vnet to plug into, such as vmbr0; must exist on the node.',
  'net[n].mtu': 'Largest packet in bytes, 64 to 65535; default: that of the bridge.',
  nameserver: 'DNS servers, addresses separated by blanks; default: those of the node, read when it starts.',
  searchdomain: 'DNS search domains separated by blanks; default: that of the node.',
  timezone: 'Time zone such as "Europe/Vienna", or `host` for the node\'s; default: as the template has it.',
  'unused[n].volume': 'Volid of the detached volume.',
} as const;
const vmConfig = {
  name: 'Name of the VM, a valid host name, shown in listings; cloud-init gives it to the guest.',
  memory:
    'Memory in MiB, default 512; a running VM takes it only with memory hotplug, else at the next cold start.',
  cores: 'CPU cores per socket, default 1; a running VM takes it only with CPU hotplug (`vcpus`).',
  arch: 'CPU architecture to run; default that of the node. Another one is emulated, slowly. Only root.',
  ostype:
    'System inside, for tuning: l26 Linux, win11 Windows 11 and Server 2022 on, win10 for 2016 and 2019.',
  'net[n]':
    'Network card: "virtio,bridge=vmbr0,tag=20,firewall=1". Repeat the MAC on a change, or it is new.',
  'net[n].bridge': "Bridge or SDN vnet to plug into, such as vmbr0; without one, QEMU's own NAT.",
  'net[n].mtu': 'Largest packet in bytes, virtio only; 1 for as the bridge. Default: that of the bridge.',
  nameserver: 'DNS servers for cloud-init, addresses separated by blanks; default: those of the node.',
  searchdomain: 'DNS search domain for cloud-init; default: that of the node.',
  affinity: 'Host CPUs that its threads may use, "0,2,4-7"; default all.',
  autostart: 'Has no effect; to start with the node use `onboot`.',
  'unused[n].volume': 'Other name of `file`.',
} as const;
const vmChange = {
  ...vmConfig,
  force: 'true: delete the data of disks named in `delete`. Default: they stay as `unused[n]`.',
  delete: deleteSettings,
} as const;

/** Settings of guests, their disks and what is done inside them. */
export const configExceptions = [
  { match: 'POST /nodes/{node}/lxc', words: containerConfig },
  { match: 'PUT /nodes/{node}/lxc/{vmid}/config', words: { ...containerConfig, delete: deleteSettings } },
  { match: 'POST /nodes/{node}/qemu', words: vmConfig },
  { match: 'POST|PUT /nodes/{node}/qemu/{vmid}/config', words: vmChange },
  {
    match: 'PUT /nodes/{node}/qemu/{vmid}/unlink',
    words: {
      force:
        'true: delete the data. Default: the disks stay as `unused[n]`; those that are so already go anyway.',
    },
  },
  {
    match: 'PUT /nodes/{node}/*/{vmid}/resize',
    words: {
      disk: 'Slot of the disk to grow, such as "scsi0", "rootfs" or "mp0"; a missing one makes the task fail.',
    },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/move_disk',
    words: {
      disk: 'Slot of the disk to move, such as "scsi0" or "unused0".',
      storage: 'Storage to move it to; may be the same with another `format`. Not beside `target-vmid`.',
      delete:
        'true: delete the original once it is copied. Default false: it stays as `unused[n]`, using its space.',
      'target-vmid':
        'VM that the disk shall belong to from now on, on the same node; no copy if the storage stays.',
    },
  },
  {
    match: 'POST /nodes/{node}/lxc/{vmid}/move_volume',
    words: {
      storage: 'Storage to move it to. Not beside `target-vmid`.',
      delete:
        'true: delete the original once it is copied. Default false: it stays as `unused[n]`, using its space.',
      'target-vmid': 'Container that the volume shall belong to from now on, on the same node.',
    },
  },
  {
    match: 'POST /nodes/{node}/*/{vmid}/remote_migrate',
    words: { 'target-vmid': 'Number it gets in the other cluster; default: the same. Must be free there.' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/template',
    words: { disk: 'Turn only this disk into a base volume; default: all, and the VM into a template.' },
  },
  {
    match: 'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump',
    words: { type: 'Which file: `user`, `network` or `meta`.' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/dbus-vmstate',
    words: { action: '`start` or `stop`.' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/agent',
    words: { command: 'Agent command, such as "ping" or "get-osinfo".' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/agent/exec',
    words: {
      command: 'Program and arguments, one array entry each; no shell: for pipes give ["sh","-c","…"].',
    },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/monitor',
    words: { command: 'Command of QEMU\'s human monitor, such as "info block".' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/agent/set-user-password',
    words: {
      password: 'The new password, 5 to 1024 characters; with `crypted` its hash.',
    },
  },
  {
    match: 'GET /nodes/{node}/*/{vmid}/vncwebsocket',
    words: { port: 'Port that vncproxy or termproxy answered, 5900 to 5999.' },
  },
] as const satisfies readonly WordsException[];
