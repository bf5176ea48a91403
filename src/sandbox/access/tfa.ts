import {
  type Call,
  flagParam,
  type Handler,
  type HandlerTable,
  needText,
  textParam,
} from '../server/call.js';
import { die, Failure } from '../server/failure.js';
import { type Cluster, seconds } from '../store/cluster.js';
import type { Section, User } from '../store/model.js';
import { confirmedUser } from './confirm.js';
import { mayAny } from './permissions.js';
import {
  dropFactor,
  type Factor,
  factorsOf,
  isLocked,
  keepFactor,
  unlockFactors,
  usersWithFactors,
} from './second-factors.js';
import { isTotpCode, readAuthenticator } from './totp.js';
import { parseUserId } from './userid.js';
import { needUser } from './users.js';

type Row = Record<string, unknown>;

function entryRow({ id, section }: Factor): Row {
  const { created, description, enable, type } = section;
  return { created, description, enable, id, type };
}

function listOfUser({ cluster, params }: Call): readonly Row[] {
  return factorsOf(cluster, needText(params, 'userid')).map(entryRow);
}

function listAll({ cluster, caller }: Call): readonly Row[] {
  const maySee = (userid: string): boolean => {
    const paths = ['', ...[...(cluster.users.get(userid)?.groups ?? [])].map((group) => `/${group}`)];
    return paths.some((path) =>
      mayAny(cluster, caller, `/access/groups${path}`, ['User.Modify', 'Sys.Audit']),
    );
  };
  return usersWithFactors(cluster)
    .filter((userid) => userid === caller.user?.userid || maySee(userid))
    .map((userid) => ({
      entries: factorsOf(cluster, userid).map(entryRow),
      ...(isLocked(cluster, userid) ? { 'totp-locked': 1 } : {}),
      userid,
    }));
}

function needFactor(cluster: Cluster, userid: string, id: string): Factor {
  const factor = factorsOf(cluster, userid).find((one) => one.id === id);
  if (factor === undefined) throw new Failure(404, `No such tfa entry '${id}'`);
  return factor;
}

function read({ cluster, params }: Call): Row {
  return entryRow(needFactor(cluster, needText(params, 'userid'), needText(params, 'id')));
}

function describedFactor(call: Call, type: string): Section {
  const description =
    textParam(call.params, 'description') ?? die("'description' is required for new entries");
  return { type, description, created: seconds(call.cluster), enable: 1 };
}

type Adder = (call: Call, user: User) => Row;

const addTotp: Adder = (call, user) => {
  const { cluster, params } = call;
  const [uri, value] = [textParam(params, 'totp'), textParam(params, 'value')];
  if (uri === undefined || value === undefined) {
    return die("'totp' type requires both 'totp' and 'value' parameters");
  }
  const section = describedFactor(call, 'totp');
  const authenticator = readAuthenticator(uri) ?? die('failed to parse TOTP URI');
  if (!isTotpCode(authenticator, value, seconds(cluster))) die('failed to verify TOTP challenge');
  const id = cluster.random.uuid();
  keepFactor(cluster, user.userid, id, { ...section, ...authenticator });
  return { id };
};

/** How many codes a user gets for the day on which nothing else is at hand. */
const RECOVERY_CODES = 10;

const addRecovery: Adder = ({ cluster, params }, user) => {
  if (['totp', 'value', 'challenge', 'description'].some((name) => params[name] !== undefined)) {
    die('generating recovery tokens does not allow additional parameters');
  }
  if (factorsOf(cluster, user.userid).some(({ id }) => id === 'recovery')) {
    die('user already has recovery keys');
  }
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    (cluster.random.hex(16).match(/.{4}/g) ?? []).join('-'),
  );
  const section = { type: 'recovery', description: '', created: seconds(cluster), enable: 1, codes };
  keepFactor(cluster, user.userid, 'recovery', section);
  return { id: 'recovery', recovery: codes };
};

/** What adds a factor of each type; of those that need a device or a service, PVE has none set up. */
const adders: Readonly<Record<string, Adder>> = {
  totp: addTotp,
  recovery: addRecovery,
  u2f: () => die('no u2f configuration available'),
  webauthn: () => die('no webauthn configuration available'),
  yubico: (_call, user) =>
    die(`no yubico otp configuration available for realm ${parseUserId(user.userid).realm}`),
};

function add(call: Call): Row {
  const user = confirmedUser(call);
  const answer = adders[needText(call.params, 'type')]?.(call, user) ?? {};
  user.fields.keys = 'x';
  return answer;
}

function update(call: Call): null {
  const { cluster, params } = call;
  const { section } = needFactor(cluster, confirmedUser(call).userid, needText(params, 'id'));
  section.description = textParam(params, 'description') ?? section.description ?? '';
  if (params.enable !== undefined) section.enable = flagParam(params, 'enable') ? 1 : 0;
  return null;
}

function remove(call: Call): null {
  const { cluster } = call;
  const user = confirmedUser(call);
  dropFactor(cluster, user.userid, needFactor(cluster, user.userid, needText(call.params, 'id')).id);
  if (factorsOf(cluster, user.userid).length === 0) delete user.fields.keys;
  return null;
}

/** The kinds of second factor that a user needs, in both forms that PVE has for that. */
const typesOfUser: Handler = ({ cluster, params }) => {
  const { userid } = needUser(cluster, needText(params, 'userid'));
  const types = [...new Set(factorsOf(cluster, userid).map(({ section }) => String(section.type)))];
  if (types.length === 0) return {};
  if (flagParam(params, 'multiple')) return { types };
  return types.includes('totp') ? { user: 'oath' } : {};
};

function unlock({ cluster, params }: Call): number {
  const { userid } = needUser(cluster, needText(params, 'userid'));
  const wasLocked = isLocked(cluster, userid);
  unlockFactors(cluster, userid);
  return wasLocked ? 1 : 0;
}

/** Handlers of second factors. */
export const tfaHandlers: HandlerTable = {
  'GET /access/tfa': listAll,
  'GET /access/tfa/{userid}': listOfUser,
  'POST /access/tfa/{userid}': add,
  'GET /access/tfa/{userid}/{id}': read,
  'PUT /access/tfa/{userid}/{id}': update,
  'DELETE /access/tfa/{userid}/{id}': remove,
  'GET /access/users/{userid}/tfa': typesOfUser,
  'PUT /access/users/{userid}/unlock-tfa': unlock,
};
