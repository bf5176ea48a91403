import type { Answer } from '../../overrides/tools/types.js';
import type { Arguments } from './arguments.js';
import type { Dialogue } from './dialogue.js';
import type { Access } from './guard/level.js';
import type { GuardedClient } from './guarded-client.js';
import type { LiveFacts } from './live/facts.js';
import type { GuestFacts } from './live/guests.js';
import type { ToolResult } from './result.js';
import type { Approval, Safety } from './safety/index.js';
import type { LocalFile } from './safety/local-file.js';
import type { Tables } from './tables.js';

/** A tool call as a face hands it in. */
export interface ToolCall {
  /** Name or alias. */
  readonly tool: string;
  readonly arguments: Arguments;
  /** Stops the waiting for a task, never the task. */
  readonly signal?: AbortSignal;
  /** Told of each new line in the log of a task that is waited for. */
  readonly onProgress?: (line: string) => void;
  /** How the caller's person can be asked; absent where they can't. */
  readonly dialogue?: Dialogue;
}

/** What the steps of one call work with. */
export interface CallContext {
  /** The cluster; connects at the first use. */
  readonly client: () => Promise<GuardedClient>;
  /** The same past PVE_SCOPE_READ: for the guard alone, which has to see what it judges. */
  readonly whole: () => Promise<GuardedClient>;
  /** What the cluster answered a moment ago, shared by all calls. */
  readonly live: LiveFacts;
  /** The same past PVE_SCOPE_READ. */
  readonly wholeLive: LiveFacts;
  readonly tables: Tables;
  readonly access: Access;
  /** Milliseconds to wait for a task before the UPID is handed out. */
  readonly waitLimit: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets so many milliseconds pass; rejects when the signal is aborted before. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((line: string) => void) | undefined;
  readonly dialogue: Dialogue | undefined;
  /** The tool call that is being worked on. */
  readonly request: ToolRequest;
  readonly safety: Safety;
  /** The number of the change that this call takes back. */
  readonly undoes: number | undefined;
  /** Consent to a whole plan that this call is a step of. */
  readonly approval: Approval | undefined;
  /** Runs another tool as a part of this call, through the same steps; `approval` as its plan's consent, `undoes` for the record. */
  readonly run: (tool: string, args: Arguments, approval?: Approval, undoes?: number) => Promise<ToolResult>;
}

/** A tool and its arguments as they were given. */
export interface ToolRequest {
  readonly tool: string;
  readonly arguments: Arguments;
}

/** A call on its way through the steps: which operation, with what, and what becomes of the answer. */
export interface OperationCall {
  readonly tool: string;
  readonly operation: string;
  /** Parameters under their wire names, path variables included. */
  readonly params: Arguments;
  /** Arguments that stay here: `wait`, `limit`, filters. */
  readonly own: Arguments;
  readonly answer: CallAnswer;
  /** Argument names that nothing knows, found while resolving; step validate reports them with all else. */
  readonly unknown: readonly string[];
  /** Argument names that the tool takes, for the report of unknown ones. */
  readonly known: readonly string[];
  readonly guest: GuestFacts | undefined;
  /** The file of this machine that goes along, for an upload. */
  readonly file?: LocalFile;
  /** Parameters that are found out when they are not given, so nobody is told that they are missing. */
  readonly found: readonly string[];
  /** Of these, the ones that the cluster is asked for once all else is right, each with the GET that answers it. */
  readonly ask: Readonly<Record<string, string>>;
  /** What the caller should know beside the answer: a value that was chosen for them, a trap that was passed by. */
  readonly notes: readonly string[];
}

/** `any`: whatever the operation answers, as the gateway shows it. */
type CallAnswer = Answer | { readonly kind: 'any' };
