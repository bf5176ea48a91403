import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Secret } from '../../src/client/index.js';

/** A folder of its own for each test, gone after it. */
export function useFolder(hooks: { before: (run: () => void) => void; after: (run: () => void) => void }) {
  let root = '';
  hooks.before(() => {
    root = mkdtempSync(join(tmpdir(), 'pvekit-config-'));
  });
  hooks.after(() => rmSync(root, { recursive: true }));
  return {
    root: () => root,
    /** Writes files, by default readable by their owner alone. */
    write: (files: Record<string, string>, mode = 0o600): void => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), text);
        chmodSync(join(root, name), mode);
      }
    },
    /** A working directory in it, with this environment and nobody's home. */
    at: (folder: string, env: Record<string, string> = {}) => ({
      cwd: join(root, folder),
      home: join(root, 'home'),
      env,
    }),
  };
}

/** A file with one cluster, to which lines can be added. */
export const minimal = (host: string) => `clusters:\n  ${host}:\n    host: ${host}\n`;

export const plainText = (text: string | Secret | undefined) =>
  text instanceof Secret ? text.reveal() : text;
