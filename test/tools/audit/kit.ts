import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { type AuditLog, type AuditOptions, openAuditLog } from '../../../src/tools/audit/index.js';

/** 2026-11-21T00:00:00Z; each look at it is 5 ms later. */
export function tickingClock() {
  let time = Date.UTC(2026, 10, 21) - 5;
  return {
    now: () => {
      time += 5;
      return time;
    },
  };
}

/** A place for a log, in a folder that goes with the test. */
export async function newFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pvekit-audit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'audit.jsonl');
}

export function openLog(file: string, more: Partial<AuditOptions> = {}): Promise<AuditLog> {
  return openAuditLog({ file, face: 'mcp', principal: 'root@pam!agent', clock: tickingClock(), ...more });
}

export async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).split('\n').slice(0, -1);
}

/** Puts other lines into a file, as whoever has an editor could. */
export async function rewrite(file: string, change: (lines: string[]) => string[]): Promise<void> {
  await writeFile(file, `${change(await linesOf(file)).join('\n')}\n`);
}

/** A process of its own that writes to a log. */
export interface Process {
  /** The next line that it prints. */
  said(): Promise<string>;
  /** `kill -9`, and its end. */
  kill(): Promise<void>;
  /** Its end; rejects where it failed. */
  ended(): Promise<void>;
}

export function startWriter(task: 'hang-in-call' | 'hang-in-write' | 'write-many', file: string): Process {
  const script = new URL('./writer-process.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, task, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const over = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    said: async () => String((await lines.next()).value),
    kill: async () => {
      child.kill('SIGKILL');
      await over;
    },
    ended: async () => {
      const code = await over;
      if (code !== 0) throw new Error(`the writer ended with ${code}`);
    },
  };
}
