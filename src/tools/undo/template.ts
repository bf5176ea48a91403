import type { Templates } from '../../../overrides/undo/types.js';
import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';

/** What a template is filled from. */
interface Known {
  readonly params: Arguments;
  /** The state before the call. */
  readonly former?: unknown;
}

/** Fills a template; undefined where a part of it is not known. */
export function fill(template: string | number, known: Known): unknown {
  if (typeof template === 'number') return template;
  const [whole] = /^\{[^}]*\}$/.exec(template) ?? [];
  if (whole !== undefined) return lookUp(whole, known);
  const parts = template.split(/(\{[^}]*\})/);
  const filled = parts.map((part) => (part.startsWith('{') ? lookUp(part, known) : part));
  return filled.includes(undefined) ? undefined : filled.map(String).join('');
}

/** Fills templates by name, and leaves out those of which a part is not known. */
export function fillAll(templates: Templates, known: Known): Arguments {
  const filled = Object.entries(templates).map(([name, template]) => [name, fill(template, known)] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

function lookUp(reference: string, { params, former }: Known): unknown {
  for (const name of reference.slice(1, -1).split('|')) {
    const value = valueNamed(name, params, former);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueNamed(name: string, params: Arguments, former: unknown): unknown {
  if (name === 'former') return former;
  if (!name.startsWith('former.')) return params[name];
  return isPlain(former) ? former[name.slice('former.'.length)] : undefined;
}
