import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/sandbox/index.js';
import { startLab } from './support.js';

/** A value for each path variable, of a form that passes as far as its handler or the check before. */
const VALUES: Readonly<Record<string, string>> = {
  node: 'pve',
  vmid: '100',
  storage: 'local',
  volume: 'local:iso/x.iso',
  cidr: '10.0.0.0/8',
  userid: 'bob@pve',
  upid: 'UPID:pve:00004C85:00075037:6B00B992:qmcreate:100:root@pam!full:',
};

function fill(path: string): string {
  return path.replace(/\{([^}]+)\}/g, (_match, name: string) => encodeURIComponent(VALUES[name] ?? 'x1'));
}

describe.each(['9.2', '8.4', '7.4'])('release %s', (release) => {
  it('reaches its handler or its 501 on every operation, and has no other', async () => {
    const url = new URL(`../../spec/pve-${release}.json`, import.meta.url);
    const { simulated, missing } = coverage(release);
    const all = [...simulated, ...missing].sort();
    const methods = readFileSync(url, 'utf8').match(/"method": "(GET|POST|PUT|DELETE)"/g) ?? [];
    expect(all.length).toBe(methods.length);
    const lab = await startLab({ release });
    for (const id of all) {
      const [method = '', path = ''] = id.split(' ');
      const answer = await lab.call('root', method, fill(path));
      expect([id, lab.sandbox.requests.at(-1)?.operation]).toEqual([id, id]);
      expect([id, answer.reason]).not.toEqual([id, expect.stringMatching(/^Method .* not implemented$/)]);
      if (answer.status === 501 && missing.includes(id)) {
        expect(answer.reason).toBe(`the sandbox does not simulate '${id}' yet`);
      }
      expect([id, answer.text]).not.toEqual([
        id,
        expect.stringMatching(/undefined(?! type!)|NaN|\[object|is not a function/),
      ]);
    }
    await lab.close();
  });
});
