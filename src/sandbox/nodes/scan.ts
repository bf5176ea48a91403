import { isIP } from 'node:net';
import { type Call, type HandlerTable, needText, numberParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Storage } from '../store/model.js';
import { hostOf } from './host.js';

type Row = Record<string, unknown>;

/** The storages that the cluster knows on a server: what else is in the network, the sandbox does not say. */
function storagesAt(call: Call, type: string, server: string, key = 'server'): readonly Storage[] {
  return [...call.cluster.storages.values()].filter(
    (storage) => storage.type === type && storage.config[key] === server,
  );
}

/** Whether the name stands for an address: one itself, a node, or the server of a storage. */
function isResolvable(call: Call, server: string): boolean {
  const known = [...call.cluster.storages.values()].some(({ config }) => config['server'] === server);
  return isIP(server) !== 0 || call.cluster.nodes.has(server) || known;
}

function needAddress(call: Call, server: string): void {
  if (!isResolvable(call, server)) die(`unable to resolve address for server '${server}'`);
}

function nfs(call: Call): readonly Row[] {
  const server = needText(call.params, 'server');
  needAddress(call, server);
  const found = storagesAt(call, 'nfs', server);
  if (found.length === 0)
    die(`command '/sbin/showmount --no-headers --exports ${server}' failed: exit code 1`);
  return found.map(({ config }) => ({ options: '*', path: config['export'] }));
}

function cifs(call: Call): readonly Row[] {
  const server = needText(call.params, 'server');
  needAddress(call, server);
  const found = storagesAt(call, 'cifs', server);
  if (found.length === 0) die(`Connection to ${server} failed (Error NT_STATUS_CONNECTION_REFUSED)`);
  return found.map(({ config }) => ({ description: '', share: config['share'] }));
}

function pbs(call: Call): readonly Row[] {
  const server = needText(call.params, 'server');
  const port = numberParam(call.params, 'port') ?? 8007;
  const found = storagesAt(call, 'pbs', server);
  const reason = isResolvable(call, server) ? 'Connection refused' : 'Name or service not known';
  if (found.length === 0)
    die(`error fetching datastores - 500 Can't connect to ${server}:${port} (${reason})`);
  return found.map(({ config }) => ({ store: config['datastore'] }));
}

function iscsi(call: Call): readonly Row[] {
  const portal = needText(call.params, 'portal');
  return storagesAt(call, 'iscsi', portal, 'portal').map(({ config }) => ({
    portal,
    target: config['target'],
  }));
}

function thinPools(call: Call): readonly Row[] {
  const vg = needText(call.params, 'vg');
  return [...hostOf(call).thinPools.values()]
    .filter(({ group }) => group === vg)
    .map(({ name }) => ({ lv: name }));
}

const ZFS_LIST = 'zfs list -t filesystem -Hp -o name,avail,used';

function zfs(call: Call): readonly Row[] {
  const host = hostOf(call);
  if (host.zfs) return [...host.zfsPools.keys()].map((pool) => ({ pool }));
  const where = 'No such file or directory at /usr/share/perl5/PVE/Cmd.pm line 174.';
  return die(`command '${ZFS_LIST}' failed: open3: exec of ${ZFS_LIST} failed: ${where}`);
}

const SCAN = '/nodes/{node}/scan';

export const scanHandlers: HandlerTable = {
  [`GET ${SCAN}/nfs`]: nfs,
  [`GET ${SCAN}/cifs`]: cifs,
  [`GET ${SCAN}/pbs`]: pbs,
  [`GET ${SCAN}/iscsi`]: iscsi,
  [`GET ${SCAN}/lvm`]: (call) => [...hostOf(call).volumeGroups.keys()].map((vg) => ({ vg })),
  [`GET ${SCAN}/lvmthin`]: thinPools,
  [`GET ${SCAN}/zfs`]: zfs,
  'GET /nodes/{node}/query-oci-repo-tags': () => die("Install 'skopeo' to list tags from OCI registries."),
};
