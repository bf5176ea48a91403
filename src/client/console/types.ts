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
  /** What the websocket's request must carry: a browser can send the `cookie` of a login, but no API token. */
  readonly header: { readonly name: 'authorization' | 'cookie'; readonly value: Secret };
  /** The user or token that PVE gave it to. A terminal begins with a line `user:ticket`. */
  readonly user: string;
  /** Password of the VNC session, and ticket of a terminal. */
  readonly ticket: Secret;
  readonly port: number;
  /** The task that serves the console. */
  readonly upid: string;
}
