/**
 * The shapes of the tools: how they are written by hand, in the files beside this one, and what the generator makes of
 * them together with the spec. Data only.
 */
import type { Risk } from '../types.js';
import type { Answer } from './answer.js';

export type { Answer, Column, Listing } from './answer.js';

/** A JSON schema as the tools use it: one type, no combinators, so that every MCP client takes it. */
export interface ValueSchema {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: ValueSchema;
  readonly default?: string | number | boolean;
}

/** A parameter of a tool. Its type and limits come from the spec unless `schema` states them. */
export interface ToolParameter {
  /**
   * For the agent: what it is, its unit, what happens without it. The words of the operation's parameter
   * (overrides/words) where it is left out.
   */
  readonly describe?: string;
  readonly required?: true;
  /** Taken, and not listed: what is nearly always found by itself, such as the node of a guest. Never with `schema` alone. */
  readonly hidden?: true;
  /** Taken and told by describe_tool, but left out of `tools/list`, whose every word is paid for in each conversation. */
  readonly unlisted?: true;
  /** Name on the wire where it is another one; the spec's facts are looked up by it. */
  readonly wire?: string;
  /** Type and limits in place of the spec's. Without `wire` beside it the argument is the tool's own and stays here. */
  readonly schema?: ValueSchema;
  /** Other argument names that are taken for it. */
  readonly aliases?: readonly string[];
}

/**
 * How `node` is found when the caller leaves it out: by the guest, the storage, the volume (which tells its storage
 * too) or the UPID that the call names.
 */
export type Locate = 'guest' | 'storage' | 'volume' | 'upid';

/**
 * The operation behind a tool: one; or one for each kind of guest and, where the same thing exists for a node or the
 * whole cluster, the one for what the call names: a vmid, else a node, else neither.
 */
export type ToolOperation =
  | string
  | { readonly qemu?: string; readonly lxc?: string; readonly node?: string; readonly cluster?: string };

/** Groups of tools by topic, and `core`, which is listed by default. */
export type Toolset =
  | 'core'
  | 'guests'
  | 'snapshots'
  | 'backup'
  | 'storage'
  | 'nodes'
  | 'network'
  | 'firewall'
  | 'access'
  | 'cluster'
  | 'ha'
  | 'sdn'
  | 'ceph'
  | 'tasks'
  | 'monitoring'
  | 'provisioning';

/** Values of arguments by name. */
type ArgumentValues = Readonly<Record<string, unknown>>;

/** Another name of a tool, called in place of its own; arguments go along unless the caller gives them. */
export interface ToolAlias {
  readonly name: string;
  readonly arguments?: ArgumentValues;
  /** Argument names in use with this alias, and the tool's own for each. */
  readonly renames?: Readonly<Record<string, string>>;
}

/** What is told of every tool, whatever runs it. */
export interface ToolWords {
  /** `[a-z][a-z0-9_]*`, at most 48 characters, verb first. */
  readonly name: string;
  readonly title: string;
  /** When to use it, when not, what it answers. */
  readonly description: string;
  /** The toolsets it is listed in, the topic it belongs to last. */
  readonly toolsets: readonly Toolset[];
  /** Arguments of a call that works on the demo world of the sandbox. */
  readonly example: ArgumentValues;
  /** What must be true before, one sentence each. */
  readonly prerequisites?: readonly string[];
  /** What else it does. Left out where there is nothing to tell. */
  readonly sideEffects?: string;
  /** How long it usually takes; `under a second` where it is left out. */
  readonly duration?: string;
  /** Tools that come before, after or instead. */
  readonly related?: readonly string[];
  readonly aliases?: readonly (string | ToolAlias)[];
}

