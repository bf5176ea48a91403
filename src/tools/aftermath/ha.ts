import { isPlain } from '../../domain/plain.js';
import { parseUpid } from '../../domain/upid.js';
import type { CallContext, OperationCall } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { unreadAs } from '../hints/unread.js';
import type { TaskState } from '../steps/call.js';
import { cleanLine } from '../untrusted/index.js';

/** Milliseconds between two looks: HA itself looks every ten seconds. */
const PAUSE = 2000;

/** Where HA has a guest, and how that guest is. */
interface Place {
  readonly node: string;
  /** HA's word for it: `started`, `migrate`, `error`. */
  readonly state: string;
  /** `running`, `stopped`. */
  readonly status: string;
}

/** When HA has done what a task of that kind asks of it. */
const goals: Readonly<Record<string, (place: Place, call: OperationCall) => boolean>> = {
  hastart: ({ status }) => status === 'running',
  hastop: ({ status }) => status === 'stopped',
  hashutdown: ({ status }) => status === 'stopped',
  hamigrate: arrived,
  harelocate: arrived,
};

function arrived({ node, state }: Place, { params }: OperationCall): boolean {
  return node === params.target && !/^(?:migrate|relocate)$/.test(state);
}

/**
 * For a guest under HA the task only hands the request in, and HA carries it out by itself. That is waited for, up to the
 * limit of a task; the task counts as ended only where it has happened.
 */
export async function followHa(
  call: OperationCall,
  task: TaskState,
  context: CallContext,
): Promise<TaskState> {
  const isDone = goals[parseUpid(task.upid ?? '')?.type ?? ''];
  if (isDone === undefined || task.state === 'running') return task;
  if (task.state === 'started')
    return { ...task, ha: 'The task only asks HA, which does it by itself after that' };
  const { waitLimit, pause, signal } = context;
  const look = () => placeOf(call, context).catch(unreadAs(undefined));
  let place = await look();
  for (let waited = 0; place !== undefined && place.state !== 'error'; waited += PAUSE) {
    if (isDone(place, call)) return { ...task, ha: `HA has done it: the guest is ${whereIs(place)}` };
    if (waited >= waitLimit || signal?.aborted === true) break;
    await pause(PAUSE, signal).catch(() => undefined);
    // While it moves it may be found nowhere for a moment.
    place = (await look()) ?? place;
  }
  return { ...task, state: 'running', ha: notYet(place) };
}

function notYet(place: Place | undefined): string {
  if (place?.state === 'error')
    return `HA does nothing with the guest, as it has given it up (state error) on ${place.node}: update_ha_resource with state disabled, then started, lets it try again`;
  const taken = 'HA has taken the request, and carries it out by itself';
  return place === undefined
    ? taken
    : `${taken}; the guest is ${whereIs(place)}, and HA has it as '${cleanLine(place.state)}'`;
}

function whereIs({ node, status }: Place): string {
  return `on ${node}, ${status}`;
}

async function placeOf({ operation, params }: OperationCall, { client }: CallContext) {
  const kind = operation.includes('/lxc/') ? 'lxc' : 'qemu';
  const { vmid } = params;
  const sid = `${kind === 'lxc' ? 'ct' : 'vm'}:${String(vmid)}`;
  const cluster = await client();
  const rows = rowsOf(await cluster.invoke('GET /cluster/ha/status/current', {}, {}));
  const service = rows.find((row) => row.sid === sid);
  const node = service === undefined ? undefined : textField(service, 'node');
  if (service === undefined || node === undefined) return undefined;
  const address = { node, vmid };
  const current = await cluster.invoke(`GET /nodes/{node}/${kind}/{vmid}/status/current`, address, {});
  const status = isPlain(current) ? textField(current, 'status') : undefined;
  return { node, state: textField(service, 'state') ?? '', status: status ?? 'unknown' };
}
