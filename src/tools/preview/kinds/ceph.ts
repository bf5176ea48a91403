import { isPlain } from '../../../domain/plain.js';
import { isOn } from '../../arguments.js';
import { numberField } from '../../fields.js';
import { inTurns } from '../read/configs.js';
import { type Look, textOf } from '../read/look.js';
import { counted, told } from '../read/words.js';
import type { Finding } from '../target.js';
import { osdsIn } from './node.js';
import { useOf } from './storage.js';

/** Ceph's own word on how it is, and why; the warnings' names only, for their texts count up. */
async function health(look: Look): Promise<string> {
  const { health: own } = await look.object('The health of Ceph', 'GET /cluster/ceph/status');
  if (!isPlain(own)) return 'The health of Ceph is not known.';
  const checks = isPlain(own.checks) ? Object.keys(own.checks) : [];
  return `Ceph is ${textOf(own.status)}${checks.length === 0 ? '' : ` (${checks.join(', ')})`}.`;
}

/** A pool: the storages that lie on it, and the guests on these. */
export async function cephPool(look: Look): Promise<Finding> {
  const [node, name] = [look.param('node'), look.param('name')];
  const [storages, pools, state] = await Promise.all([
    look.rows('The storages', 'GET /storage'),
    look.rows('The Ceph pools', 'GET /nodes/{node}/ceph/pool', { node }),
    health(look),
  ]);
  const own = pools.find((row) => row.pool_name === name);
  const on = storages
    .filter((row) => row.type === 'rbd' && (textOf(row.pool) || 'rbd') === name)
    .map(({ storage }) => textOf(storage));
  const guests = (await inTurns(on, (storage) => useOf(look, storage))).flatMap((use) => use.guests);
  return {
    label: `Ceph pool ${name}`,
    typed: name,
    lines: [
      own === undefined
        ? 'There is no such pool.'
        : `It holds ${(numberField(own, 'bytes_used') ?? 0) > 0 ? 'data' : 'nothing'}, in ${textOf(own.size)} copies.`,
      told('storages on it', on),
      told('guests with disks on these', guests),
      ...(isOn(look.params.remove_storages) ? ['These storages are removed too.'] : []),
      state,
      'What it holds is lost.',
    ],
    facts: { pool: name, storages: on, guests },
  };
}

/** An OSD: whether Ceph can do without it. */
export async function osd(look: Look): Promise<Finding> {
  const [node, id] = [look.param('node'), look.param('osdid')];
  const [tree, pools, state] = await Promise.all([
    look.object('The Ceph OSDs', 'GET /nodes/{node}/ceph/osd', { node }),
    look.rows('The Ceph pools', 'GET /nodes/{node}/ceph/pool', { node }),
    health(look),
  ]);
  const all = osdsIn(tree.root);
  const own = all.find((row) => textOf(row.id) === id);
  const left = all.filter((row) => row !== own && row.status === 'up' && isOn(row.in)).length;
  const copies = Math.max(0, ...pools.map((row) => numberField(row, 'size') ?? 0));
  const [up, inside] = [own?.status === 'up', isOn(own?.in)];
  return {
    label: `Ceph OSD ${id} on ${node}`,
    typed: id,
    lines: [
      own === undefined
        ? 'There is no such OSD.'
        : `It is ${up ? 'up' : 'down'} and ${inside ? 'in' : 'out'}.`,
      ...(up || inside ? ['PVE refuses to destroy an OSD that is up or in.'] : []),
      `${counted(left, 'other OSD')} up and in; the pools keep up to ${counted(copies, 'copy')}.`.replace(
        'copys',
        'copies',
      ),
      state,
    ],
    facts: { osd: id, up, in: inside, osds_left: left },
  };
}

/** A monitor, manager or metadata server: how many are left. */
export async function cephDaemon(look: Look): Promise<Finding> {
  const node = look.param('node');
  const [, kind = ''] = /\/ceph\/(\w+)\//.exec(look.operation) ?? [];
  const id = look.param('monid') || look.param('id') || look.param('name');
  const daemons = await look.rows(`The Ceph ${kind} daemons`, `GET /nodes/{node}/ceph/${kind}`, { node });
  const left = daemons.filter(({ name, id: other }) => textOf(name) !== id && textOf(other) !== id);
  const needed = Math.floor((daemons.length - 1) / 2) + 1;
  return {
    label: `Ceph ${kind} ${id}`,
    typed: id,
    lines: [
      told(
        'left then',
        left.map(({ name, id: other }) => textOf(name) || textOf(other)),
      ),
      ...(kind === 'mon' && left.length > 0 ? [`${needed} of these have to be up for Ceph to work.`] : []),
      ...(left.length === 0 ? ['It is the LAST one: Ceph stops working as it does now.'] : []),
      await health(look),
    ],
    facts: { kind, id, left: left.length },
  };
}

/** A file system: the storages on it. */
export async function cephFs(look: Look): Promise<Finding> {
  const name = look.param('name');
  const storages = (await look.rows('The storages', 'GET /storage'))
    .filter((row) => row.type === 'cephfs' && (textOf(row['fs-name']) || 'cephfs') === name)
    .map(({ storage }) => textOf(storage));
  return {
    label: `CephFS ${name}`,
    typed: name,
    lines: [told('storages on it', storages), 'What it holds is lost.', await health(look)],
    facts: { name, storages },
  };
}
