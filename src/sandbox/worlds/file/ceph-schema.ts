import * as v from 'valibot';
import { flag, named, size, span, text, whole } from './values.js';

const daemon = v.strictObject({ host: text, addr: text, running: v.optional(flag, true) });

const osd = v.strictObject({
  host: text,
  device: text,
  deviceClass: v.optional(text, 'ssd'),
  size,
  encrypted: v.optional(flag, false),
  up: v.optional(flag, true),
  in: v.optional(flag, true),
});

const pool = v.strictObject({
  type: v.optional(v.picklist(['replicated', 'erasure'], 'expected replicated or erasure'), 'replicated'),
  size: v.optional(whole, 3),
  minSize: v.optional(whole, 2),
  pgNum: v.optional(whole, 32),
  pgNumMin: v.optional(whole),
  autoscale: v.optional(text, 'on'),
  crushRule: v.optional(text, 'replicated_rule'),
  application: v.optional(text, 'rbd'),
  stored: v.optional(size, 0),
  objects: v.optional(whole, 0),
});

/** The Ceph of a world file. OSDs are numbered from 0, pools from 1, as they stand. */
export const cephSchema = v.strictObject({
  version: v.optional(text, '19.2.3'),
  codename: v.optional(text, 'squid'),
  publicNetwork: text,
  clusterNetwork: v.optional(text),
  age: v.optional(span, 300 * 86_400),
  defaultSize: v.optional(whole, 3),
  defaultMinSize: v.optional(whole, 2),
  monitors: named(daemon),
  managers: v.optional(named(daemon), {}),
  metadataServers: v.optional(named(daemon), {}),
  osds: v.optional(v.array(osd), []),
  pools: v.optional(named(pool, /^[.\w-]+$/), {}),
  fileSystems: v.optional(named(v.strictObject({ metadataPool: text, dataPool: text })), {}),
  flags: v.optional(v.array(text), []),
  rules: v.optional(v.array(text), ['replicated_rule']),
  log: v.optional(v.array(v.strictObject({ ago: span, text })), []),
});

export type CephContent = v.InferOutput<typeof cephSchema>;
