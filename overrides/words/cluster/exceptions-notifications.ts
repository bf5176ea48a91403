import type { WordsException } from '../types.js';

/** Names that mean something of their own in notifications. */
export const notificationExceptions = [
  {
    match: '* /cluster/notifications/endpoints/gotify/**',
    words: {
      server: 'Address of the Gotify server, with http:// or https://.',
      token: 'Application token of Gotify; a secret, not shown again.',
    },
  },
  {
    match: '* /cluster/notifications/endpoints/smtp/**',
    words: {
      mode: 'Encryption: tls (default), starttls or insecure.',
      port: 'Port of the mail server; default 465 for tls, 587 for starttls, 25 for insecure.',
      server: 'Host name or address of the mail server.',
      username: 'User at the mail server; left out, no login.',
      password: 'Password at the mail server; a secret, not shown again.',
      author: 'Name shown as sender; default Proxmox VE.',
      'from-address': 'Mail address of the sender; the server must accept it.',
    },
  },
  {
    match: '* /cluster/notifications/endpoints/webhook/**',
    words: { url: 'Address to call; takes {{ title }}, {{ severity }}, {{ secrets.NAME }} and the like.' },
  },
  {
    match: '* /cluster/notifications/endpoints/**',
    words: {
      name: 'Name of the endpoint; unique among all targets, cannot be changed.',
      mailto: 'Mail addresses that get the messages; this or `mailto-user` is needed.',
      disable: 'Keeps the endpoint but sends nothing to it; default false.',
    },
  },
  {
    match: '* /cluster/notifications/matchers/**',
    words: {
      name: 'Name of the matcher; cannot be changed.',
      mode: 'Whether all tests must fit (all, default) or one is enough (any).',
      target: 'Targets that get the messages which fit; names of endpoints.',
      disable: 'Keeps the matcher but sends nothing through it; default false.',
    },
  },
  {
    match: 'POST /cluster/notifications/targets/{name}/test',
    words: { name: 'Name of the endpoint to send to.' },
  },
] as const satisfies readonly WordsException[];
