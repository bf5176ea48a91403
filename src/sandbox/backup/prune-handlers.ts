import { requireAll } from '../access/permissions.js';
import { type Call, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { needStorage } from '../storage/volumes.js';
import { startTask } from '../tasks/task.js';
import { markBackups, type PruneRow, type PruneScope, removeMarked } from './prune.js';

function scopeOf({ params }: Call): PruneScope {
  return {
    node: needText(params, 'node'),
    vmid: numberParam(params, 'vmid'),
    type: textParam(params, 'type'),
  };
}

/** `GET …/prunebackups`: what pruning would do. */
function preview(call: Call): readonly PruneRow[] {
  const { cluster, params } = call;
  const storage = needStorage(cluster, needText(params, 'storage'));
  return markBackups(cluster, storage, scopeOf(call), textParam(params, 'prune-backups'));
}

function prune(call: Call): string {
  const { cluster, caller, params } = call;
  const id = needText(params, 'storage');
  const scope = scopeOf(call);
  if (scope.vmid === undefined) requireAll(cluster, caller, `/storage/${id}`, ['Datastore.Allocate']);
  else {
    requireAll(cluster, caller, `/storage/${id}`, ['Datastore.AllocateSpace']);
    requireAll(cluster, caller, `/vms/${scope.vmid}`, ['VM.Backup']);
  }
  const name = scope.vmid === undefined ? id : `${scope.vmid}@${id}`;
  return startTask(cluster, caller, { node: scope.node, type: 'prunebackups', id: name }, function* (log) {
    yield 100;
    const rows = markBackups(cluster, needStorage(cluster, id), scope, textParam(params, 'prune-backups'));
    removeMarked(cluster, scope.node, rows, log);
  });
}

const PRUNE = '/nodes/{node}/storage/{storage}/prunebackups';

export const pruneHandlers: HandlerTable = { [`GET ${PRUNE}`]: preview, [`DELETE ${PRUNE}`]: prune };
