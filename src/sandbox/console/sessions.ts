import { createHmac } from 'node:crypto';
import { authId, type Caller } from '../access/caller.js';
import { Failure } from '../server/failure.js';
import { type Cluster, seconds } from '../store/cluster.js';
import { endTask, startTask } from '../tasks/task.js';

/** What a console shows to whoever connects. */
export interface Screen {
  readonly kind: 'vnc' | 'terminal';
  /** The name of the desktop or, for a terminal, the lines before the first input. */
  readonly title: string;
  /** Why nothing can be shown; undefined where all is well. */
  trouble(): string | undefined;
}

/** A console that waits for its one connection. */
export interface ConsoleSession {
  readonly port: number;
  readonly upid: string;
  readonly ticket: string;
  /** What a VNC client has to prove that it knows. */
  readonly password: string;
  readonly screen: Screen;
  /** Says that somebody has connected, whose connection `hangUp` ends: it does not outlive the console's task. */
  connected(hangUp: () => void): void;
  /** Ends the console's task; a reason makes it a failure. */
  closed(reason?: string): void;
}

/** The consoles of each cluster by port, as long as the process lives. */
const consoles = new WeakMap<Cluster, Map<number, ConsoleSession>>();

function consolesOf(cluster: Cluster): Map<number, ConsoleSession> {
  const known = consoles.get(cluster);
  if (known !== undefined) return known;
  const made = new Map<number, ConsoleSession>();
  consoles.set(cluster, made);
  return made;
}

/** The certificate that a client checks a console's TLS against: the node's root, in PEM. */
export function consoleCertificate(cluster: Cluster, node: string): string {
  const certificates = cluster.nodes.get(node)?.host?.certificates ?? [];
  return certificates.find(({ filename }) => filename === 'pve-root-ca.pem')?.pem ?? '';
}

/** Seconds that a console's ticket is good. */
const LIFETIME = 40;

function sign(cluster: Cluster, text: string): string {
  const secret = `${cluster.version.repoid}/${[...cluster.nodes.keys()].join()}`;
  return createHmac('sha256', secret).update(text).digest('base64');
}

/** A ticket for one console: `PVEVNC:HEXTIME::SIGNATURE` (PVE::AccessControl::assemble_vnc_ticket). */
function consoleTicket(cluster: Cluster, caller: Caller, path: string): string {
  const plain = `PVEVNC:${seconds(cluster).toString(16).toUpperCase().padStart(8, '0')}`;
  return `${plain}::${sign(cluster, `${plain}:${authId(caller)}:${path}`)}`;
}

/** Refuses with 401 a ticket that was not made for that caller and path, or is too old. */
export function checkConsoleTicket(cluster: Cluster, caller: Caller, path: string, ticket: string): void {
  const [, plain, time, signature] = /^(?:\S+?:)?((?:PVEVNC):([0-9A-F]{8}))::(\S+)$/.exec(ticket) ?? [];
  const age = seconds(cluster) - Number.parseInt(time ?? '', 16);
  const good =
    age > -20 && age < LIFETIME && signature === sign(cluster, `${plain}:${authId(caller)}:${path}`);
  if (!good) throw new Failure(401, 'permission denied - invalid PVEVNC ticket\n');
}

const FIRST_PORT = 5900;
const LAST_PORT = 5999;

function freePort(byPort: ReadonlyMap<number, ConsoleSession>): number {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) if (!byPort.has(port)) return port;
  throw new Failure(500, 'unable to find free port (5900-5999)\n');
}

/** The console that listens on a port. */
export function consoleAt(cluster: Cluster, port: number): ConsoleSession | undefined {
  return consolesOf(cluster).get(port);
}

/** What to open a console on. */
export interface ConsolePlan {
  readonly cluster: Cluster;
  readonly caller: Caller;
  readonly node: string;
  /** The guest's id, or nothing for the node's own console. */
  readonly id: string;
  /** The ACL path that tickets are bound to. */
  readonly path: string;
  readonly taskType: string;
  /** The first line of the task's log, before the UPID. */
  readonly opening: string;
  readonly screen: Screen;
  /** Whether the ticket carries a password of its own in front. */
  readonly withPassword: boolean;
}

/** ms that a console waits for its connection, and the longest that it stays open. */
const WAIT = 10_000;
const LONGEST = 24 * 60 * 60 * 1000;

/** Opens a console: a port, a ticket, and a task that ends with the connection or after 10 s without one. */
export function openConsole(plan: ConsolePlan): ConsoleSession {
  const { cluster, caller, node, id, path, screen } = plan;
  const byPort = consolesOf(cluster);
  const port = freePort(byPort);
  const plain = consoleTicket(cluster, caller, path);
  const password = plan.withPassword ? cluster.random.hex(8) : plain.slice(0, 8);
  let inUse = false;
  let end = (): void => undefined;
  const over = (): void => {
    byPort.delete(port);
    end();
  };
  const start = { node, type: plan.taskType, id, finally: over };
  const upid = startTask(cluster, caller, start, function* (log) {
    log(`${plan.opening} ${upid}`);
    yield WAIT;
    if (!inUse) throw new Error('connection timed out');
    yield LONGEST;
  });
  const session: ConsoleSession = {
    port,
    upid,
    ticket: plan.withPassword ? `${password}:${plain}` : plain,
    password,
    screen,
    connected(hangUp) {
      inUse = true;
      end = hangUp;
    },
    closed(reason) {
      const task = cluster.tasks.get(upid);
      if (task !== undefined) endTask(cluster, task, reason ?? 'OK');
    },
  };
  byPort.set(port, session);
  return session;
}
