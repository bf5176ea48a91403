import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab({ world: 'demo' });
  const more = [
    { storage: 'tank', type: 'zfspool', pool: 'tank', content: 'images,rootdir' },
    { storage: 'thick', type: 'lvm', vgname: 'vg1', content: 'images,rootdir' },
    { storage: 'pbs1', type: 'pbs', server: '10.0.0.9', datastore: 'main' },
  ];
  for (const params of more) await lab.data('POST', '/storage', params);
});
afterAll(() => lab.close());

const STORAGE = '/nodes/pve1/storage';
const lineOf = ({ status, reason }: Answer): string => `${status} ${reason}`;

async function logOf(upid: string): Promise<readonly unknown[]> {
  const rows = await lab.data('GET', `/nodes/pve1/tasks/${encodeURIComponent(upid)}/log`);
  return Array.isArray(rows) ? rows.map((row) => field(row, 't')) : [];
}

/** Starts a task, waits for it and gives its log. */
async function logAfter(
  path: string,
  params: Readonly<Record<string, unknown>>,
): Promise<readonly unknown[]> {
  const upid = String(await lab.data('POST', path, params));
  lab.sandbox.clock.settle();
  return logOf(upid);
}

/** A volume of a storage as its listing shows it. */
async function volume(storage: string, volid: string): Promise<unknown> {
  const rows = await lab.data('GET', `${STORAGE}/${storage}/content`);
  return Array.isArray(rows) ? rows.find((row) => field(row, 'volid') === volid) : undefined;
}

type Part = readonly [string, string, string?];

/** Uploads parts `[name, text, filename?]` as a browser would. */
function upload(parts: readonly Part[], headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const text = parts.map(([name, value, filename]) => {
    const file =
      filename === undefined ? '' : `; filename="${filename}"\r\nContent-Type: application/octet-stream`;
    return `--frontier\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  });
  return lab.call('root', 'POST', `${STORAGE}/local/upload`, {
    body: `${text.join('')}--frontier--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=frontier', ...headers },
  });
}

describe('upload', () => {
  it('puts a file of more than one chunk on the storage', async () => {
    const text = '\r\n--not the frontier'.repeat(40_000);
    const sum = createHash('sha256').update(text).digest('hex');
    const answer = await upload([
      ['content', 'iso'],
      ['checksum-algorithm', 'sha256'],
      ['checksum', sum],
      ['filename', text, 'my disk.iso'],
    ]);
    expect(lineOf(answer)).toBe('200 OK');
    lab.sandbox.clock.settle();
    const log = await logOf(String(field(answer.body, 'data')));
    const temporary = /\/var\/tmp\/pveupload-[0-9a-f]{32}/.exec(String(log[0]))?.[0];
    const path = '/var/lib/vz/template/iso/my_disk.iso';
    expect(log).toEqual([
      `starting file import from: ${temporary}`,
      'calculating checksum...OK, checksum verified',
      'target node: pve1',
      `target file: ${path}`,
      `file size is: ${text.length}`,
      `command: cp -- ${temporary} ${path}`,
      'finished file import successfully',
      'TASK OK',
    ]);
    const row = await volume('local', 'local:iso/my_disk.iso');
    expect(row).toMatchObject({ content: 'iso', format: 'iso', size: text.length });
  });

  it('refuses a wrong checksum in the task', async () => {
    const answer = await upload([
      ['content', 'iso'],
      ['checksum-algorithm', 'md5'],
      ['checksum', '0'.repeat(32)],
      ['filename', 'x', 'bad.iso'],
    ]);
    lab.sandbox.clock.settle();
    const got = createHash('md5').update('x').digest('hex');
    expect((await logOf(String(field(answer.body, 'data')))).at(-1)).toBe(
      `TASK ERROR: checksum mismatch: got '${got}' != expect '${'0'.repeat(32)}'`,
    );
    expect(await volume('local', 'local:iso/bad.iso')).toBe(undefined);
  });

  it.each<[string, readonly Part[], Record<string, string>, string, unknown]>([
    [
      'a file before its fields',
      [
        ['filename', 'x', 'a.iso'],
        ['content', 'iso'],
      ],
      {},
      '400 Parameter verification failed.',
      { content: 'property is missing and it is not optional' },
    ],
    [
      'another field',
      [
        ['content', 'iso'],
        ['filename', 'a.iso'],
      ],
      {},
      "400 wrong field name 'filename' for file upload",
      undefined,
    ],
    [
      'a wrong extension',
      [
        ['content', 'iso'],
        ['filename', 'x', 'a.exe'],
      ],
      {},
      '400 Parameter verification failed.',
      { filename: 'wrong file extension' },
    ],
    [
      'a form',
      [],
      { 'content-type': 'text/plain' },
      "506 upload 'Content-Type 'text/plain' not implemented",
      undefined,
    ],
  ])('refuses %s', async (_what, parts, headers, line, errors) => {
    const answer = await upload(parts, headers);
    expect([lineOf(answer), field(answer.body, 'errors')]).toEqual([line, errors]);
  });
});

