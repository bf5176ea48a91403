import type { ApidocMethod, ApidocSchema } from '../read/apidoc.js';
import type { Result, TaskResult } from './operation.js';
import { isSet, schemaOf } from './schema.js';

/**
 * Writes that answer a bare string which is no UPID; read in PVE's code. In order: the URL to log in at, a lock
 * token, HMP text, nothing of use, a MAC address, a volid.
 */
const notTasks: readonly string[] = [
  'POST /access/openid/auth-url',
  'POST /cluster/sdn/lock',
  'POST /nodes/{node}/qemu/{vmid}/monitor',
  'POST /nodes/{node}/replication/{id}/schedule_now',
  'POST /nodes/{node}/wakeonlan',
  'POST /nodes/{node}/storage/{storage}/content',
];

/** No format marks a UPID, so it is told by form: a write that answers a bare string, the exceptions left out. */
export function resultOf(id: string, { method, returns }: ApidocMethod): Result {
  const nullable = isSet(returns.optional);
  return {
    schema: schemaOf(returns, `${id}=>`),
    task: taskOf(id, method, returns, nullable),
    loose: isLoose(returns),
    nullable,
    index: returns.links !== undefined,
  };
}

function taskOf(id: string, method: string, returns: ApidocSchema, nullable: boolean): TaskResult {
  if (method === 'GET') return 'none';
  if (returns.properties?.upid !== undefined) return 'inside';
  if (returns.type !== 'string' || notTasks.includes(id)) return 'none';
  return nullable ? 'upid-or-null' : 'upid';
}

function isLoose(raw: ApidocSchema): boolean {
  if (raw.type === 'any') return true;
  if (raw.type === 'array')
    return raw.items === undefined || (raw.items.type === 'object' && isUntold(raw.items));
  if (raw.type === 'object') return isUntold(raw);
  return (
    raw.type === undefined &&
    raw.properties === undefined &&
    raw.items === undefined &&
    raw.oneOf === undefined
  );
}

function isUntold({ properties }: ApidocSchema): boolean {
  return properties === undefined || Object.keys(properties).length === 0;
}
