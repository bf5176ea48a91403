/** Parameters that many tools about guests, backups and tasks share. */

/** The guest that a call is about; the argument `vmid` of a tool with `locate: 'guest'`. */
export const guest = {
  describe: 'Guest id or name.',
  required: true,
  aliases: ['container_id', 'vm_id', 'ctid'],
} as const;

/** Its node, for a token that may act on a guest without being able to see it. */
export const guestNode = {
  describe: 'Node of the guest.',
  hidden: true,
  aliases: ['node_name'],
} as const;

/** A node that has to be named. */
export const node = { describe: 'Node name.', required: true, aliases: ['node_name'] } as const;

/** The node that new guests are put on. */
export const newNode = { describe: 'Node to create it on.', required: true, aliases: ['node_name'] } as const;

/** The number of a guest to be; the next free one is asked for. */
export const newVmid = {
  describe: 'Its vmid; the next free one when left out.',
  aliases: ['new_id', 'vm_id', 'container_id', 'ctid'],
} as const;

/** A snapshot that has to be named. */
export const snapname = {
  describe: 'Name of the snapshot.',
  required: true,
  aliases: ['snapshot_name', 'snapshot', 'name'],
} as const;

/** A backup; the argument `volid` of a tool with `locate: 'volume'`. */
export const backup = {
  describe: 'Volid of the backup, as list_backups tells it.',
  required: true,
  wire: 'volume',
  aliases: ['backup_file', 'volume', 'archive', 'backup', 'backup_id', 'filename'],
} as const;

/** Its storage and node, which the volid tells. */
export const backupStorage = {
  describe: 'Storage of the backup.',
  hidden: true,
  aliases: ['storage_id'],
} as const;
/** A node that sees the storage of the backup. */
export const backupNode = {
  describe: 'Node that sees the backup.',
  hidden: true,
  aliases: ['node_name'],
} as const;

/** The limit of a copy. */
export const bwlimit = { describe: 'Most KiB/s to copy with.' } as const;

/** Several guests of one node, as the operations on a whole node take them. */
export const vmidsOfNode = {
  describe: 'Only these guests, comma-separated vmids.',
  aliases: ['vmids'],
} as const;

/** The argument of every tool over statistics. */
export const timeframe = {
  describe: 'How far back; hour when left out.',
  aliases: ['time_range', 'period'],
} as const;

/** How the values of a sample become one. */
export const consolidation = {
  describe: 'AVERAGE or MAX of each sample.',
} as const;

/** Every sample of statistics instead of averages. */
export const raw = {
  describe: 'true: each sample by itself.',
  schema: { type: 'boolean' },
} as const;
