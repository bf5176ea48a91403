import { Annotated } from '../server/answer.js';
import { type Call, type HandlerTable, numberParam, textParam } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';
import type { JournalLine } from '../store/host.js';
import { hostOf } from './host.js';
import { nodeOf } from './status.js';

/** `Nov 21 05:00:01 pve1 pvedaemon[1234]: message`, in UTC. */
function printLine(node: string, { time, service, pid, message }: JournalLine): string {
  const stamp = new Date(time * 1000).toUTCString();
  return `${stamp.slice(8, 11)} ${stamp.slice(5, 7)} ${stamp.slice(17, 25)} ${node} ${service}[${pid}]: ${message}`;
}

/** What the node has written: lines of its world, and a line for each start and end of a task there. */
function linesOf(call: Call): readonly JournalLine[] {
  const { journal } = hostOf(call);
  if (journal === undefined) return [];
  const { name } = nodeOf(call);
  const tasks = call.cluster.log
    .filter((entry) => entry.node === name)
    .map(({ time, tag, pid, user, message }) => ({
      time,
      service: tag,
      pid,
      message: `<${user}> ${message}`,
    }));
  return [...journal, ...tasks].sort((a, b) => a.time - b.time);
}

/** The moment that a `since` or `until` names (UTC), in seconds. */
function momentOf(call: Call, name: string, otherwise: number): number {
  const text = textParam(call.params, name);
  if (text === undefined) return otherwise;
  const moment = Date.parse(`${text.includes(' ') ? text.replace(' ', 'T') : `${text}T00:00`}Z`);
  return Number.isNaN(moment) ? refuseParameters({ [name]: 'unable to parse time' }) : moment / 1000;
}

function syslog(call: Call): Annotated {
  const since = momentOf(call, 'since', 0);
  const until = momentOf(call, 'until', Number.POSITIVE_INFINITY);
  const service = textParam(call.params, 'service');
  const start = numberParam(call.params, 'start') ?? 0;
  const limit = numberParam(call.params, 'limit') ?? 50;
  const lines = linesOf(call)
    .filter((line) => line.time >= since && line.time <= until)
    .filter((line) => service === undefined || line.service === service)
    .map((line) => printLine(nodeOf(call).name, line));
  const texts = lines.length === 0 ? ['-- No entries --'] : lines;
  const rows = texts.slice(start, start + limit).map((t, index) => ({ n: start + index + 1, t }));
  return new Annotated(rows, { total: texts.length });
}

const cursor = (position: number): string => `s=1;i=${position.toString(16)}`;
const positionOf = (text: string | undefined): number | undefined => {
  const digits = /^s=1;i=([0-9a-f]+)$/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
};

/** Lines between a cursor at either end, as PVE's journal reader gives them. */
function journal(call: Call): readonly string[] {
  const lines = linesOf(call);
  if (lines.length === 0) return [];
  const since = numberParam(call.params, 'since') ?? 0;
  const until = numberParam(call.params, 'until') ?? Number.POSITIVE_INFINITY;
  const last = numberParam(call.params, 'lastentries');
  const after = positionOf(textParam(call.params, 'startcursor')) ?? 0;
  const before = positionOf(textParam(call.params, 'endcursor')) ?? lines.length;
  const chosen = lines
    .map((line, position) => ({ line, position }))
    .filter(
      ({ line, position }) =>
        position >= after && position < before && line.time >= since && line.time <= until,
    )
    .slice(last === undefined ? 0 : -last);
  const first = chosen[0];
  const end = chosen.at(-1);
  if (first === undefined || end === undefined) return [];
  const { name } = nodeOf(call);
  return [
    cursor(first.position),
    ...chosen.map(({ line }) => printLine(name, line)),
    cursor(end.position + 1),
  ];
}

export const journalHandlers: HandlerTable = {
  'GET /nodes/{node}/syslog': syslog,
  'GET /nodes/{node}/journal': journal,
};
