import { dirname, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { readCluster } from './cluster.js';
import type { FoundFile } from './discover.js';
import { createFields } from './fields.js';
import { type ClusterConfig, ConfigError } from './types.js';

/** What a configuration file says. */
export interface ConfigFile {
  readonly default: string | undefined;
  readonly clusters: ReadonlyMap<string, ClusterConfig>;
}

const clusterName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Reads the text of a `pvekit.config.yaml`. Paths in it count from its folder, `~/` from `home`.
 * @throws ConfigError with the line of everything that is wrong
 */
export function readConfigFile({ text, path: file, isOwn }: FoundFile, home: string): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      at: '',
      wrong: `is no YAML: ${message}`,
    }));
    throw new ConfigError(file, problems);
  }
  const fields = createFields(lines);
  const path = (given: string) => resolve(dirname(file), given.replace(/^~(?=\/)/, home));
  const surroundings = { path, foundIn: isOwn ? undefined : dirname(file) };
  const top = fields.entries(document.contents, '', ['default', 'clusters']);
  const listed = top.get('clusters');
  const clusters = new Map<string, ClusterConfig>();
  if (listed === undefined) fields.report(document.contents, 'clusters', 'is missing');
  else {
    for (const [name, node] of fields.entries(listed, 'clusters')) {
      if (!clusterName.test(name))
        fields.report(node, `clusters.${name}`, 'is no name: expected letters, digits, . _ -');
      clusters.set(name, readCluster(fields, name, node, surroundings));
    }
  }
  const chosen = top.has('default') ? fields.text(top.get('default'), 'default') : undefined;
  if (chosen !== undefined && !clusters.has(chosen)) {
    fields.report(top.get('default'), 'default', `is '${chosen}', which is no cluster of this file`);
  }
  if (fields.problems.length > 0) throw new ConfigError(file, fields.problems);
  return { default: chosen, clusters };
}
