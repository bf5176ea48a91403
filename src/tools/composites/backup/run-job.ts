import type { Plain } from '../../../domain/plain.js';
import { parseVmidList } from '../../../domain/vmid-list.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { type GuestFacts, readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import type { Approval } from '../../safety/index.js';
import { callKey } from '../../safety/key.js';
import { consentToPlan, planReply } from '../../safety/plan.js';
import type { Shaped } from '../../shape/table.js';
import { checkSteps } from '../../wizards/check.js';
import type { Composite } from '../composite.js';
import { handOn } from '../hand-on.js';
import { readObject } from '../rows.js';

const VZDUMP = 'POST /nodes/{node}/vzdump';
/** Settings of a job that are about when and whether it runs, not about the backup. */
const ofSchedule = new Set([
  'id',
  'type',
  'schedule',
  'starttime',
  'dow',
  'enabled',
  'comment',
  'next-run',
  'repeat-missed',
  'node',
]);

/** The backup of one node, as a call. */
interface Run {
  readonly node: string;
  readonly tool: 'call_operation';
  readonly arguments: Arguments;
  readonly why: string;
}

/**
 * Runs a job now: the same backup as its schedule would begin, on each node that has guests of it. Where that asks first,
 * it asks once, for all nodes. Nodes that are offline are left out, and named.
 */
export const runBackupJob: Composite = async ({ id, dry_run: dry, confirm, ...rest }, context) => {
  const job = await readObject(context, 'GET /cluster/backup/{id}', { id });
  const resources = await readResources(context.live);
  const all = nodesOf(job, resources.guests);
  const offline = all.filter((name) => resources.nodes.some(({ node, online }) => node === name && !online));
  const nodes = all.filter((name) => !offline.includes(name));
  if (nodes.length === 0) {
    const why = offline.length === 0 ? '' : `: ${offline.join(', ')} is offline`;
    throw new ToolFault('conflict', `Backup job ${String(id)} has no guest to back up at the moment${why}.`, {
      context: { job },
      suggestions: [
        { tool: 'get_backup_job_volumes', arguments: { id }, why: 'tells what the job takes in' },
      ],
      related_tools: ['get_backup_job', 'update_backup_job'],
    });
  }
  const settings = Object.fromEntries(Object.entries(job).filter(([name]) => !ofSchedule.has(name)));
  const runs = nodes.map(
    (node): Run => ({
      node,
      tool: 'call_operation',
      arguments: { operation: VZDUMP, params: { ...settings, node }, ...rest },
      why: `backs up the guests of the job on ${node}`,
    }),
  );
  if (dry === true) {
    const each = runs.map((run) => ({ ...run, arguments: { ...run.arguments, dry_run: true } }));
    return made(id, offline, await inTurn(each, (run) => handOn(context, run.tool, run.arguments)));
  }
  const approval = await consent({ id, ...rest }, runs, confirm, context);
  const through = { run: (tool: string, args: Arguments) => context.run(tool, args, approval) };
  return made(id, offline, await inTurn(runs, (run) => handOn(through, run.tool, run.arguments)));
};

/** Consent to all the runs at once; undefined where none asks, and where the owner's settings refuse one anyway. */
async function consent(
  given: Arguments,
  runs: readonly Run[],
  confirm: unknown,
  context: CallContext,
): Promise<Approval | undefined> {
  const steps = await checkSteps({}, { steps: runs, blocked: [] }, context);
  if (!steps.some(({ asks }) => asks) || steps.some(({ refused }) => refused !== undefined)) return undefined;
  const nodes = runs.map(({ node }) => node).join(', ');
  const previews = [...new Set(steps.flatMap(({ preview }) => preview))];
  const { dialogue } = context;
  return consentToPlan(
    {
      summary: `Run backup job ${String(given.id)} on ${nodes}`,
      steps,
      lines: [...steps.map(({ risk, why }) => `${risk}: ${why}`), ...previews],
      state: callKey('state', { previews }),
    },
    {
      reply: planReply(dialogue?.replies ?? {}),
      shown: typeof dialogue?.state === 'string' ? dialogue.state : undefined,
      token: typeof confirm === 'string' ? confirm : undefined,
      remember: (token) => token,
      again: (token) => ({
        tool: 'run_backup_job',
        arguments: { ...given, confirm: token },
        why: 'does it, once the user has agreed to what the preview says',
      }),
    },
    context,
  );
}

type Ran = Shaped & { readonly node: string };

/** One run after the other; what fails tells which have been started before it. */
async function inTurn(runs: readonly Run[], make: (run: Run) => Promise<Shaped>): Promise<Ran[]> {
  const done: Ran[] = [];
  for (const run of runs) {
    try {
      done.push({ node: run.node, ...(await make(run)) });
    } catch (error) {
      if (!(error instanceof ToolFault) || done.length === 0) throw error;
      const { code, message, ...more } = error.error;
      const before = done.map(({ node, data }) => ({ node, ...data }));
      throw new ToolFault(
        code,
        `The job was run on ${done.map(({ node }) => node).join(', ')}, and then failed on ${run.node}: ${message}`,
        { ...more, context: { ...more.context, runs: before } },
      );
    }
  }
  return done;
}

function made(id: unknown, offline: readonly string[], runs: readonly Ran[]): Shaped {
  return {
    text: [
      ...runs.map(({ node, text }) => `Job ${String(id)} on ${node}: ${text}`),
      ...offline.map((node) => `Not on ${node}, which is offline: its guests of the job were left out.`),
    ].join('\n'),
    data: {
      id,
      runs: runs.map(({ node, data }) => ({ node, ...data })),
      ...(offline.length === 0 ? {} : { offline }),
    },
  };
}

/** Nodes that have guests of the job. */
function nodesOf({ node, vmid, all, pool, exclude }: Plain, guests: readonly GuestFacts[]): string[] {
  const left = new Set(typeof exclude === 'string' ? parseVmidList(exclude) : []);
  const named = typeof vmid === 'string' ? new Set(parseVmidList(vmid)) : undefined;
  const taken = guests.filter((guest) => {
    if (node !== undefined && guest.node !== node) return false;
    if (named !== undefined) return named.has(guest.vmid);
    if (typeof pool === 'string') return guest.pool === pool;
    return all !== undefined && all !== false && !left.has(guest.vmid);
  });
  return [...new Set(taken.map((guest) => guest.node))].sort();
}
