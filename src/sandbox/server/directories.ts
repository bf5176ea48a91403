import type { Handler, HandlerTable } from './call.js';
import type { Operation, Spec } from './spec.js';

/** Children that PVE lists, in its order, where that is not what the spec's tree says. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  'GET /access': 'users groups roles acl domains openid tfa ticket password'.split(' '),
  'GET /cluster/bulk-action/guest': 'start shutdown migrate suspend'.split(' '),
  'GET /cluster/firewall': 'aliases rules options groups ipset macros refs'.split(' '),
  'GET /cluster/ha': 'status resources groups rules'.split(' '),
  'GET /cluster/ha/status': 'current manager_status disarm-ha arm-ha'.split(' '),
  'GET /cluster/sdn': 'vnets zones controllers ipams dns fabrics'.split(' '),
  'GET /cluster/config': 'nodes totem join qdevice apiversion'.split(' '),
  'GET /nodes/{node}': (
    'aplinfo apt capabilities ceph certificates config disks dns firewall hardware hosts journal lxc migrateall ' +
    'netstat network qemu query-oci-repo-tags query-url-metadata replication report rrd rrddata scan sdn services ' +
    'spiceshell startall status stopall storage subscription suspendall syslog tasks termproxy time version vncshell ' +
    'vzdump wakeonlan'
  ).split(' '),
  'GET /nodes/{node}/qemu/{vmid}': (
    'config cloudinit pending status unlink vncproxy termproxy migrate resize move rrd rrddata monitor agent snapshot ' +
    'spiceproxy sendkey firewall mtunnel remote_migrate'
  ).split(' '),
  'GET /nodes/{node}/lxc/{vmid}': (
    'config pending status vncproxy termproxy vncwebsocket spiceproxy migrate clone initlog rrd rrddata firewall ' +
    'snapshot resize'
  ).split(' '),
  'GET /nodes/{node}/qemu/{vmid}/status': 'current start stop reset shutdown suspend reboot'.split(' '),
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': ['rollback', 'config'],
  'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}': ['rollback', 'config'],
  'GET /nodes/{node}/firewall': ['rules', 'options', 'log'],
  'GET /nodes/{node}/qemu/{vmid}/firewall': 'rules aliases ipset refs options'.split(' '),
  'GET /nodes/{node}/lxc/{vmid}/firewall': 'rules aliases ipset refs options'.split(' '),
  'GET /nodes/{node}/services/{service}': 'state start stop restart reload'.split(' '),
  'GET /nodes/{node}/tasks/{upid}': ['log', 'status'],
};

function listChildren(operation: Operation): Handler | undefined {
  const { directory } = operation;
  if (directory === undefined) return undefined;
  const children = LISTED[operation.id] ?? directory.children;
  const rows = children.map((child) => ({ [directory.key]: child }));
  return () => rows;
}

/** A handler for each operation that only lists what lies below it. */
export function directoryHandlers(spec: Spec): HandlerTable {
  const table: Record<string, Handler> = {};
  for (const operation of spec.operations) {
    const handler = listChildren(operation);
    if (handler !== undefined) table[operation.id] = handler;
  }
  return table;
}
