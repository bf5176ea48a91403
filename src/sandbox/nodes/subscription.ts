import { mayAll } from '../access/permissions.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';
import { seconds } from '../store/cluster.js';
import type { Subscription } from '../store/host.js';
import { hostOf } from './host.js';
import { nodeOf } from './status.js';

type Row = Record<string, unknown>;

const SHOP = 'https://www.proxmox.com/en/proxmox-virtual-environment/pricing';

/** The level that the letter of a key stands for. */
const LEVELS: Readonly<Record<string, string>> = { c: 'Community', b: 'Basic', s: 'Standard', p: 'Premium' };

const KEY = /^\s*(pve([1248])([cbsp])-[0-9a-f]{10})\s*$/;
const YEAR = 365 * 24 * 60 * 60;

const day = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10);

function active({ key, registered, checked }: Subscription, serverid: string): Row {
  const [, , sockets, level = 'c'] = KEY.exec(key) ?? [];
  return {
    checktime: checked,
    key,
    level,
    nextduedate: day(registered + YEAR),
    productname: `Proxmox VE ${LEVELS[level]} Subscription ${sockets} CPU${sockets === '1' ? '' : 's'}/year`,
    regdate: `${day(registered)} 00:00:00`,
    serverid,
    sockets: Number(sockets),
    status: 'active',
    url: SHOP,
  };
}

function read(call: Call): Row {
  const { subscription, serverid } = hostOf(call);
  const full: Row =
    subscription === undefined
      ? { message: 'There is no subscription key', serverid, status: 'notfound', url: SHOP }
      : active(subscription, serverid);
  if (mayAll(call.cluster, call.caller, `/nodes/${nodeOf(call).name}`, ['Sys.Audit'])) return full;
  return { status: full['status'], ...(full['level'] === undefined ? {} : { level: full['level'] }) };
}

/** Takes a key. There is no shop to ask: each well-formed key is good for a year. */
function set(call: Call): null {
  const [, key] = KEY.exec(needText(call.params, 'key')) ?? [];
  if (key === undefined) return refuseParameters({ key: 'value does not match the regex pattern' });
  const now = seconds(call.cluster);
  hostOf(call).subscription = { key, registered: now, checked: now };
  return null;
}

function check(call: Call): null {
  const { subscription } = hostOf(call);
  if (subscription !== undefined) subscription.checked = seconds(call.cluster);
  return null;
}

function remove(call: Call): null {
  hostOf(call).subscription = undefined;
  return null;
}

const PATH = '/nodes/{node}/subscription';

export const subscriptionHandlers: HandlerTable = {
  [`GET ${PATH}`]: read,
  [`PUT ${PATH}`]: set,
  [`POST ${PATH}`]: check,
  [`DELETE ${PATH}`]: remove,
};
