import { type Call, flagParam, type HandlerTable, needText, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { clusterScope, partOf, type Scope } from './scope.js';

type Row = Record<string, unknown>;

function commentIn(call: Call): Section {
  const comment = textParam(call.params, 'comment');
  return comment === undefined ? {} : { comment };
}

/** Renames an entry of a map in place of making one, where the call asks for that. */
function renamed(call: Call, entries: Map<string, Section>, parameter: string, what: string): boolean {
  const name = needText(call.params, parameter);
  const before = textParam(call.params, 'rename');
  if (before === undefined) return false;
  const entry =
    entries.get(before) ?? refuseParameters({ [parameter]: `${what} '${before}' does not exist` });
  if (name !== before && entries.has(name))
    refuseParameters({ [parameter]: `${what} '${name}' already exists` });
  entries.delete(before);
  entries.set(name, { ...entry, ...commentIn(call) });
  return true;
}

function aliasRow(name: string, alias: Section): Row {
  return { ...alias, ipversion: String(alias.cidr).includes(':') ? 6 : 4, name };
}

function needEntry(entries: Map<string, Section>, name: string, message: string): Section {
  return entries.get(name) ?? refuseParameters({ name: message });
}

/** The handlers of a scope's aliases. */
export function aliasHandlers(scope: Scope): HandlerTable {
  const path = `${scope.path}/aliases`;
  const aliases = (call: Call): Map<string, Section> => partOf(call, scope, 'aliases');
  const need = (call: Call): Section => {
    const name = needText(call.params, 'name');
    return needEntry(aliases(call), name, `no such alias '${name}'`);
  };
  return {
    [`GET ${path}`]: (call) => {
      const digest = digestOf(aliases(call));
      return [...aliases(call)].map(([name, alias]) => ({ ...aliasRow(name, alias), digest }));
    },
    [`POST ${path}`]: (call) => {
      const name = needText(call.params, 'name').toLowerCase();
      if (aliases(call).has(name)) refuseParameters({ name: `alias '${name}' already exists` });
      aliases(call).set(name, { cidr: needText(call.params, 'cidr'), ...commentIn(call) });
      return null;
    },
    [`GET ${path}/{name}`]: (call) => aliasRow(needText(call.params, 'name'), need(call)),
    [`PUT ${path}/{name}`]: (call) => {
      const entries = aliases(call);
      assertDigest(textParam(call.params, 'digest'), digestOf(entries));
      const changed = { ...need(call), cidr: needText(call.params, 'cidr'), ...commentIn(call) };
      entries.delete(needText(call.params, 'name'));
      entries.set(textParam(call.params, 'rename') ?? needText(call.params, 'name'), changed);
      return null;
    },
    [`DELETE ${path}/{name}`]: (call) => {
      aliases(call).delete(needText(call.params, 'name'));
      return null;
    },
  };
}

/** Refuses an alias that is not there, and a network that would be everything. */
function checkEntry(call: Call, scope: Scope, cidr: string): void {
  const [, from, alias] = /^(dc\/|guest\/)?([A-Za-z][\w-]+)$/.exec(cidr) ?? [];
  if (alias !== undefined) {
    const name = alias.toLowerCase();
    const scopes = from === 'dc/' ? [clusterScope] : from === 'guest/' ? [scope] : [scope, clusterScope];
    if (!scopes.some((one) => partOf(call, one, 'aliases').has(name))) die(`no such alias '${alias}'`);
  }
  if (/\/0+$/.test(cidr)) refuseParameters({ cidr: 'a zero prefix is not allowed in ipset entries' });
}

/** The handlers of a scope's IP sets and of the addresses in them. */
export function ipsetHandlers(scope: Scope): HandlerTable {
  const path = `${scope.path}/ipset`;
  const sets = (call: Call): Map<string, Section> => partOf(call, scope, 'ipset');
  const entries = (call: Call): Map<string, Section> => {
    const name = needText(call.params, 'name');
    if (!sets(call).has(name)) die(`no such IPSet '${name}'`);
    return partOf(call, scope, `ipset/${name}`);
  };
  const entry = (call: Call): Section => {
    const cidr = needText(call.params, 'cidr');
    return entries(call).get(cidr) ?? refuseParameters({ cidr: 'no such IP/Network' });
  };
  const options = (call: Call): Section => ({
    ...commentIn(call),
    ...(flagParam(call.params, 'nomatch') ? { nomatch: 1 } : {}),
  });
  return {
    [`GET ${path}`]: (call) => {
      const digest = digestOf(sets(call));
      return [...sets(call)].map(([name, set]) => ({ ...set, digest, name }));
    },
    [`POST ${path}`]: (call) => {
      const name = needText(call.params, 'name');
      if (renamed(call, sets(call), 'name', 'IPSet')) return null;
      if (sets(call).has(name)) refuseParameters({ name: `IPSet '${name}' already exists` });
      sets(call).set(name, commentIn(call));
      return null;
    },
    [`DELETE ${path}/{name}`]: (call) => {
      const name = needText(call.params, 'name');
      if (entries(call).size > 0 && !flagParam(call.params, 'force')) die(`IPSet '${name}' is not empty`);
      entries(call).clear();
      sets(call).delete(name);
      return null;
    },
    [`GET ${path}/{name}`]: (call) => {
      const digest = digestOf(entries(call));
      return [...entries(call)].map(([cidr, section]) => ({ ...section, cidr, digest }));
    },
    [`POST ${path}/{name}`]: (call) => {
      const cidr = needText(call.params, 'cidr');
      checkEntry(call, scope, cidr);
      if (entries(call).has(cidr)) refuseParameters({ cidr: `address '${cidr}' already exists` });
      entries(call).set(cidr, options(call));
      return null;
    },
    [`GET ${path}/{name}/{cidr}`]: (call) => ({
      ...entry(call),
      cidr: needText(call.params, 'cidr'),
      digest: digestOf(entries(call)),
    }),
    [`PUT ${path}/{name}/{cidr}`]: (call) => {
      assertDigest(textParam(call.params, 'digest'), digestOf(entries(call)));
      entries(call).set(needText(call.params, 'cidr'), { ...entry(call), ...options(call) });
      return null;
    },
    [`DELETE ${path}/{name}/{cidr}`]: (call) => {
      entries(call).delete(needText(call.params, 'cidr'));
      return null;
    },
  };
}

/** The handlers of the datacenter's security groups; the rules in them are a `RuleList`. */
export function groupHandlers(scope: Scope): HandlerTable {
  const path = `${scope.path}/groups`;
  const groups = (call: Call): Map<string, Section> => partOf(call, scope, 'groups');
  return {
    [`GET ${path}`]: (call) => {
      const digest = digestOf(groups(call));
      return [...groups(call)].map(([group, section]) => ({ ...section, digest, group }));
    },
    [`POST ${path}`]: (call) => {
      const group = needText(call.params, 'group');
      if (renamed(call, groups(call), 'group', 'Security group')) return null;
      if (groups(call).has(group)) refuseParameters({ group: `Security group '${group}' already exists` });
      groups(call).set(group, commentIn(call));
      return null;
    },
    [`DELETE ${path}/{group}`]: (call) => {
      const group = needText(call.params, 'group');
      if (partOf(call, scope, `group/${group}`).size > 0) die(`Security group '${group}' is not empty`);
      groups(call).delete(group);
      return null;
    },
  };
}
