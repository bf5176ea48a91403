import { numberField } from '../../fields.js';
import { configsOf, having, literal } from '../read/configs.js';
import { type Look, textOf } from '../read/look.js';
import { guestName, sized, told } from '../read/words.js';
import type { Finding } from '../target.js';

/** A mapped device or directory: the guests that use it. */
export async function mapping(look: Look): Promise<Finding> {
  const id = look.param('id');
  const [, kind = ''] = /\/mapping\/(\w+)/.exec(look.operation) ?? [];
  const configs = await configsOf(
    look,
    (await look.guests()).filter(({ type }) => type === 'qemu'),
  );
  const name = literal(id);
  const users =
    kind === 'dir'
      ? having(configs, /^virtiofs\d+$/, new RegExp(`^(?:dirid=)?${name}(?:,|$)`))
      : having(
          configs,
          kind === 'pci' ? /^hostpci\d+$/ : /^usb\d+$/,
          new RegExp(`(?:^|,)mapping=${name}(?:,|$)`),
        );
  return {
    label: `${kind.toUpperCase()} mapping ${id}`,
    typed: id,
    lines: [
      told('guests that use it', users.map(guestName)),
      ...(users.length === 0 ? [] : ['They do not start without it.']),
    ],
    facts: { id, kind, guests: users.map(guestName) },
  };
}

/** A disk of a node, or what was made of it: what is on it, and the storages that lie there. */
export async function disk(look: Look): Promise<Finding> {
  const node = look.param('node');
  const devices = [look.param('disk'), look.param('device'), look.param('dev'), look.param('devices')]
    .flatMap((text) => text.split(/[\s,;]+/))
    .filter((text) => text !== '');
  const name = look.param('name');
  const [disks, storages] = await Promise.all([
    look.rows('The disks', 'GET /nodes/{node}/disks/list', { node, 'include-partitions': true }),
    look.rows('The storages', 'GET /storage'),
  ]);
  const found = disks.filter((row) => devices.includes(textOf(row.devpath)));
  const on = storages
    .filter(
      (row) =>
        name !== '' &&
        ([row.vgname, row.thinpool, row.pool].includes(name) || textOf(row.path).endsWith(`/${name}`)),
    )
    .map(({ storage }) => textOf(storage));
  const what = devices.length === 0 ? name : devices.join(', ');
  return {
    label: `${devices.length === 0 ? 'Volume group, pool or directory' : 'Disk'} ${what} of node ${node}`,
    typed: what,
    lines: [
      ...found.map(
        (row) =>
          `${textOf(row.devpath)}: ${textOf(row.model)}, ${sized(numberField(row, 'size') ?? 0)}, ${textOf(row.used) === '' ? 'not in use' : `in use as ${textOf(row.used)}`}`,
      ),
      ...devices
        .filter((one) => !found.some(({ devpath }) => devpath === one))
        .map((one) => `There is no disk ${one}.`),
      ...(name === '' ? [] : [told('storages on it', on)]),
      'What it holds is lost.',
    ],
    facts: {
      node,
      disks: found.map(({ devpath, serial, used }) => ({ devpath, serial, used: textOf(used) })),
      storages: on,
    },
  };
}
