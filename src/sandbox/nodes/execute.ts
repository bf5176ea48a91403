import type { Call, Handler, HandlerTable } from '../server/call.js';
import { needText } from '../server/call.js';
import { die, Failure } from '../server/failure.js';
import { perform } from '../server/perform.js';
import { matchRoute, type Spec } from '../server/spec.js';

type Row = Record<string, unknown>;

interface Command {
  readonly method: string;
  readonly path: string;
  readonly args: Readonly<Record<string, string>>;
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readCommand(value: unknown): Command {
  const command = isRecord(value) ? value : {};
  const args = isRecord(command['args']) ? command['args'] : {};
  return {
    method: String(command['method'] ?? ''),
    path: String(command['path'] ?? ''),
    args: Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, String(arg)])),
  };
}

async function run(spec: Spec, handlers: HandlerTable, call: Call, command: Command): Promise<unknown> {
  const path = `/nodes/${needText(call.params, 'node')}/${command.path.replace(/^\//, '')}`;
  const match = matchRoute(spec, command.method, path);
  if (match === undefined) return die(`no handler for '${path.slice(1)}'`);
  return perform({ cluster: call.cluster, handlers }, call.caller, match, path, command.args);
}

function refusal(error: unknown): Row {
  if (!(error instanceof Failure))
    return { status: 500, message: error instanceof Error ? error.message : '' };
  const { status, message, errors } = error;
  return { status, message, ...(errors === undefined ? {} : { errors }) };
}

/** The operation that does several calls on the node, one after the other; each has its own status in the answer. */
export function executeHandlers(spec: Spec, handlers: HandlerTable): HandlerTable {
  const execute: Handler = async (call) => {
    const commands: unknown = JSON.parse(needText(call.params, 'commands'));
    const rows: Row[] = [];
    for (const command of Array.isArray(commands) ? commands : []) {
      try {
        rows.push({ status: 200, data: (await run(spec, handlers, call, readCommand(command))) ?? null });
      } catch (error) {
        rows.push(refusal(error));
      }
    }
    return rows;
  };
  return { 'POST /nodes/{node}/execute': execute };
}
