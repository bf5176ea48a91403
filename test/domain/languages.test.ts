import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatAclPath,
  formatIndexed,
  formatSchedule,
  formatSize,
  formatTags,
  formatUserid,
  formatVmidList,
  formatVmidRanges,
  formatVolid,
  nextIndexed,
  normalizeAclPath,
  parseAclPath,
  parseIndexed,
  parseSchedule,
  parseSize,
  parseTags,
  parseUserid,
  parseVmidList,
  parseVolid,
  readVolumeName,
  splitList,
} from '../../src/domain/index.js';

/** Holds that every value comes back the same from being printed and read. */
function roundTrip<T>(values: fc.Arbitrary<T>, again: (value: T) => unknown): void {
  fc.assert(
    fc.property(values, (value) => {
      expect(again(value)).toEqual(value);
    }),
  );
}

const word = (pattern: RegExp) => fc.stringMatching(pattern);

describe('sizes', () => {
  it.each([
    ['32G', { bytes: 32 * 2 ** 30, relative: false }],
    ['+5G', { bytes: 5 * 2 ** 30, relative: true }],
    ['1.5K', { bytes: 1536, relative: false }],
    ['4096', { bytes: 4096, relative: false }],
    ['32X', undefined],
    ['-1G', undefined],
    ['', undefined],
  ])('reads %j', (text, size) => expect(parseSize(text)).toEqual(size));

  it('prints what it reads', () => {
    const sizes = fc.record({ bytes: fc.nat({ max: 2 ** 50 }), relative: fc.boolean() });
    roundTrip(sizes, (size) => parseSize(formatSize(size)));
    expect(formatSize({ bytes: 34_359_738_368, relative: false })).toBe('32G');
    expect(() => formatSize({ bytes: 0.5, relative: false })).toThrow(RangeError);
  });
});

describe('volume ids', () => {
  test.each([
    ['local:100/vm-100-disk-0.qcow2', { content: 'images', vmid: 100, format: 'qcow2' }],
    ['local-lvm:vm-100-cloudinit', { content: 'images', vmid: 100 }],
    [
      'local:110/base-110-disk-0.qcow2/112/vm-112-disk-0.qcow2',
      { content: 'images', vmid: 112, format: 'qcow2', base: '110/base-110-disk-0.qcow2' },
    ],
    ['zfs:subvol-200-disk-0', { content: 'rootdir', vmid: 200 }],
    [
      'zfs:basevol-200-disk-0/subvol-201-disk-0',
      { content: 'rootdir', vmid: 201, base: 'basevol-200-disk-0' },
    ],
    ['local:iso/debian-13.iso', { content: 'iso', format: 'iso' }],
    ['local:vztmpl/a_1_amd64.tar.zst', { content: 'vztmpl', format: 'tar.zst' }],
    [
      'local:backup/vzdump-qemu-100-2026_01_31-02_00_00.vma.zst',
      { content: 'backup', vmid: 100, format: 'vma.zst' },
    ],
    ['pbs:backup/ct/200/2026-01-31T02:00:00Z', { content: 'backup', vmid: 200 }],
    ['local:snippets/user.yaml', { content: 'snippets' }],
    ['local:import/appliance.ova', { content: 'import', format: 'ova' }],
    ['local-lvm:32', undefined],
  ])('reads the name of %s', (text, name) => {
    const volid = parseVolid(text);
    expect(volid && readVolumeName(volid.volume)).toEqual(name);
  });

  it('prints what it reads', () => {
    const parts = fc.record({
      storage: word(/^[a-z][a-z0-9._-]{0,9}[a-z0-9]$/),
      volume: fc.string({ minLength: 1 }),
    });
    roundTrip(parts, (volid) => parseVolid(formatVolid(volid)));
  });

  it.each(['', 'local', 'l:x', ':x', 'local:', '1a:x'])('takes %j for none', (text) =>
    expect(parseVolid(text)).toBeUndefined(),
  );
});

it('reads userids it prints, and refuses others', () => {
  const parts = fc.record({ name: word(/^[^\s:/]{1,30}$/), realm: word(/^[A-Za-z][A-Za-z0-9._-]{1,20}$/) });
  roundTrip(parts, (userid) => parseUserid(formatUserid(userid)));
  const others = ['root', 'a b@pve', '@pve', 'a@p', `${'a'.repeat(62)}@pve`];
  expect(others.map(parseUserid)).toEqual(others.map(() => undefined));
});

it('reads tags it prints', () => {
  roundTrip(fc.array(word(/^[a-z0-9_][a-z0-9_+.-]*$/)), (tags) => parseTags(formatTags(tags)));
  expect(parseTags('prod; web,db')).toEqual(['prod', 'web', 'db']);
  expect(() => formatTags(['-x'])).toThrow("'-x' is no tag");
});

