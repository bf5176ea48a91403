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
 * Operations by pattern: `METHOD[|METHOD…] /path`, where `*` stands for any method or one path segment, `qemu|lxc` for
 * one of several and `**` for any number of segments, or none. Variables are written as in the spec:
 * `/nodes/{node}/qemu`.
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
type RaiseWhen = 'set' | 'off' | 'not-on' | { readonly matches: string };

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

/** What gives every call its level: rules by pattern, exceptions to them, and parameters that raise it. */
export interface RiskTable {
  readonly rules: readonly RiskRule[];
  readonly exceptions: readonly RiskException[];
  readonly raises: readonly RiskRaise[];
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
