import { isPlain, type Plain } from '../../domain/plain.js';
import { isOn } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { textField } from '../fields.js';
import type { Check } from './check.js';
import { addressOf, currentConfig, kindOf } from './guest.js';

const CLUSTER = 'GET /cluster/firewall/options';

/** PVE takes every change of a firewall, and says nothing where that firewall, or one above it, is off. */
export const firewallInEffect: Check = {
  operations: /^(?:POST|PUT|DELETE) \/(?:cluster|nodes\/\{node\}(?:\/(?:qemu|lxc)\/\{vmid\})?)\/firewall\//,
  async check(call, context) {
    if (turnsOff(call)) return undefined;
    const notes = [
      ...(await clusterOff(call, context)),
      ...(call.params.vmid === undefined ? await nodeOff(call, context) : await guestOff(call, context)),
    ];
    return notes.length === 0 ? undefined : { ...call, notes: [...call.notes, ...notes] };
  },
};

function isOptions({ operation }: OperationCall): boolean {
  return operation.endsWith('/firewall/options');
}

function turnsOff(call: OperationCall): boolean {
  return isOptions(call) && call.params.enable !== undefined && !isOn(call.params.enable);
}

/** The options as they will be after the call, where it is the one that sets these. */
async function optionsAfter(
  operation: string,
  at: Plain,
  call: OperationCall,
  { live }: CallContext,
): Promise<Plain> {
  const options = await live.read(operation, at);
  const set = operation.slice('GET '.length) === call.operation.slice('PUT '.length) ? call.params : {};
  return { ...(isPlain(options) ? options : {}), ...set };
}

async function clusterOff(call: OperationCall, context: CallContext): Promise<string[]> {
  const { enable } = await optionsAfter(CLUSTER, {}, call, context);
  return isOn(enable)
    ? []
    : [`Not in effect: the cluster's firewall is off. ${callTo({ enable: 1 })} switches it on.`];
}

/** A node's firewall is on unless its options say otherwise. */
async function nodeOff(call: OperationCall, context: CallContext): Promise<string[]> {
  const node = textField(call.params, 'node');
  if (node === undefined) return [];
  const { enable } = await optionsAfter('GET /nodes/{node}/firewall/options', { node }, call, context);
  return enable === undefined || isOn(enable)
    ? []
    : [`Not in effect: the firewall of node ${node} is off. ${callTo({ node, enable: 1 })} switches it on.`];
}

async function guestOff(call: OperationCall, context: CallContext): Promise<string[]> {
  const at = addressOf(call);
  const { vmid } = at;
  const options = `GET /nodes/{node}/${kindOf(call)}/{vmid}/firewall/options`;
  const { enable } = await optionsAfter(options, at, call, context);
  const config = await currentConfig(call, context);
  const open = Object.entries(config).flatMap(([name, value]) =>
    /^net\d+$/.test(name) && !/(?:^|,)firewall=1(?:,|$)/.test(String(value)) ? [name] : [],
  );
  return [
    ...(isOn(enable)
      ? []
      : [
          `Not in effect: the firewall of guest ${vmid} is off. ${callTo({ vmid, enable: 1 })} switches it on.`,
        ]),
    ...open.map(
      (net) =>
        `Not in effect for ${net} of guest ${vmid}, which lacks firewall=1. update_vm_config ${JSON.stringify({ vmid, [net]: { firewall: true } })} sets it.`,
    ),
  ];
}

function callTo(args: Plain): string {
  return `update_firewall_options ${JSON.stringify(args)}`;
}
