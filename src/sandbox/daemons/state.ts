/** What the HA manager knows of one resource. */
export interface HaService {
  /** `queued`, `request_start`, `started`, `request_stop`, `stopped`, `fence`, `recovery`, `ignored` or `error`. */
  state: string;
  /** The task that is to bring it into the wanted state, if one was started. */
  task: string | undefined;
  /** Starts that failed on this node, and nodes that it was moved to because of that. */
  restarts: number;
  relocations: number;
}

/** What the HA manager knows: plain data. */
export interface HaState {
  /** By service id, `vm:100`. */
  readonly services: Map<string, HaService>;
  /** Nodes that are not reachable, and since when, ms since 1970. */
  readonly lost: Map<string, number>;
}

/** What is known of one run of a replication job: plain data, times in seconds since 1970. */
export interface ReplicationState {
  lastSync: number;
  lastTry: number;
  /** When it is to run next; 0 is at once. */
  next: number;
  duration: number;
  failCount: number;
  error: string | undefined;
  log: readonly string[];
}
