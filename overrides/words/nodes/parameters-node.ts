import type { ParameterWords } from '../types.js';

/** Settings of a node and its DNS, package sources, subscription, devices, journal and consoles. */
export const nodeParameters = {
  acme: 'ACME account of the node and domains checked over HTTP: `account=default,domains=pve1.example.com`.',
  'acme.account': 'Name of the ACME account to order with; `default` unless given.',
  'acme.domains': 'Domains to put on the certificate, with `;` between, checked over port 80 of the node.',
  'acmedomain[n]': 'One more domain for the certificate, with its own way of proof: `domain=…,plugin=…`.',
  'acmedomain[n].domain': 'Host name to put on the certificate.',
  'acmedomain[n].alias': 'Other domain in which the DNS plugin writes the proof, where a CNAME points to it.',
  'acmedomain[n].plugin': 'ACME plugin that proves ownership; `standalone` (HTTP on port 80) unless given.',
  'ballooning-target':
    'Percent of host memory in use at which ballooning starts to take some back; default 80.',
  'startall-onboot-delay':
    'Seconds to wait after boot before guests start, 0 to 300; gives network storage time.',
  wakeonlan:
    'How to wake this node when it is off: its MAC, or a list with network card and broadcast address.',
  'wakeonlan.mac': 'MAC address of the network card that listens for the wake-up packet.',
  'wakeonlan.bind-interface':
    'Interface of the waking node that the packet leaves by; its default route if unset.',
  'wakeonlan.broadcast-address': 'IPv4 address the packet is broadcast to; 255.255.255.255 unless given.',
  dns1: 'Address of the name server asked first. Left out, it is removed.',
  dns2: 'Address of the name server asked when the first is silent. Left out, it is removed.',
  dns3: 'Address of the name server asked last. Left out, it is removed.',
  search: 'Domain appended to short host names; must be sent with every change.',
  index: 'Position of the source within its file, counted from 0, as the listing shows it.',
  handle:
    'Standard source to add: `enterprise`, `no-subscription`, `test`, or a Ceph one as the listing names it.',
  'include-partitions': 'Lists partitions below their disks as well; off by default.',
  skipsmart: 'Leaves out the health check, so that sleeping disks stay asleep and the answer comes faster.',
  'pci-class-blacklist':
    'PCI classes to hide, hex, by their start; memory, bridges and processors unless given.',
  'pci-id-or-mapping': 'PCI address (`0000:01:00.0`) or the name of a PCI mapping.',
  startcursor: 'Journal cursor to begin after, from an earlier answer. Not together with `since`.',
  endcursor: 'Journal cursor to stop before. Not together with `until`.',
  lastentries: 'Only the newest entries, so many. Not together with a time or cursor range.',
  commands: 'JSON array of calls: `[{"method":"GET","path":"/version","args":{}}]`.',
  cmd: 'What runs in the console: `login` (default), `upgrade` or `ceph_install`; the last two need root@pam.',
  'cmd-opts': 'Arguments for `cmd`, each one ended by a NUL character.',
  certificates: 'Certificate in PEM, followed by the intermediate ones.',
} satisfies ParameterWords;