describe('downloads, which reach no network', () => {
  const download = (url: string, filename: string, more: Record<string, string> = {}) =>
    logAfter(`${STORAGE}/local/download-url`, { url, filename, content: 'iso', ...more });

  it('take their size from the name', async () => {
    const url = 'https://example.com/tiny-64M.iso';
    expect(await download(url, 'tiny.iso')).toEqual([
      `downloading ${url} to /var/lib/vz/template/iso/tiny.iso`,
      `download of '${url}' to '/var/lib/vz/template/iso/tiny.iso' finished`,
      'TASK OK',
    ]);
    expect(field(await volume('local', 'local:iso/tiny.iso'), 'size')).toBe(64 * 1024 ** 2);
  });

  it.each([
    [
      'https://example.com/missing.iso',
      'a.iso',
      {},
      "TASK ERROR: download failed: command 'wget' failed: exit code 8",
    ],
    [
      'https://example.com/again.iso',
      'tiny.iso',
      {},
      "TASK ERROR: refusing to override existing file '/var/lib/vz/template/iso/tiny.iso'",
    ],
    ['https://example.com/x-900G.iso', 'b.iso', {}, 'TASK ERROR: No space left on device'],
    [
      'https://example.com/x.iso',
      'c.iso',
      {
        checksum: createHash('sha1').update('https://example.com/x.iso').digest('hex'),
        'checksum-algorithm': 'sha1',
      },
      'TASK OK',
    ],
  ])('%s as %s', async (url, filename, more, last) => {
    expect((await download(url, filename, more)).at(-1)).toBe(last);
  });

  it('pull an image of a registry', async () => {
    const path = `${STORAGE}/local/oci-registry-pull`;
    expect(await lab.task('POST', path, { reference: 'docker.io/library/alpine:3.22' })).toBe('OK');
    expect(field(await volume('local', 'local:vztmpl/alpine_3.22.tar'), 'format')).toBe('tar');
  });
});

describe('kinds of storage', () => {
  const allocate = (storage: string, params: Record<string, unknown>): Promise<Answer> =>
    lab.call('root', 'POST', `${STORAGE}/${storage}/content`, { params: { vmid: 300, ...params } });

  it.each([
    ['thick', 'vm-300-disk-0', '4G', '200 OK'],
    ['thick', 'disk', '1G', "500 illegal name 'disk' - should be 'vm-300-*'"],
    [
      'thick',
      'vm-300-disk-1',
      '1000G',
      `500 lvcreate 'vg1/vm-300-disk-1' error:   Volume group "vg1" has insufficient free space (63480 extents): 256000 required.`,
    ],
    ['tank', 'vm-300-disk-0', '900G', "500 zfs error: cannot create 'tank/vm-300-disk-0': out of space"],
    ['local-lvm', 'vm-300-disk-0', '2000G', '200 OK'],
    ['pbs1', 'vm-300-disk-0', '1G', "500 storage 'pbs1' does not support content-type 'images'"],
  ])('%s takes %s of %s?', async (storage, filename, size, line) => {
    expect(lineOf(await allocate(storage, { filename, size }))).toBe(line);
  });

  it('a container on ZFS has a file system of its own, and can have snapshots', async () => {
    const template = 'local:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz';
    const params = { vmid: 300, ostemplate: template, rootfs: 'tank:1', storage: 'tank' };
    expect(await lab.task('POST', '/nodes/pve1/lxc', params)).toBe('OK');
    expect(await volume('tank', 'tank:subvol-300-disk-0')).toMatchObject({
      format: 'subvol',
      content: 'rootdir',
    });
    expect(await lab.task('POST', '/nodes/pve1/lxc/300/snapshot', { snapname: 's1' })).toBe('OK');
  });

  it('refuses content that the kind can not hold', async () => {
    const params = { storage: 'wrong', type: 'lvmthin', vgname: 'pve', thinpool: 'data', content: 'iso' };
    const answer = await lab.call('root', 'POST', '/storage', { params });
    expect(lineOf(answer)).toBe("500 storage does not support content type 'iso'");
  });

  it('a full thin pool lets tasks fail', async () => {
    lab.sandbox.faults.add('storage-full=local-lvm');
    const exit = await lab.task('POST', '/nodes/pve1/qemu', { vmid: 301, scsi0: 'local-lvm:1' });
    lab.sandbox.faults.clear();
    expect(exit).toBe(
      "unable to create VM 301 - lvcreate 'pve/vm-301-disk-0' error:   Cannot create new thin volume, free space in " +
        'thin pool pve/data reached threshold.',
    );
  });

  it.each([
    [
      'local',
      '500 get_identity not implemented for this plugin at /usr/share/perl5/PVE/Storage/Plugin.pm line 2681.',
    ],
    ['tank', '200 OK'],
  ])('identity of %s', async (storage, line) => {
    expect(lineOf(await lab.call('root', 'GET', `${STORAGE}/${storage}/identity`))).toBe(line);
  });
});

