import type { Answer } from '../../overrides/types.js';
import type { PveClient } from '../client/index.js';
import type { Arguments } from './arguments.js';
import type { Access } from './guard/level.js';
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
}

/** What the tools use of a client; the gate stands in it already. */
export type GuardedClient = Pick<PveClient, 'invoke' | 'task' | 'close'>;

/** What the steps of one call work with. */
export interface CallContext {
  /** The cluster; connects at the first use. */
  readonly client: () => Promise<GuardedClient>;
  readonly tables: Tables;
  readonly access: Access;
  /** Milliseconds to wait for a task before the UPID is handed out. */
  readonly waitLimit: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((line: string) => void) | undefined;
}

/** A guest as `/cluster/resources` lists it. */
export interface GuestFacts {
  readonly vmid: number;
  readonly type: 'qemu' | 'lxc';
  readonly node: string;
  readonly name: string | undefined;
  readonly template: boolean;
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
  /** Parameters that are found out when they are not given, so nobody is told that they are missing. */
  readonly found: readonly string[];
  /** Of these, the ones that the cluster is asked for once all else is right, each with the GET that answers it. */
  readonly ask: Readonly<Record<string, string>>;
}

/** `any`: whatever the operation answers, as the gateway shows it. */
export type CallAnswer = Answer | { readonly kind: 'any' };
