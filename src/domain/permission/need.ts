/**
 * What one call takes, its parameters filled in. `rights`: all of the privileges on the path, or with `any` one of
 * them; an empty path is one that PVE can't read, on which nobody has a right. `root`: nothing but `root@pam` with a
 * login will do. `below`: one of the privileges on some path under this one, which one is not known. `untold`: PVE
 * decides by something that the call does not tell.
 */
export type Need =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Need[] }
  | Rights
  | {
      readonly kind: 'below';
      readonly path: string;
      readonly privileges: readonly string[];
      readonly why: string;
    }
  | { readonly kind: 'root' | 'untold'; readonly why: string };

interface Rights {
  readonly kind: 'rights';
  readonly path: string;
  readonly privileges: readonly string[];
  readonly any: boolean;
}

/** Takes nothing. */
export const nothing: Need = { kind: 'all', of: [] };

export const all = (of: readonly Need[]): Need => ({ kind: 'all', of });
export const any = (of: readonly Need[]): Need => ({ kind: 'any', of });
export const root = (why: string): Need => ({ kind: 'root', why });
export const untold = (why: string): Need => ({ kind: 'untold', why });

/** All of these privileges on the path. */
export function rights(path: string, ...privileges: readonly string[]): Need {
  return { kind: 'rights', path, privileges, any: false };
}

/** One of these privileges on the path. */
export function anyRight(path: string, ...privileges: readonly string[]): Need {
  return { kind: 'rights', path, privileges, any: true };
}

/** One of the privileges on a path below, where it can't be told which path that is. */
export function anyBelow(path: string, privileges: readonly string[], why: string): Need {
  return { kind: 'below', path, privileges, why };
}

/** Holding `enough` settles it; whether less would do can't be told. */
export function enough(need: Need, why: string): Need {
  return any([need, untold(why)]);
}

/** The ACL paths that the need speaks of, each once. */
export function pathsOf(need: Need): string[] {
  return [...new Set(collect(need))];
}

function collect(need: Need): string[] {
  if (need.kind === 'rights') return need.path === '' ? [] : [need.path];
  return need.kind === 'all' || need.kind === 'any' ? need.of.flatMap(collect) : [];
}
