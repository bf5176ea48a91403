import { type Call, flagParam, type Handler, type HandlerTable, textParam } from '../server/call.js';
import { asText, dieAt } from '../server/failure.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import { hasPendingChanges } from './running.js';

const FILE = 'sdn/.lock';

function lockToken(cluster: Cluster): string | undefined {
  return textParam(sectionsOf(cluster, FILE).get('global') ?? {}, 'token');
}

/** Lets everybody change the network again. */
function unlock(cluster: Cluster): void {
  sectionsOf(cluster, FILE).clear();
}

function checkLock({ cluster, params }: Call): void {
  const token = lockToken(cluster);
  if (token !== undefined && token !== textParam(params, 'lock-token')) {
    dieAt('invalid lock token provided!', 'Network/SDN.pm', 293);
  }
}

/**
 * PVE::Network::SDN::lock_sdn_config: the handler for a call that has the lock's token or where nobody holds the lock;
 * what it is refused for becomes a text after the words for what went wrong.
 */
export function locked(failed: string, handler: Handler): Handler {
  return (call) =>
    asText(`${failed}: `, () => {
      checkLock(call);
      return handler(call);
    });
}

/** Gives the lock up after a call that carried its token, unless that call asks to keep it. */
export function unlockAfter({ cluster, params }: Call): void {
  if (textParam(params, 'lock-token') !== undefined && flagParam(params, 'release-lock', true))
    unlock(cluster);
}

function acquire({ cluster, params }: Call): string {
  if (!flagParam(params, 'allow-pending') && hasPendingChanges(cluster)) {
    dieAt('configuration has pending changes', 'API2/Network/SDN.pm', 148);
  }
  const token = cluster.random.uuid();
  sectionsOf(cluster, FILE).set('global', { token });
  return token;
}

const release = locked('could not release lock', ({ cluster }) => {
  unlock(cluster);
  return null;
});

/** Handlers of the lock on the whole configuration. */
export const lockHandlers: HandlerTable = {
  'POST /cluster/sdn/lock': locked('could not acquire lock for SDN config', acquire),
  'DELETE /cluster/sdn/lock': (call) => {
    if (!flagParam(call.params, 'force')) return release(call);
    unlock(call.cluster);
    return null;
  },
};
