/** What a rule of the scope goes by. */
export type ScopeKind = 'node' | 'pool' | 'vmid' | 'tag' | 'storage';

/** One rule: what it allows, or denies. */
export interface ScopeRule {
  readonly deny: boolean;
  readonly kind: ScopeKind;
  /** As it was written, for the refusal. */
  readonly text: string;
  readonly matches: (value: string) => boolean;
}

const kinds: readonly ScopeKind[] = ['node', 'pool', 'vmid', 'tag', 'storage'];

/** What is wrong with the text of a scope. */
export class ScopeError extends Error {
  override readonly name = 'ScopeError';
}

/**
 * Reads `pool:dev, vmid:100-199, !tag:prod`: rules by comma or blank, `!` denies, `*` stands for any characters, a
 * vmid may be a range.
 * @throws ScopeError naming the rule
 */
export function parseScope(text: string): readonly ScopeRule[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(parseRule);
}

/**
 * Reads vmids and ranges (`100,200-299`) as rules.
 * @throws ScopeError naming the one that is none
 */
export function parseVmids(text: string): readonly ScopeRule[] {
  return parseScope(text.replace(/[^\s,]+/g, 'vmid:$&'));
}

function parseRule(text: string): ScopeRule {
  const deny = text.startsWith('!');
  const [name = '', value = ''] = split(deny ? text.slice(1) : text);
  const kind = kinds.find((one) => one === name);
  if (kind === undefined || value === '') {
    throw new ScopeError(
      `'${text}' is no rule of a scope: expected [!]node:, pool:, vmid:, tag: or storage: with a value`,
    );
  }
  return { deny, kind, text, matches: kind === 'vmid' ? vmidMatcher(text, value) : glob(value) };
}

function split(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

function vmidMatcher(rule: string, value: string): (vmid: string) => boolean {
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(value) ?? [];
  if (from === '' || Number(to) < Number(from)) {
    throw new ScopeError(
      `'${rule}' names no guests: expected a vmid such as 100, or a range such as 100-199`,
    );
  }
  return (vmid) => Number(vmid) >= Number(from) && Number(vmid) <= Number(to);
}

function glob(value: string): (text: string) => boolean {
  const source = value.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${source.join('.*')}$`);
  return (text) => pattern.test(text);
}
