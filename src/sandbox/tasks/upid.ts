/** What a UPID says. Times in seconds; `pstart` in ticks since boot. */
export interface Upid {
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  readonly starttime: number;
  readonly type: string;
  readonly id: string;
  /** Who started it: user, or user and token (`root@pam!full`). */
  readonly user: string;
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, '0');

/** `UPID:NODE:PID:PSTART:STARTTIME:TYPE:ID:USER:` (PVE::Tools::upid_encode). */
export function printUpid(upid: Upid): string {
  const { node, pid, pstart, starttime, type, id, user } = upid;
  return `UPID:${node}:${hex(pid)}:${hex(pstart)}:${hex(starttime)}:${type}:${id}:${user}:`;
}

const SHAPE =
  /^UPID:([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?):([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8,9}):([0-9A-Fa-f]{8}):([^:\s]+):([^:\s]*):([^:\s]+):$/;

/** Whether the text has the form of a UPID (PVE::Tools::upid_decode). */
export function isUpid(text: string): boolean {
  return SHAPE.test(text);
}
