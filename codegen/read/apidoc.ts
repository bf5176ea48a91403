/**
 * The shape of PVE's apidoc tree as this project keeps it: facts only, no sentences.
 * The same shape as `/pve-docs/api-viewer/apidoc.js` on a PVE node, so both can be read with these types.
 */

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A JSON value as it stands in a spec file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One schema node, of a parameter, a result or a part of either. Keywords are PVE's (PVE::JSONSchema). */
export interface ApidocSchema {
  readonly type?: string;
  readonly optional?: 0 | 1 | '0' | '1';
  readonly properties?: Readonly<Record<string, ApidocSchema>>;
  readonly additionalProperties?: 0 | 1 | ApidocSchema;
  readonly items?: ApidocSchema;
  /** A named format, or the sub-schema of a property string. */
  readonly format?: string | Readonly<Record<string, ApidocSchema>>;
  readonly enum?: readonly string[] | null;
  readonly pattern?: string;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  /** What two formats use in place of `minimum` and `maximum`. */
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: Json;
  readonly default_key?: 0 | 1;
  readonly alias?: string;
  readonly keyAlias?: string;
  readonly requires?: string;
  readonly typetext?: string;
  readonly renderer?: string;
  readonly links?: readonly { readonly href: string; readonly rel: string }[];
  readonly oneOf?: readonly ApidocSchema[];
  readonly 'type-property'?: string;
  readonly 'instance-types'?: readonly string[];
}

/** PVE's permission expression, e.g. `["perm", "/vms/{vmid}", ["VM.Audit"]]`; grammar in codegen/model/permission.ts. */
export type ApidocCheck = readonly Json[];

export interface ApidocPermissions {
  readonly check?: ApidocCheck;
  readonly user?: 'all' | 'world';
  /** Set where PVE explains the rule in a sentence only: its code checks more than the expression says. */
  readonly prose?: 1;
}

export interface ApidocMethod {
  readonly method: HttpMethod;
  readonly name: string;
  readonly parameters: ApidocSchema;
  readonly returns: ApidocSchema;
  readonly permissions?: ApidocPermissions;
  readonly protected?: 0 | 1;
  readonly proxyto?: string | null;
  readonly allowtoken?: 0 | 1;
  readonly download_allowed?: 0 | 1;
  readonly expose_credentials?: 0 | 1;
}

export interface ApidocNode {
  readonly path: string;
  readonly text: string;
  readonly leaf: 0 | 1;
  readonly info?: Readonly<Partial<Record<HttpMethod, ApidocMethod>>>;
  readonly children?: readonly ApidocNode[];
}
