import { limits } from '../../../../overrides/wizards/diagnosis.js';
import { isPlain } from '../../../domain/plain.js';
import { isOn } from '../../arguments.js';
import { textField } from '../../fields.js';
import { share } from '../../live/index.js';
import { percent } from '../../shape/sizes.js';
import { shortName } from '../cluster/guest.js';
import { keepsFiles } from '../cluster/places.js';
import { cap, weight } from './cpu-share-rules.js';
import type { Finding } from './finding.js';
import { agentWanted } from './guest-facts.js';
import { firewall, pending } from './network-rules.js';
import { failedTasks } from './tasks.js';
import type { Twin } from './twins.js';
import { type Rule, usageRules } from './usage-rules.js';

const state: Rule = ({ guest: { vmid, node, template }, status, config, resources, twins }) => {
  const found = textField(status, 'qmpstatus') ?? textField(status, 'status');
  if (resources.nodes.find((one) => one.node === node)?.online === false) {
    const next = { tool: 'get_cluster_status', arguments: {}, why: 'shows which nodes are away' };
    return [
      { gravity: 'critical', topic: 'node', what: `Its node ${node} is offline, and it with it`, next },
    ];
  }
  if (template || found === undefined || found === 'running') return [];
  if (found === 'stopped') {
    const wanted = isOn(config.onboot);
    const [twin] = twins;
    if (twin !== undefined) return [copyOf(vmid, twin, wanted)];
    const next = { tool: 'start_vm', arguments: { vmid }, why: 'starts it' };
    return [
      {
        gravity: wanted ? 'critical' : 'notice',
        topic: 'state',
        what: `It is stopped${wanted ? ', though it is to run from boot on' : ''}`,
        next,
      },
    ];
  }
  const next = { tool: 'resume_vm', arguments: { vmid }, why: 'lets it go on' };
  const io = found === 'io-error';
  return [
    {
      gravity: 'critical',
      topic: 'state',
      what: io
        ? 'It was halted by an I/O error: its storage is full or gone'
        : `It is ${found}: it answers nobody`,
      next,
    },
  ];
};

/** Started, it would answer in place of the other guest, or beside it. */
function copyOf(vmid: number, { guest, shares }: Twin, wanted: boolean): Finding {
  const what = `It is stopped, and ${shortName(guest)}, which runs, has the same ${shares.join(' and ')}: it is most likely a copy, and must not run beside it`;
  if (!wanted) {
    const next = { tool: 'get_vm_config', arguments: { vmid }, why: 'shows what they share' };
    return { gravity: 'notice', topic: 'state', what, next };
  }
  const next = {
    tool: 'set_guest_autostart',
    arguments: { vmid, onboot: false },
    why: 'keeps it from starting with its node',
  };
  return { gravity: 'warning', topic: 'state', what: `${what}; yet it starts at boot`, next };
}

const lock: Rule = ({ guest, status, config }) => {
  const held = textField(status, 'lock') ?? textField(config, 'lock') ?? guest.lock;
  if (held === undefined) return [];
  const next = {
    tool: 'list_tasks',
    arguments: { vmid: guest.vmid },
    why: 'shows whether a task still holds the lock',
  };
  return [
    {
      gravity: 'critical',
      topic: 'lock',
      what: `It is locked (${held}): nothing can be changed, and backups fail, as long as that stays`,
      next,
    },
  ];
};

const ha: Rule = ({ status, guest: { vmid } }) => {
  if (!isPlain(status.ha) || status.ha.state === undefined) return [];
  const found = String(status.ha.state);
  if (!['error', 'fence', 'freeze', 'recovery'].includes(found)) return [];
  const next = { tool: 'get_ha_status', arguments: {}, why: 'shows what HA does with it' };
  return [{ gravity: 'critical', topic: 'ha', what: `HA has guest ${vmid} in state ${found}`, next }];
};

const storage: Rule = ({ disks, resources, guest: { node } }) =>
  [...new Set(disks.map((disk) => disk.storage))].flatMap((name) => {
    const one = resources.storages.find((other) => other.storage === name && other.node === node);
    if (one === undefined) return [];
    const next = { tool: 'get_storage_status', arguments: { storage: name, node }, why: 'shows the storage' };
    if (!one.available)
      return [
        {
          gravity: 'critical' as const,
          topic: 'storage' as const,
          what: `Storage ${name} of its disks is not available on ${node}`,
          next,
        },
      ];
    const used = share(one.space);
    if (used < limits.full) return [];
    const gravity = used >= limits.overfull ? ('critical' as const) : ('warning' as const);
    return [
      {
        gravity,
        topic: 'storage' as const,
        what: `Storage ${name} of its disks is ${percent(used)} full: at 100 % it halts with an I/O error`,
        next,
      },
    ];
  });

