import { provesUndo, type Step } from './kit.js';

const VM = { node: 'pve1', vmid: 100 } as const;
const MAIL = { node: 'pve1', vmid: 103 } as const;
const vmConfig: Step = ['GET /nodes/{node}/qemu/{vmid}/config', VM];

provesUndo('guests and their disks', [
  {
    name: 'changed, added and removed options of a VM',
    change: [
      'PUT /nodes/{node}/qemu/{vmid}/config',
      { ...VM, memory: 8192, cpulimit: 1, delete: 'description' },
    ],
    watch: [vmConfig],
    kind: 'config',
  },
  {
    name: 'a password among the options, which is not kept',
    change: ['PUT /nodes/{node}/qemu/{vmid}/config', { ...VM, ciuser: 'kim', cipassword: 'correct horse' }],
    watch: [],
    kind: 'config',
    lost: ['cipassword'],
  },
  {
    name: 'options of a container',
    change: ['PUT /nodes/{node}/lxc/{vmid}/config', { node: 'pve1', vmid: 200, cores: 7, delete: 'tags' }],
    watch: [['GET /nodes/{node}/lxc/{vmid}/config', { node: 'pve1', vmid: 200 }]],
    kind: 'config',
  },
  {
    name: 'a detached disk',
    before: [['PUT /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 106, scsi5: 'local-lvm:4' }]],
    change: ['PUT /nodes/{node}/qemu/{vmid}/unlink', { node: 'pve3', vmid: 106, idlist: 'scsi5' }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 106 }]],
    kind: 'config',
    but: ['unused0'],
  },
  {
    name: 'a moved disk',
    before: [
      [
        'POST /nodes/{node}/qemu',
        { node: 'pve3', vmid: 997, name: 'shared', scsi0: 'nfs-shared:8,format=raw' },
      ],
    ],
    change: [
      'POST /nodes/{node}/qemu/{vmid}/move_disk',
      { node: 'pve3', vmid: 997, disk: 'scsi0', storage: 'local-lvm', delete: 1 },
    ],
    watch: [['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 997 }]],
    kind: 'opposite',
  },
  {
    name: 'a started VM',
    change: ['POST /nodes/{node}/qemu/{vmid}/status/start', { node: 'pve3', vmid: 106 }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/status/current', { node: 'pve3', vmid: 106 }]],
    kind: 'opposite',
  },
  {
    name: 'a VM that was stopped hard',
    change: ['POST /nodes/{node}/qemu/{vmid}/status/stop', MAIL],
    watch: [['GET /nodes/{node}/qemu/{vmid}/status/current', MAIL]],
    kind: 'opposite',
    lost: ['what ran in the guest'],
  },
  {
    name: 'a paused VM',
    change: ['POST /nodes/{node}/qemu/{vmid}/status/suspend', VM],
    watch: [['GET /nodes/{node}/qemu/{vmid}/status/current', VM]],
    kind: 'opposite',
  },
  {
    name: 'all guests of a node stopped',
    change: ['POST /nodes/{node}/stopall', { node: 'pve2' }],
    watch: [],
    kind: 'opposite',
    lost: ['what ran in the guests'],
  },
  {
    name: 'a migrated VM',
    change: ['POST /nodes/{node}/qemu/{vmid}/migrate', { node: 'pve3', vmid: 997, target: 'pve1' }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 997 }]],
    kind: 'opposite',
    lost: ['the storages of its disks, where they were moved to others'],
  },
  {
    name: 'a new snapshot',
    change: ['POST /nodes/{node}/qemu/{vmid}/snapshot', { ...VM, snapname: 'fresh' }],
    watch: [],
    kind: 'delete-created',
  },
  {
    name: 'a new VM',
    change: ['POST /nodes/{node}/qemu', { node: 'pve1', vmid: 999, name: 'new', scsi0: 'local-lvm:8' }],
    watch: [['GET /nodes/{node}/qemu', { node: 'pve1' }]],
    kind: 'delete-created',
  },
  {
    name: 'a clone on another node',
    change: [
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { node: 'pve3', vmid: 997, newid: 998, full: 1, target: 'pve2' },
    ],
    watch: [['GET /nodes/{node}/qemu', { node: 'pve2' }]],
    kind: 'delete-created',
  },
  {
    name: 'a new disk image, whose name PVE answers',
    change: [
      'POST /nodes/{node}/storage/{storage}/content',
      { node: 'pve1', storage: 'local-lvm', filename: 'vm-100-disk-9', size: '1G', vmid: 100 },
    ],
    watch: [['GET /nodes/{node}/storage/{storage}/content', { node: 'pve1', storage: 'local-lvm' }]],
    kind: 'delete-created',
  },
]);
