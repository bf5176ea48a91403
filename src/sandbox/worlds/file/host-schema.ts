import * as v from 'valibot';
import { flag, size, span, text, whole } from './values.js';

const row = v.record(v.string(), v.union([v.string(), v.number()], 'expected text or a number'));
const strings = v.record(v.string(), text);

const disk = v.strictObject({
  devpath: text,
  size,
  model: v.optional(text, 'unknown'),
  serial: v.optional(text, 'unknown'),
  vendor: v.optional(text, 'unknown'),
  wwn: v.optional(text, 'unknown'),
  type: v.optional(v.picklist(['ssd', 'hdd', 'nvme'], 'expected ssd, hdd or nvme'), 'ssd'),
  wearout: v.optional(whole),
  health: v.optional(text, 'PASSED'),
  gpt: v.optional(flag, false),
  used: v.optional(text),
  system: v.optional(flag, false),
});

const repository = v.strictObject({
  path: text,
  repositories: v.array(
    v.strictObject({
      types: v.array(text),
      uris: v.array(text),
      suites: v.array(text),
      components: v.array(text),
      enabled: v.optional(flag, true),
    }),
  ),
});

/** What a node of a world file has beside its guests: hardware, packages, journal. */
export const hostSchema = v.strictObject({
  disks: v.optional(v.array(disk), []),
  volumeGroups: v.optional(v.array(v.strictObject({ name: text, device: text, size, free: size })), []),
  thinPools: v.optional(
    v.array(
      v.strictObject({
        name: text,
        group: text,
        size,
        used: v.optional(size, 0),
        metadataSize: v.optional(size, 1024 ** 3),
        metadataUsed: v.optional(size, 0),
      }),
    ),
    [],
  ),
  zfs: v.optional(flag, false),
  zfsPools: v.optional(
    v.array(
      v.strictObject({
        name: text,
        raidlevel: text,
        devices: v.array(text),
        size,
        alloc: v.optional(size, 0),
        health: v.optional(text, 'ONLINE'),
      }),
    ),
    [],
  ),
  directories: v.optional(
    v.array(v.strictObject({ name: text, device: text, uuid: text, filesystem: text })),
    [],
  ),
  pci: v.optional(v.array(row), []),
  usb: v.optional(v.array(row), []),
  packages: v.optional(v.array(strings), []),
  updates: v.optional(v.array(strings), []),
  repositories: v.optional(v.array(repository), []),
  templates: v.optional(v.array(strings), []),
  /** Lines with the time since the node booted. */
  journal: v.optional(v.array(v.strictObject({ time: span, service: text, pid: whole, message: text }))),
});

export type HostContent = v.InferOutput<typeof hostSchema>;
