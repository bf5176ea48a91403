import {
  type Call,
  type HandlerTable,
  listParam,
  needText,
  numberParam,
  textParam,
} from '../../server/call.js';
import { die } from '../../server/failure.js';
import { needAgent } from './available.js';
import { refuseFrozen } from './frozen.js';
import { insideOf } from './inside.js';
import { runProgram } from './programs.js';

type Row = Record<string, unknown>;

/** The command's words: a JSON array or repeated parameter as it came in, or one word. */
function commandOf({ params }: Call): readonly string[] {
  const { command } = params;
  return Array.isArray(command)
    ? command.map(String)
    : listParam(params, 'command').length > 0
      ? [needText(params, 'command')]
      : [];
}

/** Starts a program in the guest and gives its process id there. */
function exec(call: Call): Row {
  const guest = needAgent(call);
  const command = commandOf(call);
  const input = textParam(call.params, 'input-data');
  if (command.length === 0 && input === undefined) die('command or input-data (or both) required');
  refuseFrozen(guest, 'exec');
  const outcome = runProgram(call.cluster, guest, command, input ?? '');
  if (outcome === undefined) {
    die(
      'Agent error: Guest agent command failed, error was ' +
        `'Failed to execute child process “${command[0] ?? ''}” (No such file or directory)'`,
    );
  }
  const inside = insideOf(guest);
  inside.lastPid += 1;
  const { exitcode, output, error, duration } = outcome;
  inside.processes.set(inside.lastPid, {
    endsAt: call.cluster.clock.now() + duration,
    exitcode,
    output,
    error,
  });
  return { pid: inside.lastPid };
}

/** Whether a program has ended and what it wrote; the agent forgets an ended program once it was asked for. */
function execStatus(call: Call): Row {
  const guest = needAgent(call);
  refuseFrozen(guest, 'exec-status');
  const pid = numberParam(call.params, 'pid') ?? 0;
  const { processes } = insideOf(guest);
  const found = processes.get(pid);
  if (found === undefined) return die("Agent error: Invalid parameter 'pid'");
  if (found.endsAt > call.cluster.clock.now()) return { exited: 0 };
  processes.delete(pid);
  return {
    exited: 1,
    exitcode: found.exitcode,
    ...(found.output === '' ? {} : { 'out-data': found.output }),
    ...(found.error === '' ? {} : { 'err-data': found.error }),
  };
}

const AGENT = '/nodes/{node}/qemu/{vmid}/agent';

export const execHandlers: HandlerTable = {
  [`POST ${AGENT}/exec`]: exec,
  [`GET ${AGENT}/exec-status`]: execStatus,
};
