import type { CuratedTool } from './types.js';

const name = { describe: 'Name of the matcher.', required: true } as const;
const rules = {
  target: { describe: 'Targets to send to.' },
  'match-severity': { describe: 'Only these: info, notice, warning, error, unknown.' },
  'match-field': { describe: 'Only where a field fits: "exact:type=vzdump".' },
  'match-calendar': { describe: 'Only at these times: "mon..fri 08:00-17:00".' },
  mode: { describe: 'all or any of the conditions.' },
  'invert-match': { describe: 'true: where they do not hold.' },
  disable: { describe: 'true: it rests.' },
  comment: { describe: 'What it is for.' },
} as const;

/** Notifications: who is told of backups, replication, updates and fencing. */
export const notificationTools = [
  {
    name: 'list_notification_targets',
    title: 'List notification targets',
    description: 'Where notifications can go: mail, SMTP, Gotify, webhooks.',
    toolsets: ['monitoring'],
    example: {},
    operation: 'GET /cluster/notifications/targets',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'type', field: 'type' },
          { name: 'disable', field: 'disable' },
          { name: 'origin', field: 'origin' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'type=gotify',
        sort: ['name'],
        empty: 'No target, or the token lacks Mapping.Audit on /mapping/notifications.',
      },
    },
    related: ['test_notification_target', 'list_notification_matchers'],
  },
  {
    name: 'test_notification_target',
    title: 'Test notification target',
    description: 'Sends a test message to a notification target.',
    toolsets: ['monitoring'],
    example: { name: 'mail-to-root' },
    operation: 'POST /cluster/notifications/targets/{name}/test',
    parameters: { name: { describe: 'Name of the target.', required: true, aliases: ['target'] } },
    answer: { kind: 'done', done: 'Test message sent to {name}' },
    sideEffects: 'A message goes out.',
    related: ['list_notification_targets'],
  },
  {
    name: 'list_notification_matchers',
    title: 'List notification matchers',
    description: 'The rules that decide which notification goes to which targets.',
    toolsets: ['monitoring'],
    example: {},
    operation: 'GET /cluster/notifications/matchers',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'targets', field: 'target' },
          { name: 'severity', field: 'match-severity' },
          { name: 'field', field: 'match-field' },
          { name: 'calendar', field: 'match-calendar' },
          { name: 'disable', field: 'disable' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'name~mail',
        sort: ['name'],
        empty: 'No matcher: nobody is told of anything.',
      },
    },
    related: ['create_notification_matcher', 'list_notification_targets'],
  },
  {
    name: 'create_notification_matcher',
    title: 'Add notification matcher',
    description: 'Sends the notifications that fit to targets, such as all errors of backups to a webhook.',
    toolsets: ['monitoring'],
    example: { name: 'errors', 'match-severity': ['error'], target: ['mail-to-root'] },
    operation: 'POST /cluster/notifications/matchers',
    parameters: { name, ...rules },
    answer: { kind: 'done', done: 'added' },
    related: ['list_notification_matchers', 'list_notification_targets'],
  },
  {
    name: 'delete_notification_matcher',
    title: 'Delete notification matcher',
    description: 'Deletes a rule for notifications; its targets stay.',
    toolsets: ['monitoring'],
    example: { name: 'errors' },
    operation: 'DELETE /cluster/notifications/matchers/{name}',
    parameters: { name },
    answer: { kind: 'done', done: 'deleted' },
    sideEffects: 'What it matched may reach nobody from then on.',
    related: ['list_notification_matchers'],
  },
] as const satisfies readonly CuratedTool[];
