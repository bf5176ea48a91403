import { openAuditLog } from '../../../src/tools/audit/index.js';
import { createToolbox } from '../../../src/tools/index.js';

/** A process that says when the line of a call is on its way to the disk, and waits for an answer that never comes. */
const { PVE: host = '', TOKEN: token = '', FINGERPRINT: fingerprint = '', LOG: file = '' } = process.env;
const toolbox = createToolbox({
  access: { level: 'full', setting: 'PVE_ACCESS=LEVEL' },
  safety: {
    confirm: 'never',
    audit: (principal) =>
      openAuditLog({
        file,
        face: 'test',
        principal,
        write: async (handle, bytes) => {
          await handle.write(bytes);
          process.stdout.write('begun\n');
        },
      }),
  },
  connect: async () => ({ host, token, tls: { fingerprint } }),
});
await toolbox.call({
  tool: 'call_operation',
  arguments: { operation: 'POST /pools', params: { poolid: 'half' } },
});
