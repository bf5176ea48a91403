import type { Plain } from '../../domain/plain.js';
import { numberField, rowsOf, textField } from '../fields.js';
import { cleanLine } from '../untrusted/index.js';
import type { Alert, AlertRule } from './alert.js';

const DAY = 86_400;

/** Tasks that failed in the last day: one alert for each kind of task and what it acted on. */
export const failedTasks: AlertRule = {
  about: 'tasks',
  cost: 'cluster',
  find: async ({ live, now }) => {
    const failed = rowsOf(await live.read('GET /cluster/tasks')).filter((row) => hasFailed(row, now - DAY));
    const groups = new Map<string, Plain[]>();
    for (const row of failed) {
      const key = `${textField(row, 'type')} ${textField(row, 'id')}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap(alertOf);
  },
};

function hasFailed(row: Plain, since: number): boolean {
  const status = textField(row, 'status');
  if (status === undefined || status === 'OK' || status.startsWith('WARNINGS')) return false;
  return (numberField(row, 'endtime') ?? 0) >= since;
}

function alertOf(rows: readonly Plain[]): Alert[] {
  const [last] = [...rows].sort(
    (a, b) => (numberField(b, 'endtime') ?? 0) - (numberField(a, 'endtime') ?? 0),
  );
  if (last === undefined) return [];
  const [type = 'task', id = '', node = '?'] = [
    textField(last, 'type'),
    textField(last, 'id'),
    textField(last, 'node'),
  ];
  const times = rows.length === 1 ? 'failed' : `failed ${rows.length} times in a day, last`;
  return [
    {
      code: 'task_failed',
      severity: 'warning',
      subject: `task ${type}${id === '' ? '' : ` ${id}`}`,
      message: `It ${times} on ${node}: ${cleanLine(textField(last, 'status') ?? '')}`,
      suggestion: {
        tool: 'get_task_log',
        arguments: { upid: textField(last, 'upid') ?? '' },
        why: 'shows what went wrong',
      },
    },
  ];
}
