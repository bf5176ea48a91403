import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotCheck, type Prose } from './prose.js';

const proseKeys = new Set(['description', 'verbose_description', 'format_description']);
const apidocName = /^apidoc-.*\.json$/;

/** All sentences of the `apidoc-*.json` files in a folder, each text once. Throws CannotCheck if there are none. */
export function apidocProse(folder: string): Prose[] {
  const found = new Map<string, string>();
  for (const name of apidocsIn(folder)) {
    collect(JSON.parse(readFileSync(join(folder, name), 'utf8')), name, found);
  }
  if (found.size === 0) {
    throw new CannotCheck(
      `No descriptions in the apidoc files of '${folder}': give PVE's own, as spec:import takes them.`,
    );
  }
  return Array.from(found, ([text, where]) => ({ text, where }));
}

function apidocsIn(folder: string): string[] {
  const names = namesIn(folder).filter((name) => apidocName.test(name));
  if (names.length > 0) return names;
  throw new CannotCheck(`No apidoc-*.json in '${folder}': give the folder that spec:import reads.`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new CannotCheck(`No folder '${folder}': give the one that holds apidoc-*.json.`);
  }
}

/** Walks any JSON; `where` grows by what names a place: a path with its method, then the parameter. */
function collect(value: unknown, where: string, found: Map<string, string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, where, found);
  } else if (typeof value === 'object' && value !== null) {
    const here = 'path' in value && typeof value.path === 'string' ? value.path : where;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && proseKeys.has(key)) remember(inner, here, found);
      else collect(inner, placeOf(key, here), found);
    }
  }
}

function remember(text: string, where: string, found: Map<string, string>): void {
  if (!found.has(text)) found.set(text, where);
}

const structure = new Set(['children', 'info', 'parameters', 'properties', 'items', 'format', 'oneOf']);

function placeOf(key: string, where: string): string {
  return structure.has(key) ? where : `${where} ${key}`;
}
