import type { Sandbox } from '../../src/sandbox/index.js';
import { type Answer, type Connection, connect } from './connection.js';
import type { JourneyCall, Parameters } from './recordings.js';
import { isRecord } from './shape.js';

/** Ids that a server makes up, so that a replay has its own: UPIDs, UUIDs, digests, volumes named after a time. */
const madeUp =
  /UPID:[^\s]+:|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{40}\b|\b\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d\b/g;

/** Simulated ms that pass between two calls, as on the recorded server. */
const BETWEEN = 30;

/** Simulated ms between the first two looks at a task, how much longer each following wait is, and the longest. */
const FIRST_WAIT = 50;
const LONGER = 1.5;
const LONGEST_WAIT = 5000;
const MOST_LOOKS = 500;

/** Whether a text has the form of a UPID. */
export function isUpid(text: unknown): text is string {
  return typeof text === 'string' && /^UPID:[^:]+:[0-9A-F]{8}:[0-9A-F]{8,9}:[0-9A-F]{8}:/.test(text);
}

/** Parameters as they are sent. */
export function queryOf(params: Parameters = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** `data` of an answer's body. */
function dataOf(body: unknown): unknown {
  return isRecord(body) ? body['data'] : undefined;
}

/** How a task of the replay ended. */
export interface TaskOutcome {
  /** The answer's data of the task's status. */
  readonly final: unknown;
  readonly log: readonly string[];
}

/** Repeats recorded calls against a sandbox with a manual clock, with the ids that the sandbox made up itself. */
export class Replay {
  readonly #sandbox: Sandbox;
  readonly #connections = new Map<string, Connection>();
  /** What the recorded server made up → what the sandbox made up. */
  readonly #own = new Map<string, string>();

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** Sends a recorded call as its caller. */
  async send(call: JourneyCall): Promise<Answer> {
    this.#sandbox.clock.advance(BETWEEN);
    const params = Object.entries(queryOf(call.params)).map(([name, value]) => [
      name,
      this.#translate(value),
    ]);
    const path = call.path
      .split('/')
      .map((segment) => {
        const plain = decodeURIComponent(segment);
        const own = this.#translate(plain);
        return own === plain ? segment : encodeURIComponent(own);
      })
      .join('/');
    const answer = await this.#as(call.as).call(call.method, path, Object.fromEntries(params));
    this.#learn(call.answer, answer.body);
    return answer;
  }

  /** Lets time pass until a task has ended. */
  async await(recordedUpid: string): Promise<TaskOutcome | undefined> {
    const upid = this.#own.get(recordedUpid);
    if (upid === undefined) return undefined;
    const path = `/nodes/${upid.split(':')[1]}/tasks/${encodeURIComponent(upid)}`;
    const root = this.#as('root');
    let wait = FIRST_WAIT;
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const final = dataOf((await root.call('GET', `${path}/status`, {})).body);
      if (isRecord(final) && final['status'] === 'stopped') return { final, log: await this.#log(path) };
      this.#sandbox.clock.advance(wait);
      wait = Math.min(wait * LONGER, LONGEST_WAIT);
    }
    return undefined;
  }

  close(): void {
    for (const connection of this.#connections.values()) connection.close();
  }

  async #log(path: string): Promise<string[]> {
    const rows = dataOf((await this.#as('root').call('GET', `${path}/log`, { limit: '0' })).body);
    return Array.isArray(rows) ? rows.map((row: unknown) => (isRecord(row) ? String(row['t']) : '')) : [];
  }

  #as(name: string): Connection {
    const known = this.#connections.get(name);
    if (known !== undefined) return known;
    const made = connect(this.#sandbox.url, this.#sandbox.tokens[name] ?? '');
    this.#connections.set(name, made);
    return made;
  }

  #translate(text: string): string {
    return text.replace(madeUp, (id) => this.#own.get(id) ?? id);
  }

  /** Notes which made-up ids stand in the same places of both answers. */
  #learn(recorded: unknown, got: unknown): void {
    if (typeof recorded === 'string' && typeof got === 'string') {
      const own = got.match(madeUp) ?? [];
      (recorded.match(madeUp) ?? []).forEach((id, index) => {
        const mine = own[index];
        if (mine !== undefined) this.#own.set(id, mine);
      });
    } else if (isRecord(recorded) && isRecord(got)) {
      for (const name of Object.keys(recorded)) this.#learn(recorded[name], got[name]);
    } else if (Array.isArray(recorded) && Array.isArray(got)) {
      recorded.forEach((row, index) => {
        this.#learn(row, got[index]);
      });
    }
  }
}
