import { abilities, access } from '../../../../overrides/wizards/access.js';
import { rowsOf, textField } from '../../fields.js';
import { readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { needGuest, shortName } from '../cluster/guest.js';
import { needNode } from '../cluster/places.js';
import type { Desk, Option } from '../desk.js';
import { wizard } from '../engine.js';

/** Plans an account with a token that may do what was asked for, where it was asked for, and nothing else. */
export const accessWizard = wizard(access, async (desk) => {
  const { userid, service } = accountOf(desk);
  const privileges = privilegesOf(desk);
  const path = await pathOf(desk);
  const roleid = await chooseRole(desk, service, privileges);
  const tokenid = await chooseToken(desk, userid, service);
  const token = `${userid}!${tokenid}`;
  desk.step(
    'token',
    { userid, tokenid, privsep: true, expire: desk.number('expire'), comment: `for ${service}` },
    { undo: { userid, tokenid } },
  );
  const grant = { path, roles: roleid, users: userid, tokens: token };
  desk.step('grant', { ...grant, propagate: true }, { undo: { ...grant, delete: true } });
  desk.step('verify', { userid: token, path });
  desk.fact('privileges', privileges);
  desk.fact('token', token);
  if (desk.number('expire') === undefined)
    desk.alternative(
      'expire: Unix seconds after which the token is no longer valid; without it it is for ever',
    );
  return `Let ${token} do on ${path}: ${privileges.join(', ')}; and nothing else`;
});

/** `ci` is ci@pve; another realm where one is named. */
function accountOf(desk: Desk): { readonly userid: string; readonly service: string } {
  const given = (desk.text('service') ?? '').trim();
  const [name = '', realm = 'pve'] = given.split('@');
  const service = name.replaceAll(/[^\w.-]+/g, '-');
  if (/^[A-Za-z0-9][\w.-]*$/.test(service)) return { userid: `${service}@${realm}`, service };
  const expected = 'a name such as "ci", or a userid such as "ci@pve"';
  throw new ToolFault('invalid_arguments', `service: expected ${expected}.`, {
    invalid: [{ parameter: 'service', given: given.slice(0, 80), expected, example: 'ci' }],
  });
}

/** Those that were listed, else those of the ability. @throws ToolFault `invalid_arguments` */
function privilegesOf(desk: Desk): readonly string[] {
  const listed = desk.text('privileges');
  if (listed !== undefined) return [...new Set(listed.split(/[,;\s]+/).filter((one) => one !== ''))].sort();
  const options: Option[] = Object.entries(abilities).map(([value, { does }]) => ({ value, label: does }));
  const chosen = desk.choose('can', options);
  const found = Object.entries(abilities).find(([name]) => name === chosen)?.[1];
  if (found !== undefined) {
    if ('mind' in found) desk.warn(found.mind);
    return [...found.privileges].sort();
  }
  const valid = options.map(({ value }) => value);
  throw new ToolFault(
    'invalid_arguments',
    `can: expected ${valid.join(', ')}, or the privileges themselves.`,
    {
      invalid: [{ parameter: 'can', given: chosen, expected: 'something that a service may do', valid }],
    },
  );
}

/** The ACL path of the pool, guest, storage or node that was named, which must be there. */
async function pathOf(desk: Desk): Promise<string> {
  const [path, vmid, storage, node] = ['path', 'vmid', 'storage', 'node'].map((name) => desk.text(name));
  if (path !== undefined) return path;
  const resources = await readResources(desk.live);
  if (vmid !== undefined) {
    const guest = needGuest(resources, vmid);
    desk.fact('guest', shortName(guest));
    return `/vms/${guest.vmid}`;
  }
  if (node !== undefined) return `/nodes/${needNode(resources, node).node}`;
  if (storage !== undefined) return `/storage/${storage}`;
  return poolPath(desk);
}

async function poolPath(desk: Desk): Promise<string> {
  const rows = rowsOf(await desk.live.read('GET /pools'));
  const pools = rows.flatMap((row) => textField(row, 'poolid') ?? []);
  const given = desk.text('pool');
  if (given === undefined) {
    desk.choose(
      'pool',
      pools.map((value) => ({ value })),
    );
    const dialogue = desk.context.dialogue;
    // A place for rights is never guessed.
    if (dialogue === undefined || dialogue.state !== undefined) throw noPlace(pools);
  }
  const chosen = given ?? pools[0] ?? '';
  if (given !== undefined && !pools.includes(given)) throw noPool(given, pools);
  return `/pool/${chosen}`;
}

function noPlace(pools: readonly string[]): ToolFault {
  return new ToolFault(
    'invalid_arguments',
    'Say where it may do that: give pool, vmid, storage, node, or path ("/" for everything).',
    {
      missing: ['pool'],
      context: { pools },
      suggestions: [{ tool: 'list_pools', arguments: {}, why: 'lists the pools' }],
    },
  );
}

function noPool(given: string, pools: readonly string[]): ToolFault {
  return new ToolFault('not_found', `There is no pool '${given.slice(0, 80)}'.`, {
    invalid: [
      { parameter: 'pool', given: given.slice(0, 80), expected: 'a pool of the cluster', valid: pools },
    ],
    suggestions: [
      { tool: 'list_pools', arguments: {}, why: 'lists the pools' },
      { tool: 'create_pool', arguments: { poolid: given.slice(0, 80) }, why: 'makes the pool' },
    ],
  });
}

/** A role of exactly these privileges, PVE's own first; made where there is none. */
async function chooseRole(desk: Desk, service: string, privileges: readonly string[]): Promise<string> {
  const roles = rowsOf(await desk.live.read('GET /access/roles')).map((row) => ({
    roleid: textField(row, 'roleid') ?? '',
    own: row.special !== true && row.special !== 1,
    privs: (textField(row, 'privs') ?? '')
      .split(',')
      .filter((one) => one !== '')
      .sort(),
  }));
  const known = new Set(roles.flatMap(({ privs }) => privs));
  const unknown = privileges.filter((one) => !known.has(one));
  if (unknown.length > 0) throw noPrivilege(unknown, [...known].sort());
  const wanted = privileges.join(',');
  const exact = roles
    .filter(({ privs }) => privs.join(',') === wanted)
    .sort((a, b) => Number(a.own) - Number(b.own));
  const [fits] = exact;
  if (fits !== undefined) {
    desk.fact('role', { roleid: fits.roleid, exists: true });
    return fits.roleid;
  }
  const taken = new Set(roles.map(({ roleid }) => roleid));
  const roleid = freeName(
    `${service}-${desk.text('privileges') === undefined ? (desk.text('can') ?? 'access') : 'access'}`,
    taken,
  );
  desk.step('role', { roleid, privs: wanted }, { undo: { roleid } });
  return roleid;
}

function noPrivilege(unknown: readonly string[], known: readonly string[]): ToolFault {
  return new ToolFault('invalid_arguments', `There is no privilege ${unknown.join(', ')}.`, {
    invalid: unknown.map((given) => ({
      parameter: 'privileges',
      given,
      expected: 'privileges of PVE, comma-separated',
      example: 'VM.Audit,VM.PowerMgmt',
      valid: known,
    })),
  });
}

/** A token name that is free; the account is made where it is not there yet. */
async function chooseToken(desk: Desk, userid: string, service: string): Promise<string> {
  const users = rowsOf(await desk.live.read('GET /access/users')).map((row) => textField(row, 'userid'));
  const wanted = desk.text('token') ?? service;
  if (!users.includes(userid)) {
    desk.step(
      'user',
      { userid, comment: desk.text('comment') ?? `service ${service}` },
      { undo: { userid }, makes: userid },
    );
    return wanted;
  }
  desk.warn(`${userid} is there already: what it may do elsewhere stays, but its new token may do only this`);
  const rows = rowsOf(await desk.live.read('GET /access/users/{userid}/token', { userid }));
  return freeName(wanted, new Set(rows.flatMap((row) => textField(row, 'tokenid') ?? [])));
}

/** The name, with a number behind it where it is taken. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}
