import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PveClient } from '../../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { createRightsSource, forecastCall, reportText } from '../../../src/tools/forecast/index.js';
import { clientOf } from './principals.js';

let sandbox: Sandbox;
let root: PveClient;
const clients: PveClient[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({ world: 'demo' });
  root = clientOf(sandbox, { token: sandbox.tokens.root ?? '' });
  await root.request('POST /access/users', { userid: 'erin@pve' });
  await root.request('PUT /access/acl', { path: '/vms', roles: 'PVEAuditor', users: 'erin@pve' });
  await root.request('PUT /access/acl', { path: '/vms/100', roles: 'PVEVMUser', users: 'erin@pve' });
});
afterAll(async () => {
  await Promise.all([root, ...clients].map((client) => client.close()));
  await sandbox.close();
});

/** A client with a fresh token of that user. */
async function tokenOf(userid: string, tokenid: string, privsep: boolean): Promise<[PveClient, string]> {
  const made = await root.request('POST /access/users/{userid}/token/{tokenid}', {
    userid,
    tokenid,
    privsep,
  });
  const caller = `${userid}!${tokenid}`;
  const client = clientOf(sandbox, { token: `${caller}=${made.value}` });
  clients.push(client);
  return [client, caller];
}

const VM = { node: 'pve1', vmid: 100 };
const START = 'POST /nodes/{node}/qemu/{vmid}/status/start';

async function said(client: PveClient, caller: string, operation: string, params: object): Promise<string> {
  return reportText(await forecastCall(operation, { ...params }, createRightsSource(client, caller)));
}

it('says what is allowed in a line, and what cannot be told', async () => {
  const [client, caller] = await tokenOf('erin@pve', 'whole', false);
  expect(await said(client, caller, START, VM)).toBe('Permission: erin@pve!whole may do this.');
  expect(await said(client, caller, 'GET /nodes/{node}/qemu/{vmid}/vncwebsocket', VM)).toBe(
    "Permission: can't be told before the call: PVE checks more in its code.",
  );
});

/** The missing one, and what PVEVMUser gives there already. */
const held =
  'VM.Config.CPU,VM.Audit,VM.Backup,VM.Config.CDROM,VM.Config.Cloudinit,VM.Console,VM.GuestAgent.Audit,' +
  'VM.GuestAgent.FileRead,VM.GuestAgent.FileSystemMgmt,VM.GuestAgent.FileWrite,VM.PowerMgmt';

/** The lines that grant VM.PowerMgmt on a path. */
function powerLines(path: string, holder: string): string {
  const roleid = `pvekit${path.replaceAll('/', '-')}`;
  return `To grant it on ${path}, an administrator runs: pveum acl modify ${path} ${holder} --roles PVEVMUser
That role gives 9 more privileges; nothing beyond: pveum role add ${roleid} --privs VM.PowerMgmt && pveum acl modify ${path} ${holder} --roles ${roleid}`;
}

it("tells a user's token what the user lacks", async () => {
  const [client, caller] = await tokenOf('erin@pve', 'same', false);
  const config = { ...VM, cores: 2 };
  expect(await said(client, caller, 'PUT /nodes/{node}/qemu/{vmid}/config', config)).toBe(
    `Permission: PVE will refuse this to erin@pve!same: lacks VM.Config.CPU on /vms/100.
The user erin@pve needs it, and the token too if it is privilege-separated.
To grant it on /vms/100, an administrator runs: pveum acl modify /vms/100 --users erin@pve --tokens 'erin@pve!same' --roles PVEVMAdmin
That role gives 12 more privileges; nothing beyond: pveum role add pvekit-vms-100 --privs ${held} && pveum acl modify /vms/100 --users erin@pve --tokens 'erin@pve!same' --roles pvekit-vms-100`,
  );
});

it('tells a separated token which of both lacks it', async () => {
  const [client, caller] = await tokenOf('erin@pve', 'apart', true);
  expect(await said(client, caller, START, VM)).toBe(
    `Permission: PVE will refuse this to erin@pve!apart: lacks VM.PowerMgmt on /vms/100.
The token is privilege-separated and lacks it; its user erin@pve has it.
${powerLines('/vms/100', "--tokens 'erin@pve!apart'")}`,
  );
  expect(await said(client, caller, START, { ...VM, vmid: 101 })).toBe(
    `Permission: PVE will refuse this to erin@pve!apart: lacks VM.PowerMgmt on /vms/101.
The token is privilege-separated: both it and its user erin@pve need it.
${powerLines('/vms/101', "--users erin@pve --tokens 'erin@pve!apart'")}`,
  );
});

it('tells a separated token of root that only the token lacks it', async () => {
  const [client, caller] = await tokenOf('root@pam', 'apart', true);
  expect(await said(client, caller, START, VM)).toBe(
    `Permission: PVE will refuse this to root@pam!apart: lacks VM.PowerMgmt on /vms/100.
The token is privilege-separated and lacks it; its user root@pam has it.
${powerLines('/vms/100', "--tokens 'root@pam!apart'")}`,
  );
});

it('knows no way to what only root may do', async () => {
  const [client, caller] = await tokenOf('root@pam', 'second', false);
  expect(await said(client, caller, 'PUT /nodes/{node}/qemu/{vmid}/config', { ...VM, args: '-x' })).toBe(
    "Permission: PVE will refuse this to root@pam!second: only root@pam may set 'args'.",
  );
});
