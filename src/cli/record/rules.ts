import type { Disguise, NameKind } from './disguise.js';

/** What stands for the text of an option. */
export type Rule = (disguise: Disguise, text: string) => string;

/** The text says nothing of its owner. */
export const kept: Rule = (_disguise, text) => text;

/** The addresses in the text are replaced. */
export const addressed: Rule = (disguise, text) => disguise.addresses(text);

/** The text is a name of that kind. */
export const name =
  (kind: NameKind): Rule =>
  (disguise, text) =>
    disguise.name(kind, text);

/** Each part of a list between commas, semicolons or blanks goes by the rule. */
export const list =
  (rule: Rule): Rule =>
  (disguise, text) =>
    text
      .split(/[,; ]+/)
      .filter(Boolean)
      .map((part) => rule(disguise, part))
      .join(',');

/** The part before the colon is a node's name (`pve1:2`). */
const nodeWithPriority: Rule = (disguise, text) => {
  const [node = '', ...rest] = text.split(':');
  return [disguise.name('node', node), ...rest].join(':');
};

/** Nodes between commas, perhaps with priorities. */
export const nodes = list(nodeWithPriority);

/** A pool's name, or names one in another. */
export const pool: Rule = (disguise, text) =>
  text
    .split('/')
    .map((part) => disguise.name('pool', part))
    .join('/');

/** An IP set by its name; those that PVE gives a meaning keep theirs. */
export const ipset: Rule = (disguise, text) =>
  text.startsWith('ipfilter-') ? text : disguise.name('ipset', text);

/** One address of a firewall rule: `+dc/NAME` and `+NAME` are IP sets, `+sdn/VNET-all` what SDN makes, names aliases. */
const firewallAddress: Rule = (disguise, text) => {
  const [, plus, scope = '', rest = ''] = /^(\+)?(dc\/|guest\/|sdn\/)?(.*)$/.exec(text) ?? [];
  if (plus !== undefined && scope === 'sdn/') {
    const [, vnet = '', suffix = ''] = /^(.*?)(-(?:all|gateway|no-gateway|dhcp))?$/.exec(rest) ?? [];
    return `+sdn/${disguise.name('vnet', vnet)}${suffix}`;
  }
  if (plus !== undefined) return `+${scope}${ipset(disguise, rest)}`;
  return /^[\d:]|^[a-f\d]*:/i.test(rest)
    ? disguise.addresses(rest)
    : `${scope}${disguise.name('alias', rest)}`;
};

/** `source` and `dest` of a firewall rule. */
export const firewallAddresses = list(firewallAddress);

/** An interface: a guest's own keeps its name, as it is a key of its configuration. */
export const networkInterface: Rule = (disguise, text) =>
  /^net\d+$/.test(text) ? text : disguise.name('interface', text);

/** A property string whose values go by rules of their own; what has none is left out. */
export const properties =
  (rules: Readonly<Record<string, Rule>>): Rule =>
  (disguise, text) =>
    text
      .split(',')
      .flatMap((part) => {
        const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
        const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
        return rule === undefined ? [] : [`${key}=${rule(disguise, value)}`];
      })
      .join(',');
