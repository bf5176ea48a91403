import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApidocNode } from './apidoc.js';
import { byCodeUnit, isRecord, SpecError } from './json.js';

/** One imported PVE release; `spec/releases.json` lists them, oldest first. */
export interface Release {
  /** Major and minor, e.g. `9.2`. */
  readonly release: string;
  /** The version of pve-manager or its docs that the spec was taken from, e.g. `9.2.3`. */
  readonly version: string;
  /** File in `spec/`. */
  readonly file: string;
  readonly operations: number;
}

/** `9.2.3` or `7.4-16` to its release, `9.2` or `7.4`. */
export function releaseOf(version: string): string {
  const match = /^(\d+\.\d+)(?:[.-]\d+)*$/.exec(version);
  if (match?.[1] === undefined)
    throw new SpecError(`--release ${version}`, 'expected a PVE version such as 9.2 or 9.2.3');
  return match[1];
}

/** Negative where release `a` came before release `b`. */
function compareReleases(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

export function readReleases(specDir: string): Release[] {
  const file = join(specDir, 'releases.json');
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SpecError(file, error instanceof Error ? error.message : String(error));
  }
  if (!Array.isArray(list) || !list.every(isRelease))
    throw new SpecError(file, 'expected a list of releases');
  return list;
}

/** Reads an imported spec. Only `spec:import` writes these files, and it checks every keyword as it does. */
export function readSpec(specDir: string, release: Release): ApidocNode[] {
  return JSON.parse(readFileSync(join(specDir, release.file), 'utf8'));
}

function isRelease(value: unknown): value is Release {
  return isRecord(value) && ['release', 'version', 'file'].every((key) => typeof value[key] === 'string');
}

/** The list with one release added or replaced, oldest first. */
export function withRelease(releases: readonly Release[], added: Release): Release[] {
  return [...releases.filter(({ release }) => release !== added.release), added].sort(
    (a, b) => compareReleases(a.release, b.release) || byCodeUnit(a.version, b.version),
  );
}
