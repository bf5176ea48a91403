import type { Plain } from '../../../domain/plain.js';
import { isOn } from '../../arguments.js';
import { numberField } from '../../fields.js';
import { type Look, textOf } from '../read/look.js';
import { moment, told } from '../read/words.js';
import type { Finding } from '../target.js';

/** A snapshot: when it is of, what came after it, and what a rollback loses. */
export async function snapshot(look: Look): Promise<Finding> {
  const type = look.operation.includes('/lxc/') ? 'lxc' : 'qemu';
  const [node, vmid, name] = [look.param('node'), look.param('vmid'), look.param('snapname')];
  const base = `GET /nodes/{node}/${type}/{vmid}`;
  const [rows, config, status] = await Promise.all([
    look.rows('Its snapshots', `${base}/snapshot`, { node, vmid }),
    look.object('The configuration of the guest', `${base}/config`, { node, vmid }),
    look.object('The status of the guest', `${base}/status/current`, { node, vmid }),
  ]);
  const own = rows.find((row) => row.name === name);
  const children = rows.filter(({ parent }) => parent === name).map((row) => textOf(row.name));
  const guest = `${type === 'lxc' ? 'container' : 'VM'} ${vmid} (${textOf(config.name) || textOf(config.hostname)})`;
  const running = textOf(status.status);
  return {
    label: `Snapshot ${name} of ${guest} on ${node}`,
    typed: name,
    lines: [
      ...(own === undefined ? ['There is no such snapshot.'] : describe(own)),
      told(
        'snapshots that follow it',
        children.map((child) => (child === 'current' ? 'the present state' : child)),
      ),
      `The guest is ${running || 'in an unknown state'}.`,
      ...(look.operation.endsWith('/rollback') ? rollback(own, rows, running) : []),
    ],
    facts: { vmid, node, snapshot: name, children, status: running },
    watched: [config.digest, rows.map((row) => [row.name, row.parent, row.snaptime]), running],
  };
}

function describe(own: Plain): string[] {
  return [
    `taken: ${moment(numberField(own, 'snaptime') ?? 0)}`,
    `with memory: ${isOn(own.vmstate) ? 'yes' : 'no'}`,
    'PVE does not tell how much room it takes.',
  ];
}

function rollback(own: Plain | undefined, rows: readonly Plain[], running: string): string[] {
  const time = numberField(own ?? {}, 'snaptime') ?? 0;
  const newer = rows
    .filter((row) => (numberField(row, 'snaptime') ?? 0) > time)
    .map((row) => textOf(row.name));
  return [
    'All that the guest wrote and every setting changed since is lost.',
    ...(running === 'running' ? ['It is stopped hard for that.'] : []),
    ...(newer.length === 0
      ? []
      : [told('newer snapshots, for which storages such as ZFS refuse this', newer)]),
  ];
}
