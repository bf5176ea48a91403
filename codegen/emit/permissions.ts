import type { Operation } from '../model/index.js';
import { literal, propertyKey, sourceFile } from './source.js';

/** Who may call which operation; loaded only where somebody asks. */
export function emitPermissions(operations: readonly Operation[]): string {
  return sourceFile((writer) => {
    for (const line of declarations) writer.writeLine(line);
    writer.blankLine();
    writer.writeLine('export const permissions: Readonly<Record<string, Permission>> = {');
    for (const { id, permission } of operations)
      writer.writeLine(`  ${propertyKey(id)}: ${literal(permission)},`);
    writer.writeLine('};');
  });
}

const declarations: readonly string[] = [
  '/** A permission expression; a path may hold `{parameter}`. `any`: one of `privs` will do. */',
  'export type Check =',
  "  | { readonly kind: 'and' | 'or'; readonly of: readonly Check[] }",
  "  | { readonly kind: 'perm'; readonly path: string; readonly privs: readonly string[]; readonly any?: true; readonly requireParam?: string }",
  "  | { readonly kind: 'perm-modify'; readonly path: string }",
  "  | { readonly kind: 'userid-param'; readonly rule: string }",
  "  | { readonly kind: 'userid-group'; readonly privs: readonly string[]; readonly groupsParam?: string };",
  '',
  '/** `more`: PVE checks things in its code that this does not tell. */',
  'export interface Permission {',
  "  readonly who: 'world' | 'all' | 'check' | 'root';",
  '  readonly check?: Check;',
  '  readonly more: boolean;',
  '}',
];
