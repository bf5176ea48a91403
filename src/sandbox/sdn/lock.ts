import { type Call, flagParam, type Handler, type HandlerTable, textParam } from '../server/call.js';
import { die, Failure } from '../server/failure.js';
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
    die('invalid lock token provided! at /usr/share/perl5/PVE/Network/SDN.pm line 293.');
  }
}

/**
 * PVE::Network::SDN::lock_sdn_config: the handler for a call that has the lock's token or where nobody holds the lock;
 * what it dies of gets the words for what went wrong and for the lock in front.
 */
export function locked(failed: string, handler: Handler): Handler {
  return (call) => {
    try {
      checkLock(call);
      return handler(call);
    } catch (error) {
      if (!(error instanceof Failure) || error.status !== 500) throw error;
      throw new Failure(500, `${failed}: error during cfs-locked 'domain-sdn' operation: ${error.message}`);
    }
  };
}

/** Gives the lock up after a call that carried its token, unless that call asks to keep it. */
export function unlockAfter({ cluster, params }: Call): void {
  if (textParam(params, 'lock-token') !== undefined && flagParam(params, 'release-lock', true))
    unlock(cluster);
}

function acquire({ cluster, params }: Call): string {
  if (!flagParam(params, 'allow-pending') && hasPendingChanges(cluster)) {
    die('configuration has pending changes at /usr/share/perl5/PVE/API2/Network/SDN.pm line 148.');
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