it('splits lists as PVE does', () => {
  expect(['a,b;c  d', ' a ', 'a,b\0c d', ',', ''].map(splitList)).toEqual([
    ['a', 'b', 'c', 'd'],
    ['a'],
    ['a,b', 'c d'],
    [],
    [],
  ]);
});

describe('vmid lists', () => {
  it('reads ranges and prints them spelt out or in short', () => {
    const vmids = parseVmidList('105-107, 100 105');
    expect([vmids, formatVmidList(vmids), formatVmidRanges(vmids)]).toEqual([
      [105, 106, 107, 100],
      '105,106,107,100',
      '100,105-107',
    ]);
    const some = fc.uniqueArray(fc.integer({ min: 100, max: 999_999_999 }));
    roundTrip(some, (list) => parseVmidList(formatVmidList(list)));
    const sorted = some.map((list) => list.sort((a, b) => a - b));
    roundTrip(sorted, (list) => parseVmidList(formatVmidRanges(list)));
  });
  it.each(['99', '100-99', 'x', '1000000000', '100-999999999'])('refuses %j', (text) => {
    expect(() => parseVmidList(text)).toThrow(`'${text}' is`);
  });
});

it('reads indexed names it prints', () => {
  const parts = fc.record({ stem: word(/^[a-z]{1,8}$/), index: fc.nat() });
  roundTrip(parts, (name) => parseIndexed(formatIndexed(name)));
  expect(['net', 'net01', 'Net0', '0'].map(parseIndexed)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(nextIndexed('net', ['net0', 'net1', 'net3'])).toBe('net2');
});

describe('ACL paths', () => {
  it.each([
    ['/', { area: '', names: [] }],
    ['/vms/100', { area: 'vms', names: ['100'] }],
    ['//storage//local/', { area: 'storage', names: ['local'] }],
    ['/pool/a/b/c', { area: 'pool', names: ['a', 'b', 'c'] }],
    ['/sdn/zones/z1/v1/100', { area: 'sdn', names: ['zones', 'z1', 'v1', '100'] }],
    ['/mapping/pci/gpu', { area: 'mapping', names: ['pci', 'gpu'] }],
    ['/vms/99', undefined],
    ['/bogus', undefined],
    ['vms/100', undefined],
  ])('reads %j', (text, path) => {
    expect(parseAclPath(text)).toEqual(path);
    expect(path && formatAclPath(path)).toBe(path && normalizeAclPath(text));
  });
});

describe('schedules', () => {
  const span = (min: number, max: number) =>
    fc.record(
      { from: fc.integer({ min, max }), step: fc.integer({ min: 1, max: 30 }) },
      { requiredKeys: ['from'] },
    );
  const spans = (min: number, max: number) => fc.array(span(min, max), { minLength: 1, maxLength: 3 });
  const schedule = fc.record(
    {
      weekdays: fc.array(
        fc.record(
          { from: fc.integer({ min: 0, max: 2 }), to: fc.integer({ min: 3, max: 6 }) },
          { requiredKeys: ['from'] },
        ),
        { minLength: 1 },
      ),
      date: fc.record(
        { year: spans(2024, 2050), month: spans(1, 12), day: spans(1, 31) },
        { requiredKeys: ['month', 'day'] },
      ),
      time: fc.oneof(
        fc.record({ minute: spans(0, 59) }),
        fc.record(
          { hour: spans(0, 23), minute: spans(0, 59), second: spans(0, 59) },
          { requiredKeys: ['hour', 'minute'] },
        ),
      ),
      utc: fc.constant(true),
    },
    { requiredKeys: ['time'] },
  );

  it('reads what it prints', () => {
    roundTrip(schedule, (event) => parseSchedule(formatSchedule(event)));
  });

  it.each([
    ['daily', 'daily'],
    ['Mon..Fri 2:0', 'mon..fri 02:00'],
    ['sat *-1..7 15:00', 'sat *-01..07 15:00'],
    ['mon,wed..fri 8..17,22:0/15', 'mon,wed..fri 08..17,22:00/15'],
    ['*/5', '*/5'],
    ['2026-01-31', '2026-01-31'],
    ['01:30 UTC', '01:30 UTC'],
  ])('brings %j into order as %j', (text, printed) => {
    const event = parseSchedule(text);
    expect(event && formatSchedule(event)).toBe(printed);
  });

  it.each(['', 'bogus', '99', 'mon..', '25:00', '2026-13-01', 'daily 02:00', '1:2:3:4', '10..5:00'])(
    'takes %j for none',
    (text) => {
      expect(parseSchedule(text)).toBeUndefined();
    },
  );
});
