import { wordsOf } from '../../arguments.js';
import { configsOf, having, onBridge } from '../read/configs.js';
import { type Look, textOf } from '../read/look.js';
import { guestName, told } from '../read/words.js';
import type { Finding } from '../target.js';

const nic = /^net\d+$/;

/** An interface of a node, or all of them: the guests and interfaces that hang on it. */
export async function network(look: Look): Promise<Finding> {
  const [node, iface] = [look.param('node'), look.param('iface')];
  const [interfaces, guests] = await Promise.all([
    look.rows(`The network of node ${node}`, 'GET /nodes/{node}/network', { node }),
    look.guests(),
  ]);
  const configs = await configsOf(
    look,
    guests.filter((one) => one.node === node),
  );
  const bridge = iface === '' ? /(?:^|,)bridge=/ : onBridge(iface);
  const attached = having(configs, nic, bridge).map(guestName);
  const own = interfaces.find((row) => row.iface === iface);
  const above = interfaces
    .filter((row) =>
      [row.bridge_ports, row.slaves, row['vlan-raw-device'], row.ovs_ports].flatMap(wordsOf).includes(iface),
    )
    .map((row) => textOf(row.iface));
  const addresses = wordsOf([textOf(own?.cidr), textOf(own?.cidr6)]);
  return {
    label: iface === '' ? `The network of node ${node}` : `Interface ${iface} of node ${node}`,
    typed: iface === '' ? node : iface,
    lines: [
      told('guests attached', attached),
      ...(iface === ''
        ? [
            look.operation.startsWith('PUT')
              ? 'All pending changes take effect at once; a wrong one cuts the node off.'
              : 'All pending changes are dropped.',
          ]
        : [
            ...(own === undefined ? ['There is no such interface.'] : [`type: ${textOf(own.type)}`]),
            told('interfaces built on it', above),
            told('addresses of the node on it', addresses),
            'It takes effect when the pending changes are applied, or at the next boot.',
          ]),
    ],
    facts: { node, iface: iface === '' ? undefined : iface, guests: attached, built_on_it: above, addresses },
  };
}
