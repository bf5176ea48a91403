import { nearest } from '../../domain/nearest.js';
import { rowsOf, textField } from '../fields.js';
import { type Check, changed, refusal, retry } from './check.js';
import { addressOf } from './guest.js';

const BRIDGE = /(?:^|,)bridge=([^,]+)/;

/** PVE takes a bridge that the node has not, and the guest then fails to start. A vnet may only wait for its apply. */
export const bridgesThere: Check = {
  operations: /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:\/\{vmid\}\/config)?$/,
  async check(call, context) {
    const wanted = Object.entries(call.params).flatMap(([name, value]) => {
      const bridge = /^net\d+$/.test(name) && typeof value === 'string' ? BRIDGE.exec(value)?.[1] : undefined;
      return bridge === undefined ? [] : [{ name, text: String(value), bridge }];
    });
    if (wanted.length === 0) return undefined;
    const { live } = context;
    const { node } = addressOf(call);
    const rows = rowsOf(await live.read('GET /nodes/{node}/network', { node, type: 'any_bridge' }));
    const bridges = rows.flatMap((row) => textField(row, 'iface') ?? []);
    const absent = wanted.filter(({ bridge }) => !bridges.includes(bridge));
    if (bridges.length === 0 || absent.length === 0) return undefined;
    const vnets = rowsOf(await live.read('GET /cluster/sdn/vnets')).flatMap(
      (row) => textField(row, 'vnet') ?? [],
    );
    const nowhere = absent.find(({ bridge }) => !vnets.includes(bridge));
    if (nowhere === undefined) {
      const names = absent.map(({ bridge }) => bridge).join(', ');
      return changed(
        call,
        {},
        `node ${node} does not have vnet ${names} yet, so the guest will not start there before apply_sdn has put it in place.`,
      );
    }
    const { name, text, bridge } = nowhere;
    const there = nearest(bridge, bridges) ?? bridges[0] ?? '';
    throw refusal(
      'not_found',
      `node ${node} has no bridge '${bridge.slice(0, 80)}', and a guest with it does not start; it has ${bridges.join(', ')}.`,
      {
        parameter: name,
        given: text,
        expected: `a bridge of ${node}`,
        valid: bridges,
        nearest: nearest(bridge, bridges),
        context: { bridges },
        suggestions: [
          retry(
            call,
            context,
            { [name]: text.replace(BRIDGE, (part) => part.replace(/=.*/, `=${there}`)) },
            'the same on a bridge of the node',
          ),
          { tool: 'list_network_interfaces', arguments: { node }, why: 'shows what the node has' },
        ],
      },
    );
  },
};
