import { privileges } from '../../access/roles.js';
import type { TextFormat } from './kinds.js';

/** Names of privileges (PVE::AccessControl). */
export const privilegeFormats: Readonly<Record<string, TextFormat>> = {
  'pve-priv': (text) => (privileges.has(text) ? undefined : `invalid privilege '${text}'\n`),
};
