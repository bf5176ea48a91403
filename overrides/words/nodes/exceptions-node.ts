import type { WordsException } from '../types.js';

const history = {
  cf: 'How points are merged: `AVERAGE` (default) or `MAX`, which shows short peaks.',
  timeframe: 'How far back: `hour`, `day`, `week`, `month`, `year` or `decade`; the farther, the coarser.',
  ds: 'Values to draw, with commas, named as in rrddata: `cpu,loadavg`.',
};

const console = {
  port: 'Port that opening the console answered, 5900 to 5999.',
  vncticket: 'Ticket that opening the console answered; good for about 10 seconds.',
};

/** Calls on a node as a machine. */
export const nodeExceptions = [
  {
    match: 'POST /nodes/{node}/status',
    words: {
      node: 'The node that goes down.',
      command: '`reboot` or `shutdown`; after `shutdown` only Wake-on-LAN or a hand brings it back.',
    },
  },
  {
    match: 'POST /nodes/{node}/wakeonlan',
    words: { node: 'The sleeping node; another one sends the packet.' },
  },
  {
    match: 'PUT /nodes/{node}/config',
    words: {
      description: 'Notes on the node, Markdown, shown in its summary.',
      delete: 'Settings to unset, with commas, e.g. `acmedomain1,location`.',
    },
  },
  {
    match: 'POST /nodes/{node}/hosts',
    words: { data: 'The complete new text of /etc/hosts; keep the line with the name of the node itself.' },
  },
  {
    match: 'PUT /nodes/{node}/time',
    words: { timezone: 'Time zone as in the tz database, e.g. `Europe/Vienna`, or `UTC`.' },
  },
  {
    match: 'GET /nodes/{node}/apt/changelog',
    words: { name: 'Name of the package, e.g. `pve-manager`.' },
  },
  {
    match: 'POST /nodes/{node}/apt/repositories',
    words: {
      path: 'File that holds the source, as in the listing: `/etc/apt/sources.list.d/….sources`.',
      enabled: 'On or off.',
      digest:
        'Digest of the listing that `path` and `index` come from; the call fails if files changed since.',
    },
  },
  {
    match: 'PUT /nodes/{node}/apt/repositories',
    words: { digest: 'Digest of the listing; the call fails if the files changed since.' },
  },
  {
    match: 'POST /nodes/{node}/apt/update',
    words: {
      notify: 'Sends a notification if there are new updates; off by default.',
      quiet: 'Leaves download progress out of the task log.',
    },
  },
  {
    match: 'POST /nodes/{node}/aplinfo',
    words: {
      template: 'File name of the template, as aplinfo lists it: `debian-13-standard_13.1-2_amd64.tar.zst`.',
      storage: 'Storage to download to; must take content `vztmpl`.',
    },
  },
  {
    match: 'POST /nodes/{node}/subscription',
    words: { force: 'Asks the licence server even if the last answer is recent; off by default.' },
  },
  {
    match: 'PUT /nodes/{node}/subscription',
    words: { key: 'Subscription key: `pve`, sockets, level, dash, ten hex digits (`pve2c-0123456789`).' },
  },
  {
    match: 'POST /nodes/{node}/certificates/acme/certificate',
    words: { force: 'Replaces a certificate installed by hand; off by default.' },
  },
  {
    match: 'PUT /nodes/{node}/certificates/acme/certificate',
    words: { force: 'Renews even with more than 30 days to go; mind the limits of the CA.' },
  },
  {
    match: 'POST /nodes/{node}/certificates/custom',
    words: {
      key: 'Private key in PEM, without passphrase; the one in place is used unless given.',
      force: 'Replaces a certificate that is there already; off by default.',
      restart: 'Restarts the web server so that the new certificate shows; off by default.',
    },
  },
  {
    match: 'DELETE /nodes/{node}/certificates/custom',
    words: { restart: 'Restarts the web server so that the change shows; off by default.' },
  },
  {
    match: 'GET /nodes/{node}/capabilities/qemu/*',
    words: { arch: 'CPU architecture of the VM: `x86_64` or `aarch64`; that of the node unless given.' },
  },
  {
    match: 'GET /nodes/{node}/hardware/pci',
    words: { verbose: 'On by default; off, the answer holds little more than addresses but comes faster.' },
  },
  {
    match: '* /nodes/{node}/services/{service}/**',
    words: {
      service: 'Service name as listed, e.g. `pveproxy` (this API), `pvestatd`, `corosync`, `chrony`.',
    },
  },
  {
    match: 'GET /nodes/{node}/syslog',
    words: {
      service: 'Only lines of this systemd unit, e.g. `pvedaemon`.',
      since: 'From this local time on: `2026-01-31` or `2026-01-31 14:05`.',
      until: 'Up to this local time: `2026-01-31` or `2026-01-31 14:05`.',
      start: 'Number of the first line to return, counted from 0.',
    },
  },
  {
    match: 'GET /nodes/{node}/journal',
    words: { since: 'From this moment on, Unix seconds.', until: 'Up to this moment, Unix seconds.' },
  },
  { match: 'GET /nodes/{node}/rrd', words: history },
  { match: 'GET /nodes/{node}/rrddata', words: { cf: history.cf, timeframe: history.timeframe } },
  {
    match: 'POST /nodes/{node}/vncshell',
    words: {
      height: 'Height of the screen in pixels, 16 to 2160.',
      width: 'Width of the screen in pixels, 16 to 4096.',
      websocket: 'Prepares the ticket for a websocket, as noVNC needs it, not for a plain VNC client.',
    },
  },
  {
    match: 'POST /nodes/{node}/spiceshell',
    words: { proxy: 'Address the SPICE viewer shall connect through; the node itself unless given.' },
  },
  { match: 'GET /nodes/{node}/vncwebsocket', words: console },
] satisfies readonly WordsException[];
