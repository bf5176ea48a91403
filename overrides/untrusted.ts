import type { OperationPattern } from './types.js';

/**
 * How a text from a cluster reaches the model. `cell`: one short line. `line`: one longer line. `block`: in a block
 * that says whose words it holds. `keyed`: by the setting that the row's `key` names. `own`: PVE's own words, only
 * freed from what is hidden.
 */
export type Treatment = 'cell' | 'line' | 'block' | 'keyed' | 'own';

/** Which fields of an answer hold text that others wrote, wherever they stand in it. */
export interface UntrustedRule {
  readonly match: OperationPattern;
  /** By field name; `*` for every other text in the answer, an answer that is only a text included. */
  readonly fields: Readonly<Record<string, Treatment>>;
  /** What a block of it is, before the words for whose it is: `output of a program in`. The field's name if not given. */
  readonly source?: string;
  /** The answer is lines of a log, shown in one block: how to get to the lines that did not fit. */
  readonly log?: string;
}

const start = "go on with 'start'";

const agent = '/nodes/{node}/qemu/{vmid}/agent';
const storage = '/nodes/{node}/storage/{storage}';

/** The first rule that fits the operation and names the field, or `*`, decides. */
export const untrusted: readonly UntrustedRule[] = [
  // Everything that comes out of a guest is written by whoever runs it.
  {
    match: `GET ${agent}/exec-status`,
    fields: { 'out-data': 'block', 'err-data': 'block' },
    source: 'output of a program in',
  },
  { match: `GET ${agent}/file-read`, fields: { content: 'block' }, source: 'a file in' },
  { match: `* ${agent}/**`, fields: { '*': 'line' } },
  { match: 'POST /nodes/{node}/qemu/{vmid}/monitor', fields: { '*': 'block' }, source: 'monitor output of' },
  { match: 'GET /nodes/{node}/lxc/{vmid}/interfaces', fields: { '*': 'cell' } },
  {
    match: 'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump',
    fields: { '*': 'block' },
    source: 'cloud-init data of',
  },

  // Logs repeat what guests, and callers from anywhere, were called.
  { match: 'GET /nodes/{node}/tasks/{upid}/log', fields: { t: 'line' }, log: start },
  { match: 'GET /nodes/{node}/tasks/{upid}/status', fields: { exitstatus: 'line' } },
  { match: 'GET /nodes/{node}/tasks', fields: { status: 'line' } },
  { match: 'GET /cluster/tasks', fields: { status: 'line' } },
  {
    match: 'GET /nodes/{node}/journal',
    fields: { '*': 'line' },
    log: "ask for fewer with 'lastentries'",
  },
  { match: 'GET /nodes/{node}/syslog', fields: { t: 'line' }, log: start },
  { match: 'GET /nodes/{node}/ceph/log', fields: { t: 'line' }, log: start },
  { match: 'GET /nodes/{node}/firewall/log', fields: { t: 'line' }, log: start },
  { match: 'GET /nodes/{node}/qemu/{vmid}/firewall/log', fields: { t: 'line' }, log: start },
  { match: 'GET /nodes/{node}/lxc/{vmid}/firewall/log', fields: { t: 'line' }, log: start },
  { match: 'GET /nodes/{node}/replication/{id}/log', fields: { t: 'line' }, log: start },
  {
    match: 'GET /cluster/log',
    fields: { msg: 'line', tag: 'cell' },
    log: "ask for fewer with 'max'",
  },
  { match: 'GET /nodes/{node}/report', fields: { '*': 'block' }, source: 'report of' },

  // Files and machines elsewhere.
  {
    match: 'GET /nodes/{node}/vzdump/extractconfig',
    fields: { '*': 'block' },
    source: 'configuration in a backup on',
  },
  { match: `GET ${storage}/import-metadata`, fields: { '*': 'cell' } },
  { match: `GET ${storage}/file-restore/list`, fields: { '*': 'cell' } },
  { match: 'GET /nodes/{node}/scan/**', fields: { '*': 'cell' } },
  { match: 'GET /nodes/{node}/query-url-metadata', fields: { '*': 'cell' } },
  { match: 'GET /nodes/{node}/query-oci-repo-tags', fields: { '*': 'cell' } },
  {
    match: 'GET /nodes/{node}/apt/changelog',
    fields: { '*': 'block' },
    source: 'changelog of a package for',
  },
  { match: 'GET /nodes/{node}/hosts', fields: { data: 'block' }, source: 'hosts file of' },
  { match: 'GET /nodes/{node}/certificates/info', fields: { subject: 'cell', issuer: 'cell', san: 'cell' } },

  // PVE's own words under names that elsewhere are not its own.
  { match: 'GET /cluster/qemu/cpu-flags', fields: { description: 'own' } },
  { match: 'GET /nodes/{node}/capabilities/**', fields: { description: 'own' } },

  // What people write about their guests, and about everything else.
  { match: 'GET /nodes/{node}/qemu/{vmid}/pending', fields: { value: 'keyed', pending: 'keyed' } },
  { match: 'GET /nodes/{node}/lxc/{vmid}/pending', fields: { value: 'keyed', pending: 'keyed' } },
  {
    match: '* /**',
    fields: {
      name: 'cell',
      hostname: 'cell',
      tags: 'cell',
      comment: 'cell',
      searchdomain: 'cell',
      ciuser: 'cell',
      firstname: 'cell',
      lastname: 'cell',
      email: 'cell',
      text: 'cell',
      clipboard: 'cell',
      description: 'block',
      notes: 'block',
      'notes-template': 'block',
    },
  },
];
