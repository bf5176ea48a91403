import { needUnused } from '../nodes/disks/disk.js';
import { hostOf } from '../nodes/host.js';
import { nodeOf } from '../nodes/status.js';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Ceph, CephOsd } from '../store/ceph.js';
import type { Cluster } from '../store/cluster.js';
import { startTask } from '../tasks/task.js';
import { cephOf, isUp, touchOsds, versionText, writeCephLog } from './ceph.js';
import { placementOf, spaceOf } from './placement.js';
import { osdMetadata } from './status.js';

type Row = Record<string, unknown>;

const TIB = 1024 ** 4;
const BUILT_IN_FLAGS = ['sortbitwise', 'recovery_deletes', 'purged_snapdirs', 'pglog_hardlimit'];

function osdRow(cluster: Cluster, ceph: Ceph, osd: CephOsd, groups: ReadonlyMap<number, number>): Row {
  const { total, used } = spaceOf(ceph);
  const share = osd.in && total > 0 ? used / total : 0;
  return {
    apply_latency_ms: 0,
    blfsdev: osd.device.replace('/dev/', ''),
    bytes_used: Math.round(osd.size * share),
    ceph_version: versionText(ceph),
    ceph_version_short: ceph.version,
    commit_latency_ms: 0,
    crush_weight: Number((osd.size / TIB).toFixed(5)),
    device_class: osd.deviceClass,
    host: osd.host,
    id: osd.id,
    in: osd.in ? 1 : 0,
    leaf: 1,
    name: `osd.${osd.id}`,
    osdtype: 'bluestore',
    percent_used: Number((share * 100).toFixed(6)),
    pgs: groups.get(osd.id) ?? 0,
    reweight: osd.in ? 1 : 0,
    status: isUp(cluster, osd) ? 'up' : 'down',
    total_space: osd.size,
    type: 'osd',
  };
}

/** OSDs below their hosts below the root, as CRUSH has them. */
function tree(call: Call): Row {
  const { cluster } = call;
  const ceph = cephOf(call);
  const { onOsd } = placementOf(cluster, ceph);
  const hosts = [...new Set([...ceph.osds.values()].map(({ host }) => host))];
  const children = hosts.map((host, index) => ({
    children: [...ceph.osds.values()]
      .filter((osd) => osd.host === host)
      .map((osd) => osdRow(cluster, ceph, osd, onOsd)),
    id: -3 - 2 * index,
    leaf: 0,
    name: host,
    type: 'host',
    version: ceph.version,
  }));
  const root = { children, id: -1, leaf: 0, name: 'default', type: 'root' };
  return { flags: [...ceph.flags, ...BUILT_IN_FLAGS].join(','), root: { children: [root], leaf: 0 } };
}

function needOsd(call: Call): CephOsd {
  const id = numberParam(call.params, 'osdid') ?? -1;
  return cephOf(call).osds.get(id) ?? die(`no such OSD '${id}'`);
}

function needLocalOsd(call: Call): CephOsd {
  const osd = needOsd(call);
  const node = nodeOf(call).name;
  return osd.host === node ? osd : die(`OSD '${osd.id}' does not exists on host '${node}'`);
}

function freeId(ceph: Ceph): number {
  for (let id = 0; ; id += 1) if (!ceph.osds.has(id)) return id;
}

