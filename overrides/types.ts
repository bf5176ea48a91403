/**
 * The shapes of everything that is written by hand on top of the generated layer. Data only: the files beside this
 * one hold no code, and the generator reads them together with the spec.
 */

/**
 * How much a call can do, mildest first: changes nothing; a run-time change that can be taken back; creates or changes
 * configuration or data; loses some of it or takes a service away hard; gives power over others or runs code.
 */
export type Risk = 'read' | 'operate' | 'change' | 'destroy' | 'privileged';

/** What an owner allows: a level and all below it; `full` is everything, `privileged` included. */
export type AccessLevel = 'read' | 'operate' | 'change' | 'destroy' | 'full';

/**
 * Operations by pattern: `METHOD[|METHOD…] /path`, where `*` stands for any method or one path segment and a last
 * `**` for the rest of the path, or none of it. Variables are written as in the spec: `/nodes/{node}/qemu`.
 */
export type OperationPattern = string;

/** Gives every operation that fits the pattern a level; the first rule of the table that fits decides. */
export interface RiskRule {
  readonly match: OperationPattern;
  readonly level: Risk;
}

/** Gives one operation a level, whatever the rules say. */
export interface RiskException {
  /** `METHOD /path` exactly as in the spec. */
  readonly operation: string;
  readonly level: Risk;
  readonly why: string;
}

/**
 * When a parameter raises a call. `set`: given and not off (`0`, `false`, `no`, `off`, empty); `off`: given and off;
 * `not-on`: missing or off; `matches`: given and this pattern (JavaScript source, flag `i`) is found in what goes
 * over the wire.
 */
export type RaiseWhen = 'set' | 'off' | 'not-on' | { readonly matches: string };

/** A parameter that lifts a call above its operation's level. */
export interface RiskRaise {
  readonly match: OperationPattern;
  /** Wire names, path variables included; an indexed one with `[n]`. Each must exist in an operation that fits. */
  readonly parameters: readonly string[];
  readonly when: RaiseWhen;
  readonly level: Risk;
  /** Why, in words that complete "`delete` needs level destroy: it …". */
  readonly why: string;
}

export interface RiskTable {
  readonly rules: readonly RiskRule[];
  readonly exceptions: readonly RiskException[];
  readonly raises: readonly RiskRaise[];
}

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
  /** For the agent: what it is, its unit, what happens without it. */
  readonly describe: string;
  readonly required?: true;
  /** Name on the wire where it is another one; the spec's facts are looked up by it. */
  readonly wire?: string;
  /** Type and limits in place of the spec's. Without `wire` beside it the argument is the tool's own and stays here. */
  readonly schema?: ValueSchema;
  /** Other argument names that are taken for it. */
  readonly aliases?: readonly string[];
}

/** How `node` is found when the caller leaves it out: by the guest, the storage or the UPID that the call names. */
export type Locate = 'guest' | 'storage' | 'upid';

/** The operation behind a tool: one, or one for each kind of guest. */
export type ToolOperation = string | { readonly qemu: string; readonly lxc: string };

/** How a listing is cut to rows that answer the next question too. */
export interface Listing {
  /** Columns in order: heading and the field it shows. */
  readonly columns: readonly Column[];
  /** Columns that the rows are ordered by. */
  readonly sort: readonly string[];
  /** Arguments of the tool that keep only rows whose field equals or, for `contains`, holds the value. */
  readonly filters?: readonly {
    readonly argument: string;
    readonly field: string;
    readonly contains?: true;
  }[];
  /** What an empty list most likely means. */
  readonly empty: string;
}

export interface Column {
  readonly name: string;
  readonly field: string;
  /** `bytes` in GiB, `percent` of a fraction, `duration` of seconds, `time` of Unix seconds; as it is otherwise. */
  readonly as?: 'bytes' | 'percent' | 'duration' | 'time';
}

/** What becomes of the answer: a table, the object as it is, the lines of a log, a task to follow. */
export type Answer =
  | { readonly kind: 'table'; readonly listing: Listing }
  | { readonly kind: 'object' /** Fields that come before the others. */; readonly first?: readonly string[] }
  | { readonly kind: 'log' }
  | { readonly kind: 'task'; readonly done: string };

/** A curated tool, written by hand. The generator adds what the spec knows and makes a ToolDefinition of it. */
export interface CuratedTool {
  /** `[a-z][a-z0-9_]*`, at most 48 characters, verb first. */
  readonly name: string;
  readonly title: string;
  /** When to use it, when not, what it answers. */
  readonly description: string;
  readonly toolset: Toolset;
  readonly operation: ToolOperation;
  readonly locate?: Locate;
  readonly parameters: Readonly<Record<string, ToolParameter>>;
  /** Takes every other parameter of its operation as well. */
  readonly open?: true;
  /** Parameters that always go along. */
  readonly fixed?: Readonly<Record<string, string | number | boolean>>;
  /** Parameters that are asked from the cluster when left out: the parameter and the GET that answers its value. */
  readonly ask?: Readonly<Record<string, string>>;
  readonly answer: Answer;
  /** Other names that it is called by; never listed. */
  readonly aliases?: readonly string[];
}

/** A tool over all operations, whose work is code of its own in src/tools/gateway. */
export interface GatewayTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly toolset: Toolset;
  readonly action: GatewayAction;
  readonly parameters: Readonly<Record<string, ToolParameter & { readonly schema: ValueSchema }>>;
  readonly aliases?: readonly string[];
}

export type GatewayAction = 'find_operations' | 'describe_operation' | 'call_operation';

/** Groups of tools; `core` is listed by default. */
export type Toolset = 'core' | 'guests' | 'storage' | 'nodes' | 'tasks';

/** What `tools/list` says of a tool's nature; made from its risk. */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, ValueSchema & { readonly description: string }>>;
  readonly required?: readonly string[];
  readonly additionalProperties: boolean;
}

/** A tool as generated/tools.ts holds it: what an agent is told, and what the pipeline needs to run it. */
export interface ToolDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly toolset: Toolset;
  /** The highest level among its operations; the gateway's own reading tools are `read`. */
  readonly risk: Risk;
  /** Operation ids it can call; none for the gateway. */
  readonly operations: readonly string[];
  readonly inputSchema: InputSchema;
  readonly annotations: ToolAnnotations;
  readonly aliases: readonly string[];
  readonly run: CuratedRun | { readonly kind: 'gateway'; readonly action: GatewayAction };
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
  readonly fixed: Readonly<Record<string, string | number | boolean>>;
  readonly ask: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

/** The type of a field of a result; `boolean` where PVE sends 0 or 1. */
export type FieldType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'object'
  | 'array'
  | 'string[]'
  | 'number[]'
  | 'object[]';

/** Where an operation's result is not what the spec says. */
export interface ResultCorrection {
  /** Fields that the spec lacks or gives another type, by path. */
  readonly fields?: Readonly<Record<string, FieldType>>;
  /** Paths that can be null; the empty path is the answer itself. */
  readonly nullable?: readonly string[];
  /** The result is that of another operation. */
  readonly sameAs?: string;
}

export type ResultCorrections = Readonly<Record<string, ResultCorrection>>;
