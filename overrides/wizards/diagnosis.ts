/** From where on a measure is a finding; shares of what there is, 0 to 1. */
export const limits = {
  /** CPU at its highest in the last hour. */
  cpu: 0.9,
  /** CPU weight (`cpuunits`) that a guest has unless it is set. */
  weight: 100,
  /** Memory of a guest or a node. */
  memory: 0.9,
  /** CPU time of a node that waits for disks. */
  wait: 0.1,
  /** File systems and storages. */
  full: 0.85,
  /** Beyond it, it is nearly too late. */
  overfull: 0.95,
  /** Share of time in which some task waits (pressure stall information). */
  pressure: 0.1,
  /** What is left of the life of an SSD. */
  wearout: 0.1,
  /** Days without a backup. */
  backupDays: 8,
  /** Guests of much the same name that a stopped one is compared with, each by a request. */
  twins: 5,
  /** Seconds that a failed task stays a finding. */
  taskAge: 7 * 86_400,
} as const;

/** What a finding is about, in the order in which findings of one gravity are told. */
export const topics = [
  'state',
  'lock',
  'node',
  'ha',
  'memory',
  'cpu',
  'disk',
  'storage',
  'services',
  'tasks',
  'agent',
  'firewall',
  'configuration',
  'backup',
] as const;
