import { createClient } from '../src/client/index.js';
import { createToolbox } from '../src/tools/index.js';
import { median } from './print.js';
import type { Target } from './reads-client.js';

/** Milliseconds of one call: the median of a round each way. */
export interface Round {
  readonly client: number;
  readonly tool: number;
}

const calls = 200;
const vmid = 100;

async function medianOf(call: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < calls; count += 1) {
    const began = performance.now();
    await call();
    times.push(performance.now() - began);
  }
  return median(times);
}

const [target = ''] = process.argv.slice(2);
const { url: host, token, fingerprint }: Target = JSON.parse(target);
const connection = { host, token, tls: { fingerprint } };
const pve = createClient(connection);
const limits = { calls: 1e6, changes: 1e6, deletions: 1e6, tasks: 1e6 };
const toolbox = createToolbox({
  access: { level: 'full', setting: 'PVE_ACCESS=LEVEL' },
  safety: { limits },
  connect: async () => connection,
});

const byClient = () => pve.nodes('pve1').qemu(vmid).config.get();
const byTool = async () => {
  const result = await toolbox.call({ tool: 'get_vm_config', arguments: { vmid } });
  if (result.ok !== true) throw new Error(`get_vm_config did not succeed: ${JSON.stringify(result)}`);
};

process.on('message', async () => {
  const round: Round = { client: await medianOf(byClient), tool: await medianOf(byTool) };
  process.send?.(round);
});
