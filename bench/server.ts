import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './print.js';
import type { Target } from './reads-client.js';

/** A sandbox of world `demo` in a process of its own. */
export interface Server {
  readonly child: ChildProcess;
  readonly target: Target;
}

/** Starts the built executable's sandbox; the caller ends its process. */
export async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, [join(root, 'dist/pvekit.js'), 'sandbox', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const { url, fingerprint, tokens }: { url: string; fingerprint: string; tokens: { root: string } } =
    JSON.parse(line);
  return { child, target: { url, fingerprint, token: tokens.root } };
}
