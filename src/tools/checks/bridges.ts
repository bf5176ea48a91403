import { rowsOf, textField } from '../fields.js';
import { type Check, changed } from './check.js';
import { addressOf } from './guest.js';

/** PVE takes a bridge that the node has not, and the guest then fails to start: said, not refused. */
export const bridgesThere: Check = {
  operations: /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:\/\{vmid\}\/config)?$/,
  async check(call, { live }) {
    const wanted = Object.entries(call.params).flatMap(([name, value]) =>
      /^net\d+$/.test(name) && typeof value === 'string'
        ? [/(?:^|,)bridge=([^,]+)/.exec(value)?.[1] ?? '']
        : [],
    );
    const named = wanted.filter((bridge) => bridge !== '');
    if (named.length === 0) return undefined;
    const { node } = addressOf(call);
    const rows = rowsOf(await live.read('GET /nodes/{node}/network', { node, type: 'any_bridge' }));
    const bridges = rows.flatMap((row) => textField(row, 'iface') ?? []);
    const absent = named.filter((bridge) => !bridges.includes(bridge));
    if (bridges.length === 0 || absent.length === 0) return undefined;
    const note = `node ${node} has no bridge ${absent.join(', ')}, so the guest will not start there; it has ${bridges.join(', ')}.`;
    return changed(call, {}, note);
  },
};
