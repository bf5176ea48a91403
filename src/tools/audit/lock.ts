import { randomBytes } from 'node:crypto';
import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { AuditError, codeOf } from './error.js';

/** Who holds a lock, as its file says it: `PID STARTED HOST NONCE`. */
interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks since boot; `-` where the system doesn't tell. */
  readonly started: string;
  readonly host: string;
}

/** An empty lock file is one that is being written; older than this many milliseconds, its writer is gone. */
const blink = 2_000;

let own: Promise<string> | undefined;

/** This process in a lock file, with a nonce that no other holder ever has. */
function ownName(): Promise<string> {
  own ??= startOf(process.pid).then(
    (started) => `${process.pid} ${started ?? '-'} ${hostname()} ${randomBytes(8).toString('hex')}`,
  );
  return own;
}

/** When a process of this machine started; undefined where it is gone or the system doesn't tell. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, which may hold anything.
    return status
      .slice(status.lastIndexOf(')') + 2)
      .split(' ')
      .at(19);
  } catch {
    return undefined;
  }
}

/**
 * Runs work while no other process does so for the same file. The lock is `FILE.lock`, made with O_EXCL; one whose
 * process is gone is taken over.
 * @throws AuditError when another process keeps it for longer than `patience`, in milliseconds
 */
export async function withLock<T>(file: string, patience: number, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  await acquire(lock, file, patience);
  try {
    return await work();
  } finally {
    await remove(lock);
  }
}

async function remove(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function acquire(lock: string, file: string, patience: number): Promise<void> {
  const name = await ownName();
  const last = performance.now() + patience;
  while (!(await create(lock, name))) {
    const text = await readLock(lock);
    if (text !== undefined && (await isStale(lock, text))) await takeAway(lock, text, name);
    else if (performance.now() > last) throw stuck(lock, file, text ?? '', patience);
    else await pause(1 + Math.random() * 4);
  }
}

function stuck(lock: string, file: string, text: string, patience: number): AuditError {
  const { pid, host } = holderOf(text);
  return new AuditError(
    `The audit log ${file} can't be written: process ${pid} on ${host} has held its lock for ${patience / 1000} s. ` +
      `If that process is gone, remove ${lock} and any file beside it whose name goes on from there.`,
  );
}

function holderOf(text: string): Holder {
  const [pid = '0', started = '-', host = '?'] = text.split(' ');
  return { pid: Number(pid), started, host };
}

/** Makes the lock file with a name in it; false where there is one. */
async function create(lock: string, name: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx', 0o600);
    try {
      await handle.write(name);
      // Whoever took it for an abandoned one has removed it.
      return (await handle.stat()).nlink > 0;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readLock(lock: string): Promise<string | undefined> {
  try {
    return await readFile(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether its holder is gone. A holder on another host can't be asked, so it counts as alive. */
async function isStale(lock: string, text: string): Promise<boolean> {
  if (text === '') return (await ageOf(lock)) > blink;
  const { pid, started, host } = holderOf(text);
  if (host !== hostname()) return false;
  if (!isAlive(pid)) return true;
  const now = await startOf(pid);
  return started !== '-' && now !== undefined && now !== started;
}

async function ageOf(lock: string): Promise<number> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * Removes a stale lock. Of all who saw it, only the one who holds its guard may, and only after a second look: else a
 * slow one would remove the lock that a quick one has taken since.
 */
async function takeAway(lock: string, text: string, name: string): Promise<void> {
  const guard = `${lock}.${text.split(' ').at(-1) || 'empty'}`;
  if (!(await create(guard, name))) return pause(1 + Math.random() * 4);
  try {
    if ((await readLock(lock)) === text) await remove(lock);
  } finally {
    await remove(guard);
  }
}
