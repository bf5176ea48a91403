import type { Plain } from '../../../domain/plain.js';
import { hideSecrets } from '../../audit/hide.js';
import type { Tables } from '../../tables.js';
import { variablesOf } from '../../undo/path.js';
import { type Look, textOf } from '../read/look.js';
import type { Finding } from '../target.js';

/** What changes by itself and is no part of an object's state. */
const moving = /^(?:uptime|cpu|mem|disk|netin|netout|next-run|last|duration|wait|loadavg|current|time)/;
/** Values that a preview has no room for. */
const MOST = 12;

/** Any other object: what a GET of the same path answers. */
export async function anyObject(look: Look, tables: Tables): Promise<Finding> {
  const { operation, params } = look;
  const [method = '', path = ''] = operation.split(' ');
  const same = `GET ${path}`;
  const names = variablesOf(operation).filter((name) => name in params);
  const given = Object.fromEntries(names.map((name) => [name, params[name]]));
  // A GET that is above `read` itself hands out a secret or code: not for a preview.
  const readable = method !== 'POST' && tables.operations.get(same)?.risk === 'read';
  const state = readable ? plainest(hideSecrets(await look.object('What it is now', same, given), same)) : {};
  const last = names.at(-1);
  return {
    label: path.replace(/\{([^}]+)\}/g, (whole, name: string) => textOf(params[name]) || whole),
    ...(last === undefined || last === 'node' ? {} : { typed: textOf(params[last]) }),
    lines: Object.entries(state).map(([name, value]) => `${name}: ${String(value)}`),
    facts: { ...given, ...state },
  };
}

function plainest(state: Plain): Plain {
  return Object.fromEntries(
    Object.entries(state)
      .filter(([name, value]) => typeof value !== 'object' && !moving.test(name))
      .slice(0, MOST),
  );
}
