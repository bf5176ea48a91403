/**
 * The shapes that verification works on: one node of PVE's JSON schema dialect, as the apidoc spells it,
 * and the values before and after verification.
 */

/** The sub-schema of a property string: sub-property name → schema. */
export type PropertyFormat = Readonly<Record<string, Schema>>;

/** One schema node. Keywords are PVE's own (PVE::JSONSchema of pve-common). */
export interface Schema {
  readonly type?: string;
  /** Absent, 0 and '0' mean required. */
  readonly optional?: number | string;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** 0: no other property; 1: any; a schema: others must satisfy it; absent: any. */
  readonly additionalProperties?: number | string | Schema;
  readonly items?: Schema;
  /** A named format (perhaps with `-list` or `-opt`), or the sub-schema of a property string. */
  readonly format?: string | PropertyFormat;
  readonly enum?: readonly string[] | null;
  /** A Perl pattern; matched as `^PATTERN$`. */
  readonly pattern?: string;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  /** In a property string: the property that a bare first value sets. */
  readonly default_key?: number;
  /** In a property string: another name of the property named here. */
  readonly alias?: string;
  /** With `alias`: the property that takes the alias' own name as its value (`virtio=MAC`). */
  readonly keyAlias?: string;
  /** The property that must be present as well. */
  readonly requires?: string;
  /** Alternatives, chosen by the value of the property `type-property`. */
  readonly oneOf?: readonly Schema[];
  readonly 'type-property'?: string;
  readonly 'instance-types'?: readonly string[];
}

/** `info.parameters` of an operation in the spec. */
export type ParameterSchema = Schema;

/** A value as it came in: strings (or arrays of them for a repeated key) from forms and queries, anything from JSON. */
export type RawValue =
  | string
  | number
  | boolean
  | null
  | readonly RawValue[]
  | { readonly [key: string]: RawValue };

/** A verified value: numbers for integers and numbers, 1 or 0 for booleans, text as it came, arrays and objects of these. */
export type ParamValue =
  | string
  | number
  | boolean
  | null
  | readonly ParamValue[]
  | { readonly [key: string]: ParamValue };

/** Parameter → message(s), as the `errors` object of PVE's 400 answer has it. */
export type ParameterErrors = Record<string, string>;

export type Verification =
  | { readonly ok: true; readonly params: Record<string, ParamValue> }
  | { readonly ok: false; readonly errors: ParameterErrors };
