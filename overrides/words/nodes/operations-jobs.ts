import type { OperationWords } from '../types.js';

/** What is done to many guests of a node at once, and the tasks, replication and backups that run there. */
export const jobOperations = {
  'POST /nodes/{node}/startall':
    'Starts the guests of a node that are set to start at boot, in their order. Starts a task.',
  'POST /nodes/{node}/stopall':
    'Shuts down all guests of a node, or those named, hard once time is up. Starts a task.',
  'POST /nodes/{node}/suspendall':
    'Pauses all running VMs of a node in memory; containers go on. Starts a task.',
  'POST /nodes/{node}/migrateall':
    'Moves all guests of a node, or those named, to another node. Starts a task.',
  'GET /nodes/{node}/tasks': 'Lists tasks of a node, newest first: finished ones unless told otherwise.',
  'GET /nodes/{node}/tasks/{upid}': 'Names the sub-paths of a task; how it went is under status and log.',
  'DELETE /nodes/{node}/tasks/{upid}': 'Aborts a running task; what it did so far stays done.',
  'GET /nodes/{node}/tasks/{upid}/log':
    'Reads the output of a task line by line; the first 50 lines by default.',
  'GET /nodes/{node}/tasks/{upid}/status':
    'Reads whether a task still runs and, once ended, how: OK or its error.',
  'GET /nodes/{node}/replication':
    'Lists replication jobs that run from this node, with last run and failures.',
  'GET /nodes/{node}/replication/{id}': 'Names the sub-paths of a replication job on its node.',
  'GET /nodes/{node}/replication/{id}/log': 'Reads the log of the last run of a replication job.',
  'GET /nodes/{node}/replication/{id}/status':
    'Reads last and next run, duration and error of a replication job.',
  'POST /nodes/{node}/replication/{id}/schedule_now':
    'Puts a replication job first in line; it runs within about a minute.',
  'POST /nodes/{node}/vzdump': 'Backs up guests of a node now, to a storage or a folder. Starts a task.',
  'GET /nodes/{node}/vzdump/defaults':
    'Reads what a backup would use for options left out, from /etc/vzdump.conf.',
  'GET /nodes/{node}/vzdump/extractconfig':
    'Reads the guest configuration that a backup holds, secrets included.',
} satisfies OperationWords;
