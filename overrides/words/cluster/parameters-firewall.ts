import type { ParameterWords } from '../types.js';

/** Firewall rules and options at every level. */
export const firewallParameters = {
  dest: 'Where packets go: address, network, range a-b, +ipset, alias, or a list; not IPv4 and IPv6 mixed.',
  sport:
    'Source ports: 80, 80:85, ssh, or a list with commas; needs `proto`. Rarely wanted: clients use random ones.',
  dport: 'Destination ports: 80, 80:85, https, or a list with commas; needs `proto` tcp or udp.',
  'icmp-type': 'ICMP type such as echo-request; only with `proto` icmp or ipv6-icmp.',
  log: 'Log level for packets that fit the rule; default nolog. Needs care: a busy rule floods the log.',
  macro: 'Named set of protocol and ports such as SSH, HTTPS, Ping; in place of `proto` and `dport`.',
  pos: 'Place of the rule, from 0; the first that fits decides. Places shift with every insert; a new rule always gets 0.',
  moveto: 'Place to move the rule to; everything else in the same call is ignored.',
  ebtables: 'Whether the cluster also filters by MAC and protocol on bridges (ebtables); default true.',
  log_ratelimit: 'How much is logged at most, cluster-wide: enable=1,rate=1/second,burst=5.',
  'log_ratelimit.enable': 'Whether logging is limited; default true.',
  'log_ratelimit.rate':
    'How fast new log lines are allowed, as number/second, /minute, /hour or /day; default 1/second.',
  'log_ratelimit.burst': 'How many lines may be logged at once before the rate applies; default 5.',
  policy_forward:
    'What happens to forwarded packets that no rule fits: ACCEPT or DROP. Only the nftables firewall obeys it.',
} satisfies ParameterWords;
