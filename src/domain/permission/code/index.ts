import type { Given } from '../given.js';
import type { Need } from '../need.js';
import { backupRules } from './backup.js';
import { clusterRules } from './cluster.js';
import { listings } from './listings.js';
import { lxcRules } from './lxc.js';
import { qemuRules } from './qemu.js';
import type { CodeRules } from './rules.js';
import { storageRules } from './storage.js';

/** Everything known of what PVE's code asks for beyond its permission expressions, by operation id. */
export const codeRules: CodeRules = {
  ...listings,
  ...storageRules,
  ...clusterRules,
  ...qemuRules,
  ...lxcRules,
  ...backupRules,
};

/** What PVE's code asks for in this call; undefined where nothing is known of it. */
export function needInCode(given: Given): Need | undefined {
  const rule = Object.hasOwn(codeRules, given.operation) ? codeRules[given.operation] : undefined;
  return rule?.(given);
}
