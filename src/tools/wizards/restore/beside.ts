import { asDnsName } from '../../../domain/dns-name.js';
import type { Plain } from '../../../domain/plain.js';
import { textField } from '../../fields.js';
import type { GuestFacts, Resources } from '../../live/index.js';
import type { ContentFacts } from '../cluster/contents.js';
import { readConfig, shortName } from '../cluster/guest.js';
import { nodesByRoom } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { chooseTarget } from './target.js';

/** What is restored, and as which guest. */
interface Restored {
  readonly backup: ContentFacts;
  readonly kind: 'qemu' | 'lxc';
  readonly vmid: number;
}

/** Plans a new guest from a backup; where the old one is there still, one that does not get in its way. */
export async function beside(
  desk: Desk,
  resources: Resources,
  guest: GuestFacts | undefined,
  { backup, kind, vmid }: Restored,
): Promise<string> {
  const node = chooseNode(desk, resources, guest, backup);
  const config = await readBackedUp(desk, guest, backup);
  const storage = chooseTarget(desk, resources, { node, kind, config, backup });
  const name = chooseName(desk, guest, config);
  const onboot = chooseOnboot(desk, guest, config);
  desk.step(
    kind === 'qemu' ? 'vm' : 'container',
    {
      node,
      vmid,
      volid: backup.volid,
      storage,
      [kind === 'qemu' ? 'name' : 'hostname']: name,
      onboot,
      unique: guest === undefined ? undefined : true,
      start: desk.args.start === true ? true : undefined,
    },
    {
      say: { apart: guest === undefined ? '' : ', with MAC addresses of its own' },
      undo: { vmid },
      makes: vmid,
    },
  );
  if (guest !== undefined)
    desk.warn(`Static addresses inside it are those of ${shortName(guest)}: do not run both on one network`);
  return `Restore ${backup.volid} as new guest ${vmid}${name === undefined ? '' : ` (${name})`} on ${node}`;
}

/** A backup on local storage binds to its node; else the guest's own comes first. */
function chooseNode(
  desk: Desk,
  resources: Resources,
  guest: GuestFacts | undefined,
  backup: ContentFacts,
): string {
  const bound = backup.shared ? undefined : backup.node;
  const preferred = bound ?? guest?.node;
  const online = nodesByRoom(resources).map(({ node }) => node);
  const nodes = [...online].sort((a, b) => Number(b === preferred) - Number(a === preferred));
  const node = desk.choose(
    'node',
    nodes.map((value) => ({ value })),
    bound === undefined ? undefined : 'the backup lies on its local storage',
  );
  if (bound !== undefined && node !== bound)
    desk.block({
      by: 'local disk',
      reason: `The backup lies on local storage of ${bound}: restore it there`,
    });
  return node ?? '';
}

/** The configuration in the backup; the present guest's where the token may not read that. */
async function readBackedUp(
  desk: Desk,
  guest: GuestFacts | undefined,
  { node, volid }: ContentFacts,
): Promise<Plain> {
  const text = await desk.live
    .read('GET /nodes/{node}/vzdump/extractconfig', { node, volume: volid })
    .catch(() => undefined);
  if (typeof text === 'string') return optionsIn(text);
  return guest === undefined ? {} : readConfig(desk.live, guest);
}

/** The options of a configuration file, without its snapshots. */
function optionsIn(text: string): Plain {
  const [current = ''] = text.split(/^\[/m);
  return Object.fromEntries(
    current.split('\n').flatMap((line) => {
      const [, key, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
      return key === undefined ? [] : [[key, value]];
    }),
  );
}

/** Two guests of one name are easily taken for each other. */
function chooseName(desk: Desk, guest: GuestFacts | undefined, config: Plain): string | undefined {
  const given = desk.text('name');
  const had = textField(config, 'name') ?? textField(config, 'hostname') ?? guest?.name;
  if (given !== undefined || guest === undefined || had === undefined) return given;
  // What is no name that PVE would take is nobody's to repeat.
  const name = asDnsName(had) === had ? had : `${guest.type === 'lxc' ? 'ct' : 'vm'}-${guest.vmid}`;
  return desk.choose('name', [{ value: `${name}-restored` }], `${name} is there already`);
}

/** With both starting at boot the copy would turn up beside the original one day. */
function chooseOnboot(desk: Desk, guest: GuestFacts | undefined, config: Plain): boolean | undefined {
  if (guest === undefined || config.onboot === undefined || String(config.onboot) === '0')
    return desk.text('onboot') === undefined ? undefined : desk.flag('onboot', false);
  return desk.flag(
    'onboot',
    false,
    `the original starts at boot, and both at once would share its addresses`,
  );
}
