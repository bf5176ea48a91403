import type { AuditEntry } from '../../../src/tools/audit/index.js';

/** A call as the tests write it down; apart from the kit, for a process that is no test. */
export const entry: AuditEntry = {
  tool: 'start_vm',
  operation: 'POST /nodes/{node}/qemu/{vmid}/status/start',
  params: { node: 'pve1', vmid: 100 },
  risk: 'operate',
  rule: 'PVE_ACCESS=operate',
};
