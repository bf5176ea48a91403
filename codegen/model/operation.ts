import type { HttpMethod, Json } from '../read/apidoc.js';
import type { Permission } from './permission.js';

/** Where something stands in time; a release is `MAJOR.MINOR`. */
export interface Lifetime {
  /** The first imported release that has it; absent where the oldest one has it already. */
  readonly since?: string;
  /** The last imported release that has it; absent where the newest one still has it. */
  readonly until?: string;
}

/** One `METHOD /path` of the PVE API: the noun that everything is made of. */
export interface Operation extends Lifetime {
  /** `METHOD /path/{variable}`; names the operation everywhere. */
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** Type name stem made from path and method, unique and stable across releases: `NodesQemuClonePost`. */
  readonly name: string;
  /** PVE's own `info.name`, not unique. */
  readonly pveName: string;
  /** The variables of the path in their order; always required, whatever the spec says. */
  readonly pathParameters: readonly Parameter[];
  /** All other parameters, sorted by name. */
  readonly parameters: readonly Parameter[];
  /** Parameters that an older imported release had and this one has not. */
  readonly removedParameters: readonly (Lifetime & { readonly name: string })[];
  /** Whether a parameter that is not listed is an error. */
  readonly closed: boolean;
  readonly result: Result;
  readonly permission: Permission;
  /** Name of the path variable whose node answers the call, `callback` where PVE's code decides, or none. */
  readonly proxyTo?: string;
  /** What it does, in a line of our own; set where words were added. */
  readonly summary?: string;
  /** Runs in `pvedaemon`, as root. */
  readonly protected: boolean;
  /** Whether an API token may call it at all. */
  readonly allowToken: boolean;
  /** Whether the answer can be a file download. */
  readonly download: boolean;
  /** Whether PVE hands the caller's credentials on to other nodes. */
  readonly exposesCredentials: boolean;
}

export interface Parameter extends Lifetime {
  /** The wire name; of an indexed parameter the stem with `[n]`, such as `net[n]`. */
  readonly name: string;
  readonly required: boolean;
  /** What it means, in words of our own; set where words were added. */
  readonly words?: string;
  readonly schema: Schema;
  /** Set for an indexed parameter: its stem and how many there can be. */
  readonly indexed?: { readonly stem: string; readonly count: number };
  /** Another parameter that must come with this one. */
  readonly requires?: string;
  /** Valid only where parameter `property` (or the stored object's field of that name) is one of `values`. */
  readonly onlyFor?: { readonly property: string; readonly values: readonly string[] };
  /** Enum values that came or went between the imported releases. */
  readonly enumHistory: readonly (Lifetime & { readonly value: string })[];
}

/**
 * What kind of task reference a call answers with: a UPID, a UPID or null where all was done at once, an object
 * that holds a `upid`, or none.
 */
export type TaskResult = 'upid' | 'upid-or-null' | 'inside' | 'none';

export interface Result {
  readonly schema: Schema;
  readonly task: TaskResult;
  /** Whether the spec says nothing of what is in it. */
  readonly loose: boolean;
  /** Whether the result can be null beside what the schema says. */
  readonly nullable: boolean;
  /** Whether the result lists the path's sub-directories or items (it has `links`). */
  readonly index: boolean;
}

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null' | 'any';

/** A normalised schema: numbers are numbers, flags are booleans, patterns compile in JavaScript. */
export interface Schema {
  readonly type: SchemaType;
  /** A result that can be null; the spec never says so, our corrections do. */
  readonly nullable?: boolean;
  /** PVE's named format, without `-list` and `-opt`. */
  readonly format?: string;
  /** A `-list` format: several values in one string. */
  readonly list?: boolean;
  /** An `-opt` format: may be the empty string. */
  readonly emptyAllowed?: boolean;
  /** The parts, where the value is a property string. */
  readonly propertyString?: PropertyString;
  readonly enum?: readonly string[];
  readonly pattern?: Pattern;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A default of the schema's own type; documentation only, never sent. */
  readonly default?: Json;
  readonly typetext?: string;
  /** PVE's hint for display, which tells the unit: `bytes`, `duration` (seconds), `timestamp` (Unix seconds). */
  readonly renderer?: string;
  readonly items?: Schema;
  readonly properties?: readonly Property[];
  /** Whether other properties than the listed ones may occur, and of what schema. */
  readonly additional?: boolean | Schema;
  /** Alternatives by the value of a neighbouring property. */
  readonly variants?: readonly Variant[];
}

export interface Property {
  readonly name: string;
  readonly optional: boolean;
  readonly schema: Schema;
  readonly indexed?: { readonly stem: string; readonly count: number };
}

export interface Variant {
  readonly property: string;
  readonly values: readonly string[];
  readonly schema: Schema;
}

/** A Perl pattern and its translation. */
export interface Pattern {
  readonly perl: string;
  /** Anchored as PVE's `m/^…$/` anchors; compiles with and without flag `u`. */
  readonly source: string;
  readonly ignoreCase: boolean;
}

/** The parts of a property string, from a schema or from a typetext alone. */
export interface PropertyString {
  readonly origin: 'schema' | 'typetext';
  readonly parts: readonly PropertyPart[];
}

export interface PropertyPart {
  readonly name: string;
  readonly optional: boolean;
  /** The one part whose name may be left out. */
  readonly defaultKey: boolean;
  readonly schema: Schema;
  /** Another name of part `alias`. */
  readonly alias?: string;
  /** With `alias`: this name itself is the value of part `keyAlias` (`virtio=MAC` is model and MAC). */
  readonly keyAlias?: string;
  readonly requires?: string;
}
