import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { momentIn } from '../../friendly/index.js';
import type { Shaped } from '../../shape/table.js';
import { shapeLog } from '../../shape/value.js';
import { cleanData } from '../../untrusted/index.js';

const JOURNAL = 'GET /nodes/{node}/journal';
const HOUR = 3600;
const DAY = 24 * HOUR;
/** Lines unless `limit` says otherwise. */
const USUAL_LINES = 50;
/** A window with fewer lines is followed by one twice as long. */
const FEW_LINES = 1000;
/** Most windows that are looked through, the newest first. */
const MOST_WINDOWS = 40;

/**
 * The newest lines of a node's journal, or of a service, a time or a word in it; the newest come last. Looks back through
 * one window of time after the other until it has found enough.
 * @throws ToolFault `invalid_arguments` for a time that is none
 */
export async function nodeLog(args: Arguments, context: CallContext): Promise<Shaped> {
  const { node, limit = args.lastentries ?? USUAL_LINES } = args;
  const most = Number(limit);
  const source = `node ${String(node)}`;
  const more = 'ask for fewer, or up to an earlier time';
  if ([args.since, args.until, args.service, args.filter].every((one) => one === undefined)) {
    return shapeLog(await readLines(context, { node, lastentries: most }), source, more);
  }
  const now = Math.floor(context.now() / 1000);
  const until = args.until === undefined ? now : momentIn('until', args.until, now);
  const since = args.since === undefined ? Math.max(0, until - DAY) : momentIn('since', args.since, now);
  const fits = lineTest(args);
  const found: string[] = [];
  let [end, span, windows] = [until, HOUR, 0];
  while (end >= since && found.length < most && windows < MOST_WINDOWS) {
    const start = Math.max(since, end - span);
    const lines = await readLines(context, { node, since: start, until: end });
    found.unshift(...lines.filter(fits));
    [end, span, windows] = [start - 1, lines.length < FEW_LINES ? 2 * span : span, windows + 1];
  }
  const shown = shapeLog(found.slice(-most), source, more);
  const looked = `looked at ${timeText(Math.max(since, end + 1))} to ${timeText(until)}`;
  const counted = found.length > most ? `the newest ${most} of the lines that fit; ` : '';
  const note = `${counted}${looked}`;
  return { ...shown, text: `${shown.text}\n[${note}]`, data: { ...shown.data, looked: note } };
}

async function readLines({ live }: CallContext, params: Arguments): Promise<string[]> {
  const answer = cleanData(JOURNAL, await live.read(JOURNAL, params), params);
  const lines = Array.isArray(answer) ? answer.map(String) : [];
  // Cursors stand before the first and after the last line.
  return lines.filter((line) => !/^s=[0-9a-f]+;i=[0-9a-f]+/.test(line));
}

/** Lines look like `Nov 21 05:00:01 pve1 pvedaemon[1234]: message`. */
function lineTest({ service, filter }: Arguments): (line: string) => boolean {
  const words = String(filter ?? '')
    .toLowerCase()
    .split('|');
  const unit = typeof service === 'string' ? service.replace(/\.service$/, '') : undefined;
  return (line) =>
    (unit === undefined || (line.split(' ')[4] ?? '').replace(/[[:(].*$/, '') === unit) &&
    words.some((word) => line.toLowerCase().includes(word.trim()));
}

function timeText(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
