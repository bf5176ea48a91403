import { createHash } from 'node:crypto';
import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Node } from '../store/model.js';
import { optionsIn } from './host.js';
import { nodeOf } from './status.js';

type Row = Record<string, unknown>;

const CONTROL: ReadonlySet<string> = new Set(['node', 'digest', 'delete', 'property']);

function readConfig(call: Call): Row {
  const { config } = nodeOf(call);
  const property = textParam(call.params, 'property');
  if (property !== undefined) return config[property] === undefined ? {} : { [property]: config[property] };
  return Object.keys(config).length === 0 ? {} : { ...config, digest: digestOf(config) };
}

function writeConfig(call: Call): null {
  const { config } = nodeOf(call);
  assertDigest(textParam(call.params, 'digest'), digestOf(config));
  for (const name of listParam(call.params, 'delete')) delete config[name];
  Object.assign(config, optionsIn(call.params, CONTROL));
  return null;
}

function hostsDigest(node: Node): string {
  return createHash('sha1').update(node.hosts).digest('hex');
}

function readHosts(call: Call): Row {
  const node = nodeOf(call);
  return { data: node.hosts, digest: hostsDigest(node) };
}

function writeHosts(call: Call): null {
  const node = nodeOf(call);
  assertDigest(textParam(call.params, 'digest'), hostsDigest(node));
  node.hosts = needText(call.params, 'data');
  return null;
}

function setDns(call: Call): null {
  nodeOf(call).dns = optionsIn(call.params, CONTROL);
  return null;
}

/** Seconds that the time zone is ahead of UTC at that moment (ms); undefined for a name that is none. */
function offsetOf(timezone: string, moment: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
    const [, sign, hours = '0', minutes = '0'] = /^GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
  } catch {
    return undefined;
  }
}

function readTime(call: Call): Row {
  const { timezone } = nodeOf(call);
  const now = call.cluster.clock.now();
  const time = Math.floor(now / 1000);
  return { localtime: time + (offsetOf(timezone, now) ?? 0), time, timezone };
}

function setTime(call: Call): null {
  const timezone = needText(call.params, 'timezone');
  if (offsetOf(timezone, 0) === undefined) refuseParameters({ timezone: 'No such timezone' });
  nodeOf(call).timezone = timezone;
  return null;
}

export const settingHandlers: HandlerTable = {
  'GET /nodes/{node}/config': readConfig,
  'PUT /nodes/{node}/config': writeConfig,
  'GET /nodes/{node}/hosts': readHosts,
  'POST /nodes/{node}/hosts': writeHosts,
  'GET /nodes/{node}/dns': (call) => nodeOf(call).dns,
  'PUT /nodes/{node}/dns': setDns,
  'GET /nodes/{node}/time': readTime,
  'PUT /nodes/{node}/time': setTime,
};
