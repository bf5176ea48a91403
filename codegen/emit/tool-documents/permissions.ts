import { toolsets } from '../../../overrides/tools/toolsets.js';
import type { ToolDefinition } from '../../../overrides/tools/types.js';
import type { Check, Operation } from '../../model/index.js';
import { template } from '../documents.js';
import { permissionText } from '../facts.js';

/** Privileges by the ACL path on which they are needed. */
type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/** `docs/permissions.md`: privilege and ACL line for each tool. */
export function emitToolPermissions(
  tools: readonly ToolDefinition[],
  operations: readonly Operation[],
): string {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return template('permissions.md')({
    toolsets: Object.keys(toolsets)
      .map((name) => ({
        name,
        tools: tools.filter((tool) => homeOf(tool) === name).map((tool) => entryOf(tool, byId)),
      }))
      .filter((set) => set.tools.length > 0),
  });
}

/** The topic that a tool belongs to: the last of its toolsets. */
function homeOf({ toolsets: own }: ToolDefinition): string {
  return own.at(-1) ?? 'core';
}

function entryOf({ name, risk, operations: ids, run }: ToolDefinition, byId: ReadonlyMap<string, Operation>) {
  const operations = ids.flatMap((id) => byId.get(id) ?? []);
  const texts = new Map<string, string[]>();
  for (const { id, permission } of operations) {
    const text = permissionText(permission);
    texts.set(text, [...(texts.get(text) ?? []), id]);
  }
  return {
    name,
    risk,
    composite: run.kind !== 'curated' && operations.length > 1,
    needs:
      operations.length === 0
        ? [{ text: 'nothing of its own', operations: '' }]
        : [...texts].map(([text, of]) => ({ text, operations: texts.size > 1 ? of.join(', ') : '' })),
    commands: commandsFor(name, needsOf(operations)),
  };
}

/** What the expressions name; of alternatives the first, as the shortest line that works. */
function needsOf(operations: readonly Operation[]): Needs {
  const needs = new Map<string, Set<string>>();
  for (const { permission } of operations) {
    for (const { path, privs } of permission.check === undefined ? [] : leavesOf(permission.check)) {
      const held = needs.get(path) ?? new Set<string>();
      for (const priv of privs) held.add(priv);
      needs.set(path, held);
    }
  }
  return needs;
}

function leavesOf(check: Check): { readonly path: string; readonly privs: readonly string[] }[] {
  switch (check.kind) {
    case 'and':
      return check.of.flatMap(leavesOf);
    case 'or':
      return check.of.slice(0, 1).flatMap(leavesOf);
    case 'perm':
      return [{ path: check.path, privs: check.any === true ? check.privs.slice(0, 1) : check.privs }];
    case 'perm-modify':
      return [{ path: check.path, privs: ['Permissions.Modify'] }];
    default:
      return [];
  }
}

function commandsFor(tool: string, needs: Needs): string[] {
  const privileges = [...new Set([...needs.values()].flatMap((held) => [...held]))].sort();
  if (privileges.length === 0) return [];
  return [
    `pveum role add ${tool} --privs "${privileges.join(' ')}"`,
    ...[...needs.keys()]
      .sort()
      .map((path) => `pveum acl modify '${path}' --tokens 'ci@pve!agent' --roles ${tool}`),
  ];
}