/** A curated tool over one operation. The generator adds what the spec knows and makes a ToolDefinition of it. */
export interface CuratedTool extends ToolWords {
  readonly operation: ToolOperation;
  readonly locate?: Locate;
  readonly parameters: Readonly<Record<string, ToolParameter>>;
  /** Takes every other parameter of its operation as well. */
  readonly open?: true;
  /** Arguments in use that hold an object of parameters, such as `config_changes`; taken without being listed. */
  readonly spread?: readonly string[];
  /** Parameters that always go along. */
  readonly fixed?: Readonly<Record<string, string | number | boolean>>;
  /** Parameters that go along unless they are given. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** Parameters that are asked from the cluster when left out: the parameter and the GET that answers its value. */
  readonly ask?: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

/** A parameter of a tool whose work is code: there is no spec to take its type from. */
type OwnParameter = ToolParameter & { readonly describe: string; readonly schema: ValueSchema };

/** A tool whose work is code of its own in src/tools/composites. */
export interface CompositeTool extends ToolWords {
  readonly action: string;
  /** The highest level among the operations that it may call. `call_operation` is judged by what it calls. */
  readonly risk: Risk;
  /** Operations that it may call, for the documents of privileges. */
  readonly operations: readonly string[];
  readonly parameters: Readonly<Record<string, OwnParameter>>;
  /** Takes arguments beside its own, to hand them on. */
  readonly open?: true;
}

/** A tool that hands the call on to the tool that one of its arguments chooses. */
export interface RouteTool extends ToolWords {
  readonly route: { readonly argument: string; readonly tools: Readonly<Record<string, string>> };
  readonly parameters: Readonly<Record<string, OwnParameter>>;
  /** Takes arguments beside its own, to hand them on. */
  readonly open?: true;
}

/** A tool as it is written by hand, of any kind. */
export type HandWrittenTool = CuratedTool | CompositeTool | RouteTool;

/** What `tools/list` says of a tool's nature; made from its risk. */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** The JSON Schema of a tool's arguments. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, ValueSchema & { readonly description: string }>>;
  readonly required?: readonly string[];
  readonly additionalProperties: boolean;
}

/** What an agent is shown of a tool, and what decides whether it is shown. */
export interface ListedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly toolsets: readonly Toolset[];
  readonly risk: Risk;
  readonly inputSchema: InputSchema;
  readonly annotations: ToolAnnotations;
  /** The form of the structured result, by which its schema is chosen. */
  readonly output: OutputForm;
  /** Arguments of its schema that `tools/list` leaves out. */
  readonly unlisted: readonly string[];
}

/** `free`: whatever the composite tells. */
export type OutputForm = 'table' | 'object' | 'log' | 'task' | 'done' | 'free';

/** What describe_tool tells of a tool, and what the pipeline needs to run it. */
export interface ToolDetails {
  /** Operation ids it can call. */
  readonly operations: readonly string[];
  readonly aliases: readonly ToolAlias[];
  readonly example: ArgumentValues;
  readonly prerequisites: readonly string[];
  readonly sideEffects: string;
  readonly duration: string;
  readonly related: readonly string[];
  readonly run: CuratedRun | CompositeRun | RouteRun;
}

/** A tool whole. */
export type ToolDefinition = ListedTool & ToolDetails;

/** How a tool runs that is code: the action in the table of composites. */
export interface CompositeRun {
  readonly kind: 'composite';
  readonly action: string;
  readonly argumentAliases: Readonly<Record<string, string>>;
}

/** How a tool runs that hands on: the argument whose value chooses the tool. */
export interface RouteRun {
  readonly kind: 'route';
  readonly argument: string;
  readonly tools: Readonly<Record<string, string>>;
  readonly argumentAliases: Readonly<Record<string, string>>;
}

/** How the pipeline runs a curated tool. */
export interface CuratedRun {
  readonly kind: 'curated';
  readonly operation: ToolOperation;
  readonly locate?: Locate;
  /** Argument to wire name, for arguments that go over the wire under another name. */
  readonly wire: Readonly<Record<string, string>>;
  /** Arguments that stay here. */
  readonly own: readonly string[];
  /** Alternative argument names and the argument each stands for. */
  readonly argumentAliases: Readonly<Record<string, string>>;
  /** Arguments whose fields are parameters. */
  readonly spread: readonly string[];
  readonly fixed: Readonly<Record<string, string | number | boolean>>;
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
  readonly ask: Readonly<Record<string, string>>;
  readonly answer: Answer;
}
