import type { OperationWords } from '../types.js';

/** Notification targets and matchers: /cluster/notifications. */
export const notificationOperations = {
  'GET /cluster/notifications': 'Lists the parts of the notification area; of no use beyond browsing.',
  'GET /cluster/notifications/endpoints':
    'Lists the kinds of notification endpoints; of no use beyond browsing.',

  'GET /cluster/notifications/endpoints/gotify': 'Lists the Gotify endpoints; their tokens are not shown.',
  'POST /cluster/notifications/endpoints/gotify':
    'Adds a Gotify server as a target; gets messages once a matcher names it.',
  'GET /cluster/notifications/endpoints/gotify/{name}': 'Reads one Gotify endpoint; its token is not shown.',
  'PUT /cluster/notifications/endpoints/gotify/{name}':
    'Changes a Gotify endpoint, or switches it off and on.',
  'DELETE /cluster/notifications/endpoints/gotify/{name}':
    'Deletes a Gotify endpoint; refused while a matcher still names it.',

  'GET /cluster/notifications/endpoints/sendmail':
    'Lists the endpoints that send mail through the mailer of the node.',
  'POST /cluster/notifications/endpoints/sendmail':
    "Adds a target that mails through the node's own mailer; used once a matcher names it.",
  'GET /cluster/notifications/endpoints/sendmail/{name}': 'Reads one sendmail endpoint.',
  'PUT /cluster/notifications/endpoints/sendmail/{name}':
    'Changes a sendmail endpoint, or switches it off and on.',
  'DELETE /cluster/notifications/endpoints/sendmail/{name}':
    'Deletes a sendmail endpoint; refused while a matcher still names it.',

  'GET /cluster/notifications/endpoints/smtp': 'Lists the SMTP endpoints; their passwords are not shown.',
  'POST /cluster/notifications/endpoints/smtp':
    'Adds a target that mails through an SMTP server; used once a matcher names it.',
  'GET /cluster/notifications/endpoints/smtp/{name}': 'Reads one SMTP endpoint; its password is not shown.',
  'PUT /cluster/notifications/endpoints/smtp/{name}': 'Changes an SMTP endpoint, or switches it off and on.',
  'DELETE /cluster/notifications/endpoints/smtp/{name}':
    'Deletes an SMTP endpoint; refused while a matcher still names it.',

  'GET /cluster/notifications/endpoints/webhook':
    'Lists the webhook endpoints; the values of secrets are not shown.',
  'POST /cluster/notifications/endpoints/webhook':
    'Adds a target that calls a URL for each message; used once a matcher names it.',
  'GET /cluster/notifications/endpoints/webhook/{name}':
    'Reads one webhook endpoint; the values of secrets are not shown.',
  'PUT /cluster/notifications/endpoints/webhook/{name}':
    'Changes a webhook endpoint, or switches it off and on.',
  'DELETE /cluster/notifications/endpoints/webhook/{name}':
    'Deletes a webhook endpoint; refused while a matcher still names it.',

  'GET /cluster/notifications/matcher-fields':
    'Lists the message fields that matchers can test, such as type or hostname.',
  'GET /cluster/notifications/matcher-field-values':
    'Lists the known values of the message fields, for use in matchers.',
  'GET /cluster/notifications/matchers': 'Lists the matchers: which messages go to which targets.',
  'POST /cluster/notifications/matchers':
    'Creates a matcher, which sends the messages that fit it to its targets.',
  'GET /cluster/notifications/matchers/{name}': 'Reads one matcher: its tests and targets.',
  'PUT /cluster/notifications/matchers/{name}': 'Changes a matcher, or switches it off and on.',
  'DELETE /cluster/notifications/matchers/{name}':
    'Deletes a matcher: what only it sent on reaches nobody; a built-in one falls back to its defaults.',
  'GET /cluster/notifications/targets':
    'Lists all notification targets of any kind, and whether they are in use.',
  'POST /cluster/notifications/targets/{name}/test': 'Sends a test message to one target, past all matchers.',
} satisfies OperationWords;
