import { type Call, type HandlerTable, listParam, needText, numberParam } from '../server/call.js';
import type { Ceph } from '../store/ceph.js';
import { cephOf, quorumOf } from './ceph.js';
import { placementOf } from './placement.js';

type Row = Record<string, unknown>;
type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `ceph.conf` by section, as PVE writes it. */
function configuration(ceph: Ceph): Sections {
  const monitors = [...ceph.monitors.values()];
  const own = monitors.map(({ name, addr }) => [`mon.${name}`, { public_addr: addr }]);
  return {
    global: {
      auth_client_required: 'cephx',
      auth_cluster_required: 'cephx',
      auth_service_required: 'cephx',
      cluster_network: ceph.clusterNetwork,
      fsid: ceph.fsid,
      mon_allow_pool_delete: 'true',
      mon_host: monitors.map(({ addr }) => addr).join(' '),
      osd_pool_default_min_size: String(ceph.defaultMinSize),
      osd_pool_default_size: String(ceph.defaultSize),
      public_network: ceph.publicNetwork,
    },
    client: { keyring: '/etc/pve/priv/$cluster.$name.keyring' },
    ...Object.fromEntries(own),
  };
}

function raw(call: Call): string {
  return Object.entries(configuration(cephOf(call)))
    .map(([section, values]) => {
      const lines = Object.entries(values).map(([name, value]) => `\t${name} = ${value}\n`);
      return `[${section}]\n${lines.join('')}\n`;
    })
    .join('');
}

/** The asked-for values (`section:key`) that are set; a key's dashes and underscores are the same. */
function values(call: Call): Row {
  const sections = configuration(cephOf(call));
  const found: Record<string, Record<string, string>> = {};
  for (const wanted of listParam(call.params, 'config-keys')) {
    const [section = '', key = ''] = wanted.split(':');
    const value = sections[section]?.[key.replace(/-/g, '_')];
    if (value === undefined) continue;
    found[section] = { ...found[section], [key]: value };
  }
  return found;
}

/** The monitors' own database of settings: nothing is kept in it. */
function database(call: Call): readonly Row[] {
  cephOf(call);
  return [];
}

function hostsOf(ceph: Ceph): readonly string[] {
  return [...new Set([...ceph.osds.values()].map(({ host }) => host))];
}

const TIB = 1024 ** 4;
const weight = (bytes: number): string => (bytes / TIB).toFixed(5);

/** The CRUSH map in its text form. */
function crush(call: Call): string {
  const ceph = cephOf(call);
  const osds = [...ceph.osds.values()];
  const devices = osds.map(({ id, deviceClass }) => `device ${id} osd.${id} class ${deviceClass}`);
  const hosts = hostsOf(ceph).map((host, index) => {
    const own = osds.filter((osd) => osd.host === host);
    const items = own.map(({ id, size }) => `\titem osd.${id} weight ${weight(size)}\n`);
    return `host ${host} {\n\tid ${-3 - 2 * index}\n\talg straw2\n\thash 0\n${items.join('')}}\n`;
  });
  const items = hostsOf(ceph).map((host) => {
    const own = osds.filter((osd) => osd.host === host);
    return `\titem ${host} weight ${weight(own.reduce((sum, { size }) => sum + size, 0))}\n`;
  });
  const rules = ceph.rules.map(
    (rule, id) =>
      `rule ${rule} {\n\tid ${id}\n\ttype replicated\n\tstep take default\n` +
      '\tstep chooseleaf firstn 0 type host\n\tstep emit\n}\n',
  );
  return [
    `# begin crush map\n\n# devices\n${devices.join('\n')}\n`,
    '# types\ntype 0 osd\ntype 1 host\ntype 11 root\n',
    `# buckets\n${hosts.join('')}root default {\n\tid -1\n\talg straw2\n\thash 0\n${items.join('')}}\n`,
    `# rules\n${rules.join('')}\n# end crush map\n`,
  ].join('\n');
}

function log(call: Call): readonly Row[] {
  const { log: lines } = cephOf(call);
  const start = numberParam(call.params, 'start') ?? 0;
  const limit = numberParam(call.params, 'limit') ?? 50;
  return lines.slice(start, start + limit).map(({ time, text }, index) => ({
    n: start + index + 1,
    t: `${new Date(time).toISOString().replace('Z', '000+0000')} ${text}`,
  }));
}

/** Why a service must not go, as Ceph says it; undefined where nothing would be lost. */
const DANGERS: Readonly<Record<string, (call: Call, ceph: Ceph, id: string) => string | undefined>> = {
  osd: ({ cluster }, ceph, id) => {
    const { states } = placementOf(cluster, ceph, Number(id));
    let stuck = 0;
    for (const [state, count] of states) if (!state.startsWith('active')) stuck += count;
    return stuck === 0 ? undefined : `${stuck} PGs would become unavailable`;
  },
  mon: ({ cluster }, ceph, id) => {
    const left = quorumOf(cluster, ceph).filter((name) => name !== id);
    if (left.length * 2 > ceph.monitors.size) return undefined;
    return `not enough monitors would be available (${left.join(',')}) after stopping mons [${id}]`;
  },
  mds: (_call, ceph) =>
    ceph.fileSystems.size === 0 || ceph.metadataServers.size > 1
      ? undefined
      : 'the last MDS of a file system',
};

function safety(call: Call): Row {
  const ceph = cephOf(call);
  const status = DANGERS[needText(call.params, 'service')]?.(call, ceph, needText(call.params, 'id'));
  return status === undefined ? { safe: 1 } : { safe: 0, status };
}

const PATH = '/nodes/{node}/ceph';

export const settingHandlers: HandlerTable = {
  [`GET ${PATH}/config`]: raw,
  [`GET ${PATH}/configdb`]: database,
  [`GET ${PATH}/cfg/raw`]: raw,
  [`GET ${PATH}/cfg/value`]: values,
  [`GET ${PATH}/cfg/db`]: database,
  [`GET ${PATH}/crush`]: crush,
  [`GET ${PATH}/log`]: log,
  [`GET ${PATH}/rules`]: (call) => cephOf(call).rules.map((name) => ({ name })),
  [`GET ${PATH}/cmd-safety`]: safety,
};
