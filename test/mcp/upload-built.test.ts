import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPeer } from './kit.js';

const folder = mkdtempSync(join(tmpdir(), 'pvekit-upload-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the built server uploads what its owner lets out, and nothing else', async () => {
  writeFileSync(join(folder, 'small.iso'), Buffer.alloc(300_000));
  const peer = await openPeer(['--sandbox'], { PVE_UPLOAD_FOLDERS: folder });
  const upload = (file: string) => peer.call('upload_file', { file, storage: 'local', node: 'pve1' });
  const sent = await upload(join(folder, 'small.iso'));
  const kept = await upload('/etc/hostname');
  const list = await peer.call('list_storage_content', { storage: 'local', node: 'pve1', content: 'iso' });
  await peer.close();
  expect(sent).toMatchObject({ isError: false, data: { volid: 'local:iso/small.iso', state: 'ended' } });
  expect(kept).toMatchObject({ isError: true, text: expect.stringContaining('PVE_UPLOAD_FOLDERS') });
  expect(list.text).toContain('local:iso/small.iso');
});
