import type { WordsException } from '../types.js';
import { configExceptions } from './exceptions-config.js';
import { firewallExceptions } from './exceptions-firewall.js';
import { lifeExceptions } from './exceptions-life.js';

/** The narrow ones first: the first that fits and names the parameter decides. */
export const exceptions: readonly WordsException[] = [
  ...lifeExceptions,
  ...configExceptions,
  ...firewallExceptions,
];
