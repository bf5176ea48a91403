import { Failure } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { User } from '../store/model.js';
import { mayAny, permissionsOn } from './permissions.js';
import { createTicket, csrfToken } from './tickets.js';

type Row = Record<string, unknown>;

/** Refuses a login in the one way that PVE has, whatever the reason. */
export function refuseLogin(): never {
  throw new Failure(401, 'authentication failure\n');
}

const AREAS = {
  access: '/access',
  dc: '/',
  mapping: '/mapping',
  nodes: '/nodes',
  sdn: '/sdn',
  storage: '/storage',
  vms: '/vms',
};

/** What the user may do in each area, as the web interface wants it. */
function capabilities(cluster: Cluster, user: User): Row {
  return Object.fromEntries(
    Object.entries(AREAS).map(([area, path]) => {
      const granted = permissionsOn(cluster, { user, token: undefined }, path);
      return [area, Object.fromEntries([...granted.keys()].map((privilege) => [privilege, 1]))];
    }),
  );
}

/** The cluster's name, for a user who may see it. */
export function clusterNameFor(cluster: Cluster, user: User): Row {
  const shown = mayAny(cluster, { user, token: undefined }, '/', ['Sys.Audit']);
  return cluster.name === undefined || !shown ? {} : { clustername: cluster.name };
}

/** What a login answers: ticket, token against forgery, and what the user may do. */
export function session(cluster: Cluster, user: User): Row {
  return {
    CSRFPreventionToken: csrfToken(cluster, user),
    cap: capabilities(cluster, user),
    ...clusterNameFor(cluster, user),
    ticket: createTicket(cluster, user),
    username: user.userid,
  };
}

/** What a login answers that only verified a right: no ticket. */
export function verified(cluster: Cluster, user: User): Row {
  return { cap: capabilities(cluster, user), ...clusterNameFor(cluster, user), username: user.userid };
}
