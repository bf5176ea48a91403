import { parseArgs } from 'node:util';
import { type Head, parseHead, printHead, type Verification, verifyAudit } from '../../tools/audit/index.js';
import type { CommandContext } from '../context.js';
import { complaint } from '../options.js';
import { UsageError } from '../usage-error.js';

const options = { head: { type: 'string' }, json: { type: 'boolean' } } as const;

const usage = 'audit: expected pvekit audit verify FILE [--head SEQ:HASH] [--json]';

/** How many calls without an outcome are named. */
const mostNamed = 10;

/**
 * `pvekit audit verify FILE [--head SEQ:HASH]`: checks an audit log and prints what is in it, and the head to keep
 * elsewhere; with `--head`, the log must hold that line as it was then.
 *
 * @throws UsageError with the number of the first bad line and the reason, which makes the exit code 1
 */
export async function audit({ args, out }: CommandContext): Promise<void> {
  const { values, positionals } = parse(args);
  const [verb, file, ...more] = positionals;
  if (verb !== 'verify' || file === undefined || more.length > 0) throw new UsageError(usage);
  const found = await verifyAudit(file, keptHead(values.head));
  if (!found.ok) throw new UsageError(`${file}: line ${found.line} is bad: ${found.reason}`);
  out(values.json === true ? `${JSON.stringify(found, null, 2)}\n` : report(file, found));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(complaint('audit', error, Object.keys(options)));
  }
}

function keptHead(text: string | undefined): Head | undefined {
  if (text === undefined) return undefined;
  const head = parseHead(text);
  if (head !== undefined) return head;
  throw new UsageError('audit: --head: expected SEQ:HASH as pvekit audit verify printed it');
}

function report(file: string, found: Verification & { readonly ok: true }): string {
  const { calls, unknown, head } = found;
  const counts = Object.entries(calls).filter(([, count]) => count > 0);
  const told = counts.map(([state, count]) => `${count} ${state}`).join(', ');
  const lines = [
    `${file}: ${found.lines} lines, none of them altered, missing or out of order.`,
    `Calls: ${told || 'none'}.`,
    ...(unknown.length === 0 ? [] : [unknownText(unknown)]),
    ...found.notes.map((note) => `Note: ${note}.`),
    ...(head === undefined ? [] : [`Head, to keep elsewhere and check with --head: ${printHead(head)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function unknownText(unknown: readonly number[]): string {
  const named = unknown.slice(0, mostNamed).join(', ');
  const rest = unknown.length > mostNamed ? `, and ${unknown.length - mostNamed} more` : '';
  return `Outcome unknown (under way, interrupted, or the answer was lost): ${named}${rest}.`;
}
