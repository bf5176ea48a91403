import type { WorldFile } from '../../sandbox/index.js';
import { type Ask, numberOf, type Row, rowOf, rowsOf, textOf } from './answers.js';
import type { Disguise } from './disguise.js';
import { pool as poolName, properties } from './rules.js';
import { fileName } from './storages.js';

type GuestFile = NonNullable<WorldFile['guests']>[string];

/** Options whose values say nothing of their owner; all others are left out. */
const KEPT = new Set(
  (
    'acpi agent arch balloon bios boot bootdisk ciupgrade cores cpu cpulimit cpuunits console cmode features freeze ' +
    'hotplug kvm localtime machine memory migrate_downtime migrate_speed numa onboot ostype protection rng0 scsihw ' +
    'shares sockets startup swap tablet tdf template timezone tty unprivileged vcpus vga vmstatestorage watchdog lock meta'
  ).split(' '),
);
const DRIVE = /^(?:ide|scsi|virtio|sata|mp|unused)\d+$|^(?:rootfs|efidisk0|tpmstate0)$/;
const DEVICE = /^(?:serial|usb|hostpci|audio|numa)\d+$/;
const NET = /^(?:net|ipconfig)\d+$/;

/** A drive's text: its storage and an ISO's name replaced, serial numbers and paths of the host dropped. */
function driveOf(disguise: Disguise, text: string): string | undefined {
  const [first = '', ...rest] = text.split(',');
  const kept = rest.filter((part) => !/^(?:serial|model|wwn|product|vendor)=/.test(part));
  const at = first.replace(/^(?:file|volume)=/, '');
  if (at === 'none' || at === 'cdrom') return text;
  const [, storage = '', volume = ''] = /^([^:/]+):(.+)$/.exec(at) ?? [];
  if (storage === '') return undefined;
  const name = /^(?:iso|import|snippets|vztmpl)\//.test(volume) ? fileName(disguise, volume) : volume;
  return [`${disguise.name('storage', storage)}:${name}`, ...kept].join(',');
}

/** A bridge of the node, or a virtual network that stands for one. */
function bridgeOf(disguise: Disguise, bridge: string): string {
  return disguise.name(disguise.knows('vnet', bridge) ? 'vnet' : 'interface', bridge);
}

function netOf(disguise: Disguise, text: string): string {
  return text
    .split(',')
    .map((part) => {
      const [key = '', value = ''] = part.split('=');
      return key === 'bridge' ? `bridge=${bridgeOf(disguise, value)}` : disguise.addresses(part);
    })
    .join(',');
}

/** A device that is passed through: mappings by their new name, files of the host dropped. */
function deviceOf(disguise: Disguise, text: string): string {
  return text
    .split(',')
    .filter((part) => !part.startsWith('romfile='))
    .map((part) =>
      part.replace(/^mapping=(.*)$/, (_, id: string) => `mapping=${disguise.name('mapping', id)}`),
    )
    .join(',');
}

/** Of what the firmware tells, only the machine's id; maker and serial number are dropped. */
const smbiosOf = properties({ uuid: (disguise, text) => disguise.uuid(text) });

/** A guest's configuration without what is its owner's: names, notes, keys, passwords and addresses. */
function configOf(
  disguise: Disguise,
  kind: string,
  vmid: number,
  config: Row,
): Record<string, string | number> {
  const made: Record<string, string | number> = {
    [kind === 'qemu' ? 'name' : 'hostname']: `${kind === 'qemu' ? 'vm' : 'ct'}-${vmid}`,
  };
  for (const [key, value] of Object.entries(config)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    const plain = typeof value === 'boolean' ? Number(value) : value;
    if (KEPT.has(key)) made[key] = key === 'vmstatestorage' ? disguise.name('storage', String(plain)) : plain;
    else if (DEVICE.test(key)) made[key] = deviceOf(disguise, String(plain));
    else if (key === 'vmgenid') made[key] = disguise.uuid(String(plain));
    else if (key === 'smbios1') made[key] = smbiosOf(disguise, String(plain));
    else if (NET.test(key)) made[key] = netOf(disguise, String(plain));
    else if (DRIVE.test(key)) {
      const drive = driveOf(disguise, String(plain));
      if (drive !== undefined) made[key] = drive;
    } else if (key === 'tags') {
      made.tags = String(plain)
        .split(/[;, ]+/)
        .map((tag) => disguise.name('tag', tag))
        .join(';');
    }
  }
  return made;
}

/** Snapshots in the order in which they were taken, numbered. */
function snapshotsOf(rows: readonly Row[]): NonNullable<GuestFile['snapshots']> {
  const taken = rows
    .filter((row) => textOf(row, 'name') !== 'current')
    .sort((a, b) => numberOf(a, 'snaptime') - numberOf(b, 'snaptime'));
  const names = new Map(taken.map((row, index) => [textOf(row, 'name'), `snapshot${index + 1}`]));
  return Object.fromEntries(
    taken.map((row) => {
      const parent = names.get(textOf(row, 'parent'));
      const age = Math.max(0, Math.floor(Date.now() / 1000) - numberOf(row, 'snaptime'));
      return [
        names.get(textOf(row, 'name')) ?? '',
        { age, vmstate: numberOf(row, 'vmstate') === 1, ...(parent === undefined ? {} : { parent }) },
      ];
    }),
  );
}

/** One guest, read by three calls. */
export async function guestOf(ask: Ask, disguise: Disguise, row: Row): Promise<GuestFile> {
  const kind = textOf(row, 'type') === 'lxc' ? 'lxc' : 'qemu';
  const vmid = numberOf(row, 'vmid');
  const at = { node: textOf(row, 'node'), vmid };
  const config = rowOf(await ask(`GET /nodes/{node}/${kind}/{vmid}/config`, at));
  const snapshots = snapshotsOf(rowsOf(await ask(`GET /nodes/{node}/${kind}/{vmid}/snapshot`, at)));
  const status = textOf(row, 'status');
  const up = !['stopped', 'unknown', ''].includes(status);
  const pool = textOf(row, 'pool');
  return {
    type: kind,
    node: disguise.name('node', at.node),
    config: configOf(disguise, kind, vmid, config),
    ...(up
      ? {
          state: status === 'running' ? ('running' as const) : ('paused' as const),
          up: numberOf(row, 'uptime'),
        }
      : {}),
    ...(pool === '' ? {} : { pool: poolName(disguise, pool) }),
    ...(Object.keys(snapshots).length === 0 ? {} : { snapshots }),
  };
}
