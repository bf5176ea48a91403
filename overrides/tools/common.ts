import type { ToolParameter } from './types.js';

/** A node that has to be named. */
export const onNode = { describe: 'Node name.', required: true, aliases: ['node_name'] } as const;

/** A storage that has to be named. */
export const ofStorage = {
  describe: 'Storage name, see list_storage.',
  required: true,
  aliases: ['storage_id'],
} as const;

/** A node that a storage is looked at from. */
export const storageNode = {
  describe: 'Node to look from; one that has the storage when left out.',
  aliases: ['node_name'],
} as const;

/** Settings that go back to their defaults. */
export const unset = {
  describe: 'Settings to remove, comma-separated: they fall back to their defaults.',
} as const satisfies ToolParameter;

/** The kinds of content that a storage can hold. */
export const contentKinds = ['images', 'rootdir', 'iso', 'vztmpl', 'backup', 'snippets', 'import'] as const;
