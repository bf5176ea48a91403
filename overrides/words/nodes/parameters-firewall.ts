import type { ParameterWords } from '../types.js';

/** Options of the firewall of a node. */
export const firewallParameters = {
  log_level_forward: 'How much is logged of forwarded traffic; nftables firewall only. `nolog` for nothing.',
  log_nf_conntrack: 'Logs every tracked connection as it starts and ends; off by default, verbose.',
  nf_conntrack_allow_invalid: 'Lets packets through that fit no known connection; for asymmetric routing.',
  nf_conntrack_helpers: 'Protocols whose side connections are followed, with commas: `ftp`, `sip`, `tftp`, …',
  nf_conntrack_max:
    'Connections tracked at most, from 32768; default 262144. When full, new ones are dropped.',
  nf_conntrack_tcp_timeout_established:
    'Seconds until an idle TCP connection is forgotten, from 7875; default 432000 (5 days).',
  nf_conntrack_tcp_timeout_syn_recv:
    'Seconds a half-open TCP connection is remembered, 30 to 60; default 60.',
  nftables:
    'Uses the newer firewall on nftables in place of iptables; needed for forward rules. Off by default.',
  nosmurfs: 'Drops packets that pretend to come from a broadcast address.',
  protection_synflood: 'Limits new TCP connections per source address; off by default.',
  protection_synflood_rate:
    'New TCP connections a second from one source before packets are dropped; default 200.',
  protection_synflood_burst:
    'How many new connections may come at once before the rate counts; default 1000.',
  smurf_log_level: 'How much is logged of packets that `nosmurfs` drops; `nolog` for nothing.',
  tcp_flags_log_level: 'How much is logged of packets that `tcpflags` drops; `nolog` for nothing.',
  tcpflags:
    'Drops TCP packets with flags that make no sense together, as port scanners send; off by default.',
} satisfies ParameterWords;
