import type { CompositeTool } from './types.js';

/** Three tools that reach every operation of the API. */
export const gatewayTools = [
  {
    name: 'find_operations',
    title: 'Find API operations',
    description:
      'Searches all 675 operations of the PVE API by keywords ("snapshot rollback", "firewall alias") when no other tool fits. Answers operation ids with risk and required parameters; then describe_operation and call_operation.',
    toolsets: ['core'],
    example: { query: 'roll back snapshot' },
    action: 'find_operations',
    risk: 'read',
    operations: [],
    parameters: {
      query: {
        describe: 'A few keywords: what to act on and what to do.',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 200 },
      },
      method: {
        describe: 'Only this HTTP method.',
        schema: { type: 'string', enum: ['GET', 'POST', 'PUT', 'DELETE'] },
      },
      limit: {
        describe: 'Most operations to return.',
        schema: { type: 'integer', minimum: 1, maximum: 50, default: 10 },
      },
    },
  },
  {
    name: 'describe_operation',
    title: 'Describe an API operation',
    description:
      'Parameters of one operation with types, limits and choices, its risk, whether it starts a task, and the privilege it needs.',
    toolsets: ['core'],
    example: { operation: 'POST /nodes/{node}/qemu' },
    action: 'describe_operation',
    risk: 'read',
    operations: [],
    parameters: {
      operation: {
        describe: 'Operation id such as "POST /nodes/{node}/qemu", or a real path.',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 500 },
      },
      parameters: {
        describe: 'Names to describe in full, such as ["scsi0", "net0"], when the short form left them out.',
        schema: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  {
    name: 'call_operation',
    title: 'Call an API operation',
    description:
      'Calls any operation of the PVE API, or by its name any tool that is not listed, within the access level. Prefer a tool of its own. Path variables go into params or straight into the path: "GET /nodes/pve1/qemu/100/config".',
    toolsets: ['core'],
    example: { operation: 'GET /nodes/pve1/qemu/100/config' },
    action: 'call_operation',
    risk: 'read',
    operations: [],
    parameters: {
      operation: {
        describe: 'Operation id such as "POST /nodes/{node}/qemu", a real path, or a tool.',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 2000 },
      },
      params: {
        describe: 'Parameters by name, path variables included unless they stand in the path.',
        schema: { type: 'object' },
      },
      wait: {
        describe: 'false: do not wait for the task.',
        schema: { type: 'boolean' },
      },
      dry_run: { describe: 'Only tell what it would do.', schema: { type: 'boolean' } },
      confirm: { describe: 'Token from its preview.', schema: { type: 'string' } },
      limit: {
        describe: 'Most rows of a list.',
        schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
      },
    },
  },
] as const satisfies readonly CompositeTool[];
