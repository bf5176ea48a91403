import type { Arguments } from '../arguments.js';
import { type Reading, type ResourceKind, resourceKinds, SCHEME } from './kinds.js';

/** What a URI names: a kind, the values of its variables, and the cluster where one is named (`?cluster=`). */
export interface NamedResource {
  readonly kind: ResourceKind;
  readonly values: Readonly<Record<string, string>>;
  readonly cluster: string | undefined;
}

/** Reads a URI; undefined for what is none of ours. */
export function parseUri(uri: string): NamedResource | undefined {
  if (!uri.startsWith(SCHEME)) return undefined;
  const [path = '', query = ''] = uri.slice(SCHEME.length).split('?');
  const given = path.split('/').map(decoded);
  if (given.some((segment) => segment === undefined || segment === '')) return undefined;
  for (const kind of resourceKinds) {
    const wanted = kind.path.split('/');
    if (wanted.length !== given.length) continue;
    if (!wanted.every((segment, index) => segment.startsWith('{') || segment === given[index])) continue;
    const values = wanted.flatMap((segment, index) =>
      segment.startsWith('{') ? [[segment.slice(1, -1), given[index] ?? ''] as const] : [],
    );
    return {
      kind,
      values: Object.fromEntries(values),
      cluster: new URLSearchParams(query).get('cluster') ?? undefined,
    };
  }
  return undefined;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The arguments of a reading with the URI's values in them. */
export function argumentsOf({ arguments: args }: Reading, { values, cluster }: NamedResource): Arguments {
  const filled = Object.entries(args).map(([name, value]) => [
    name,
    String(value).replace(/\{(\w+)\}/g, (_, variable: string) => values[variable] ?? ''),
  ]);
  return { ...Object.fromEntries(filled), ...(cluster === undefined ? {} : { cluster }) };
}
