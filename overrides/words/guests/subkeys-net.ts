import type { ParameterWords } from '../types.js';
import { under } from './under.js';

/** Old form `virtio=AA:BB:…`: the model as the key, the MAC as its value. */
const modelKeys = [
  'e1000',
  'e1000-82540em',
  'e1000-82544gc',
  'e1000-82545em',
  'e1000e',
  'i82551',
  'i82557b',
  'i82559er',
  'ne2k_isa',
  'ne2k_pci',
  'pcnet',
  'rtl8139',
  'virtio',
  'vmxnet3',
] as const;

/** Network cards; VMs have a model, containers a name and addresses. */
export const netParameters: ParameterWords = {
  ...under(
    ['net[n]'],
    Object.fromEntries(
      modelKeys.map((model) => [
        model,
        `Model ${model} with this MAC address; short for \`model\` and \`macaddr\`.`,
      ]),
    ),
  ),
  'net[n].model':
    'Kind of card: `virtio` is fast; `e1000` for systems without its driver. A plain value means this one.',
  'net[n].macaddr':
    'MAC address; made up when left out. Leaving it out on a change gives the VM a new one: repeat it.',
  'net[n].hwaddr':
    'MAC address; made up when left out. Leaving it out on a change gives a new one: repeat it.',
  'net[n].bridge':
    'Bridge or SDN vnet to plug into, such as vmbr0; must exist on the node. VMs without: NAT, if at all.',
  'net[n].firewall':
    "true: the guest's firewall filters this card. Its `enable` option and the datacenter's must be on too.",
  'net[n].link_down': 'true: cable pulled. Default false.',
  'net[n].mtu':
    'Largest packet in bytes; default: that of the bridge. VMs: virtio only, 1 means as the bridge.',
  'net[n].rate': 'Speed limit in MB/s (megabytes, not bits), such as 12.5; default none.',
  'net[n].tag': 'VLAN of this card, 1 to 4094; the bridge must be VLAN-aware or gets a helper bridge.',
  'net[n].trunks':
    'VLANs passed on tagged, separated by ; such as "10;20"; for guests that handle VLANs themselves.',
  'net[n].queues': 'Packet queues, 0 to 64; as many as CPUs for very busy virtio cards. Default one.',
  'net[n].name': 'Name of the interface inside the container, such as eth0; required.',
  'net[n].ip': 'IPv4 of the container: "10.0.0.5/24", `dhcp` or `manual`; default none.',
  'net[n].gw': 'IPv4 gateway of the container; within the network of `ip`.',
  'net[n].ip6': 'IPv6 of the container: "fd00::5/64", `auto`, `dhcp` or `manual`; default none.',
  'net[n].gw6': 'IPv6 gateway of the container.',
  'net[n].host-managed':
    'true: the host sets the addresses; for application containers without network tools of their own.',
  'net[n].type': 'Kind of interface: only `veth`.',
};
