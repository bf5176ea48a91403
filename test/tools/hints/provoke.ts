import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { createToolbox, type Toolbox, type ToolResult } from '../../../src/tools/index.js';
import { startServer } from '../../client/server.js';
import { access, errorOf, textOf } from '../kit.js';

type Given = Readonly<Record<string, unknown>>;

/** A tool with its arguments, or an operation with its parameters for `call_operation`. */
export type Step = readonly [call: string, given?: Given];

/** How the toolbox reaches the sandbox, where not with its root token. */
type Reach = (sandbox: Sandbox) => Given;

/** A failure as a user meets it, each in a world of its own. */
export interface Scenario {
  /** The rule that explains it. */
  readonly rule: string;
  readonly world?: string;
  readonly release?: string;
  /** The call was tried with `dry_run` before all else: what it looked at then is still taken for true. */
  readonly previewed?: true;
  /** Calls of somebody else before it, which must succeed. */
  readonly before?: readonly Step[];
  /** A read that is repeated after these until it shows something, as a task of theirs goes on by itself. */
  readonly until?: readonly [read: Step, shows: RegExp];
  /** In force from the start, and off when the suggestions are tried. */
  readonly faults?: readonly string[];
  readonly call: Step;
  readonly reach?: Reach;
  /** Somebody else stops the task of the call. */
  readonly stopped?: true;
  /** A server stands in for the sandbox and answers all calls so. */
  readonly answers?: { readonly status: number; readonly words: string };
}

/** A world with devices of the host, which only root itself may give to a guest, and a backup. */
export const LAB = 'test/tools/hints/lab.yaml';

/** As root@pam with its password, for what no token may do. */
export const rootLogin: Reach = ({ users }) => {
  const { userid = '', password = '' } = users.find((one) => one.userid === 'root@pam') ?? {};
  return { user: userid, password };
};

interface Call {
  readonly tool: string;
  readonly arguments: Given;
}

function asTool([call, given = {}]: Step): Call {
  return / \//.test(call)
    ? { tool: 'call_operation', arguments: { operation: call, params: given } }
    : { tool: call, arguments: given };
}

function rehearsal({ tool, arguments: given }: Call): Call {
  return { tool, arguments: { ...given, dry_run: true } };
}

/** Its clock stands still, so that nothing that it has looked at grows old. */
function toolboxOn(sandbox: Sandbox, reach: Given = {}): Toolbox {
  return createToolbox({
    access: access('full'),
    safety: { confirm: 'never', downloadHosts: ['*'] },
    now: () => 0,
    connect: async () => ({
      host: sandbox.url,
      tls: { fingerprint: sandbox.fingerprint },
      ...('user' in reach || 'ticket' in reach ? {} : { token: sandbox.tokens.root ?? '' }),
      ...reach,
    }),
  });
}

/** What a call failed with, and which of its suggestions are refused when they are tried with `dry_run`. */
export async function provoke(scenario: Scenario) {
  const {
    before = [],
    faults = [],
    call,
    world = 'demo',
    release = '9.2',
    previewed,
    stopped,
    until,
  } = scenario;
  const sandbox = await startSandbox({ refusalDelay: 0, world, release });
  const stand = await standIn(scenario);
  const owner = toolboxOn(sandbox);
  const toolbox = toolboxOn(sandbox, stand?.reach ?? scenario.reach?.(sandbox));
  try {
    if (previewed) textOf(await toolbox.call(rehearsal(asTool(call))));
    for (const fault of faults) sandbox.faults.add(fault);
    for (const step of before) textOf(await owner.call(asTool(step)));
    if (until !== undefined) await seen(owner, ...until);
    const failing = toolbox.call(asTool(call));
    if (stopped) await stopTask(owner);
    const error = errorOf(await failing);
    sandbox.faults.clear();
    const refused: unknown[] = [];
    for (const { tool, arguments: given } of error.suggestions) {
      const tried = await owner.call(rehearsal({ tool, arguments: given }));
      if (tried.ok !== true) refused.push({ tool, given, tried });
    }
    const whys = error.suggestions.map(({ why }) => why);
    return {
      rule: error.context.rule,
      whys,
      told: told(error, stand?.host ?? new URL(sandbox.url).host),
      refused,
    };
  } finally {
    await toolbox.close();
    await owner.close();
    await stand?.close();
    await sandbox.close();
  }
}

async function standIn({ answers }: Scenario) {
  if (answers === undefined) return undefined;
  const { host, certificate, close } = await startServer((_, response) => {
    response.writeHead(answers.status, answers.words).end();
  });
  return { host, close, reach: { host: `https://${host}`, tls: { fingerprint: certificate.fingerprint } } };
}

async function seen(owner: Toolbox, read: Step, shows: RegExp): Promise<void> {
  if (!shows.test(textOf(await owner.call(asTool(read))))) await seen(owner, read, shows);
}

/** Stops the first task that runs, as soon as there is one. */
async function stopTask(owner: Toolbox): Promise<ToolResult> {
  const listed = await owner.call({
    tool: 'call_operation',
    arguments: { operation: 'GET /nodes/pve3/tasks', params: { source: 'active' } },
  });
  const [upid] = /UPID:[^\s",|]+:/.exec(textOf(listed)) ?? [];
  return upid === undefined ? stopTask(owner) : owner.call({ tool: 'cancel_task', arguments: { upid } });
}

/** All of a failure as lines, without what is another in each run: ports, pids and times. */
function told(error: ReturnType<typeof errorOf>, host: string): string {
  const { code, retryable, message, missing, invalid, context, suggestions, related_tools } = error;
  const lines = [
    retryable ? `${code}, and may succeed later` : code,
    message,
    ...missing.map((name) => `missing ${name}`),
    ...invalid.map((one) => `invalid ${JSON.stringify(one)}`),
    ...Object.entries(context).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...suggestions.map(({ tool, arguments: given, why }) => `-> ${tool} ${JSON.stringify(given)}: ${why}`),
    `related: ${related_tools.join(', ')}`,
  ];
  return lines
    .join('\n')
    .replaceAll(host, 'HOST')
    .replace(/(UPID:\w+):[0-9A-F]{8}:[0-9A-F]{8,}:[0-9A-F]{8}:/g, '$1:…:')
    .replace(/\d{4}[-_]\d\d[-_]\d\d[- ]\d\d[:_]\d\d[:_]\d\d/g, 'TIME')
    .replace(/\(\d\d:\d\d:\d\d\)|duration \d\d:\d\d:\d\d/g, 'DURATION')
    .replace(/"uptime":\d+/g, '"uptime":…')
    .replace(/([0-9A-F]{2}:){31}[0-9A-F]{2}/g, 'FINGERPRINT');
}
