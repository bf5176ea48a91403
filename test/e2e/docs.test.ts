import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';

/** A program in a document, and what it prints where the document says so. */
interface Example {
  readonly name: string;
  readonly code: string;
  readonly output: string | undefined;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

function examplesIn(file: string): Example[] {
  const text = readFileSync(join(root, file), 'utf8');
  const blocks = [...text.matchAll(/^```(ts|text)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, kind, code = ''], index) => {
    const next = blocks[index + 1];
    const output = next?.[1] === 'text' ? next[2] : undefined;
    return kind === 'ts' ? [{ name: `${file}, example ${index + 1}`, code, output }] : [];
  });
}

const folder = mkdtempSync(join(tmpdir(), 'pvekit-docs-'));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ world: 'demo' });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/pvekit'), 'dir');
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

test.each(['docs/sdk.md', 'docs/migrating.md'].flatMap(examplesIn))(
  '$name runs, with the built package',
  async ({ code, output }) => {
    const program = join(folder, 'example.mjs');
    writeFileSync(program, (await transform(code, { loader: 'ts', format: 'esm', target: 'node20' })).code);
    const env = {
      PATH: process.env.PATH,
      PVE_HOST: sandbox.url,
      PVE_TOKEN: sandbox.tokens.root,
      PVE_FINGERPRINT: sandbox.fingerprint,
    };
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    const [exit] = await once(child, 'close');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    if (output === undefined) expect(out).not.toBe('');
    else expect(out).toBe(output);
  },
);
