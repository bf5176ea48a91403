import { addVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { addAccessBasics, addNode, addStorage, addToken, addUser, grant } from './build.js';
import { addPastTask } from './past-task.js';
import { recordedHost } from './recorded-host.js';

const DISK = 270_553_174_016;
const USED = 30_476_640_256;
const BRIDGE = {
  active: 1,
  autostart: 1,
  bridge_fd: '0',
  bridge_ports: '',
  bridge_stp: 'off',
  families: ['inet'],
  method6: 'manual',
  type: 'bridge',
};

/**
 * The server that the recordings were taken from: one node `pve` in no cluster, two bridges, two directories as
 * storage, a container template, no guests. Tokens `root`, `privsep`, `alice` (Administrator), `bob` (PVEAuditor).
 */
export function buildRecorded(cluster: Cluster): Record<string, string> {
  const node = addNode(cluster, {
    name: 'pve',
    ip: '10.10.10.10',
    nodeid: 0,
    cpus: 2,
    cpuModel: 'Intel(R) Xeon(R) Processor',
    memory: 25_325_268_992,
    memoryUsed: 1_593_331_712,
    rootSize: DISK,
    rootUsed: USED,
    uptime: 4785,
    measured: 500,
    fingerprint:
      '21:CE:CB:CA:A7:B3:2C:EC:26:A0:97:04:C7:2B:62:AE:A2:E3:77:74:0C:BC:CA:2D:E1:A8:CE:6A:D0:9F:0D:8B',
    domain: 'example.test',
    dns: '10.10.10.1',
    interfaces: {
      eno1: { families: ['inet'], method: 'manual', method6: 'manual', priority: 3, type: 'eth' },
      vmbr0: {
        ...BRIDGE,
        address: '10.10.10.10',
        cidr: '10.10.10.10/24',
        gateway: '10.10.10.1',
        method: 'static',
        netmask: '24',
        priority: 4,
      },
      vmbr1: { ...BRIDGE, method: 'manual', priority: 5 },
    },
  });
  node.host = recordedHost();
  const all = 'import,backup,images,rootdir,iso,vztmpl,snippets';
  addStorage(cluster, 'local', 'dir', { path: '/var/lib/vz', content: all }, DISK, USED);
  addStorage(cluster, 'second', 'dir', { path: '/var/lib/vz2', content: 'iso,images' }, DISK, USED);
  addVolume(cluster, {
    storage: 'local',
    name: 'vztmpl/alpine-test_3.19_amd64.tar.gz',
    node: 'pve',
    content: 'vztmpl',
    format: 'tgz',
    size: 1_032_465,
    os: true,
  });
  addPastTask(cluster, {
    node: 'pve',
    type: 'imgcopy',
    id: '',
    user: 'root@pam!full',
    ago: 571,
    took: 1,
    log: [
      'target node: pve',
      'target file: /var/lib/vz/template/cache/alpine-test_3.19_amd64.tar.gz',
      'file size is: 1008.27 KiB',
      'finished file import successfully',
    ],
  });
  addAccessBasics(cluster);
  cluster.groups.set('admins', { groupid: 'admins', comment: undefined });
  const root = addUser(cluster, 'root@pam', { email: 'root@example.test' });
  const alice = addUser(cluster, 'alice@pve', { comment: 'full admin', email: 'alice@example.test' });
  const bob = addUser(cluster, 'bob@pve', { comment: 'auditor', email: '' });
  addUser(cluster, 'carol@pve', { comment: 'no permissions', email: '' });
  grant(cluster, 'user', 'alice@pve', 'Administrator', '/');
  grant(cluster, 'user', 'bob@pve', 'PVEAuditor', '/');
  return {
    root: addToken(cluster, root, 'full', false),
    privsep: addToken(cluster, root, 'privsep', true),
    alice: addToken(cluster, alice, 't1', false),
    bob: addToken(cluster, bob, 't1', false),
  };
}
