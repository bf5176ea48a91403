import { isOn, wordsOf } from '../arguments.js';
import type { OperationCall } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { type Check, changed } from './check.js';
import { addressOf, kindOf } from './guest.js';

/** PVE takes a move against a rule of HA, which then does not carry it out, or takes it back. */
export const haRules: Check = {
  operations:
    /^POST \/(?:nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/migrate|cluster\/ha\/resources\/\{sid\}\/(?:migrate|relocate))$/,
  async check(call, { live }) {
    const [sid, target] = moveOf(call);
    const rules = rowsOf(await live.read('GET /cluster/ha/rules', { type: 'node-affinity' }));
    const against = rules.find(
      ({ type, resources, nodes, disable }) =>
        type === 'node-affinity' &&
        !isOn(disable) &&
        wordsOf(resources).includes(sid) &&
        !wordsOf(nodes).some((node) => node.replace(/:\d+$/, '') === target),
    );
    if (against === undefined) return undefined;
    const then = isOn(against.strict) ? 'HA never runs it there' : 'HA may move it back by itself';
    const name = textField(against, 'rule') ?? '';
    return changed(
      call,
      {},
      `HA rule '${name}' ties ${sid} to ${String(against.nodes)}, not to ${target}: ${then}. list_ha_rules {"resource":"${sid}"} shows it.`,
    );
  },
};

function moveOf(call: OperationCall): readonly [sid: string, target: string] {
  const { sid, node, target } = call.params;
  if (sid !== undefined) return [/^\d/.test(String(sid)) ? `vm:${String(sid)}` : String(sid), String(node)];
  return [`${kindOf(call) === 'lxc' ? 'ct' : 'vm'}:${addressOf(call).vmid}`, String(target)];
}
