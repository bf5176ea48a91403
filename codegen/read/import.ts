import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from './apidoc.js';
import { extractFacts } from './facts.js';
import { isList, isRecord } from './json.js';
import { printJson } from './print.js';
import { type Release, readReleases, releaseOf, withRelease } from './releases.js';
import { type FetchText, readSource } from './source.js';

export interface ImportOptions {
  /** Apidoc JSON, `apidoc.js`, or `https://HOST:8006`. */
  readonly source: string;
  /** PVE version, e.g. `9.2.3`; the file is named after its major and minor. */
  readonly version: string;
  readonly specDir: string;
  readonly fetchText: FetchText;
}

/**
 * Imports one release's apidoc into `spec/` and lists it in `spec/releases.json`. Nothing is written unless the
 * whole spec was understood.
 *
 * @throws SpecError with the place of what could not be read
 */
export async function importSpec({ source, version, specDir, fetchText }: ImportOptions): Promise<Release> {
  const name = releaseOf(version);
  const facts = extractFacts(await readSource(source, fetchText));
  const release: Release = {
    release: name,
    version,
    file: `pve-${name}.json`,
    operations: countOperations(facts),
  };
  const known = existsSync(join(specDir, 'releases.json')) ? readReleases(specDir) : [];
  mkdirSync(specDir, { recursive: true });
  writeFileSync(join(specDir, release.file), printJson(facts));
  const releases: Json = withRelease(known, release).map((entry) => ({ ...entry }));
  writeFileSync(join(specDir, 'releases.json'), printJson(releases));
  return release;
}

function countOperations(nodes: Json): number {
  if (!isList(nodes)) return 0;
  return nodes.reduce<number>((sum, node) => {
    if (!isRecord(node)) return sum;
    const own = isRecord(node.info) ? Object.keys(node.info).length : 0;
    return sum + own + countOperations(node.children ?? null);
  }, 0);
}
