import { type Call, flagParam, type HandlerTable, needText, textParam } from '../../server/call.js';
import { die } from '../../server/failure.js';
import type { Cluster } from '../../store/cluster.js';
import type { Disk } from '../../store/host.js';
import { startTask } from '../../tasks/task.js';
import { hostOf } from '../host.js';
import { nodeOf } from '../status.js';
import { needDisk } from './disk.js';

type Row = Record<string, unknown>;

/** The OSDs that Ceph has on a node's disk. */
function osdsOn(cluster: Cluster, node: string, devpath: string): readonly number[] {
  return [...(cluster.ceph?.osds.values() ?? [])]
    .filter((osd) => osd.host === node && osd.device === devpath)
    .map(({ id }) => id);
}

function row(cluster: Cluster, node: string, disk: Disk): Row {
  const osds = osdsOn(cluster, node, disk.devpath);
  return {
    by_id_link: `/dev/disk/by-id/${disk.type === 'nvme' ? 'nvme' : 'ata'}-${disk.model.replace(/ /g, '_')}_${disk.serial}`,
    devpath: disk.devpath,
    gpt: disk.gpt ? 1 : 0,
    health: disk.health,
    model: disk.model,
    osdid: osds[0] ?? -1,
    'osdid-list': osds.length === 0 ? null : osds.map(String),
    rpm: disk.type === 'hdd' ? 7200 : 0,
    serial: disk.serial,
    size: disk.size,
    type: disk.type,
    ...(disk.used === undefined ? {} : { used: disk.used }),
    vendor: disk.vendor,
    wearout: disk.wearout ?? 'N/A',
    wwn: disk.wwn,
  };
}

function list(call: Call): readonly Row[] {
  const { cluster } = call;
  const node = nodeOf(call).name;
  const wanted = textParam(call.params, 'type');
  const unused = (disk: Disk): boolean =>
    disk.used === undefined && osdsOn(cluster, node, disk.devpath).length === 0;
  const shown: Readonly<Record<string, (disk: Disk) => boolean>> = {
    unused,
    journal_disks: (disk) => unused(disk) || disk.gpt || disk.used === 'LVM',
  };
  const rows = [...hostOf(call).disks.values()]
    .filter((disk) => wanted === undefined || shown[wanted]?.(disk) === true)
    .map((disk) => row(cluster, node, disk));
  return flagParam(call.params, 'skipsmart') ? rows.map((one) => ({ ...one, health: 'UNKNOWN' })) : rows;
}

function smart(call: Call): Row {
  const disk = needDisk(call, needText(call.params, 'disk'));
  if (flagParam(call.params, 'healthonly')) return { health: disk.health };
  const { health, wearout } = disk;
  if (disk.type === 'nvme') {
    const text = `\nSMART/Health Information (NVMe Log 0x02)\nPercentage Used: ${100 - (wearout ?? 100)}%\n`;
    return { health, text, type: 'text', ...(wearout === undefined ? {} : { wearout }) };
  }
  const attributes =
    wearout === undefined
      ? []
      : [
          {
            fail: '-',
            flags: '-O---K',
            id: '177',
            name: 'Wear_Leveling_Count',
            normalized: String(wearout),
            raw: String(100 - wearout),
            threshold: '0',
            value: String(wearout),
            worst: String(wearout),
          },
        ];
  return { attributes, health, type: 'ata', ...(wearout === undefined ? {} : { wearout }) };
}

function initialize(call: Call): string {
  const disk = needDisk(call, needText(call.params, 'disk'));
  if (disk.used !== undefined) die(`disk ${disk.devpath} already in use`);
  const start = { node: nodeOf(call).name, type: 'diskinit', id: disk.devpath.replace(/^.*\//, '') };
  return startTask(call.cluster, call.caller, start, function* (log) {
    yield 200;
    disk.gpt = true;
    log('Creating new GPT entries in memory.', 'The operation has completed successfully.');
  });
}

function wipe(call: Call): string {
  const disk = needDisk(call, needText(call.params, 'disk'));
  const host = hostOf(call);
  const node = nodeOf(call).name;
  const mounted = [...host.directories.values()].some(({ device }) => device === disk.devpath);
  if (disk.system || mounted) die(`disk/partition '${disk.devpath}' is mounted`);
  const held = [...host.volumeGroups.values()].some(({ device }) => device === disk.devpath);
  if (held || osdsOn(call.cluster, node, disk.devpath).length > 0) {
    die(`disk/partition '${disk.devpath}' has a holder`);
  }
  const start = { node, type: 'wipedisk', id: disk.devpath.replace(/^.*\//, '') };
  return startTask(call.cluster, call.caller, start, function* (log) {
    log(`wiping disk/partition: ${disk.devpath}`);
    yield 300;
    disk.used = undefined;
    disk.gpt = false;
  });
}

export const diskListHandlers: HandlerTable = {
  'GET /nodes/{node}/disks/list': list,
  'GET /nodes/{node}/disks/smart': smart,
  'POST /nodes/{node}/disks/initgpt': initialize,
  'PUT /nodes/{node}/disks/wipedisk': wipe,
};
