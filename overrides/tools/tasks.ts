import type { CuratedTool } from './types.js';

const upid = { describe: 'Task id, "UPID:NODE:…", as a tool returned it.', required: true } as const;
const node = {
  describe: 'Node that runs it; read from the UPID when left out.',
  aliases: ['node_name'],
} as const;

/** Tasks: what PVE does in the background. */
export const taskTools = [
  {
    name: 'get_task_status',
    title: 'Task status',
    description: 'Whether a task still runs and how it ended: exitstatus "OK", "WARNINGS: n" or the error.',
    toolsets: ['core', 'tasks'],
    example: {},
    operation: 'GET /nodes/{node}/tasks/{upid}/status',
    locate: 'upid',
    parameters: { upid, node },
    answer: { kind: 'object', first: ['status', 'exitstatus', 'type', 'id'] },
    aliases: ['get_backup_status'],
  },
  {
    name: 'get_task_log',
    title: 'Task log',
    description: 'Log lines of a task, finished or running.',
    toolsets: ['core', 'tasks'],
    example: {},
    operation: 'GET /nodes/{node}/tasks/{upid}/log',
    locate: 'upid',
    parameters: {
      upid,
      node,
      start: { describe: 'First line to return, counted from 0.' },
      limit: { describe: 'Most lines to return, 50 unless given.' },
    },
    answer: { kind: 'log' },
  },
] as const satisfies readonly CuratedTool[];
