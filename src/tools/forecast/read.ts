import {
  type CallerRights,
  exactRights,
  type RightsByPath,
  type Role,
  readRights,
  readRoles,
} from '../../domain/permission/index.js';
import type { Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';

/** What the reading takes of a client. */
export interface Reader {
  /** Answers a GET. */
  invoke(operation: string, params: Record<string, unknown>): PromiseLike<unknown>;
}

/** Reads rights and what else a forecast goes by; each thing once. */
export interface RightsSource {
  /** `user@realm` or `user@realm!tokenid`. */
  readonly caller: string;
  /** The caller's rights, exact on these paths. Rejects with a PveError where the caller can't be told its own rights. */
  rightsOn(paths: readonly string[]): Promise<CallerRights>;
  /** The rights of the token's owner on these paths; undefined where PVE does not tell the token, or there is no token. */
  ownersRightsOn(paths: readonly string[]): Promise<CallerRights | undefined>;
  /** The cluster's roles; empty where they can't be read. */
  roles(): Promise<readonly Role[]>;
  /** What a GET answers; undefined where PVE refuses it or has no such thing. */
  fact(operation: string, params: Arguments): Promise<unknown>;
}

const PERMISSIONS = 'GET /access/permissions';

/** Reads with one client for one caller. What was read is kept as long as the source is: make one for each forecast. */
export function createRightsSource(client: Reader, caller: string): RightsSource {
  const known = new Map<string, Promise<unknown>>();
  const read = (operation: string, params: Arguments): Promise<unknown> => {
    const key = `${operation} ${JSON.stringify(params)}`;
    const answer = known.get(key) ?? Promise.resolve(client.invoke(operation, { ...params }));
    known.set(key, answer);
    return answer;
  };
  const fact: RightsSource['fact'] = (operation, params) => read(operation, params).catch(() => undefined);
  const rights = async (who: Plain, holder: string, paths: readonly string[]): Promise<CallerRights> => {
    const listed = readRights(await read(PERMISSIONS, who));
    const open = paths.filter((path) => exactRights({ caller: holder, listed }, path) === undefined);
    // Asked one by one: PVE leaves a path out of its list both where it has no entry and where nothing is granted.
    const answers = await inTurn(open, async (path) =>
      askedOf(path, await fact(PERMISSIONS, { ...who, path })),
    );
    return { caller: holder, listed, asked: Object.assign({}, ...answers) };
  };
  return {
    caller,
    fact,
    rightsOn: (paths) => rights({}, caller, paths),
    async ownersRightsOn(paths) {
      const [owner = '', tokenid] = caller.split('!');
      if (tokenid === undefined) return undefined;
      return rights({ userid: owner }, owner, paths).catch(() => undefined);
    },
    async roles() {
      return readRoles(await fact('GET /access/roles', {}));
    },
  };
}

/** An answer for one path; an empty one means no rights there, none at all means that nothing was told. */
function askedOf(path: string, answer: unknown): RightsByPath {
  return answer === undefined ? {} : { [path]: readRights(answer)[path] ?? {} };
}

async function inTurn<T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await step(item));
  return results;
}
