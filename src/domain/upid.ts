/** A task's unique id in its parts, as PVE::UPID packs them. */
export interface Upid {
  /** Node that runs the task. */
  readonly node: string;
  readonly pid: number;
  /** Start of the process in clock ticks since the node's boot. */
  readonly pstart: number;
  /** Start of the task in seconds since 1970. */
  readonly starttime: number;
  /** Kind of task: `qmstart`, `vzdump`, … */
  readonly type: string;
  /** What the task works on: a vmid, a storage, or nothing. */
  readonly id: string;
  /** Userid or full token id (`root@pam!ci`) of the caller. */
  readonly user: string;
}

const pattern =
  /^UPID:([a-zA-Z0-9-]+):([0-9A-F]{8}):([0-9A-F]{8,9}):([0-9A-F]{8}):([^:\s/]+):([^:\s/]*):([^:\s/]+):$/i;

/** The parts of a UPID, or undefined where the text is none. */
export function parseUpid(text: string): Upid | undefined {
  const [, node, pid, pstart, starttime, type, id, user] = pattern.exec(text) ?? [];
  if (!node || !pid || !pstart || !starttime || !type || id === undefined || !user) return undefined;
  return {
    node,
    pid: Number.parseInt(pid, 16),
    pstart: Number.parseInt(pstart, 16),
    starttime: Number.parseInt(starttime, 16),
    type,
    id,
    user,
  };
}

function hex8(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}

/** The UPID of these parts, in the form PVE prints it: hexadecimal in capitals, eight digits or more. */
export function formatUpid(upid: Upid): string {
  const numbers = [upid.pid, upid.pstart, upid.starttime].map(hex8);
  return ['UPID', upid.node, ...numbers, upid.type, upid.id, upid.user, ''].join(':');
}
