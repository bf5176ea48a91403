import type { RiskRaise } from '../types.js';

const CREATE_VM = 'POST /nodes/{node}/qemu';
const CONFIGURE_VM = 'POST|PUT /nodes/{node}/qemu/{vmid}/config';
const CREATE_CONTAINER = 'POST /nodes/{node}/lxc';
const CONFIGURE_CONTAINER = 'PUT /nodes/{node}/lxc/{vmid}/config';
const BOTH_VM = 'POST|PUT /nodes/{node}/qemu/**';
const BOTH_CONTAINER = 'POST|PUT /nodes/{node}/lxc/**';

const VM_DISKS = ['scsi[n]', 'virtio[n]', 'sata[n]', 'ide[n]'];
/** A path of the host in place of a volume id, named or as the value's first part. */
const HOST_PATH = { matches: '(^|,)\\s*((file|volume|import-from)\\s*=\\s*)?/' };
const HOST_DEVICE = 'hands a device of the host to the guest';

/** Parameters of calls about one guest that make them worse. */
export const guestRaises = [
  // Creating and configuring guests.
  {
    match: CREATE_VM,
    parameters: ['force'],
    when: 'set',
    level: 'destroy',
    why: 'overwrites the guest that has this vmid',
  },
  {
    match: CREATE_CONTAINER,
    parameters: ['force'],
    when: 'set',
    level: 'destroy',
    why: 'overwrites the guest that has this vmid',
  },
  {
    match: CONFIGURE_VM,
    parameters: ['force'],
    when: 'set',
    level: 'destroy',
    why: 'destroys the disks that it detaches',
  },
  {
    match: BOTH_VM,
    parameters: ['protection'],
    when: 'off',
    level: 'destroy',
    why: 'lifts the protection from removal',
  },
  {
    match: BOTH_CONTAINER,
    parameters: ['protection'],
    when: 'off',
    level: 'destroy',
    why: 'lifts the protection from removal',
  },
  {
    match: BOTH_VM,
    parameters: ['lock'],
    when: 'set',
    level: 'destroy',
    why: 'takes or overrides the lock of a running job',
  },
  {
    match: BOTH_CONTAINER,
    parameters: ['lock'],
    when: 'set',
    level: 'destroy',
    why: 'takes or overrides the lock of a running job',
  },
  {
    match: BOTH_VM,
    parameters: ['args', 'hookscript'],
    when: 'set',
    level: 'privileged',
    why: 'runs code on the node',
  },
  {
    match: BOTH_CONTAINER,
    parameters: ['hookscript'],
    when: 'set',
    level: 'privileged',
    why: 'runs code on the node',
  },
  { match: CREATE_VM, parameters: VM_DISKS, when: HOST_PATH, level: 'privileged', why: HOST_DEVICE },
  { match: CONFIGURE_VM, parameters: VM_DISKS, when: HOST_PATH, level: 'privileged', why: HOST_DEVICE },
  {
    match: BOTH_VM,
    parameters: ['efidisk0', 'tpmstate0', 'unused[n]', 'cdrom'],
    when: HOST_PATH,
    level: 'privileged',
    why: HOST_DEVICE,
  },
  {
    match: BOTH_VM,
    parameters: ['hostpci[n]'],
    when: { matches: '^(?!mapping=[^,]+(,(?!host=)[\\w-]+=[^,]*)*$)' },
    level: 'privileged',
    why: HOST_DEVICE,
  },
  {
    match: BOTH_VM,
    parameters: ['usb[n]'],
    when: { matches: '^(?!(mapping=[^,]+|(host=)?spice)(,(?!host=|mapping=)[\\w-]+=[^,]*)*$)' },
    level: 'privileged',
    why: HOST_DEVICE,
  },
  {
    match: BOTH_VM,
    parameters: ['serial[n]'],
    when: { matches: '/' },
    level: 'privileged',
    why: HOST_DEVICE,
  },
  { match: BOTH_VM, parameters: ['parallel[n]'], when: 'set', level: 'privileged', why: HOST_DEVICE },
  {
    match: CREATE_VM,
    parameters: ['archive'],
    when: { matches: '^(-$|\\s*/)' },
    level: 'privileged',
    why: 'reads a file of the host',
  },
  {
    match: CREATE_CONTAINER,
    parameters: ['ostemplate'],
    when: { matches: '^(-$|\\s*/)' },
    level: 'privileged',
    why: 'reads a file of the host',
  },
  {
    match: BOTH_CONTAINER,
    parameters: ['rootfs', 'mp[n]'],
    when: HOST_PATH,
    level: 'privileged',
    why: 'mounts a folder or device of the host',
  },
  { match: BOTH_CONTAINER, parameters: ['dev[n]'], when: 'set', level: 'privileged', why: HOST_DEVICE },
  {
    match: BOTH_CONTAINER,
    parameters: ['features'],
    when: { matches: '(mount|mknod|keyctl|fuse|force_rw_sys)\\s*=\\s*(?!0\\b)' },
    level: 'privileged',
    why: 'lets the container reach the kernel of the host',
  },
  {
    match: BOTH_CONTAINER,
    parameters: ['rootfs', 'mp[n]'],
    when: { matches: '\\bidmap\\s*=' },
    level: 'privileged',
    why: 'maps users of the container to users of the host',
  },
  {
    match: CREATE_CONTAINER,
    parameters: ['unprivileged'],
    when: 'not-on',
    level: 'privileged',
    why: 'root in a container created without `unprivileged: true` is root on the host',
  },
  {
    match: CONFIGURE_CONTAINER,
    parameters: ['unprivileged'],
    when: 'off',
    level: 'privileged',
    why: 'makes root in the container root on the host',
  },

  // Running guests, moving and removing them.
  {
    match: 'POST /nodes/{node}/*/{vmid}/status/shutdown',
    parameters: ['forceStop'],
    when: 'set',
    level: 'destroy',
    why: 'stops the guest hard when it does not shut down',
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/status/start',
    parameters: ['stateuri', 'migratedfrom', 'force-cpu'],
    when: 'set',
    level: 'privileged',
    why: 'passes settings on to the QEMU process',
  },
  {
    match: 'DELETE /nodes/{node}/*/{vmid}',
    parameters: ['purge'],
    when: 'set',
    level: 'privileged',
    why: 'also takes the guest out of backup jobs, replication and HA, which others may own',
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/migrate',
    parameters: ['force'],
    when: 'set',
    level: 'destroy',
    why: 'migrates a guest that depends on a device of its node',
  },
  {
    match: 'POST /nodes/{node}/services/{service}/*',
    parameters: ['service'],
    when: { matches: '^(corosync|pve-cluster|pve-ha-lrm|pve-ha-crm)$' },
    level: 'destroy',
    why: 'can cost the node its quorum and have it fenced',
  },
] as const satisfies readonly RiskRaise[];