function create(call: Call): string {
  const { cluster, params } = call;
  const ceph = cephOf(call);
  const disk = needUnused(call, needText(params, 'dev'));
  const node = nodeOf(call).name;
  const start = { node, type: 'cephcreateosd', id: disk.devpath.replace(/^.*\//, '') };
  return startTask(cluster, call.caller, start, function* (log) {
    log(`create OSD on ${disk.devpath} (bluestore)`);
    yield 600;
    disk.used = 'LVM';
    const id = freeId(ceph);
    ceph.osds.set(id, {
      id,
      uuid: cluster.random.uuid(),
      host: node,
      device: disk.devpath,
      deviceClass: textParam(params, 'crush-device-class') ?? (disk.type === 'nvme' ? 'ssd' : disk.type),
      size: disk.size,
      encrypted: flagParam(params, 'encrypted'),
      up: true,
      in: true,
    });
    touchOsds(cluster, ceph);
    log(`--> ceph-volume lvm create successful for: ${disk.devpath}`);
  });
}

function destroy(call: Call): string {
  const { cluster, params } = call;
  const ceph = cephOf(call);
  const osd = needLocalOsd(call);
  if (osd.in) die('osd is in use (in == 1)');
  if (isUp(cluster, osd)) die('osd is still running (up == 1)');
  const host = hostOf(call);
  const start = { node: osd.host, type: 'cephdestroyosd', id: `osd.${osd.id}` };
  return startTask(cluster, call.caller, start, function* (log) {
    log(`destroy OSD osd.${osd.id}`, `Remove osd.${osd.id} from the CRUSH map`);
    yield 400;
    ceph.osds.delete(osd.id);
    touchOsds(cluster, ceph);
    const disk = host.disks.get(osd.device);
    if (flagParam(params, 'cleanup') && disk !== undefined)
      Object.assign(disk, { used: undefined, gpt: false });
  });
}

/** Takes an OSD in or out: data is placed on it or moves away. */
function place(inside: boolean): (call: Call) => null {
  return (call) => {
    const osd = needOsd(call);
    osd.in = inside;
    touchOsds(call.cluster, cephOf(call));
    return null;
  };
}

function scrub(call: Call): null {
  const osd = needOsd(call);
  const kind = flagParam(call.params, 'deep') ? 'deep-scrub' : 'scrub';
  writeCephLog(call.cluster, cephOf(call), `[DBG] osd.${osd.id} ${kind} starts`);
  return null;
}

const groupName = ({ uuid }: CephOsd): string => `ceph-${uuid}`;
const volumeName = ({ uuid }: CephOsd): string => `osd-block-${uuid}`;

function volumeInfo(call: Call): Row {
  const osd = needLocalOsd(call);
  const type = textParam(call.params, 'type') ?? 'block';
  if (type !== 'block') die(`no ${type} volume found for osd.${osd.id}`);
  const created = new Date(cephOf(call).createdAt).toISOString().replace('T', ' ').slice(0, 19);
  return {
    creation_time: `${created} +0000`,
    lv_name: volumeName(osd),
    lv_path: `/dev/${groupName(osd)}/${volumeName(osd)}`,
    lv_size: osd.size,
    lv_uuid: osd.uuid,
    vg_name: groupName(osd),
  };
}

function details(call: Call): Row {
  const osd = needLocalOsd(call);
  const ceph = cephOf(call);
  const told = osdMetadata(call.cluster, ceph, osd);
  const names = ['back_addr', 'front_addr', 'hb_back_addr', 'hb_front_addr', 'hostname', 'id'];
  return {
    devices: [
      {
        dev_node: `/dev/dm-${osd.id}`,
        device: 'block',
        devices: [osd.device.replace('/dev/', '')],
        physical_device: osd.device.replace('/dev/', ''),
        size: osd.size,
        support_discard: osd.deviceClass === 'hdd' ? 0 : 1,
        type: osd.deviceClass,
      },
    ],
    osd: {
      ...Object.fromEntries(names.map((name) => [name, told[name]])),
      encrypted: osd.encrypted ? 1 : 0,
      mem_usage: isUp(call.cluster, osd) ? 1_073_741_824 : 0,
      osd_data: told['osd_data'],
      osd_objectstore: told['osd_objectstore'],
      version: versionText(ceph),
    },
  };
}

const PATH = '/nodes/{node}/ceph/osd';

export const osdHandlers: HandlerTable = {
  [`GET ${PATH}`]: tree,
  [`POST ${PATH}`]: create,
  [`DELETE ${PATH}/{osdid}`]: destroy,
  [`POST ${PATH}/{osdid}/in`]: place(true),
  [`POST ${PATH}/{osdid}/out`]: place(false),
  [`POST ${PATH}/{osdid}/scrub`]: scrub,
  [`GET ${PATH}/{osdid}/lv-info`]: volumeInfo,
  [`GET ${PATH}/{osdid}/metadata`]: details,
};
