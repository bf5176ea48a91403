import { authId, type Caller, isRoot } from '../access/caller.js';
import { mayAny, requireAll } from '../access/permissions.js';
import { Annotated, RawAnswer } from '../server/answer.js';
import {
  type Call,
  flagParam,
  type HandlerTable,
  listParam,
  needText,
  numberParam,
  textParam,
} from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Task } from '../store/task.js';
import { endTask } from './task.js';
import { isUpid } from './upid.js';

type Row = Record<string, unknown>;

/** Who started it: PVE splits a token's id into user and token in rows of tasks. */
function starter(task: Task): Row {
  const [user, tokenid] = task.info.user.split('!');
  return tokenid === undefined ? { user } : { user, tokenid };
}

function taskOf(call: Call): Task {
  const upid = needText(call.params, 'upid');
  if (!isUpid(upid)) refuseParameters({ upid: `unable to parse worker upid '${upid}'` });
  return call.cluster.tasks.get(upid) ?? die(`no such task '${upid}'`);
}

function isOwn(caller: Caller, task: Task): boolean {
  const id = authId(caller);
  return task.info.user === id || (caller.token === undefined && task.info.user.split('!')[0] === id);
}

/** PVE lets the starter see a task, and who has Sys.Audit on its node. */
function checkVisible(call: Call, task: Task): void {
  if (!isOwn(call.caller, task)) {
    requireAll(call.cluster, call.caller, `/nodes/${task.info.node}`, ['Sys.Audit']);
  }
}

function taskStatus(call: Call): Row {
  const task = taskOf(call);
  checkVisible(call, task);
  const { id, node, pid, pstart, starttime, type } = task.info;
  return {
    id,
    node,
    pid,
    pstart,
    starttime,
    status: task.exitstatus === undefined ? 'running' : 'stopped',
    ...starter(task),
    type,
    upid: task.upid,
    ...(task.exitstatus === undefined ? {} : { exitstatus: task.exitstatus }),
  };
}

function taskLog(call: Call): Annotated | RawAnswer {
  const task = taskOf(call);
  checkVisible(call, task);
  if (flagParam(call.params, 'download')) return new RawAnswer(Buffer.from(`${task.log.join('\n')}\n`));
  const start = numberParam(call.params, 'start') ?? 0;
  const limit = numberParam(call.params, 'limit') ?? 50;
  const lines = task.log.map((t, index) => ({ n: index + 1, t }));
  const end = limit === 0 ? lines.length : start + limit;
  const page = lines.slice(start, end);
  const empty = [{ n: 1, t: 'no content' }];
  return new Annotated(lines.length === 0 ? empty : page, { total: Math.max(1, lines.length) });
}

function stopTask(call: Call): null {
  const task = taskOf(call);
  if (!isOwn(call.caller, task)) {
    requireAll(call.cluster, call.caller, `/nodes/${task.info.node}`, ['Sys.Modify']);
  }
  endTask(call.cluster, task, 'interrupted by signal');
  return null;
}

function listRow(task: Task): Row {
  const { id, node, pid, pstart, starttime, type } = task.info;
  const ended = task.exitstatus === undefined ? {} : { endtime: task.endtime, status: task.exitstatus };
  return { id, node, pid, pstart, starttime, ...starter(task), type, upid: task.upid, ...ended };
}

/** What the `statusfilter` of a listing calls an exit status. */
function statusKind(task: Task): string {
  const { exitstatus } = task;
  if (exitstatus === undefined || exitstatus === 'OK') return 'ok';
  return exitstatus.startsWith('WARNINGS') ? 'warning' : 'error';
}

type TaskFilter = (task: Task) => boolean;

/** The conditions that a listing's parameters make. */
function filtersOf(call: Call): readonly TaskFilter[] {
  const { params, caller, cluster } = call;
  const filters: TaskFilter[] = [];
  const source = textParam(params, 'source') ?? 'archive';
  if (source !== 'all') filters.push((task) => (task.exitstatus === undefined) === (source === 'active'));
  const vmid = textParam(params, 'vmid');
  if (vmid !== undefined) filters.push(({ info }) => info.id === vmid);
  const type = textParam(params, 'typefilter');
  if (type !== undefined) filters.push(({ info }) => info.type === type);
  const user = textParam(params, 'userfilter')?.toLowerCase();
  if (user !== undefined) filters.push(({ info }) => info.user.toLowerCase().includes(user));
  const since = numberParam(params, 'since');
  if (since !== undefined) filters.push(({ info }) => info.starttime >= since);
  const until = numberParam(params, 'until');
  if (until !== undefined) filters.push(({ info }) => info.starttime <= until);
  if (flagParam(params, 'errors')) filters.push((task) => statusKind(task) === 'error');
  const kinds = listParam(params, 'statusfilter');
  if (kinds.length > 0) filters.push((task) => kinds.includes(statusKind(task)));
  const node = needText(params, 'node');
  if (!mayAny(cluster, caller, `/nodes/${node}`, ['Sys.Audit'])) filters.push((task) => isOwn(caller, task));
  return filters;
}

function newestFirst(cluster: Cluster): readonly Task[] {
  return [...cluster.tasks.values()].reverse();
}

function listTasks(call: Call): Annotated {
  const { cluster, params } = call;
  const node = needText(params, 'node');
  const filters = filtersOf(call);
  const found = newestFirst(cluster).filter(
    (task) => task.info.node === node && filters.every((filter) => filter(task)),
  );
  const start = numberParam(params, 'start') ?? 0;
  const limit = numberParam(params, 'limit') ?? 50;
  const page = found.slice(start, start + limit);
  return new Annotated(page.map(listRow), { total: found.length });
}

/** How many ended tasks `/cluster/tasks` shows. */
const RECENT = 25;

function clusterTasks({ cluster, caller }: Call): readonly Row[] {
  const all = isRoot(caller) || mayAny(cluster, caller, '/', ['Sys.Audit']);
  return newestFirst(cluster)
    .filter((task) => all || isOwn(caller, task))
    .slice(0, RECENT)
    .map((task) => {
      const { pid, pstart, ...row } = listRow(task);
      return task.exitstatus === undefined ? { ...row, pid, pstart } : { ...row, saved: '1' };
    });
}

const TASK = '/nodes/{node}/tasks/{upid}';

export const taskHandlers: HandlerTable = {
  'GET /cluster/tasks': clusterTasks,
  'GET /nodes/{node}/tasks': listTasks,
  [`GET ${TASK}/status`]: taskStatus,
  [`GET ${TASK}/log`]: taskLog,
  [`DELETE ${TASK}`]: stopTask,
};
