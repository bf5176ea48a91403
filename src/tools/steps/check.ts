import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { ToolFault } from '../result.js';

/**
 * Step 3: what the cluster itself says to the call, where PVE would accept it and then fail, and values that only the
 * cluster knows, such as the next free vmid. The status of a guest is not looked at: `/cluster/resources` may be ten
 * seconds behind.
 * @throws ToolFault `conflict`
 */
export async function check(call: OperationCall, context: CallContext): Promise<OperationCall> {
  refuseTemplateStart(call);
  return { ...call, params: { ...call.params, ...(await asked(call, context)) } };
}

function refuseTemplateStart({ operation, guest }: OperationCall): void {
  if (guest?.template !== true || !operation.endsWith('/status/start')) return;
  throw new ToolFault(
    'conflict',
    `Guest ${guest.vmid} is a template, which can't be started: clone it and start the clone.`,
    {
      context: { guest },
      suggestions: [
        {
          tool: 'describe_operation',
          arguments: { operation: `POST /nodes/{node}/${guest.type}/{vmid}/clone` },
          why: 'tells how to clone a template',
        },
      ],
    },
  );
}

async function asked({ ask, params }: OperationCall, { client, signal }: CallContext): Promise<Arguments> {
  const found: Record<string, unknown> = {};
  for (const [parameter, operation] of Object.entries(ask)) {
    if (params[parameter] !== undefined) continue;
    found[parameter] = await (await client()).invoke(operation, {}, signal ? { signal } : {});
  }
  return found;
}
