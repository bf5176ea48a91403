import { renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { createToolbox, type SafetyOptions, type Toolbox } from '../../../src/tools/index.js';
import { access, clientOf, dataOf, errorOf } from '../kit.js';
import { type Folders, INSIDE, makeFolders, OUTSIDE } from './folders.js';

let sandbox: Sandbox;
let toolbox: Toolbox;
let folders: Folders;
/** What happens on the machine just before a request goes out. */
let meanwhile: (operation: string) => void = () => undefined;
const at = (path: string) => join(folders.root, path);

function open(safety: SafetyOptions): Toolbox {
  return createToolbox({
    access: access('full'),
    safety: { confirm: 'never', ...safety },
    onRequest: ({ operation }) => meanwhile(operation),
    connect: async () => ({
      host: sandbox.url,
      token: sandbox.tokens.root ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
  });
}

beforeAll(async () => {
  sandbox = await startSandbox({ refusalDelay: 0 });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  folders = makeFolders();
  toolbox = open({ uploadFolders: [folders.allowed] });
});
afterEach(async () => {
  meanwhile = () => undefined;
  await toolbox.close();
  folders.remove();
});

let names = 0;

/** Uploads under a name of its own. */
const upload = (file: string, more: Readonly<Record<string, unknown>> = {}, through = toolbox) => {
  names += 1;
  const args = { file, storage: 'local', node: 'pve1', filename: `n${names}.iso`, ...more };
  return through.call({ tool: 'upload_file', arguments: args });
};

/** Sizes of all files that have been uploaded, by name. */
async function stored(): Promise<Readonly<Record<string, number | undefined>>> {
  const owner = clientOf({ sandbox });
  const rows = await owner.nodes('pve1').storage('local').content.get({ content: 'iso' });
  await owner.close();
  const own = rows.filter(({ volid }) => /^local:iso\/n\d+\.iso$/.test(volid));
  return Object.fromEntries(own.map(({ volid, size }) => [volid.slice('local:iso/'.length), size]));
}

const uploads = () => sandbox.requests.filter(({ path }) => path.endsWith('/upload')).length;

describe('only what lies in an allowed folder leaves', () => {
  test.each([
    ['the file itself', 'iso/good.iso'],
    ['in a folder below', 'iso/deep/good.iso'],
    ['by .. that stays inside', 'iso/deep/../good.iso'],
    ['by a link that stays inside', 'iso/link-within.iso'],
    ["by the owner's own link to the folder", 'owners-link/good.iso'],
  ])('%s: %s', async (_, path) => {
    expect(dataOf(await upload(`${folders.root}/${path}`)).state).toBe('ended');
    expect((await stored())[`n${names}.iso`]).toBe(INSIDE);
  });

  test.each([
    ['outside', 'key.iso'],
    ['outside, where nothing is', 'none.iso'],
    ['the folder itself', 'iso'],
    ['a folder whose name only begins like it', 'iso-secret/key.iso'],
    ['the same by ..', 'iso/../iso-secret/key.iso'],
    ['by ..', 'iso/../secret/key.iso'],
    ['by .. where nothing is', 'iso/../secret/none.iso'],
    ['by .. behind a link', 'iso/linked-folder/../key.iso'],
    ['by .. behind what is not there', 'iso/none/../../key.iso'],
    ['by a link', 'iso/link-out.iso'],
    ['by a relative link', 'iso/link-up.iso'],
    ['by a link to a link', 'iso/link-to-link.iso'],
    ['by a link to nothing', 'iso/link-to-nothing.iso'],
    ['by a link to itself', 'iso/link-round.iso'],
    ['by a linked folder', 'iso/linked-folder/key.iso'],
    ['by a linked folder, where nothing is', 'iso/linked-folder/none.iso'],
    ['by a link to a device', 'iso/link-to-device.iso'],
    ['with a NUL', 'iso/good.iso\0'],
    ['with a NUL before the end', 'secret/key.iso\0/../../iso/good.iso'],
  ])('%s: refused, in the same words whatever is there', async (_, path) => {
    const before = uploads();
    const given = `${folders.root}/${path}`;
    const { code, message, context, invalid } = errorOf(await upload(given));
    const shown = given.replaceAll('\0', '');
    expect({ code, message: message.replace(shown, 'FILE'), context, invalid }).toEqual({
      code: 'file_not_allowed',
      message:
        `'FILE' was not sent: it is no file that may be uploaded. Allowed is what lies in ${folders.allowed}, by its ` +
        'absolute path and not by way of a link that leads elsewhere; the owner sets the folders with PVE_UPLOAD_FOLDERS.',
      context: { file: shown, allowed: [folders.allowed] },
      invalid: [],
    });
    expect(uploads()).toBe(before);
  });

  test.each(['good.iso', './iso/good.iso', '~/good.iso', 'file:///etc/passwd', ''])(
    'a path that is not absolute is none: %s',
    async (path) => {
      expect(errorOf(await upload(path)).code).toBe('file_not_allowed');
    },
  );

  test.each([
    ['a folder', 'iso/a.folder.iso', /it is no regular file/],
    ['a pipe', 'iso/pipe.iso', /it is no regular file/],
    ['a second name of a file elsewhere', 'iso/second-name.iso', /it has a second name/],
    ['nothing', 'iso/empty.iso', /it is empty/],
  ])('%s is refused, though it lies in the folder', async (_, path, why) => {
    const before = uploads();
    const { code, message } = errorOf(await upload(at(path)));
    expect([code, message]).toEqual(['invalid_arguments', expect.stringMatching(why)]);
    expect(uploads()).toBe(before);
  });

  test('a device in an allowed folder is not opened', async () => {
    const all = open({ uploadFolders: ['/dev', folders.allowed] });
    expect(errorOf(await upload('/dev/zero', {}, all)).message).toMatch(/it is no regular file/);
    await all.close();
  });

  test('of an allowed folder it is told what lies there', async () => {
    const { code, invalid } = errorOf(await upload(at('iso/god.iso')));
    expect([code, invalid[0]]).toEqual([
      'not_found',
      {
        parameter: 'file',
        given: at('iso/god.iso'),
        expected: 'a file in that folder',
        valid: ['debian.tar.zst', 'disk one.qcow2', 'empty.iso', 'good.iso', 'second-name.iso'],
        nearest: at('iso/good.iso'),
      },
    ]);
  });

  test.each<[string, SafetyOptions]>([
    ['no folder', {}],
    ['an empty list', { uploadFolders: [] }],
  ])('with %s nothing leaves, and the setting is named', async (_, safety) => {
    const none = open(safety);
    const { code, message, suggestions } = errorOf(await upload(at('iso/good.iso'), {}, none));
    await none.close();
    expect([code, message, suggestions[0]?.tool]).toEqual([
      'unsupported',
      expect.stringMatching(/download_file; or its owner names the folders in PVE_UPLOAD_FOLDERS\.$/),
      'download_file',
    ]);
  });

  test('a folder that is the root, or is not there, holds nothing', async () => {
    const odd = open({ uploadFolders: ['/', at('none')] });
    expect(errorOf(await upload(at('iso/good.iso'), {}, odd)).code).toBe('file_not_allowed');
    await odd.close();
  });
});

/** Puts another file, or a link to one, in the place of a file. */
function exchange(path: string, put: (path: string) => void): void {
  unlinkSync(at(path));
  put(at(path));
}

describe('what is put in its place meanwhile does not leave', () => {
  const link = () => exchange('iso/good.iso', (path) => symlinkSync(at('key.iso'), path));
  const linkedFolder = () => {
    renameSync(at('iso/deep'), at('iso/away'));
    symlinkSync(at('secret/inner'), at('iso/deep'));
  };
  const other = () => exchange('iso/good.iso', (path) => writeFileSync(path, 'other'));

  test.each([
    ['a link to a secret', 'iso/good.iso', link, 'file_not_allowed'],
    ['a link in place of its folder', 'iso/deep/good.iso', linkedFolder, 'file_not_allowed'],
    ['another file', 'iso/good.iso', other, 'conflict'],
  ])('between check and sending: %s', async (_, path, swap, refusal) => {
    let done = false;
    meanwhile = (operation) => {
      // The look at the names that are taken comes after the file was checked.
      if (!operation.endsWith('/content') || done) return;
      done = true;
      swap();
    };
    const before = uploads();
    expect(errorOf(await upload(at(path))).code).toBe(refusal);
    expect([done, uploads()]).toEqual([true, before]);
  });

  test('while it is being sent: the bytes are those of the file that was opened', async () => {
    meanwhile = (operation) => {
      if (operation.endsWith('/upload')) link();
    };
    expect(dataOf(await upload(at('iso/good.iso'))).state).toBe('ended');
    expect((await stored())[`n${names}.iso`]).toBe(INSIDE);
  });

  test('by a thread that swaps its folder for a link as fast as it can', async () => {
    const swapper = new Worker(
      `const { renameSync, symlinkSync } = require('node:fs');
       const { root } = require('node:worker_threads').workerData;
       const [deep, link, away] = ['iso/deep', 'iso/link', 'iso/away'].map((name) => root + '/' + name);
       symlinkSync(root + '/secret/inner', link);
       for (;;) {
         renameSync(deep, away); renameSync(link, deep);
         renameSync(deep, link); renameSync(away, deep);
       }`,
      { eval: true, workerData: { root: folders.root } },
    );
    const sizes = new Set<unknown>();
    for (let round = 0; round < 60; round += 1) {
      const result = await upload(at('iso/deep/good.iso'), { dry_run: true });
      if (result.ok === true) sizes.add(JSON.stringify(result.data.upload).match(/"size":(\d+)/)?.[1]);
    }
    await swapper.terminate();
    expect(sizes).not.toContain(String(OUTSIDE));
  });
});
