import type { ParameterWords } from '../types.js';

/** Working inside a guest: the agent, consoles, measurements. */
export const runtimeParameters = {
  'input-data': "Text for the program's standard input, at most 64 KiB.",
  pid: 'Process id that agent/exec answered; its outcome can be fetched only once after it ended.',
  count: 'Bytes to read, at most and by default 16777216 (16 MiB).',
  offset: 'Byte to begin at, from 0; for reading a large file in parts.',
  decode: 'true (default): answer text. false: leave it in base64, right for binary files.',
  encode: 'true (default): `content` is text. false: it is base64 already, right for binary data.',
  file: 'Absolute path in the guest, such as "/etc/hostname" or "C:\\\\temp\\\\a.txt".',
  crypted: 'true: `password` is a hash made by crypt() already. Default false: plain text.',
  vncticket: 'Ticket that vncproxy or termproxy answered; good for some 10 seconds.',
  websocket: 'true: prepare for a websocket, what browsers need; the ticket is then for vncwebsocket.',
  'generate-password': 'true: answer a random password for this session beside the ticket. Default false.',
  height: 'Console height in pixels, 16 to 2160.',
  width: 'Console width in pixels, 16 to 4096.',
  serial: 'Serial port to open, such as "serial0"; default: the one that `vga` names, else the first.',
  proxy: 'Host name or address that the SPICE client connects to; default: the node that answers.',
  timeframe: 'How far back; the longer, the coarser the points: an hour comes by the minute.',
  cf: 'How each point sums up its time: AVERAGE (default) or MAX, which shows peaks.',
  ds: 'Comma list of the measurements to draw, such as "cpu" or "mem,maxmem".',
} as const satisfies ParameterWords;

/** The firewall of a guest, and what the other firewalls share with it. */
export const firewallParameters = {
  cidr: 'Address or network: "10.0.0.5", "10.0.0.0/24", "fd00::/8"; in IP sets the name of an alias too.',
  rename:
    'The name it has today: with this the call renames instead of creating. For an alias: its new name.',
  nomatch: 'true: take this address out of the set again, as an exception from a larger network in it.',
  policy_in: 'What happens to incoming packets that no rule decides: DROP (default), REJECT or ACCEPT.',
  policy_out: 'What happens to outgoing packets that no rule decides: ACCEPT (default), REJECT or DROP.',
  log_level_in: 'From which level on decisions on incoming traffic are logged; default `nolog`, nothing.',
  log_level_out: 'From which level on decisions on outgoing traffic are logged; default `nolog`, nothing.',
  dhcp: 'true: let the guest get its address by DHCP whatever the rules say. Default false.',
  ndp: 'true (default): let IPv6 neighbour discovery through; IPv6 does not work without.',
  radv: 'true: let the guest send router advertisements; only for a guest that is a router. Default false.',
  macfilter:
    'true (default): drop frames with a sender MAC other than the configured; off for nested bridges.',
  ipfilter:
    "true: drop packets from addresses that the guest's config or its sets `ipfilter-netN` do not name.",
} as const satisfies ParameterWords;
