import type { Call, HandlerTable } from '../server/call.js';
import { printInterfaces } from './interfaces-file.js';
import { nodeOf } from './status.js';

function printStorages({ cluster }: Call): string {
  return [...cluster.storages.values()]
    .map(({ id, type, config }) => {
      const lines = Object.entries(config).map(([name, value]) => `\t${name} ${String(value)}\n`);
      return `${type}: ${id}\n${lines.join('')}`;
    })
    .join('\n');
}

function printGuests({ cluster }: Call, node: string): string {
  return [...cluster.guests.values()]
    .filter((guest) => guest.node === node)
    .map(({ vmid, kind, run }) => `${kind} ${vmid} ${run === undefined ? 'stopped' : 'running'}\n`)
    .join('');
}

/** The system report: what of it the sandbox has, each part below the command that PVE takes it from. */
function report(call: Call): string {
  const { cluster } = call;
  const node = nodeOf(call);
  const { version, repoid } = cluster.version;
  const parts: readonly (readonly [string, string])[] = [
    ['hostname', `${node.name}\n`],
    ['date -R', `${new Date(cluster.clock.now()).toUTCString().replace('GMT', '+0000')}\n`],
    ['pveversion --verbose', `pve-manager: ${version} (running version: ${version}/${repoid})\n`],
    ['cat /etc/hosts', node.hosts],
    ['cat /etc/pve/storage.cfg', printStorages(call)],
    ['qm list; pct list', printGuests(call, node.name)],
    ['cat /etc/network/interfaces', printInterfaces(node.interfaces)],
  ];
  return parts.map(([command, text]) => `# ${command}\n\n${text}\n`).join('');
}

export const reportHandlers: HandlerTable = { 'GET /nodes/{node}/report': report };
