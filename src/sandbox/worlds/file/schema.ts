import * as v from 'valibot';
import { cephSchema } from './ceph-schema.js';
import { hostSchema } from './host-schema.js';
import { flag, named, option, section, size, span, text, whole } from './values.js';

const GIB = 1024 ** 3;
const DAY = 86_400;

const node = v.strictObject({
  ip: text,
  cpus: v.optional(whole, 16),
  cpuModel: v.optional(text, 'AMD EPYC 7313P 16-Core Processor'),
  memory: v.optional(size, 64 * GIB),
  memoryUsed: v.optional(size, 3 * GIB),
  rootSize: v.optional(size, 94 * GIB),
  rootUsed: v.optional(size, 12 * GIB),
  uptime: v.optional(span, 30 * DAY),
  online: v.optional(flag, true),
  timezone: v.optional(text, 'Etc/UTC'),
  domain: v.optional(text, 'example.com'),
  dns: v.optional(text, '192.0.2.1'),
  config: v.optional(v.record(v.string(), option), {}),
  network: v.optional(named(section), {}),
  host: v.optional(hostSchema),
});

const storage = v.strictObject({
  type: text,
  total: v.optional(size, 100 * GIB),
  used: v.optional(size, 0),
  config: v.optional(section, {}),
});

const file = v.strictObject({
  storage: text,
  name: text,
  node: v.optional(text),
  content: text,
  format: text,
  size,
  used: v.optional(size),
  vmid: v.optional(whole),
  os: v.optional(flag, false),
  notes: v.optional(text),
  protected: v.optional(flag),
});

const token = v.strictObject({
  privsep: v.optional(flag, true),
  secret: v.optional(text),
  expire: v.optional(whole, 0),
  comment: v.optional(text),
});

const user = v.strictObject({
  password: v.optional(text),
  enable: v.optional(flag, true),
  expire: v.optional(whole, 0),
  fields: v.optional(v.record(v.string(), text), {}),
  groups: v.optional(v.array(text), []),
  tokens: v.optional(named(token), {}),
});

const acl = v.strictObject({
  path: text,
  kind: v.picklist(['user', 'group', 'token'], 'expected user, group or token'),
  ugid: text,
  role: text,
  propagate: v.optional(flag, true),
});

const pool = v.strictObject({ comment: v.optional(text), storages: v.optional(v.array(text), []) });

const snapshot = v.strictObject({
  description: v.optional(text),
  age: v.optional(span, DAY),
  vmstate: v.optional(flag, false),
  parent: v.optional(text),
});

const guest = v.strictObject({
  type: v.picklist(['qemu', 'lxc'], 'expected qemu or lxc'),
  node: text,
  config: v.record(v.string(), option),
  state: v.optional(
    v.picklist(['running', 'paused', 'stopped'], 'expected running, paused or stopped'),
    'stopped',
  ),
  up: v.optional(span, 3600),
  age: v.optional(span, 30 * DAY),
  pool: v.optional(text),
  system: v.optional(flag, true),
  snapshots: v.optional(named(snapshot), {}),
});

const task = v.strictObject({
  node: text,
  type: text,
  id: v.optional(text, ''),
  user: v.optional(text, 'root@pam'),
  ago: span,
  took: v.optional(span, 1),
  log: v.optional(v.array(text), []),
});

const call = v.strictObject({
  call: v.pipe(text, v.regex(/^(POST|PUT|DELETE) \/\S+$/, "expected a call such as 'POST /cluster/backup'")),
  with: v.optional(section, {}),
});

/**
 * A world as a YAML file describes it. `calls` are made over the API once all else is there, by `root@pam`, so that
 * whatever PVE can configure can be in a world. Sizes take `K` to `P`, times `s`, `m`, `h` and `d`.
 */
export const worldSchema = v.strictObject({
  name: v.optional(text),
  options: v.optional(section, {}),
  nodes: v.pipe(
    named(node),
    v.check((nodes) => Object.keys(nodes).length > 0, 'expected at least one node'),
  ),
  storages: v.optional(named(storage), {}),
  files: v.optional(v.array(file), []),
  groups: v.optional(named(v.strictObject({ comment: v.optional(text) })), {}),
  roles: v.optional(named(v.array(text)), {}),
  realms: v.optional(named(v.strictObject({ type: text, config: v.optional(section, {}) })), {}),
  users: v.optional(named(user), {}),
  acl: v.optional(v.array(acl), []),
  pools: v.optional(named(pool, /^[A-Za-z0-9][\w./-]*$/), {}),
  guests: v.optional(named(guest, /^[1-9]\d{2,8}$/), {}),
  tasks: v.optional(v.array(task), []),
  ceph: v.optional(cephSchema),
  calls: v.optional(v.array(call), []),
});

/** A world file as it may be written. */
export type WorldFile = v.InferInput<typeof worldSchema>;

/** A world file as read: complete, sizes in bytes and times in seconds. */
export type WorldContent = v.InferOutput<typeof worldSchema>;
