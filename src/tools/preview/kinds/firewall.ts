import type { Plain } from '../../../domain/plain.js';
import { literal } from '../read/configs.js';
import { everyRule, guestRules, type PlacedRule } from '../read/firewall.js';
import { type Look, textOf } from '../read/look.js';
import { told } from '../read/words.js';
import type { Finding } from '../target.js';

/** Whether a rule refers to what goes. */
type Refers = (rule: Plain) => boolean;

/** `NAME`, `dc/NAME`, `guest/NAME`, in a list; IP sets have a `+` before it. */
function naming(name: string, before: string): Refers {
  const wanted = new RegExp(`(?:^|[,\\s])${before}(?:dc/|guest/)?${literal(name)}(?:$|[,\\s])`, 'i');
  return ({ source, dest }) => wanted.test(textOf(source)) || wanted.test(textOf(dest));
}

/** An alias: the rules that name it. */
export function alias(look: Look): Promise<Finding> {
  const name = look.param('name');
  return referredTo(look, `Alias ${name}`, name, naming(name, ''));
}

/** An IP set: what is in it, and the rules that name it. */
export async function ipset(look: Look): Promise<Finding> {
  const name = look.param('name');
  const path = look.operation.slice(look.operation.indexOf(' ') + 1);
  const { node, vmid } = look.params;
  const at = node === undefined ? { name } : { node, vmid, name };
  const entries = await look.rows('The IP set', `GET ${path}`, at);
  const found = await referredTo(look, `IP set ${name}`, name, naming(name, '\\+'));
  const held = entries.map(({ cidr }) => textOf(cidr));
  return {
    ...found,
    lines: [told('entries', held), ...found.lines],
    facts: { ...found.facts, entries: held },
  };
}

/** A security group: its rules, and where it is used. */
export async function securityGroup(look: Look): Promise<Finding> {
  const group = look.param('group');
  const rules = await look.rows('The security group', 'GET /cluster/firewall/groups/{group}', { group });
  const found = await referredTo(
    look,
    `Security group ${group}`,
    group,
    ({ type, action }) => type === 'group' && action === group,
  );
  return {
    ...found,
    lines: [`It has ${rules.length} rules.`, ...found.lines],
    facts: { ...found.facts, rules: rules.length },
  };
}

/** What a guest defines only its own rules can name; what the cluster defines, all rules. */
async function referredTo(look: Look, what: string, name: string, refers: Refers): Promise<Finding> {
  const vmid = look.param('vmid');
  const type = look.operation.includes('/lxc/') ? 'lxc' : 'qemu';
  const rules: PlacedRule[] =
    vmid === ''
      ? await everyRule(look, await look.guests())
      : await guestRules(look, { node: look.param('node'), vmid: Number(vmid), type });
  const used = rules.filter(({ rule }) => refers(rule)).map(({ where }) => where);
  return {
    label: `${what} of ${vmid === '' ? 'the cluster' : `guest ${vmid}`}`,
    typed: name,
    lines: [
      told('firewall rules that refer to it', used),
      ...(used.length === 0 ? [] : ['A rule that refers to what is gone does not work any more.']),
    ],
    facts: { name, referred_to_by: used },
  };
}
