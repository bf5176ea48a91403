import { toolsets } from './toolsets.js';
import type { CompositeTool } from './types.js';

/** Tools that tell what there is to work with, and which need attention. */
export const discoveryTools = [
  {
    name: 'discover_context',
    title: 'Look around the cluster',
    description:
      'The cluster in one call: nodes with load, storages with free space, guests, templates, ISOs, bridges, pools, free vmids, alerts. Start here when you know nothing of it.',
    toolsets: ['core', 'cluster'],
    example: {},
    action: 'discover_context',
    risk: 'read',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/status',
      'GET /cluster/nextid',
      'GET /pools',
      'GET /nodes/{node}/network',
      'GET /nodes/{node}/storage/{storage}/content',
      'GET /cluster/tasks',
      'GET /cluster/ha/status/current',
      'GET /cluster/ceph/status',
      'GET /cluster/backup-info/not-backed-up',
    ],
    parameters: {
      max_tokens: {
        describe: 'Most tokens of the answer; what does not fit is summed up.',
        schema: { type: 'integer', minimum: 800, maximum: 6000, default: 2500 },
      },
    },
    duration: 'a second',
    related: ['list_alerts', 'list_vms'],
  },
  {
    name: 'list_alerts',
    title: 'List what needs attention',
    description:
      'What is wrong or will be: nodes away, quorum, full storages, failed tasks, missing backups, replication, HA, certificates, Ceph; each with the next call. Looks at the cluster now, not at a log.',
    toolsets: ['monitoring'],
    example: { severity: 'warning' },
    action: 'list_alerts',
    risk: 'read',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/status',
      'GET /cluster/tasks',
      'GET /cluster/ha/status/current',
      'GET /cluster/ceph/status',
      'GET /cluster/backup-info/not-backed-up',
      'GET /cluster/replication',
      'GET /nodes/{node}/replication',
      'GET /nodes/{node}/certificates/info',
      'GET /nodes/{node}/storage/{storage}/content',
      'GET /nodes/{node}/qemu/{vmid}/pending',
      'GET /nodes/{node}/lxc/{vmid}/pending',
    ],
    parameters: {
      severity: {
        describe: 'Only alerts that are at least so grave.',
        schema: { type: 'string', enum: ['critical', 'warning', 'notice'] },
      },
      node: {
        describe: 'Only alerts that name this node.',
        schema: { type: 'string' },
        aliases: ['node_name'],
      },
      vmid: {
        describe: 'Only alerts that name this guest (vmid or name), its pending changes included.',
        schema: { type: 'string' },
        aliases: ['container_id'],
      },
      limit: { describe: 'Most alerts to return.', schema: { type: 'integer', minimum: 1, maximum: 200 } },
    },
    duration: 'a second or two',
    related: ['discover_context', 'list_nodes'],
    aliases: ['get_alerts'],
  },
  {
    name: 'describe_tool',
    title: 'Describe a tool',
    description:
      'Everything about one tool: parameters in full, example, what must be true before, side effects, duration, privileges with their ACL paths, risk, other names, related tools.',
    toolsets: ['core', 'cluster'],
    example: { tool: 'create_vm' },
    action: 'describe_tool',
    risk: 'read',
    operations: [],
    parameters: {
      tool: {
        describe: 'Name of the tool, or one of its other names.',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 80 },
        aliases: ['tool_name', 'name'],
      },
    },
    related: ['list_tool_categories', 'validate_parameters', 'suggest_parameters'],
  },
  {
    name: 'list_tool_categories',
    title: 'List tools by topic',
    description: 'All tools by toolset, listed here or not: each can be called by its name.',
    toolsets: ['core', 'cluster'],
    example: { category: 'snapshots' },
    action: 'list_tool_categories',
    risk: 'read',
    operations: [],
    parameters: {
      category: {
        describe: 'Only this toolset, its tools with title and risk.',
        schema: {
          type: 'string',
          enum: Object.keys(toolsets),
        },
      },
    },
    related: ['describe_tool', 'find_operations'],
  },
  {
    name: 'validate_parameters',
    title: 'Check a call without making it',
    description:
      'Everything but the doing: whether a tool would take these arguments, the request it would send, whether owner and PVE allow it; where not, the corrected arguments if they can be known.',
    toolsets: ['core', 'cluster'],
    example: { tool: 'start_vm', arguments: { vmid: 'empty' } },
    action: 'validate_parameters',
    risk: 'read',
    operations: ['GET /cluster/resources', 'GET /access/permissions'],
    parameters: {
      tool: {
        describe: 'Name of the tool.',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 80 },
        aliases: ['tool_name', 'name'],
      },
      arguments: {
        describe: 'The arguments to check.',
        schema: { type: 'object' },
        aliases: ['parameters', 'params', 'args'],
      },
    },
    related: ['suggest_parameters', 'describe_tool'],
  },
  {
    name: 'suggest_parameters',
    title: 'Suggest values for a tool',
    description:
      'Values from the cluster for what is still to be chosen: nodes, storages with room, bridges, free vmid, ISOs, templates, pools, snapshots, disks of a guest; the best first, with why.',
    toolsets: ['core', 'provisioning'],
    example: { tool: 'create_vm', arguments: { node: 'pve1' } },
    action: 'suggest_parameters',
    risk: 'read',
    operations: [
      'GET /cluster/resources',
      'GET /cluster/nextid',
      'GET /pools',
      'GET /nodes/{node}/network',
      'GET /nodes/{node}/storage/{storage}/content',
      'GET /nodes/{node}/qemu/{vmid}/snapshot',
      'GET /nodes/{node}/lxc/{vmid}/snapshot',
      'GET /nodes/{node}/qemu/{vmid}/config',
      'GET /nodes/{node}/lxc/{vmid}/config',
    ],
    parameters: {
      tool: {
        describe: 'Name of the tool.',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 80 },
        aliases: ['tool_name', 'name'],
      },
      arguments: {
        describe: 'What is chosen already; narrows the rest.',
        schema: { type: 'object' },
        aliases: ['args', 'params'],
      },
      parameters: {
        describe: 'Only these parameters, also ones the tool does not list, such as ["ide2"].',
        schema: { type: 'array', items: { type: 'string' } },
      },
    },
    related: ['validate_parameters', 'describe_tool'],
  },
] as const satisfies readonly CompositeTool[];
