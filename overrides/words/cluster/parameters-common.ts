import type { ParameterWords } from '../types.js';

/** Names that occur in many areas. Where one means something special, an exception says so. */
export const commonParameters = {
  name: 'Name of the object the call is about; it cannot be changed later unless there is a call to rename it.',
  id: 'Identifier of the object the call is about.',
  type: 'Kind of the object; what may be set beside it depends on it. It cannot be changed later.',
  path: 'Path of the folder, file or object the call is about.',
  comment: 'Note for people, shown in lists; without effect on behaviour.',
  delete:
    'Names of settings to remove, so that their defaults hold again; none of them may be set in the same call.',
  digest:
    'Digest from your last read; the call fails if the configuration has changed since. Left out, no check.',
  enable:
    'Whether it is in force; off, it is kept without effect, as is a new firewall rule where this is left out.',
  enabled: 'Whether it is in use; false keeps it unused. Default true.',
  disable: 'Keeps the entry but stops using it; default false.',
  nodes: 'Nodes it is for; left out, all nodes.',
  password: 'Password that goes with the user or account; a secret, never shown again.',
  server: 'Server to talk to: host name or IP address.',
  port: "Port of the server, 1 to 65535; left out, the protocol's usual one.",
  url: 'Address to call, with http:// or https://.',
  token: 'Secret token for the service; not shown again.',
  fingerprint:
    "SHA-256 fingerprint of the server's certificate, 32 hex pairs joined by colons; for self-signed ones.",
  mode: 'Backup mode: snapshot (runs on, default), suspend (short pause), stop (shut down, consistent, downtime).',
  schedule:
    'When to run, as a calendar event: "21:00", "sat 02:30", "mon..fri 22:00", "*/15" (every 15 minutes).',
  state:
    'State HA is to keep: started (default), stopped, disabled (off, no recovery) or ignored (HA lets go).',
  action: 'What happens to a packet that fits: ACCEPT, DROP, REJECT; with type group the security group.',
  source:
    'Where packets come from: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed.',
  data: 'Content to store.',
  mtu: 'Largest packet in bytes; must fit the network below. Left out, that of the interface.',
  proto: 'Protocol a packet must have: tcp, udp, icmp, … or its number. Ports need tcp, udp or the like.',
  vms: 'Guests by vmid; left out, all that the call can reach.',
  maxworkers:
    'How many guests are worked on at the same time. Older spelling of `max-workers`; give only one.',
  group: 'Name of the security group, 2 to 18 characters, letter first.',
} satisfies ParameterWords;
