import { type Call, type HandlerTable, needText } from '../server/call.js';
import { ENDPOINT_TYPES, refuseNotification } from './notification-rules.js';

type Row = Record<string, unknown>;

function targets({ cluster }: Call): readonly Row[] {
  return ENDPOINT_TYPES.flatMap((type) =>
    [...(cluster.sections.get(`notifications/${type}`) ?? [])].map(([name, section]) => ({
      ...(section.comment === undefined ? {} : { comment: section.comment }),
      name,
      origin: section.origin ?? 'user-created',
      type,
    })),
  );
}

/** Accepts a message for a target that is there; it goes nowhere. */
function test(call: Call): null {
  const name = needText(call.params, 'name');
  if (!targets(call).some((target) => target.name === name)) {
    refuseNotification(404, `endpoint '${name}' does not exist`);
  }
  return null;
}

/** What PVE sends messages about. */
const TYPES = ['fencing', 'package-updates', 'replication', 'system-mail', 'test', 'vzdump'];

function fieldValues({ cluster }: Call): readonly Row[] {
  const jobs = [
    ...(cluster.sections.get('jobs/vzdump') ?? []),
    ...(cluster.sections.get('replication') ?? []),
  ];
  return [
    ...TYPES.map((value) => ({ field: 'type', value })),
    ...[...cluster.nodes.keys()].map((value) => ({ field: 'hostname', value })),
    ...jobs.map(([value, { comment }]) => ({
      ...(comment === undefined ? {} : { comment }),
      field: 'job-id',
      value,
    })),
  ];
}

/** Handlers of notification targets and of what a matcher can go by. */
export const notificationHandlers: HandlerTable = {
  'GET /cluster/notifications/targets': targets,
  'POST /cluster/notifications/targets/{name}/test': test,
  'GET /cluster/notifications/matcher-fields': () => ['hostname', 'job-id', 'type'].map((name) => ({ name })),
  'GET /cluster/notifications/matcher-field-values': fieldValues,
};
