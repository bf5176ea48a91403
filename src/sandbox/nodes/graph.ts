import { type Call, type HandlerTable, listParam } from '../server/call.js';
import { die, Failure } from '../server/failure.js';
import { nodeOf } from './status.js';

/** What a node's statistics hold. */
const SOURCES: ReadonlySet<string> = new Set(
  (
    'arcsize cpu iowait loadavg maxcpu memavailable memtotal memused netin netout pressurecpusome pressureiofull ' +
    'pressureiosome pressurememoryfull pressurememorysome roottotal rootused swaptotal swapused'
  ).split(' '),
);

/** The image of a curve: refused for an unknown one as PVE does, and not drawn for the others. */
function graph(call: Call): never {
  const unknown = listParam(call.params, 'ds').find((source) => !SOURCES.has(source));
  const file = `/var/lib/rrdcached/db/pve-node-9.0/${nodeOf(call).name}`;
  if (unknown !== undefined) return die(`RRD error: No DS called '${unknown}' in '${file}'`);
  throw new Failure(501, 'the sandbox draws no images');
}

export const graphHandlers: HandlerTable = { 'GET /nodes/{node}/rrd': graph };
