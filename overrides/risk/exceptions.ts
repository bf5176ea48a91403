import type { RiskException } from '../types.js';

/** Single operations that are milder or worse than their area. */
export const exceptions = [
  {
    operation: 'POST /cluster/bulk-action/guest/start',
    level: 'operate',
    why: 'only starts guests',
  },
  {
    operation: 'POST /cluster/bulk-action/guest/suspend',
    level: 'operate',
    why: 'the guests can be resumed',
  },
  {
    operation: 'POST /cluster/bulk-action/guest/migrate',
    level: 'change',
    why: 'moves guests and keeps them',
  },
  {
    operation: 'POST /cluster/notifications/targets/{name}/test',
    level: 'operate',
    why: 'sends one message and stores nothing',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/ping',
    level: 'read',
    why: 'only asks whether the agent answers',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status',
    level: 'read',
    why: 'only asks for the state',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze',
    level: 'operate',
    why: 'a thaw takes it back',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw',
    level: 'operate',
    why: 'takes a freeze back',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/fstrim',
    level: 'operate',
    why: 'gives unused blocks back',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/shutdown',
    level: 'operate',
    why: 'an orderly shutdown',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk',
    level: 'operate',
    why: 'the guest can be resumed',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid',
    level: 'operate',
    why: 'the guest can be resumed',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram',
    level: 'operate',
    why: 'the guest can be resumed',
  },
  {
    operation: 'POST /nodes/{node}/qemu/{vmid}/agent',
    level: 'operate',
    why: 'its list of commands holds none that runs code',
  },
  {
    operation: 'GET /nodes/{node}/qemu/{vmid}/agent/exec-status',
    level: 'privileged',
    why: 'hands out what a command run in the guest has printed',
  },
  {
    operation: 'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump',
    level: 'privileged',
    why: "shows the password's hash that the configuration masks",
  },
  {
    operation: 'GET /nodes/{node}/vzdump/extractconfig',
    level: 'privileged',
    why: "shows the password's hash in a saved configuration unmasked",
  },
] as const satisfies readonly RiskException[];
