import type { AccessLevel } from '../../overrides/types.js';
import type { PveClient } from '../../src/client/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';

export type Given = Readonly<Record<string, unknown>>;

/** What a tool answered, as an agent gets it. */
export interface Seen {
  readonly text: string;
  readonly data: Given;
  readonly failed: boolean;
}

/** All that an agent has: calls of tools, and their answers. */
export interface Agent {
  call(tool: string, args?: Given): Promise<Seen>;
  /** A call that shows what it would do first: made again with the token of that preview. Two calls. */
  confirm(tool: string, args: Given): Promise<Seen>;
}

/** Who owns the cluster: prepares it, and looks at it afterwards, past all tools. */
export interface Owner {
  readonly client: PveClient;
  readonly sandbox: Sandbox;
  /** A call that has to succeed; a task it starts is seen to its end. */
  call(operation: string, params?: Given): Promise<unknown>;
}

/** The cluster that a job is done on. */
export interface JobWorld {
  /** A world of the sandbox; `demo` when left out. */
  readonly name?: string;
  /** Or a world file's text. */
  readonly yaml?: string;
  /** Operations of the owner beforehand, with their parameters. */
  readonly before?: readonly (readonly [operation: string, params?: Given])[];
  /** Beforehand too: what needs more than calls, such as time that passes. */
  readonly prepare?: (owner: Owner) => Promise<void>;
  /** Faults in force once all is prepared. */
  readonly faults?: readonly string[];
}

/** What of the cluster the job may change: these guests and ACLs; all else has to be as before. */
export interface Touched {
  readonly guests?: readonly number[];
  readonly acl?: true;
}

/** A job as a person states it, and how it is known to be done. */
export interface Job {
  readonly id: string;
  /** The person's words: all that an agent is told. */
  readonly says: string;
  readonly world?: JobWorld;
  /** `full` when left out. */
  readonly access?: AccessLevel;
  /** Tool calls that it can take, confirmations included. */
  readonly fewest: number;
  /** Most o200k tokens of the texts of all answers together. */
  readonly tokens: number;
  /** Calls that fail on the way because the job is about that; a preview that asks for confirmation is none. */
  readonly failures?: number;
  readonly touches?: Touched;
  /** Does the job, with nothing but what the answers tell; gives the answer where the job is a question. */
  readonly solution: (agent: Agent) => Promise<unknown>;
  /** The right answer to a question. */
  readonly answer?: unknown;
  /** What the owner sees at the end, and what it has to be. */
  readonly end?: { readonly look: (owner: Owner) => Promise<unknown>; readonly holds: unknown };
}
