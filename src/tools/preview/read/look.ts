import { PveError } from '../../../client/index.js';
import { isPlain, type Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext, OperationCall } from '../../call.js';
import { rowsOf } from '../../fields.js';
import { type GuestFacts, guestsIn } from '../../live/index.js';

/** Ceph that is not set up is an answer, and no failure. */
const noCeph = /not (?:fully )?(?:configured|initialized|installed)|binary not installed|rados_/i;

/** A look around the cluster for one call: every answer is fresh, for a person's consent hangs on it. */
export interface Look {
  readonly operation: string;
  readonly params: Arguments;
  /** The file of this machine that goes along, for an upload. */
  readonly file: OperationCall['file'];
  /** A parameter as text; empty where it is not given. */
  param(name: string): string;
  /** The rows of a GET; none where it can't be read, which the preview then says of `what`. */
  rows(what: string, operation: string, params?: Arguments): Promise<Plain[]>;
  /** The object that a GET answers; empty where it can't be read. */
  object(what: string, operation: string, params?: Arguments): Promise<Plain>;
  /** All guests that the token can see. */
  guests(): Promise<GuestFacts[]>;
  /** A sentence for each thing that could not be read. */
  unread(): readonly string[];
  /** Says that something was not looked at. */
  miss(sentence: string): void;
}

/** A look at the cluster for one call; an answer is read once, and what could not be read is noted. */
export function createLook({ operation, params, file }: OperationCall, { client }: CallContext): Look {
  const missed = new Set<string>();
  const asked = new Map<string, Promise<unknown>>();
  const ask = async (what: string, id: string, given: Arguments): Promise<unknown> => {
    try {
      return await (await client()).invoke(id, given, {});
    } catch (error) {
      if (!(error instanceof PveError)) throw error;
      if (id.includes('/ceph/') && noCeph.test(error.message)) return undefined;
      missed.add(`${what} could not be read: ${error.message}`);
      return undefined;
    }
  };
  const once = (what: string, id: string, given: Arguments = {}): Promise<unknown> => {
    const key = `${id} ${JSON.stringify(given)}`;
    const answer = asked.get(key) ?? ask(what, id, given);
    asked.set(key, answer);
    return answer;
  };
  const rows: Look['rows'] = async (what, id, given) => rowsOf(await once(what, id, given));
  return {
    operation,
    params,
    file,
    param: (name) => textOf(params[name]),
    rows,
    object: async (what, id, given) => {
      const answer = await once(what, id, given);
      return isPlain(answer) ? answer : {};
    },
    guests: async () => guestsIn(await rows('The list of guests', 'GET /cluster/resources', { type: 'vm' })),
    unread: () => [...missed],
    miss: (sentence) => missed.add(sentence),
  };
}

/** A text or number as text; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