describe('a copy of a volume', () => {
  it('is for root@pam alone', async () => {
    const path = `${STORAGE}/nfs-shared/content/nfs-shared:iso%2Fvirtio-win-0.1.271.iso`;
    const params = { target: 'nfs-shared:iso/copy.iso' };
    const refused = await lab.call('root', 'POST', path, { params });
    expect(lineOf(refused)).toBe('403 Permission check failed (user != root@pam)');
    const { userid = '', password = '' } = lab.sandbox.users.find((user) => user.userid === 'root@pam') ?? {};
    const login = await lab.call('nobody', 'POST', '/access/ticket', {
      params: { username: userid, password },
    });
    const session = field(login.body, 'data');
    const copied = await lab.call('nobody', 'POST', path, {
      params,
      headers: {
        cookie: `PVEAuthCookie=${encodeURIComponent(String(field(session, 'ticket')))}`,
        csrfpreventiontoken: String(field(session, 'CSRFPreventionToken')),
      },
    });
    lab.sandbox.clock.settle();
    expect(await logOf(String(field(copied.body, 'data')))).toEqual([
      "copying volume 'nfs-shared:iso/virtio-win-0.1.271.iso' to 'nfs-shared:iso/copy.iso'",
      "successfully copied volume to 'nfs-shared:iso/copy.iso'",
      'TASK OK',
    ]);
    expect(field(await volume('nfs-shared', 'nfs-shared:iso/copy.iso'), 'size')).toBe(693 * 1024 ** 2);
  });
});

describe('what is to be known of an appliance', () => {
  it.each([
    ['import/none.ova', "500 volume 'local:import/none.ova' does not exist"],
    ['local:100/x.qcow2', "500 unable to parse directory volume name 'local:100/x.qcow2'"],
  ])('%s', async (name, line) => {
    const answer = await lab.call('root', 'GET', `${STORAGE}/local/import-metadata`, {
      params: { volume: name },
    });
    expect(lineOf(answer)).toBe(line);
  });
});

describe('files of a backup', () => {
  it('are listed and fetched from a backup server only', async () => {
    expect(await lab.task('POST', '/nodes/pve1/vzdump', { vmid: 100, storage: 'pbs1' })).toBe('OK');
    const rows = await lab.data('GET', `${STORAGE}/pbs1/content`);
    const volid = String(field(Array.isArray(rows) ? rows[0] : undefined, 'volid'));
    const list = async (path: string): Promise<unknown> => {
      const filepath = path === '/' ? path : Buffer.from(path).toString('base64');
      const found = await lab.data('GET', `${STORAGE}/pbs1/file-restore/list`, { volume: volid, filepath });
      return Array.isArray(found) ? found.map((row) => `${field(row, 'type')} ${field(row, 'text')}`) : found;
    };
    expect(await list('/')).toEqual(['v drive-scsi0.img.fidx']);
    expect(await list('/drive-scsi0.img.fidx/part/1/etc')).toEqual(['f hostname', 'f hosts']);
    const filepath = Buffer.from('/drive-scsi0.img.fidx/part/1/etc/hostname').toString('base64');
    const file = await lab.call('root', 'GET', `${STORAGE}/pbs1/file-restore/download`, {
      params: { volume: volid, filepath },
    });
    expect([file.headers['content-type'], file.text]).toEqual(['application/octet-stream', 'guest\n']);
    const refused = await lab.call('root', 'GET', `${STORAGE}/local/file-restore/list`, {
      params: { volume: 'backup/x', filepath: '/' },
    });
    expect(field(refused.body, 'errors')).toEqual({
      storage: 'Only PBS storages supported for file-restore.',
    });
  });
});
