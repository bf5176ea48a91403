import { createClient, type PveClient } from '../../../src/client/index.js';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { type Line, openLine } from './wire.js';

/** A kind of caller: what root gives it, and whether it comes with a token or logs in. */
interface Kind {
  readonly by: 'token' | 'separated token' | 'login';
  readonly prepare?: (root: PveClient, userid: string) => Promise<unknown>;
}

function grant(root: PveClient, users: string, path: string, roles: string): Promise<unknown> {
  return root.request('PUT /access/acl', { path, roles, users });
}

const owned = 'VM.Audit,VM.PowerMgmt,VM.Config.CPU,VM.Allocate,Sys.Audit,Pool.Allocate,User.Modify';

/** Six kinds of caller. */
export const kinds: Readonly<Record<string, Kind>> = {
  'a token of root': { by: 'token' },
  'a separated token without rights': { by: 'separated token' },
  'an auditor': { by: 'login', prepare: (root, user) => grant(root, user, '/', 'PVEAuditor') },
  'a user of one pool': {
    by: 'login',
    async prepare(root, user) {
      await root.request('POST /pools', { poolid: 'mine' });
      await root.request('PUT /pools', { poolid: 'mine', vms: '100', 'allow-move': true });
      await grant(root, user, '/pool/mine', 'PVEVMUser');
    },
  },
  "a storage administrator's token": {
    by: 'token',
    prepare: (root, user) => grant(root, user, '/storage', 'PVEDatastoreAdmin'),
  },
  'a token of a user with a role of its own': {
    by: 'token',
    async prepare(root, user) {
      await root.request('POST /access/roles', { roleid: 'Own', privs: owned });
      await grant(root, user, '/', 'Own');
    },
  },
};

/** Somebody who calls: by the SDK for what the forecast reads, by the wire for what is to be judged. */
export interface Principal {
  /** `user@realm` or `user@realm!tokenid`. */
  readonly caller: string;
  readonly client: PveClient;
  readonly line: Line;
}

export function clientOf(sandbox: Sandbox, credentials: object): PveClient {
  const tls = { fingerprint: sandbox.fingerprint };
  return createClient({ host: sandbox.url, tls, checkRelease: false, ...credentials });
}

const password = 'sample-password';

/** Makes a caller of that kind in the sandbox. */
export async function makePrincipal(sandbox: Sandbox, root: PveClient, name: string): Promise<Principal> {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`no kind of caller '${name}'`);
  const userid = kind.prepare === undefined ? 'root@pam' : 'someone@pve';
  if (kind.prepare !== undefined) await root.request('POST /access/users', { userid, password });
  await kind.prepare?.(root, userid);
  return kind.by === 'login'
    ? loggedIn(sandbox, userid)
    : withToken(sandbox, root, userid, kind.by === 'separated token');
}

async function withToken(
  sandbox: Sandbox,
  root: PveClient,
  userid: string,
  privsep: boolean,
): Promise<Principal> {
  const tokenid = 'sample';
  const made = await root.request('POST /access/users/{userid}/token/{tokenid}', {
    userid,
    tokenid,
    privsep,
  });
  const caller = `${userid}!${tokenid}`;
  const token = `${caller}=${made.value}`;
  return {
    caller,
    client: clientOf(sandbox, { token }),
    line: openLine(sandbox, { authorization: `PVEAPIToken=${token}` }),
  };
}

/** A text field of a JSON body. */
function field(text: string, name: string): string {
  return new RegExp(`"${name}":"([^"]*)"`).exec(text)?.[1] ?? '';
}

async function loggedIn(sandbox: Sandbox, userid: string): Promise<Principal> {
  const door = openLine(sandbox, {});
  const { text } = await door.call('POST /access/ticket', { username: userid, password });
  door.close();
  const ticket = field(text, 'ticket');
  return {
    caller: userid,
    client: clientOf(sandbox, { user: userid, password }),
    line: openLine(sandbox, {
      cookie: `PVEAuthCookie=${encodeURIComponent(ticket)}`,
      csrfpreventiontoken: field(text, 'CSRFPreventionToken'),
    }),
  };
}
