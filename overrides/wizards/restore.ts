import type { Wizard } from './types.js';

/** Bringing a guest back from a backup. */
export const restore = {
  name: 'restore_wizard',
  intro: 'A guest is to be restored from a backup.',
  questions: [
    { argument: 'backup', title: 'Backup to restore' },
    { argument: 'mode', title: 'As a new guest, or over the one that there is' },
  ],
  steps: {
    save: { tool: 'create_backup', why: 'saves the guest as it is now, as it will be overwritten' },
    stop: {
      tool: 'stop_vm',
      why: 'stops it, for a running guest can not be overwritten',
      undo: { tool: 'start_vm', why: 'starts it again' },
    },
    vm: {
      tool: 'restore_vm',
      why: 'makes VM {vmid} on {node} from the backup{apart}',
      undo: { tool: 'delete_vm', why: 'deletes the restored guest' },
    },
    container: {
      tool: 'restore_container',
      why: 'makes container {vmid} on {node} from the backup{apart}',
      undo: { tool: 'delete_vm', why: 'deletes the restored guest' },
    },
    overVm: { tool: 'restore_vm', why: 'puts the backup in place of VM {vmid}: its present disks are lost' },
    overContainer: {
      tool: 'restore_container',
      why: 'puts the backup in place of container {vmid}: its present volumes are lost',
    },
  },
} as const satisfies Wizard;
