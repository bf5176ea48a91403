import type { AuditLog } from '../../audit/index.js';
import type { CallContext } from '../../call.js';
import { ToolFault } from '../../result.js';

/** The record of changes. @throws ToolFault `not_configured` where none is kept */
export async function changeLog({ safety }: CallContext): Promise<AuditLog> {
  const log = await safety.audit();
  if (log !== undefined) return log;
  throw new ToolFault(
    'not_configured',
    'No record of changes is kept, so none can be listed or taken back. The owner starts one with PVE_AUDIT_LOG=FILE.',
  );
}
