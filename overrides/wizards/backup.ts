import type { Wizard } from './types.js';

/** Backing guests up: once, or by a job. */
export const backup = {
  name: 'backup_wizard',
  intro: 'Guests are to be backed up.',
  questions: [
    { argument: 'strategy', title: 'Once now, or by a job that repeats' },
    { argument: 'storage', title: 'Storage for the backups' },
  ],
  steps: {
    once: { tool: 'create_backup', why: 'backs {guest} up to {storage}' },
    job: {
      tool: 'create_backup_job',
      why: 'backs {guests} up to {storage}, {schedule}, and keeps {keep}',
      undo: { tool: 'delete_backup_job', why: 'deletes the job; its backups stay' },
    },
  },
} as const satisfies Wizard;
