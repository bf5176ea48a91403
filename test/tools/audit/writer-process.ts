import { openAuditLog } from '../../../src/tools/audit/index.js';
import { entry } from './entry.js';

const [, , task = '', file = ''] = process.argv;
const facts = { file, face: 'cli', principal: 'root@pam!other' };

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  'hang-in-call': async () => {
    const log = await openAuditLog(facts);
    const { seq } = await log.begin(entry);
    process.stdout.write(`${seq}\n`);
    await hold();
  },
  'hang-in-write': async () => {
    const log = await openAuditLog({
      ...facts,
      write: async (handle, bytes) => {
        await handle.write(bytes.subarray(0, 40));
        process.stdout.write('half\n');
        await hold();
      },
    });
    await log.begin(entry);
  },
  'write-many': async () => {
    const log = await openAuditLog(facts);
    for (let count = 0; count < 40; count += 1) {
      const pending = await log.begin(entry);
      await pending.complete({ state: 'done' });
    }
  },
};

/** Stays until it is killed: a channel that waits for a message keeps the process alive. */
async function hold(): Promise<void> {
  const { port1 } = new MessageChannel();
  port1.ref?.();
  await new Promise((resolve) => port1.addEventListener('message', resolve));
}

await tasks[task]?.();
