import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Storage } from '../store/model.js';
import { storageOf } from './status.js';
import { findVolume } from './volumes.js';

type Row = Record<string, unknown>;

/** What tells a storage from others of its kind; kinds without it can't say. */
const IDENTITY: Readonly<Record<string, (config: Storage['config']) => string>> = {
  cifs: ({ server, share }) => `//${server}/${share}`,
  lvm: ({ vgname }) => String(vgname),
  lvmthin: ({ vgname, thinpool }) => `${vgname}/${thinpool}`,
  nfs: ({ server, export: path }) => `${server}:${path}`,
  pbs: ({ server, datastore }) => `${server}:${datastore}`,
  zfspool: ({ pool }) => String(pool),
};

function identity(call: Call): Row {
  const { type, config } = storageOf(call);
  const id = IDENTITY[type]?.(config);
  if (id === undefined) {
    return die(
      'get_identity not implemented for this plugin at /usr/share/perl5/PVE/Storage/Plugin.pm line 2681.',
    );
  }
  return { id, type };
}

/** What a VM made from an OVA on the storage would be: the sandbox looks into no archive, so always the same. */
function importMetadata(call: Call): Row {
  const storage = storageOf(call);
  const given = needText(call.params, 'volume');
  if (!/^import\/[^/]+\.(ova|ovf)$/.test(given)) die(`unable to parse directory volume name '${given}'`);
  const volid = `${storage.id}:${given}`;
  if (findVolume(call.cluster, volid, needText(call.params, 'node')) === undefined) {
    die(`volume '${volid}' does not exist`);
  }
  const name = given.replace(/^import\//, '').replace(/\.\w+$/, '');
  return {
    'create-args': { cores: 2, memory: 2048, name, ostype: 'l26', scsihw: 'lsi' },
    disks: { scsi0: { volid: `${volid}/disk-0.vmdk`, size: 10 * 1024 ** 3 } },
    net: { net0: { model: 'vmxnet3' } },
    source: 'esxi',
    type: 'vm',
    warnings: given.endsWith('.ova') ? [{ type: 'ova-needs-extracting' }] : [],
  };
}

const STORAGE = '/nodes/{node}/storage/{storage}';

export const inspectHandlers: HandlerTable = {
  [`GET ${STORAGE}/identity`]: identity,
  [`GET ${STORAGE}/import-metadata`]: importMetadata,
};
