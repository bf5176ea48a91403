import { limits } from '../../../../overrides/wizards/diagnosis.js';
import type { Plain } from '../../../domain/plain.js';
import { numberField, textField } from '../../fields.js';
import type { Finding } from './finding.js';

/** Most failed tasks that are told one by one. */
const MOST_TASKS = 3;

/** Tasks that failed lately, the newest first. @param now seconds since 1970 */
export function failedTasks(rows: readonly Plain[], now: number): Finding[] {
  const failed = rows.filter((row) => {
    const status = textField(row, 'status') ?? '';
    const ended = numberField(row, 'endtime') ?? 0;
    return ended > now - limits.taskAge && status !== '' && status !== 'OK' && !status.startsWith('WARNINGS');
  });
  return failed.slice(0, MOST_TASKS).map((row) => ({
    gravity: 'warning',
    topic: 'tasks',
    what: `Task ${textField(row, 'type') ?? '?'}${row.id === '' || row.id === undefined ? '' : ` of ${row.id}`} failed at ${new Date((numberField(row, 'endtime') ?? 0) * 1000).toISOString().slice(0, 16)}Z: ${textField(row, 'status')}`,
    next: { tool: 'get_task_log', arguments: { upid: row.upid }, why: 'shows why it failed' },
  }));
}
