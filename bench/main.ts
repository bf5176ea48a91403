import { benchBundle } from './bundle.js';
import { benchReads } from './reads.js';
import { benchSandbox } from './sandbox.js';
import { benchStart } from './start.js';
import { benchTools } from './tools.js';
import { benchTypes } from './types.js';

/** `npm run bench [NAME…]`: measures, each figure beside its baseline from the same run. */
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  types: benchTypes,
  bundle: benchBundle,
  reads: benchReads,
  start: benchStart,
  sandbox: benchSandbox,
  tools: benchTools,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) await bench();
