import type { Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { textField } from '../../fields.js';
import type { Suggestion } from '../../result.js';
import type { Shaped } from '../../shape/table.js';
import { readRows } from '../rows.js';
import { distinct, type Resources, readResources, storageLabel } from './resources.js';

/** Fractions from which on something is worth a warning, or urgent. */
const FULL = { warning: 0.85, critical: 0.95 } as const;
/** Most problems that are told one by one; in a broken cluster they repeat each other. */
const MOST_TOLD = 30;

interface Problem {
  readonly severity: 'warning' | 'critical';
  readonly message: string;
  readonly look: Omit<Suggestion, 'why'>;
}

/** One verdict on the cluster, with what is wrong, worst first, and where to look. */
export async function clusterHealth(_: Arguments, context: CallContext): Promise<Shaped> {
  const [status, resources] = await Promise.all([
    readRows(context, 'GET /cluster/status'),
    readResources(context),
  ]);
  const problems = [
    ...quorumProblems(status),
    ...nodeProblems(resources),
    ...storageProblems(resources),
    ...guestProblems(resources),
  ].sort((a, b) => Number(b.severity === 'critical') - Number(a.severity === 'critical'));
  const verdict = problems[0]?.severity ?? 'ok';
  const summary = summaryOf(status, resources);
  const told = problems.slice(0, MOST_TOLD);
  const left = problems.length - told.length;
  return {
    text: [
      `Health: ${verdict}. ${summary.text}`,
      ...told.map(
        ({ severity, message, look }) =>
          `${severity}: ${message} ${look.tool} ${JSON.stringify(look.arguments)}`,
      ),
      ...(left > 0 ? [`[and ${left} more]`] : []),
    ].join('\n'),
    data: { verdict, ...summary.data, problems: told, ...(left > 0 ? { more: left } : {}) },
  };
}

function summaryOf(status: readonly Plain[], { nodes, guests }: Resources) {
  const cluster = status.find(({ type }) => type === 'cluster');
  const name = cluster === undefined ? undefined : textField(cluster, 'name');
  const online = nodes.filter((node) => node.online).length;
  const running = guests.filter((guest) => guest.status === 'running').length;
  const quorate = cluster === undefined ? undefined : isQuorate(cluster);
  return {
    text: `${name === undefined ? 'A node alone' : `Cluster ${name}${quorate === true ? ', quorate' : ''}`}, ${online} of ${nodes.length} nodes online, ${running} of ${guests.length} guests running.`,
    data: {
      ...(name === undefined ? {} : { cluster: name, quorate }),
      nodes: { online, total: nodes.length },
      guests: { running, total: guests.length },
    },
  };
}

function isQuorate({ quorate }: Plain): boolean {
  return quorate === true || quorate === 1;
}

function quorumProblems(status: readonly Plain[]): Problem[] {
  const cluster = status.find(({ type }) => type === 'cluster');
  if (cluster === undefined || isQuorate(cluster)) return [];
  return [
    {
      severity: 'critical',
      message: 'The cluster has no quorum: nothing can be changed or started until enough nodes are back.',
      look: { tool: 'get_cluster_status', arguments: {} },
    },
  ];
}

function nodeProblems({ nodes }: Resources): Problem[] {
  return nodes.flatMap(({ node, online, ...use }) => {
    if (!online) {
      return [problem('critical', `Node ${node} is offline.`, 'get_cluster_status', {})];
    }
    const look = { node };
    return [
      ...fullness(`Memory of node ${node}`, use.memoryUsed, use.memory, 'get_resource_usage', look),
      ...fullness(`Root disk of node ${node}`, use.rootUsed, use.root, 'get_node_status', look),
      ...fullness(`CPU of node ${node}`, use.cpu, 1, 'get_resource_usage', look),
    ];
  });
}

function storageProblems({ storages, nodes }: Resources): Problem[] {
  const offline = new Set(nodes.flatMap(({ node, online }) => (online ? [] : [node])));
  const missing = storages.filter(({ available, node }) => !available && !offline.has(node));
  return [
    ...missing.map(({ storage, node }) =>
      problem('critical', `Storage ${storage} is not available on node ${node}.`, 'get_storage_status', {
        storage,
        node,
      }),
    ),
    ...distinct(storages)
      .filter(({ available }) => available)
      .flatMap((one) =>
        fullness(`Storage ${storageLabel(one)}`, one.used, one.size, 'list_storage_content', {
          storage: one.storage,
          node: one.node,
        }),
      ),
  ];
}

function guestProblems({ guests }: Resources): Problem[] {
  return guests
    .filter(({ ha }) => ha === 'error' || ha === 'fence' || ha === 'recovery')
    .map(({ vmid, name, ha }) =>
      problem('critical', `HA has guest ${vmid} ${name} in state ${ha}.`, 'get_ha_status', {}),
    );
}

function fullness(what: string, used: number, size: number, tool: string, args: Arguments): Problem[] {
  const share = size > 0 ? used / size : 0;
  if (share < FULL.warning) return [];
  const severity = share < FULL.critical ? 'warning' : 'critical';
  return [problem(severity, `${what} is ${Math.round(share * 100)} % in use.`, tool, args)];
}

function problem(severity: Problem['severity'], message: string, tool: string, args: Arguments): Problem {
  return { severity, message, look: { tool, arguments: args } };
}
