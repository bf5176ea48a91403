import type { CompositeTool } from './types.js';

/** What was changed through these tools, and the way back. */
export const changeTools = [
  {
    name: 'list_changes',
    title: 'List changes',
    description:
      'What was changed through this server, newest first: number, time, tool, parameters, outcome, and whether undo_change can take it back. Needs an audit log.',
    toolsets: ['monitoring'],
    action: 'list_changes',
    risk: 'read',
    operations: [],
    example: { limit: 10 },
    parameters: {
      vmid: { describe: 'Only changes to this guest.', schema: { type: 'integer', minimum: 100 } },
      node: { describe: 'Only changes on this node.', schema: { type: 'string' } },
      tool: { describe: 'Only changes by this tool.', schema: { type: 'string' } },
      limit: {
        describe: 'Most rows; 50 unless given.',
        schema: { type: 'integer', minimum: 1, maximum: 500 },
      },
    },
    prerequisites: ['The server keeps an audit log (PVE_AUDIT_LOG).'],
    related: ['undo_change'],
  },
  {
    name: 'undo_change',
    title: 'Undo change',
    description:
      'Takes back one change from list_changes: former option values, the opposite power action, a deleted rule created again. Refuses where the state has changed since, or where nothing brings it back (a deleted guest).',
    toolsets: ['monitoring'],
    action: 'undo_change',
    risk: 'change',
    operations: [],
    example: { change: 1 },
    parameters: {
      change: {
        describe: 'Number of the change, from list_changes.',
        required: true,
        schema: { type: 'integer', minimum: 1 },
      },
    },
    prerequisites: ['The server keeps an audit log (PVE_AUDIT_LOG).', 'The target is as the change left it.'],
    sideEffects: 'what the calls that take it back do; each goes through the same gates as any other call',
    related: ['list_changes'],
  },
] as const satisfies readonly CompositeTool[];
