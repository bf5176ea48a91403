import { describe, expect, test } from 'vitest';
import { access } from '../../../overrides/wizards/access.js';
import { backup } from '../../../overrides/wizards/backup.js';
import { bulkAction } from '../../../overrides/wizards/bulk-action.js';
import { containerCreation } from '../../../overrides/wizards/container-creation.js';
import { drain } from '../../../overrides/wizards/drain.js';
import { migration } from '../../../overrides/wizards/migration.js';
import { resize } from '../../../overrides/wizards/resize.js';
import { restore } from '../../../overrides/wizards/restore.js';
import { rightsize } from '../../../overrides/wizards/rightsize.js';
import type { Wizard } from '../../../overrides/wizards/types.js';
import { vmCreation } from '../../../overrides/wizards/vm-creation.js';
import { allTools } from '../../../src/tools/index.js';

const tools = new Map((await allTools()).map((tool) => [tool.name, tool]));
const wizards: readonly Wizard[] = [
  access,
  backup,
  bulkAction,
  containerCreation,
  drain,
  migration,
  resize,
  restore,
  rightsize,
  vmCreation,
];
const listed = wizards.filter(({ name }) => tools.has(name));

describe('the data of the wizards', () => {
  test('each names tools that there are, for its steps and for the way back', () => {
    const named = listed.flatMap(({ steps }) =>
      Object.values(steps).flatMap(({ tool, undo }) => (undo === undefined ? [tool] : [tool, undo.tool])),
    );
    expect(named.filter((name) => !tools.has(name))).toEqual([]);
  });

  test('none asks more than two things beside the consent, each an argument of its tool', () => {
    const wrong = listed.flatMap(({ name, questions }) => {
      const known = Object.keys(tools.get(name)?.inputSchema.properties ?? {});
      const unknown = questions.filter(({ argument }) => !known.includes(argument));
      return [
        ...(questions.length > 2 ? [name] : []),
        ...unknown.map(({ argument }) => `${name}.${argument}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('each operation that a step calls is one that its tool names', () => {
    const missing = listed.flatMap(({ name, steps }) => {
      const told = new Set(tools.get(name)?.operations);
      const called = Object.values(steps).flatMap(({ tool }) => tools.get(tool)?.operations ?? []);
      return called.every((operation) => !told.has(operation)) ? [name] : [];
    });
    expect(missing).toEqual([]);
  });
});
