import { limits } from '../../../../overrides/wizards/diagnosis.js';
import { isPlain, type Plain } from '../../../domain/plain.js';
import { numberField } from '../../fields.js';
import { share } from '../../live/index.js';
import { percent } from '../../shape/sizes.js';
import type { Finding } from './finding.js';
import { agentWanted, type Examined } from './guest-facts.js';
import { peak } from './usage-rules.js';

const DAY = 86_400;

/** Something that was looked at and is well, told where nothing was found on the topic. */
type Look = (examined: Examined) => string | undefined;

const looks: readonly (readonly [Finding['topic'], Look])[] = [
  ['cpu', ({ status, samples, week, now }) => used('CPU', 'cpu', 1, { status, samples, week, now })],
  [
    'memory',
    ({ status, samples, week, now }) =>
      used('memory', 'mem', numberField(status, 'maxmem') ?? 0, { status, samples, week, now }),
  ],
  ['cpu', ({ config }) => (Number(config.cpulimit ?? 0) === 0 ? 'no CPU limit' : undefined)],
  ['disk', waits],
  ['disk', fileSystems],
  ['storage', storages],
  ['node', host],
  ['agent', agent],
  ['ha', ha],
  ['lock', () => 'no lock'],
  ['tasks', () => `no failed task in ${limits.taskAge / DAY} days`],
  ['configuration', ({ pending }) => (pending?.length === 0 ? 'no change pending' : undefined)],
  ['backup', backup],
];

/** What was looked at and found well, in few words. */
export function whatIsFine(examined: Examined, findings: readonly Finding[]): string[] {
  const wrong = new Set(findings.map(({ topic }) => topic));
  if (wrong.has('state') || examined.status.status !== 'running') return [];
  return looks.flatMap(([topic, look]) => (wrong.has(topic) ? [] : (look(examined) ?? [])));
}

/** "CPU 9 % now, at most 12 % in a day and 31 % in a week". */
function used(
  what: string,
  field: string,
  whole: number,
  { status, samples, week, now }: Pick<Examined, 'status' | 'samples' | 'week' | 'now'>,
): string | undefined {
  const present = numberField(status, field);
  if (present === undefined || whole <= 0) return undefined;
  const today = week.filter((row) => (numberField(row, 'time') ?? 0) > now - DAY);
  const most = (rows: readonly Plain[]) =>
    percent(Math.max(present, peak([...rows, ...samples], field) ?? 0) / whole);
  const peaks = week.length === 0 ? '' : `, at most ${most(today)} in a day and ${most(week)} in a week`;
  return `${what} ${percent(present / whole)} now${peaks}`;
}

function waits({ samples }: Examined): string | undefined {
  const highest = peak(samples, 'pressureiosome');
  return highest === undefined
    ? undefined
    : `waited for disks at most ${percent(highest / 100)} of the last hour`;
}

function fileSystems({ fileSystems: rows = [], guest, status }: Examined): string | undefined {
  const disk = numberField(status, 'maxdisk') ?? 0;
  const shares =
    guest.type === 'lxc' && disk > 0 && status.disk !== 0
      ? [(numberField(status, 'disk') ?? 0) / disk]
      : rows.flatMap((row) => {
          const [taken, total] = [numberField(row, 'used-bytes'), numberField(row, 'total-bytes')];
          return taken === undefined || total === undefined || total === 0 ? [] : [taken / total];
        });
  return shares.length === 0 ? undefined : `file systems at most ${percent(Math.max(...shares))} full`;
}

function storages({ disks, resources, guest: { node } }: Examined): string | undefined {
  const names = [...new Set(disks.map(({ storage }) => storage))];
  const told = names.flatMap((name) => {
    const one = resources.storages.find((other) => other.storage === name && other.node === node);
    return one === undefined ? [] : [`${name} ${percent(share(one.space))} full`];
  });
  return told.length === 0 ? undefined : `storage ${told.join(', ')}`;
}

function host({ resources, guest: { node } }: Examined): string | undefined {
  const found = resources.nodes.find((one) => one.node === node);
  if (found === undefined) return undefined;
  return `node ${node} CPU ${percent(found.cpu ?? 0)}, memory ${percent(share(found.memory))}`;
}

function agent({ guest, config, fileSystems: told }: Examined): string | undefined {
  return guest.type === 'qemu' && agentWanted(config) && told !== undefined ? 'agent answers' : undefined;
}

function ha({ status }: Examined): string {
  const state = isPlain(status.ha) ? status.ha.state : undefined;
  return state === undefined ? 'not in HA' : `HA ${String(state)}`;
}

function backup({ backedUp, now }: Examined): string | undefined {
  if (backedUp === undefined || backedUp === null) return undefined;
  return `newest backup ${Math.max(0, Math.floor((now - backedUp) / DAY))} days old`;
}
