import type { OperationPattern } from '../types.js';

/**
 * The shapes of the table that says what takes a call back.
 *
 * An operation in it is an id, or is told from the call's own path: `GET .` is that path, `GET ..` the one above,
 * `POST ../start` its neighbour, `GET ./{vmid}/config` one below.
 */

/**
 * How a call is taken back: the former values of what it changed; the opposite operation; the deleted object created
 * again; the created object deleted; there is no way.
 */
export type UndoKind = 'config' | 'opposite' | 'recreate' | 'delete-created' | 'none';

/** What to offer before a call that has no way back. */
export type Net = 'snapshot' | 'backup';

/**
 * A text made from what is known: `{a|b}` is the call's parameter `a`, or `b` where that one is not given, and
 * `{former.a}` a field of the state before the call. A template of which a part is not known gives nothing; one that is
 * nothing but a single `{…}` gives the value as it is.
 */
type Template = string;

/** Parameters by name. A number stands for itself. */
export type Templates = Readonly<Record<string, Template | number>>;

/** Where a state is read. */
export interface UndoRead {
  /** A GET; its path's variables are the call's parameters of the same name. */
  readonly operation: string;
  /** Its parameters beyond those. */
  readonly params?: Templates;
  /** The answer is a listing, and the row meant is the one whose field has this value. */
  readonly row?: { readonly field: string; readonly is: Template };
}

/** Former values of the changed options, sent again. */
interface ConfigWay {
  readonly kind: 'config';
  /** The call's own path unless given. */
  readonly read?: UndoRead;
  /** The operation that puts them back; the call's own unless given. */
  readonly by?: string;
  /** The operation replaces the whole object: all former values are sent, not only the changed ones. */
  readonly whole?: true;
  /** Parameters that must go along, with their former values. */
  readonly along?: readonly string[];
  /** What to send for an option that was not set, where the operation has no `delete`. */
  readonly unset?: Readonly<Record<string, string | number>>;
  /** Parameters that are no options: they steer the call. */
  readonly steer?: readonly string[];
  /** Options, `unused[n]`, whose value is gone for good once they are removed. */
  readonly gone?: readonly string[];
}

/** Another operation does the opposite. */
interface OppositeWay {
  readonly kind: 'opposite';
  readonly operation: string;
  /** Its parameters beyond its path's variables, which are the call's. */
  readonly params?: Templates;
  /** Where `{former.…}` is read; the answer itself is `{former}` where it is no object. */
  readonly read?: UndoRead;
  /** The state that the call leaves, and that must still be there. */
  readonly leaves?: { readonly read: UndoRead; readonly fields: Templates };
  /** What is not as it was then: `the storages of its disks`. */
  readonly lost?: readonly string[];
}

/** Things that hang on a deleted object and are put back with it. */
export type With = 'ipset-entries' | 'group-members' | 'acl';

/** The object that is to be deleted, as it was, created again. */
interface RecreateWay {
  readonly kind: 'recreate';
  /** The call's own path unless given. */
  readonly read?: UndoRead;
  /** The operation that creates it; `POST` to the path above unless given. */
  readonly create?: string;
  /** Its parameters that are not the object's fields of the same name. */
  readonly params?: Templates;
  readonly with?: readonly With[];
  /** What can't be put back: `its password`. */
  readonly lost?: readonly string[];
}

/** The object that the call creates, deleted. */
interface DeleteCreatedWay {
  readonly kind: 'delete-created';
  /** `DELETE` one step below the call's path, or of the path itself, unless given. */
  readonly operation?: string;
  readonly params?: Templates;
  /** The call need not name the object: its name is in the row of this listing that was not there before. */
  readonly find?: { readonly operation: string; readonly field: string; readonly param: string };
  /** The call's answer, or this field of it, names the object. */
  readonly answered?: { readonly param: string; readonly field?: string };
  /** A GET that tells whether somebody has worked with it since; that of the deleted path unless given. */
  readonly unchanged?: string;
}

/** Many guests are started or stopped: those whose state it changed are stopped or started again. */
interface BulkWay {
  readonly kind: 'bulk';
  readonly operation: string;
  readonly params?: Templates;
  /** The state before of the guests that the call is about. */
  readonly was: 'running' | 'stopped';
}

/** Ways that take more than data; each has its code in src/tools/undo/ways. */
type SpecialWay =
  | { readonly kind: 'acl' }
  | { readonly kind: 'pool-members' }
  | { readonly kind: 'rule-create' }
  | { readonly kind: 'rule-update' }
  | { readonly kind: 'rule-delete' }
  | { readonly kind: 'disk-move' }
  | { readonly kind: 'unlink' };

/** There is no way back. */
interface NoWay {
  readonly kind: 'none';
  /** A sentence for a person: `The disks of a deleted guest are gone.` */
  readonly why: string;
  readonly net?: Net;
}

type UndoWay = ConfigWay | OppositeWay | RecreateWay | DeleteCreatedWay | BulkWay | SpecialWay | NoWay;

/** What takes back the operations that fit a pattern; the first rule of the table that fits decides. */
export type UndoRule = UndoWay & {
  readonly match: OperationPattern;
  /** The rule is only for calls in which one of these parameters is given and not off. */
  readonly when?: readonly string[];
};
