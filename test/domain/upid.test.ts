import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatUpid, parseUpid } from '../../src/domain/upid.js';

it('reads the parts', () => {
  expect(parseUpid('UPID:pve1:00004C85:00075037:6B00B992:qmcreate:100:root@pam!full:')).toEqual({
    node: 'pve1',
    pid: 19589,
    pstart: 479287,
    starttime: 1795209618,
    type: 'qmcreate',
    id: '100',
    user: 'root@pam!full',
  });
});

it('prints every recorded UPID as it was', () => {
  const folder = new URL('../recordings/journeys/', import.meta.url);
  const text = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('');
  const upids = new Set(text.match(/UPID:[^"\s]+:(?=")/g));
  expect(upids.size).toBeGreaterThan(30);
  for (const upid of upids) {
    const parts = parseUpid(upid);
    expect(parts && formatUpid(parts)).toBe(upid);
  }
});

it('reads what it prints', () => {
  const word = (pattern: RegExp) => fc.stringMatching(pattern);
  const number = fc.integer({ min: 0, max: 0xffffffff });
  const upid = fc.record({
    node: word(/^[a-z][a-z0-9-]{0,20}$/),
    pid: number,
    pstart: fc.integer({ min: 0, max: 0xfffffffff }),
    starttime: number,
    type: word(/^[a-z]{1,12}$/),
    id: word(/^[\w.-]{0,12}$/),
    user: word(/^[a-z]{1,8}@pam(![a-z]{1,5})?$/),
  });
  fc.assert(
    fc.property(upid, (parts) => {
      expect(parseUpid(formatUpid(parts))).toEqual(parts);
    }),
  );
});

it.each([
  '',
  'UPID:',
  'UPID:pve1:1:2:3:a:b:c:',
  'UPID:pve1:00004C85:00075037:6B00B992::100:root@pam:',
  ' UPID:pve1:00004C85:00075037:6B00B992:a:100:root@pam:',
  'UPID:../x:00004C85:00075037:6B00B992:a:100:root@pam:',
])('takes %j for none', (text) => expect(parseUpid(text)).toBeUndefined());
