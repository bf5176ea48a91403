import type { ParameterWords } from '../types.js';

/** Datacenter options. */
export const optionParameters = {
  'consent-text': 'Text that everyone must agree to before logging in; empty means none.',
  crs: 'How HA picks nodes: ha=basic|static|dynamic, and the automatic rebalancing.',
  'crs.ha':
    'basic (fewest guests, default), static (by configured CPU and memory), dynamic (by measured load).',
  'crs.ha-auto-rebalance': 'Moves HA guests by itself when nodes are loaded unevenly; default false.',
  'crs.ha-auto-rebalance-hold-duration':
    'HA rounds (about 10 s each) the imbalance must last before a guest moves; default 3.',
  'crs.ha-auto-rebalance-margin': 'Smallest gain in balance, in percent, that is worth a move; default 10.',
  'crs.ha-auto-rebalance-method': 'How candidate moves are scored: bruteforce (default) or topsis.',
  'crs.ha-auto-rebalance-threshold':
    'Imbalance between nodes, in percent, above which rebalancing sets in; default 30.',
  'crs.ha-rebalance-on-start': 'Lets HA pick the best node each time a guest is started; default false.',
  email_from: 'Sender of mails from the nodes; default root@ and the host name.',
  fencing: 'How failed nodes are fenced: watchdog (default); hardware and both are experimental.',
  ha: 'What HA does when a node is shut down: shutdown_policy=….',
  'ha.shutdown_policy':
    'conditional (default: recover on power-off, freeze on reboot), migrate (move first), failover, or freeze.',
  http_proxy: 'Proxy for downloads by the nodes, as http://user:password@host:port.',
  language: 'Default language of the web UI.',
  mac_prefix:
    'First bytes of MAC addresses made for guests; default BC:24:11. Change it where clusters share a network.',
  max_workers: 'How many guests a node works on at the same time in bulk actions and for HA.',
  migration: 'Defaults for migrations: type=secure|insecure, network=CIDR.',
  'migration.type':
    'secure (default, through SSH) or insecure: faster, memory crosses the network in the clear.',
  'migration.network': 'Network for migration traffic, as CIDR; each node needs an address in it.',
  migration_unsecure: 'Outdated; use `migration` with type=insecure.',
  'next-id': 'Range free vmids are picked from, as lower=…,upper=….',
  'next-id.lower': 'First vmid of the range; default 100.',
  'next-id.upper': 'End of the range, itself not used any more; default 1000000.',
  'registered-tags': 'Tags that only those with Sys.Modify on / may set or remove, joined by ;.',
  replication: 'Defaults for replication: type=secure|insecure, network=CIDR; else as for migration.',
  'replication.type':
    'secure (default, through SSH) or insecure: faster, disks cross the network in the clear.',
  'replication.network': 'Network for replication traffic, as CIDR; default that of migrations.',
  'tag-style': 'How tags look and sort: shape, colours, order, case.',
  'tag-style.case-sensitive': 'Whether Web and web are two tags; default false.',
  'tag-style.color-map': 'Colours per tag, as tag:RRGGBB[:RRGGBB] (back, text), joined by ;.',
  'tag-style.ordering': 'alphabetical (default) or config: as written in the guest.',
  'tag-style.shape': 'Look in the tree of the web UI: circle (default), dense, full, or none.',
  u2f: 'Settings for U2F keys, the forerunner of WebAuthn; leave alone unless old keys are in use.',
  'u2f.appid': 'App id of U2F; default the origin.',
  'u2f.origin': 'Origin of U2F; default the address the browser uses.',
  'user-tag-access': 'Which tags may be set on guests by whoever lacks Sys.Modify on /.',
  'user-tag-access.user-allow':
    'free (default: any), existing (those in use or listed), list (listed only), none.',
  'user-tag-access.user-allow-list': 'Tags for list and existing, joined by ;.',
  webauthn: 'Settings for WebAuthn keys; changing them can lock out whoever has registered one.',
  'webauthn.allow-subdomains': 'Also accepts subdomains of the origin; default true.',
  'webauthn.id': 'Domain name keys are bound to, without scheme and port; a change voids all keys.',
  'webauthn.origin': 'Address of the web UI with https://, as typed in the browser.',
  'webauthn.rp': 'Name of this installation that browsers show.',
} satisfies ParameterWords;
