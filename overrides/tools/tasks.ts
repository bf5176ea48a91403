import type { CuratedTool } from './types.js';

const upid = {
  describe: 'Task id "UPID:NODE:…", as a tool returned it.',
  required: true,
  aliases: ['task_id'],
} as const;
const node = { describe: 'Node that runs it.', hidden: true, aliases: ['node_name'] } as const;

const columns = [
  { name: 'start', field: 'starttime', as: 'time' },
  { name: 'end', field: 'endtime', as: 'time' },
  { name: 'node', field: 'node' },
  { name: 'type', field: 'type' },
  { name: 'id', field: 'id' },
  { name: 'user', field: 'user' },
  { name: 'token', field: 'tokenid' },
  { name: 'status', field: 'status' },
  { name: 'upid', field: 'upid' },
] as const;

/** Tasks: what PVE does in the background. */
export const taskTools = [
  {
    name: 'list_tasks',
    title: 'List tasks',
    description:
      'Newest tasks, running and ended, with how they ended. Without a node: the latest of the whole cluster. With one, or a guest: the history there, by kind, user, time, errors.',
    toolsets: ['tasks'],
    example: { node: 'pve1', errors: true },
    operation: {
      qemu: 'GET /nodes/{node}/tasks',
      lxc: 'GET /nodes/{node}/tasks',
      node: 'GET /nodes/{node}/tasks',
      cluster: 'GET /cluster/tasks',
    },
    locate: 'guest',
    parameters: {
      node: {
        describe: 'History of this node; the filters below need it, or vmid.',
        aliases: ['node_name'],
      },
      vmid: { describe: 'Of this guest, by id or name.', aliases: ['container_id'] },
      errors: { describe: 'true: failed ones only.' },
      source: { describe: 'active: running ones; all: both. Default archive: ended ones.' },
      typefilter: { describe: 'Kind: vzdump, qmstart, qmigrate, …', aliases: ['type', 'task_type'] },
      userfilter: { describe: 'User whose name contains this.', hidden: true, aliases: ['user'] },
      statusfilter: { describe: 'ok, error, warning, unknown.', hidden: true },
      since: {
        describe: 'Begun after this: "1h", "2 days ago", a date, Unix seconds.',
        schema: { type: 'string' },
        wire: 'since',
      },
      until: {
        describe: 'Begun before this, in the same forms.',
        schema: { type: 'string' },
        wire: 'until',
        hidden: true,
      },
      start: { describe: 'Rows to skip.', hidden: true },
    },
    answer: {
      kind: 'table',
      listing: {
        columns,
        filterExample: 'status!=OK,start>1d',
        instead: {
          errors: 'filter "status!=OK"',
          source: 'filter "end=" for those that run',
          since: 'filter "start>1d"',
          until: 'filter "start<1d"',
          typefilter: 'filter "type=vzdump"',
          userfilter: 'filter "user~root"',
          statusfilter: 'filter "status!=OK"',
          start: 'cursor',
        },
        sort: ['-starttime'],
        empty: 'No task fits, or the token may see none: without Sys.Audit only its own.',
      },
    },
    related: ['get_task_status', 'get_task_log', 'cancel_task'],
    aliases: ['get_cluster_tasks', 'get_node_tasks'],
  },
  {
    name: 'get_task_status',
    title: 'Task status',
    description: 'Whether a task still runs and how it ended: exitstatus "OK", "WARNINGS: n" or the error.',
    toolsets: ['core', 'tasks'],
    example: { upid: 'UPID:pve1:0000ABCD:00112233:6553F100:qmstart:100:root@pam:' },
    operation: 'GET /nodes/{node}/tasks/{upid}/status',
    locate: 'upid',
    parameters: { upid, node },
    answer: { kind: 'object', first: ['status', 'exitstatus', 'type', 'id'] },
    related: ['get_task_log', 'cancel_task', 'list_tasks'],
    aliases: ['get_backup_status'],
  },
  {
    name: 'get_task_log',
    title: 'Task log',
    description: 'Log lines of a task, ended or running.',
    toolsets: ['core', 'tasks'],
    example: { upid: 'UPID:pve1:0000ABCD:00112233:6553F100:qmstart:100:root@pam:' },
    operation: 'GET /nodes/{node}/tasks/{upid}/log',
    locate: 'upid',
    parameters: {
      upid,
      node,
      start: { describe: 'First line, from 0.' },
      limit: { describe: 'Most lines; 50 unless given.' },
    },
    answer: { kind: 'log' },
    related: ['get_task_status'],
  },
  {
    name: 'cancel_task',
    title: 'Stop task',
    description:
      'Asks a running task to stop. What it has done so far stays: look at the guest for a lock or half a disk.',
    toolsets: ['tasks'],
    example: { upid: 'UPID:pve1:0000ABCD:00112233:6553F100:vzdump:100:root@pam:' },
    operation: 'DELETE /nodes/{node}/tasks/{upid}',
    locate: 'upid',
    parameters: { upid, node },
    answer: { kind: 'done', done: 'Task {upid} asked to stop' },
    prerequisites: ['The task still runs.'],
    sideEffects: 'The work of the task stays half done.',
    related: ['get_task_status', 'get_task_log'],
    aliases: ['stop_task'],
  },
] as const satisfies readonly CuratedTool[];
