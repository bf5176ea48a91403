import type { ParameterWords } from '../types.js';

/** Notification endpoints and matchers. */
export const notificationParameters = {
  author: 'Name shown as sender of the mails; default Proxmox VE.',
  'from-address': "Mail address of the sender; for sendmail the datacenter's, else root@ and the host name.",
  'mailto-user': 'Users that get the mail at the address in their account, as name@realm.',
  method: 'HTTP method of the webhook: post, put or get.',
  body: 'Body of the webhook call, in base64; {{ title }}, {{ message }}, {{ severity }}, {{ secrets.X }} are filled in.',
  header: 'HTTP headers of the webhook, each as name=NAME,value=BASE64; the same placeholders as in `body`.',
  secret: 'Secrets for {{ secrets.NAME }}, each as name=NAME,value=BASE64; the values are never shown again.',
  'match-field':
    'Tests of message fields: exact:type=vzdump, regex:hostname=^pve; names from the matcher fields.',
  'match-severity': 'Severities that fit: info, notice, warning, error, unknown; several joined by commas.',
  'match-calendar': 'Times of sending that fit, as calendar ranges: mon..fri 8:00-17:00.',
  'invert-match': 'Turns the whole result round: fits what the tests do not; default false.',
} satisfies ParameterWords;
