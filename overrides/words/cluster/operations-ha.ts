import type { OperationWords } from '../types.js';

/** High availability and replication: /cluster/ha, /cluster/replication. */
export const haOperations = {
  'GET /cluster/ha': 'Lists the parts of the high-availability area; of no use beyond browsing.',
  'GET /cluster/ha/groups':
    'Lists the HA groups of PVE 8 and older; fails on 9, where node affinity rules took their place.',
  'POST /cluster/ha/groups':
    'Creates an HA group (PVE 8 and older); on 9 create a node affinity rule instead.',
  'GET /cluster/ha/groups/{group}':
    'Reads an HA group (PVE 8 and older): its nodes, priorities and restriction.',
  'PUT /cluster/ha/groups/{group}': 'Changes an HA group (PVE 8 and older); its guests may be moved at once.',
  'DELETE /cluster/ha/groups/{group}':
    'Deletes an HA group (PVE 8 and older), which no HA resource may use any more.',

  'GET /cluster/ha/resources': 'Lists the guests under HA with the state asked for, their limits and group.',
  'POST /cluster/ha/resources':
    'Puts a guest under HA; with state started it is started and restarted elsewhere on failure.',
  'GET /cluster/ha/resources/{sid}':
    'Reads how one guest is managed by HA: state asked for, restart and relocate limits.',
  'PUT /cluster/ha/resources/{sid}':
    'Changes how HA manages a guest; a new `state` makes HA start or stop it soon after.',
  'DELETE /cluster/ha/resources/{sid}':
    'Takes a guest out of HA and, by default, out of its HA rules; it keeps running as it is.',
  'POST /cluster/ha/resources/{sid}/migrate':
    'Asks HA to move a guest live to a node; HA acts some seconds later, in a task of its own.',
  'POST /cluster/ha/resources/{sid}/relocate':
    'Asks HA to stop a guest, move it and start it on the other node; downtime, no task answered.',

  'GET /cluster/ha/rules':
    'Lists the HA rules: which guests prefer which nodes, stay together or keep apart.',
  'POST /cluster/ha/rules':
    'Creates an HA rule of node or resource affinity; HA may move guests to satisfy it.',
  'GET /cluster/ha/rules/{rule}':
    'Reads one HA rule: its guests, nodes or affinity, and whether it is in force.',
  'PUT /cluster/ha/rules/{rule}':
    'Changes an HA rule, or switches it off and on; HA may move guests to satisfy it.',
  'DELETE /cluster/ha/rules/{rule}':
    'Deletes an HA rule; guests stay where they are and are bound by it no longer.',

  'GET /cluster/ha/status': 'Lists the HA status calls; of no use beyond browsing.',
  'GET /cluster/ha/status/current':
    'Shows HA now: quorum, the acting manager, each node and each managed guest with its state.',
  'GET /cluster/ha/status/manager_status':
    'Dumps the inner state of the HA manager and of every node; for finding faults.',
  'POST /cluster/ha/status/disarm-ha':
    'Stands the whole HA stack down: watchdogs released, no fencing, no recovery until armed again.',
  'POST /cluster/ha/status/arm-ha':
    'Takes HA back into service after it was disarmed: watchdogs, fencing and recovery.',

  'GET /cluster/replication': 'Lists the replication jobs of the guests you may see.',
  'POST /cluster/replication': "Creates a job that copies a guest's ZFS disks to another node on a schedule.",
  'GET /cluster/replication/{id}':
    'Reads the settings of a replication job; how it went is asked from the node.',
  'PUT /cluster/replication/{id}':
    'Changes schedule, rate or state of a replication job; from the next run on.',
  'DELETE /cluster/replication/{id}':
    'Marks a replication job for removal; its next run deletes the copy at the target unless `keep`.',
} satisfies OperationWords;
