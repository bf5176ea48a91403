import type { Secret } from '../../domain/secret.js';

/** Whose console: a guest's, or without `type` and `vmid` the node's own shell. */
export interface ConsoleTarget {
  readonly node: string;
  readonly type?: 'qemu' | 'lxc';
  readonly vmid?: number;
  /** `vnc` speaks the RFB protocol, `terminal` text. Default: vnc for a VM, terminal for the rest. */
  readonly kind?: 'vnc' | 'terminal';
  /** A VM's serial port, for a terminal: `serial0`. */
  readonly serial?: string;
}

/** How to open a console's websocket, with the subprotocol `binary` and within PVE's ten seconds. */
export interface ConsoleAccess {
  /** `wss://…`, with the console's own ticket in its query. */
  readonly url: Secret;
  /** The `Cookie` header of the websocket's request: PVE takes no API token there. */
  readonly cookie: Secret;
  /** The user whom PVE gave it to. A terminal begins with a line `user:ticket`. */
  readonly user: string;
  /** Password of the VNC session, and ticket of a terminal. */
  readonly ticket: Secret;
  readonly port: number;
  /** The task that serves the console. */
  readonly upid: string;
}
