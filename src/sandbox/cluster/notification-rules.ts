import { Failure } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Section } from '../store/model.js';

/** The types of endpoints that notifications are sent to. */
export const ENDPOINT_TYPES = ['gotify', 'sendmail', 'smtp', 'webhook'] as const;

/** How PVE's notification library refuses: a status of its own, and no texts for parameters. */
export function refuseNotification(status: number, message: string): never {
  throw new Failure(status, `${message}\n`);
}

/** Refuses an entity that is not there. */
export function notFound(what: string): (name: string) => never {
  return (name) => refuseNotification(404, `${what} '${name}' not found`);
}

/** Refuses a name that is taken: endpoints of all types and matchers share their names. */
export function entityExists(name: string): never {
  return refuseNotification(400, `Cannot create '${name}', an entity with the same name already exists`);
}

/** Refuses a new entity with the name of an old one. */
export function checkUniqueEntity({ sections }: Cluster, name: string): void {
  const kinds = [...ENDPOINT_TYPES, 'matcher'];
  if (kinds.some((kind) => sections.get(`notifications/${kind}`)?.has(name) === true)) entityExists(name);
}

function targetsOf({ target }: Section): readonly string[] {
  if (Array.isArray(target)) return target;
  return target === undefined ? [] : [String(target)];
}

/** Refuses a matcher that sends to an endpoint that is not there. */
export function checkTargets({ sections }: Cluster, matcher: Section): void {
  for (const name of targetsOf(matcher)) {
    if (!ENDPOINT_TYPES.some((type) => sections.get(`notifications/${type}`)?.has(name) === true)) {
      refuseNotification(404, `endpoint '${name}' does not exist`);
    }
  }
}

/** Refuses to remove an endpoint that a matcher sends to. */
export function checkUnusedEndpoint({ sections }: Cluster, name: string): void {
  const users = [...(sections.get('notifications/matcher') ?? [])].filter(([, matcher]) =>
    targetsOf(matcher).includes(name),
  );
  if (users.length === 0) return;
  const names = users.map(([user]) => user).join(', ');
  refuseNotification(400, `cannot delete '${name}', referenced by: ${names}`);
}
