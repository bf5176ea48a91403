import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AccessLevel } from '../../../overrides/types.js';
import { openAuditLog } from '../../../src/tools/audit/index.js';
import { createToolbox, parseScope, type SafetyOptions } from '../../../src/tools/index.js';
import { linesOf, newFile } from '../audit/kit.js';
import { access, type Bench, clientOf, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { type Folders, INSIDE, makeFolders } from './folders.js';

let folders: Folders;
let bench: Bench | undefined;
beforeAll(() => {
  folders = makeFolders();
});
afterAll(() => folders.remove());
afterEach(() => bench?.close());

async function open(level: AccessLevel, safety: SafetyOptions = {}, token?: string): Promise<Bench> {
  const allowed = { confirm: 'never', uploadFolders: [folders.allowed], ...safety } as const;
  bench = await openBench(level, undefined, allowed, token === undefined ? {} : { token });
  return bench;
}

const at = (path: string) => join(folders.allowed, path);
const good = () => ({ file: at('good.iso'), storage: 'local', node: 'pve1' });
const writes = ({ sent }: Bench) => sent().filter((line) => !line.startsWith('GET '));
const UPLOAD = 'POST /nodes/pve1/storage/local/upload';

/** What the storage holds of a name, as the owner sees it. */
async function found(on: Bench, volid: string) {
  const owner = clientOf(on);
  const rows = await owner.nodes('pve1').storage('local').content.get({});
  await owner.close();
  return rows.filter((row) => row.volid === volid).map(({ format, size }) => ({ format, size }));
}

describe('a file of an allowed folder', () => {
  test.each([
    [
      'good.iso',
      {},
      'local:iso/good.iso',
      { format: 'iso', size: INSIDE },
      [
        'Use it as a drive with create_vm or update_vm_config, such as ide2 "local:iso/good.iso,media=cdrom".',
      ],
    ],
    [
      'debian.tar.zst',
      {},
      'local:vztmpl/debian.tar.zst',
      { format: 'tzst', size: 2 * INSIDE },
      ['Use it with create_container as ostemplate "local:vztmpl/debian.tar.zst".'],
    ],
    [
      'disk one.qcow2',
      {},
      'local:import/disk_one.qcow2',
      { format: 'qcow2', size: INSIDE },
      [
        "The file is kept as 'disk_one.qcow2': PVE takes no other characters.",
        'Use it as a disk with create_vm, such as scsi0 "STORAGE:0,import-from=local:import/disk_one.qcow2".',
      ],
    ],
    [
      'good.iso',
      { filename: 'small.raw', content: 'import' },
      'local:import/small.raw',
      { format: 'raw', size: INSIDE },
      ['Use it as a disk with create_vm, such as scsi0 "STORAGE:0,import-from=local:import/small.raw".'],
    ],
  ])('%s with %o becomes %s, and it is told how to go on', async (name, more, volid, row, notes) => {
    const on = await open('change');
    const result = await on.call('upload_file', { file: at(name), storage: 'local', node: 'pve1', ...more });
    expect(dataOf(result)).toEqual({
      node: 'pve1',
      volid,
      state: 'ended',
      exitstatus: 'OK',
      upid: expect.stringMatching(/^UPID:pve1:.*:imgcopy::root@pam!demo:$/),
      notes,
    });
    expect(textOf(result)).toMatch(`File ${volid} uploaded: OK (task UPID:pve1:`);
    expect(writes(on)).toEqual([UPLOAD]);
    expect(await found(on, volid)).toEqual([row]);
  });

  test('finds the node by the storage, hands out the task unless it is to wait, and tells how far it is', async () => {
    const on = await open('change');
    const lines: string[] = [];
    const result = await on.toolbox.call({
      tool: 'upload_file',
      arguments: { file_path: at('good.iso'), storage_id: 'nfs-shared', wait: false },
      onProgress: (line) => lines.push(line),
    });
    expect(dataOf(result)).toMatchObject({ volid: 'nfs-shared:iso/good.iso', state: 'started' });
    expect(lines).toEqual(['sent 1 of 1 MiB']);
  });

  test('PVE holds it against the checksum, where one is given', async () => {
    const on = await open('change');
    const wrong = { ...good(), checksum: '00', 'checksum-algorithm': 'sha256' };
    expect(errorOf(await on.call('upload_file', wrong))).toMatchObject({
      code: 'task_failed',
      message: expect.stringMatching(/checksum mismatch/),
    });
    const alone = errorOf(await on.call('upload_file', { ...good(), checksum: '00' }));
    expect(alone.code).toBe('invalid_arguments');
    expect(await found(on, 'local:iso/good.iso')).toEqual([]);
  });

  test('a dry run tells the file, its size, where it goes and what is free there', async () => {
    const on = await open('change');
    const result = await on.call('upload_file', { ...good(), dry_run: true });
    const { free, ...upload } = Object(dataOf(result).upload);
    expect(upload).toEqual({ volid: 'local:iso/good.iso', file: at('good.iso'), size: INSIDE });
    const gib = (free / 2 ** 30).toFixed(1);
    expect(textOf(result)).toContain(
      `\n${at('good.iso')} (976.6 KiB) becomes local:iso/good.iso on pve1, where ${gib} GiB are free.\n`,
    );
    expect(writes(on)).toEqual([]);
  });
});

describe('what PVE would refuse, or do otherwise, is not sent', () => {
  test.each([
    [{ filename: 'good.txt' }, 'invalid_arguments', /names that end in \.iso or \.img alone/],
    [
      { filename: 'good.iso', content: 'import' },
      'invalid_arguments',
      /\.qcow2, \.raw, \.vmdk or \.ova alone/,
    ],
    [{ storage: 'local-lvm' }, 'conflict', /takes images, rootdir, and not iso/],
    [{ storage: 'lokal', node: undefined }, 'not_found', /There is no storage 'lokal'/],
    [{ node: 'pve9' }, 'not_found', /there is no node 'pve9'/],
    [{ content: 'backup' }, 'unsupported', /copy the file to \/var\/lib\/vz\/dump/],
    [{ content: 'images' }, 'unsupported', /make the volume on the cluster itself/],
  ])('%o', async (more, code, message) => {
    const on = await open('full');
    const error = errorOf(await on.call('upload_file', { ...good(), ...more }));
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
    expect(writes(on)).toEqual([]);
  });

  test('a file over one of the same name, which PVE would overwrite', async () => {
    const on = await open('full');
    dataOf(await on.call('upload_file', good()));
    const { code, message, context } = errorOf(
      await on.call('upload_file', { ...good(), file: at('deep/good.iso') }),
    );
    expect([code, message, context]).toEqual([
      'conflict',
      'Nothing was sent: there is a local:iso/good.iso on pve1 already, and PVE would write over it. Take another filename, or delete that one first.',
      { volid: 'local:iso/good.iso', size: INSIDE },
    ]);
    expect(writes(on)).toEqual([UPLOAD]);
  });

  test('where the token may not see what is there: PVE would overwrite it', async () => {
    const on = await open('full');
    const owner = clientOf(on);
    await owner.access.roles.post({ roleid: 'Blind', privs: 'Datastore.AllocateTemplate' });
    await owner.access.users.post({ userid: 'blind@pve' });
    const { value } = await owner.access.users('blind@pve').token('own').post({ privsep: false });
    await owner.access.acl.put({ path: '/storage/local', roles: 'Blind', users: 'blind@pve' });
    await owner.close();
    const blind = createToolbox({
      access: access('full'),
      safety: { confirm: 'never', uploadFolders: [folders.allowed] },
      connect: async () => ({
        host: on.sandbox.url,
        token: `blind@pve!own=${value}`,
        tls: { fingerprint: on.sandbox.fingerprint },
      }),
    });
    on.sent();
    const { code, message } = errorOf(await blind.call({ tool: 'upload_file', arguments: good() }));
    await blind.close();
    expect([code, message]).toEqual([
      'forbidden',
      expect.stringMatching(
        /^Nothing was sent: PVE writes over a file of the same name, and whether there is one/,
      ),
    ]);
    expect(writes(on)).toEqual([]);
  });

  test('more than the storage has room for', async () => {
    const on = await open('full');
    writeFileSync(at('huge.iso'), '');
    truncateSync(at('huge.iso'), 2 ** 37);
    const error = errorOf(await on.call('upload_file', { ...good(), file: at('huge.iso') }));
    expect([error.code, error.message, error.invalid[0]?.valid]).toEqual([
      'conflict',
      expect.stringMatching(/the file has 128 GiB, and storage 'local' has 81\.1 GiB free/),
      ['nfs-shared'],
    ]);
    expect(writes(on)).toEqual([]);
  });
});

describe('an upload is held like any change', () => {
  test.each<[AccessLevel, SafetyOptions, string, RegExp]>([
    ['read', {}, 'access_level', /needs access level 'change', and this server has 'read'/],
    ['operate', {}, 'access_level', /needs access level 'change'/],
    ['full', { scope: parseScope('storage:nfs-shared') }, 'out_of_scope', /\(only storage:nfs-shared\)/],
    ['full', { scope: parseScope('!node:pve1') }, 'out_of_scope', /\(!node:pve1\)/],
    ['full', { haltFile: '/dev/null' }, 'halted', /PVE_HALT_FILE/],
    ['full', { limits: { changes: 0 } }, 'limit_reached', /changes/],
  ])('at level %s with %o: %s', async (level, safety, code, message) => {
    const on = await open(level, safety);
    const error = errorOf(await on.call('upload_file', good()));
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
    expect(writes(on)).toEqual([]);
  });

  test('the gateway takes no file, whatever is written into the call', async () => {
    const on = await open('full');
    const tmpfilename = '/var/tmp/pveupload-0123456789abcdef0123456789abcdef';
    for (const more of [{}, { tmpfilename }, { file: at('good.iso') }, { filename: at('good.iso') }]) {
      const result = await on.call('call_operation', {
        operation: UPLOAD,
        params: { content: 'iso', filename: 'a.iso', ...more },
      });
      expect(['unsupported', 'invalid_arguments']).toContain(errorOf(result).code);
    }
    const { code, message } = errorOf(
      await on.call('call_operation', { operation: UPLOAD, params: { content: 'iso', filename: 'a.iso' } }),
    );
    expect([code, message]).toEqual(['unsupported', expect.stringMatching(/by upload_file alone/)]);
    expect(writes(on)).toEqual([]);
  });

  test('the record has its name and size and the way back, and nothing of what is in it', async () => {
    const file = await newFile();
    const audit: SafetyOptions['audit'] = (principal) => openAuditLog({ file, face: 'test', principal });
    const on = await open('full', { audit });
    const { upid } = dataOf(await on.call('upload_file', good()));
    errorOf(await on.call('upload_file', { ...good(), file: '/etc/passwd' }));
    const params = { node: 'pve1', storage: 'local', content: 'iso', filename: 'good.iso' };
    expect((await linesOf(file)).map((line) => JSON.parse(line))).toMatchObject([
      {
        kind: 'begin',
        tool: 'upload_file',
        params: { ...params, file: at('good.iso'), size: INSIDE },
        risk: 'change',
        decision: 'allowed',
        undo: { kind: 'delete-created', calls: [{ params: { volume: 'local:iso/good.iso' } }] },
      },
      { kind: 'end', of: 1, state: 'done', upid },
      {
        kind: 'refused',
        rule: 'file_not_allowed',
        params: { ...params, file: '/etc/passwd', filename: 'passwd' },
      },
    ]);
    dataOf(await on.call('undo_change', { change: 1 }));
    expect(await found(on, 'local:iso/good.iso')).toEqual([]);
    expect((await linesOf(file)).join('')).not.toContain('iiii');
  });

  test('a consent is for that file as it is', async () => {
    const on = await open('full', { confirm: 'change' });
    writeFileSync(at('mine.iso'), 'as it was shown');
    const mine = { file: at('mine.iso'), storage: 'local', node: 'pve1' };
    const ask = async () => {
      const { code, context } = errorOf(await on.call('upload_file', mine));
      expect(code).toBe('confirmation_required');
      return context;
    };
    const { confirm, preview } = await ask();
    expect(preview).toContainEqual(
      expect.stringMatching(/mine\.iso \(15 B\) becomes local:iso\/mine\.iso on pve1, where .* are free\.$/),
    );
    const other = { ...mine, file: at('good.iso'), filename: 'mine.iso', confirm };
    expect(errorOf(await on.call('upload_file', other)).context.reason).toBe('changed');
    const again = (await ask()).confirm;
    writeFileSync(at('mine.iso'), 'another content');
    const changed = errorOf(await on.call('upload_file', { ...mine, confirm: again }));
    expect(changed.context.reason).toBe('changed');
    expect(writes(on)).toEqual([]);
    const shown = (await ask()).confirm;
    expect(dataOf(await on.call('upload_file', { ...mine, confirm: shown }))).toMatchObject({
      state: 'ended',
    });
  });
});
