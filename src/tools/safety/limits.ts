import type { CallContext, OperationCall } from '../call.js';
import { rowsOf } from '../fields.js';
import type { CallRisk } from '../guard/level.js';
import { ToolFault } from '../result.js';
import { touchedBy } from '../scope/index.js';

/**
 * Counts a call against the limits of its kind, and its node's running tasks.
 * @throws ToolFault `limit_reached`
 */
export async function keepLimits(
  call: OperationCall,
  { risk }: CallRisk,
  context: CallContext,
): Promise<void> {
  const { safety, tables } = context;
  if (risk !== 'read' && tables.operations.get(call.operation)?.task === true) await keepTasks(call, context);
  safety.meter.count('calls', 1);
  if (risk === 'read') return;
  safety.meter.count('changes', Math.max(1, touchedBy(call.operation, call.params).vmids.length));
  if (risk === 'destroy' || risk === 'privileged') safety.meter.count('deletions', 1);
}

async function keepTasks({ params }: OperationCall, { safety, client }: CallContext): Promise<void> {
  const most = safety.options.limits?.tasks;
  const { node } = params;
  if (most === undefined || typeof node !== 'string') return;
  const [user = '', tokenid] = (await safety.principal()).split('!');
  const rows = rowsOf(
    await (await client()).invoke('GET /nodes/{node}/tasks', { node, source: 'active' }, {}),
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
