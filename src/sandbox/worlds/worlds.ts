import { buildDemo } from './demo.js';
import { readWorldFile } from './file/read.js';
import { buildLarge } from './large.js';
import { populatedCalls } from './populated.js';
import { buildRecorded } from './recorded.js';
import type { World } from './world.js';

/** The worlds that a sandbox can start with, by name. */
const builtIn = {
  demo: { clusterName: 'demo', build: buildDemo },
  large: { clusterName: 'large', build: buildLarge },
  populated: { clusterName: undefined, build: buildRecorded, calls: populatedCalls },
  recorded: { clusterName: undefined, build: buildRecorded },
} as const satisfies Readonly<Record<string, World>>;

export type WorldName = keyof typeof builtIn;

export const worldNames: readonly string[] = Object.keys(builtIn);

const worlds: Readonly<Record<string, World>> = builtIn;

/** A built-in world by its name, else that of the file of that name. Throws where there is neither. */
export function worldOf(name: string): World {
  const world = Object.hasOwn(worlds, name) ? worlds[name] : undefined;
  if (world !== undefined) return world;
  if (/[./\\]/.test(name)) return readWorldFile(name);
  throw new Error(`The sandbox knows no world '${name}': give ${worldNames.join(', ')} or a YAML file`);
}
