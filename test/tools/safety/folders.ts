import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of the file that may leave, and of every one that may not: the size tells which one went. */
export const INSIDE = 1_000_000;
export const OUTSIDE = 77;

/** Folders as an owner has them, and all that someone could lay into them. */
export interface Folders {
  /** The allowed one. */
  readonly allowed: string;
  readonly root: string;
  remove(): void;
}

export function makeFolders(): Folders {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pvekit-upload-')));
  const at = (path: string) => join(root, path);
  for (const folder of ['iso/deep', 'iso/a.folder.iso', 'iso-secret', 'secret/inner']) {
    mkdirSync(at(folder), { recursive: true });
  }
  for (const file of ['iso/good.iso', 'iso/deep/good.iso', 'iso/disk one.qcow2']) {
    writeFileSync(at(file), Buffer.alloc(INSIDE, 'i'));
  }
  writeFileSync(at('iso/debian.tar.zst'), Buffer.alloc(2 * INSIDE, 't'));
  for (const file of ['iso-secret/key.iso', 'secret/key.iso', 'secret/inner/good.iso', 'key.iso']) {
    writeFileSync(at(file), Buffer.alloc(OUTSIDE, 's'));
  }
  writeFileSync(at('iso/empty.iso'), '');
  symlinkSync(at('iso'), at('owners-link'));
  symlinkSync('deep/good.iso', at('iso/link-within.iso'));
  symlinkSync(at('secret/key.iso'), at('iso/link-out.iso'));
  symlinkSync('../secret/key.iso', at('iso/link-up.iso'));
  symlinkSync(at('secret/none.iso'), at('iso/link-to-nothing.iso'));
  symlinkSync('link-round.iso', at('iso/link-round.iso'));
  symlinkSync(at('secret'), at('iso/linked-folder'));
  symlinkSync(at('iso/link-out.iso'), at('iso/link-to-link.iso'));
  symlinkSync('/dev/zero', at('iso/link-to-device.iso'));
  linkSync(at('secret/key.iso'), at('iso/second-name.iso'));
  execFileSync('mkfifo', [at('iso/pipe.iso')]);
  return { allowed: at('iso'), root, remove: () => rmSync(root, { recursive: true }) };
}
