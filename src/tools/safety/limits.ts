import type { CallContext, OperationCall } from '../call.js';
import { rowsOf } from '../fields.js';
import type { CallRisk } from '../guard/level.js';
import { ToolFault } from '../result.js';
import { isBulk, touchedBy } from '../scope/index.js';
import type { Spending } from './meter.js';
import type { Reach } from './reach.js';

/**
 * Counts a call, and finds what it will count as a change once it goes out: a call that still has to be consented to
 * must not use up what it is about to need.
 * @param reachOf asked only where the call names no guests and takes many
 * @returns what to hand to `spend` when the call is let out
 * @throws ToolFault `limit_reached`, also where it is known now that it will not go out
 */
export async function keepLimits(
  call: OperationCall,
  { risk }: CallRisk,
  reachOf: () => Promise<Reach>,
  context: CallContext,
): Promise<Spending> {
  const { safety, tables } = context;
  if (risk !== 'read' && tables.operations.get(call.operation)?.task === true) await keepTasks(call, context);
  safety.meter.spend({ calls: 1 });
  if (risk === 'read') return {};
  const amount = await amountOf(call, reachOf);
  const spending: Spending = {
    changes: amount,
    ...(isDeletion(risk, call.operation) ? { deletions: amount } : {}),
  };
  safety.meter.check(spending);
  return spending;
}

/** What loses data or takes a service away; of privileged calls those that delete, and not those that run code. */
function isDeletion(risk: CallRisk['risk'], operation: string): boolean {
  return risk === 'destroy' || (risk === 'privileged' && operation.startsWith('DELETE '));
}

/** A bulk action counts each of its guests. */
async function amountOf(
  { operation, params }: OperationCall,
  reachOf: () => Promise<Reach>,
): Promise<number> {
  if (!isBulk(operation)) return 1;
  const { vmids, sources, crowd } = touchedBy(operation, params);
  return crowd === undefined ? vmids.length + sources.length : (await reachOf()).guests.length;
}

async function keepTasks({ params }: OperationCall, { safety, whole }: CallContext): Promise<void> {
  const most = safety.options.limits?.tasks;
  const { node } = params;
  if (most === undefined || typeof node !== 'string') return;
  const [user = '', tokenid] = (await safety.principal()).split('!');
  const rows = rowsOf(
    await (await whole()).invoke('GET /nodes/{node}/tasks', { node, source: 'active' }, {}),
  );
  const running = rows.filter(
    (row) => row.user === user && (tokenid === undefined || row.tokenid === tokenid),
  );
  if (running.length < most) return;
  throw new ToolFault(
    'limit_reached',
    `Not sent: ${running.length} tasks of this caller run on node ${node}, and the owner allows ${most} at once (PVE_LIMITS). It may go on once one has ended.`,
    {
      context: { limit: 'tasks', most, running: running.map(({ upid }) => upid) },
      retryable: true,
    },
  );
}
