import { type Bench, dataOf } from '../kit.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Makes what an example needs, and answers the arguments that only then are known. */
type Preparation = (bench: Pick<Bench, 'call'>) => Promise<Arguments>;

/** Calls that come first. */
function after(...calls: readonly (readonly [tool: string, args: Arguments])[]): Preparation {
  return async (bench) => {
    for (const [tool, args] of calls) dataOf(await bench.call(tool, args));
    return {};
  };
}

const ofTask =
  (wait: boolean): Preparation =>
  async (bench) => {
    const { upid } = dataOf(await bench.call('create_backup', { vmid: 104, storage: 'nfs-shared', wait }));
    return { upid };
  };

const ofBackup =
  (vmid: number): Preparation =>
  async (bench) => {
    await bench.call('create_backup', { vmid, storage: 'nfs-shared' });
    const { columns, rows } = dataOf(await bench.call('list_backups', { vmid }));
    const [row] = Array.isArray(rows) ? rows : [];
    return { volid: Array.isArray(columns) ? row[columns.indexOf('volid')] : undefined };
  };

const nightly = after([
  'create_backup_job',
  { id: 'nightly', schedule: '01:00', storage: 'nfs-shared', vmid: '106,203' },
]);
const company = after([
  'call_operation',
  {
    operation: 'POST /access/domains',
    params: {
      realm: 'company',
      type: 'ldap',
      server1: 'ldap.example.com',
      base_dn: 'dc=example,dc=com',
      user_attr: 'uid',
    },
  },
]);

/** By the name of the tool. */
export const preparations: Readonly<Record<string, Preparation>> = {
  get_task_status: ofTask(true),
  get_task_log: ofTask(true),
  cancel_task: ofTask(false),
  get_vm_command_status: async (bench) => {
    const { pid } = dataOf(await bench.call('execute_vm_command', { vmid: 100, command: ['whoami'] }));
    return { pid };
  },
  restore_backup: ofBackup(106),
  restore_vm: ofBackup(106),
  restore_container: ofBackup(203),
  update_backup: ofBackup(106),
  delete_backup: ofBackup(106),
  get_backup_config: ofBackup(106),
  get_backup_job: nightly,
  get_backup_job_volumes: nightly,
  update_backup_job: nightly,
  delete_backup_job: nightly,
  run_backup_job: nightly,
  sync_realm: company,
};
