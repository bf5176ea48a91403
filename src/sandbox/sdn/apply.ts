import { type Call, type HandlerTable, needText } from '../server/call.js';
import { nextPid } from '../store/cluster.js';
import { startTask, type TaskBody, type TaskStart } from '../tasks/task.js';
import { unifiedDiff } from './diff.js';
import { interfacesFile, needsRouting, routingFile } from './generated-config.js';
import { locked, unlockAfter } from './lock.js';
import { commit, rollBack, runningVersion } from './running.js';

type Row = Record<string, unknown>;

/** Simulated ms in which a node reloads its network. */
const RELOAD = 150;

const reload = (node: string): TaskStart => ({ node, type: 'srvreload', id: 'networking' });

function* reloadSteps(): ReturnType<TaskBody> {
  yield RELOAD;
}

const commitAndUnlock = locked('could not commit SDN config', (call) => {
  commit(call.cluster);
  unlockAfter(call);
  return null;
});

/** Applies the network: a task that reloads every node, where root does it in a task of its own. */
function apply(call: Call): string {
  commitAndUnlock(call);
  const { cluster, caller } = call;
  const nodes = [...cluster.nodes.values()].filter(({ online }) => online).map(({ name }) => name);
  const root = cluster.users.get('root@pam');
  return startTask(
    cluster,
    caller,
    { node: nodes[0] ?? '', type: 'reloadnetworkall', id: '' },
    function* (log) {
      for (const node of nodes) {
        log(`${node}: reloading network config`);
        startTask(cluster, { user: root, token: undefined }, reload(node), reloadSteps);
        yield RELOAD + 100;
      }
    },
  );
}

const revert = locked('could not rollback SDN configuration', (call) => {
  rollBack(call.cluster);
  unlockAfter(call);
  return null;
});

/** What applying would change in two files of a node. */
function dryRun({ cluster, params }: Call): Row {
  const node = needText(params, 'node');
  const version = runningVersion(cluster);
  const after = { name: `/proc/${nextPid(cluster)}/fd/12`, time: cluster.clock.now() };
  const before = (name: string, text: string): { name: string; time: number; text: string } => ({
    name,
    time: text === '' ? 0 : cluster.clock.now(),
    text,
  });
  const routing = needsRouting(cluster, 'running') ? routingFile(cluster, 'running', node) : '';
  const made = routingFile(cluster, 'configured', node);
  return {
    'frr-diff': unifiedDiff(before('/etc/frr/frr.conf', routing), { ...after, text: made }),
    'interfaces-diff': unifiedDiff(
      before('/etc/network/interfaces.d/sdn', interfacesFile(cluster, 'running', node, version)),
      { ...after, text: interfacesFile(cluster, 'configured', node, version) },
    ),
  };
}

/** Handlers that put the network into force, or show what that would do, or take the changes back. */
export const applyHandlers: HandlerTable = {
  'PUT /cluster/sdn': apply,
  'POST /cluster/sdn/rollback': revert,
  'GET /cluster/sdn/dry-run': dryRun,
};
