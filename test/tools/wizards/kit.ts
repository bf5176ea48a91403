import type { Reply, ToolResult } from '../../../src/tools/index.js';
import { type Bench, dataOf } from '../kit.js';

type Args = Readonly<Record<string, unknown>>;

/** What a person answers: values by field, for whichever form asks for them. */
export type Script = Readonly<Record<string, unknown>>;

/** A call by a client whose person can be asked, and the fields that they were asked for. */
export async function callAsking(
  bench: Bench,
  tool: string,
  args: Args,
  script: Script,
): Promise<{ readonly result: ToolResult; readonly asked: string[] }> {
  const asked: string[] = [];
  let dialogue: { replies: Record<string, Reply>; state: unknown } = { replies: {}, state: undefined };
  for (;;) {
    const result = await bench.toolbox.call({ tool, arguments: args, dialogue });
    if (result.ok !== 'ask') return { result, asked };
    const replies = Object.entries(result.questions).map(([key, { fields }]): [string, Reply] => {
      const names = Object.keys(fields);
      asked.push(...names);
      const known = names.filter((name) => script[name] !== undefined);
      const values = Object.fromEntries(known.map((name) => [name, script[name]]));
      return [key, known.length === 0 ? { action: 'decline', values: {} } : { action: 'accept', values }];
    });
    // As a face does: what is remembered travels as JSON.
    dialogue = { replies: Object.fromEntries(replies), state: JSON.parse(JSON.stringify(result.state)) };
  }
}

/** The calls of a plan. */
export function callsOf(result: ToolResult): { tool: string; arguments: Args }[] {
  const { steps } = dataOf(result);
  if (!Array.isArray(steps)) throw new Error('expected a plan');
  return steps.map(({ tool, arguments: args }: { tool: string; arguments: Args }) => ({
    tool,
    arguments: args,
  }));
}

/** What the sandbox answers to a GET. */
export async function look(bench: Bench, operation: string, params: Args = {}): Promise<Args> {
  return dataOf(await bench.call('call_operation', { operation, params }));
}

/** The guest as the cluster lists it. */
export async function guestNow(bench: Bench, vmid: number): Promise<Args | undefined> {
  const { items } = await look(bench, 'GET /cluster/resources', { type: 'vm' });
  return Array.isArray(items) ? items.find((row: Args) => row.vmid === vmid) : undefined;
}

/** A text without what differs from run to run. */
export function steady(text: string): string {
  return (
    text
      .replace(/UPID:\S+:/g, 'UPID')
      // PVE tells the name of a new guest only with its next round of status.
      .replace(
        /(VM|Container) (\d+) \([\w-]+\)( on \w+ (?:changed|started|has disk \w+ resized))/g,
        '$1 $2$3',
      )
      .replace(/(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/g, 'MAC')
      .replace(/\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d/g, 'DATE')
  );
}

/** Requests of the last calls that changed something. */
export function writes(bench: Bench): string[] {
  return bench.sent().filter((request) => !request.startsWith('GET '));
}