const node: Rule = ({ resources, guest }) => {
  const host = resources.nodes.find((one) => one.node === guest.node);
  if (host === undefined || !host.online) return [];
  const next = { tool: 'diagnose_node', arguments: { node: host.node }, why: 'shows what loads the node' };
  const load = host.cpu ?? 0;
  const used = share(host.memory);
  return [
    ...(load < limits.cpu
      ? []
      : [
          {
            gravity: 'warning' as const,
            topic: 'node' as const,
            what: `Its node ${host.node} is busy: CPU ${percent(load)}`,
            next,
          },
        ]),
    ...(used < limits.memory
      ? []
      : [
          {
            gravity: 'warning' as const,
            topic: 'node' as const,
            what: `Its node ${host.node} has ${percent(used)} of its memory in use`,
            next,
          },
        ]),
  ];
};

const agent: Rule = ({ guest: { vmid, type }, config, status, fileSystems }) => {
  if (type === 'lxc' || status.status !== 'running') return [];
  if (!agentWanted(config)) {
    const next = {
      tool: 'update_vm_config',
      arguments: { vmid, agent: 'enabled=1' },
      why: 'switches it on, once it is installed inside',
    };
    return [
      {
        gravity: 'notice',
        topic: 'agent',
        what: 'The guest agent is off: no clean shutdown, no frozen file systems in backups, no addresses',
        next,
      },
    ];
  }
  if (fileSystems !== undefined) return [];
  const next = { tool: 'ping_vm_agent', arguments: { vmid }, why: 'asks whether it answers' };
  return [
    {
      gravity: 'notice',
      topic: 'agent',
      what: 'The guest agent is switched on and does not answer: it is not installed or does not run inside',
      next,
    },
  ];
};

const configuration: Rule = ({ guest: { vmid, type }, config, disks, resources }) => {
  if (type === 'lxc') return [];
  const raw = disks.filter(
    ({ storage: name, volid }) =>
      keepsFiles(resources, name) && volid.endsWith('.raw') && !volid.includes('cloudinit'),
  );
  const ide = disks.filter(({ name, volid }) => /^(?:ide|sata)\d/.test(name) && !volid.includes('cloudinit'));
  const look = { tool: 'get_vm_config', arguments: { vmid }, why: 'shows its configuration' };
  return [
    ...raw.map(({ name, storage: on }) => ({
      gravity: 'notice' as const,
      topic: 'configuration' as const,
      what: `Disk ${name} is raw on ${on}, so it can't have snapshots`,
      next: {
        tool: 'move_disk',
        arguments: { vmid, disk: name, storage: on, format: 'qcow2' },
        why: 'makes it qcow2',
      },
    })),
    ...(ide.length === 0
      ? []
      : [
          {
            gravity: 'notice' as const,
            topic: 'configuration' as const,
            what: `${ide.map(({ name }) => name).join(', ')} are slow emulated disks: virtio SCSI is several times faster`,
            next: look,
          },
        ]),
    ...(/(^|,)(?:e1000|rtl8139)=/.test(String(config.net0 ?? ''))
      ? [
          {
            gravity: 'notice' as const,
            topic: 'configuration' as const,
            what: 'net0 is an emulated card: virtio is faster and takes less CPU',
            next: look,
          },
        ]
      : []),
    ...(disks.some(({ name }) => name.startsWith('unused'))
      ? [
          {
            gravity: 'notice' as const,
            topic: 'configuration' as const,
            what: 'It has unused disks, which take room',
            next: look,
          },
        ]
      : []),
  ];
};

const backup: Rule = ({ backedUp, now, guest: { vmid, template } }) => {
  if (backedUp === null || template) return [];
  const days = backedUp === undefined ? undefined : Math.floor((now - backedUp) / 86_400);
  if (days !== undefined && days <= limits.backupDays) return [];
  const next = { tool: 'backup_wizard', arguments: { vmid: String(vmid) }, why: 'plans a backup, or a job' };
  return [
    {
      gravity: 'warning',
      topic: 'backup',
      what: days === undefined ? 'There is no backup of it' : `Its newest backup is ${days} days old`,
      next,
    },
  ];
};

const tasks: Rule = (examined) => failedTasks(examined.tasks, examined.now);

/** All rules about a guest. */
export const guestRules: readonly Rule[] = [
  state,
  lock,
  ha,
  ...usageRules,
  cap,
  weight,
  storage,
  node,
  agent,
  configuration,
  pending,
  firewall,
  backup,
  tasks,
];
