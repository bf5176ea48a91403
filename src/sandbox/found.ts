import { type Certificate, createCertificate } from './server/certificate.js';
import type { Clock } from './store/clock.js';
import { type Cluster, createCluster, type Version } from './store/cluster.js';
import { createRandom } from './store/random.js';
import { readSave, SaveFileError } from './store/save-file.js';
import { restoreCluster } from './store/state.js';
import type { WorldCall } from './worlds/run-calls.js';
import { worldOf } from './worlds/worlds.js';

/** A cluster that is about to be served, and how to reach it. */
export interface Founded {
  readonly cluster: Cluster;
  /** API tokens by name, `user!id=secret`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly certificate: Certificate;
  /** What is still to be done before anyone else may call. */
  readonly calls: readonly WorldCall[];
}

/** What to found a cluster from. */
export interface Foundation {
  readonly world: string;
  readonly seed: number;
  readonly release: string;
  /** A save file, which counts before the world where it is there. */
  readonly save: string | undefined;
}

const VERSIONS: Readonly<Record<string, Version>> = {
  '9.2': { release: '9.2', version: '9.2.11', repoid: '14a22df35955d97d' },
  '8.4': { release: '8.4', version: '8.4.5', repoid: '57892e8e686cb35b' },
  '7.4': { release: '7.4', version: '7.4-16', repoid: '0f39f621' },
};

/** The PVE releases that a sandbox can answer as. */
export const releases: readonly string[] = ['9.2', '8.4', '7.4'];

function versionOf(release: string): Version {
  const version = Object.hasOwn(VERSIONS, release) ? VERSIONS[release] : undefined;
  if (version !== undefined) return version;
  throw new Error(`The sandbox knows no PVE release '${release}': give ${releases.join(', ')}`);
}

function restore(path: string, release: string, clock: Clock): Founded | undefined {
  const saved = readSave(path);
  if (saved === undefined) return undefined;
  const { state, tokens, certificate } = saved;
  if (state.version.release !== release) {
    throw new SaveFileError(path, `holds a cluster of release ${state.version.release}, not ${release}`);
  }
  return { cluster: restoreCluster(state, clock), tokens, certificate, calls: [] };
}

/**
 * The cluster as it was saved, or a new one of the world.
 * Throws where the save file is damaged or of another release, or the release or world is unknown.
 */
export function found({ world, seed, release, save }: Foundation, clock: Clock): Founded {
  const version = versionOf(release);
  const saved = save === undefined ? undefined : restore(save, release, clock);
  if (saved !== undefined) return saved;
  const { clusterName, build, calls = [] } = worldOf(world);
  const cluster = createCluster(version, clusterName, clock, createRandom(seed));
  return { cluster, tokens: build(cluster), certificate: createCertificate('127.0.0.1'), calls };
}
