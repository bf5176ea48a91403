import { describe, expect, test } from 'vitest';
import type { UndoRead, UndoRule } from '../../../overrides/undo/types.js';
import { undo } from '../../../overrides/undo.js';
import { fits } from '../../../src/domain/operation-pattern.js';
import { loadTables } from '../../../src/tools/tables.js';
import { prepareUndo, type UndoRecord, wayBackText } from '../../../src/tools/undo/index.js';
import { operationFrom } from '../../../src/tools/undo/path.js';

const tables = await loadTables();
const changing = [...tables.operations.values()].filter(({ risk }) => risk !== 'read').map(({ id }) => id);

/** The rules that can decide for an operation: those with a condition, up to the first that has none. */
function rulesOf(operation: string): UndoRule[] {
  const fitting = undo.filter(({ match }) => fits(match, operation));
  const last = fitting.findIndex(({ when }) => when === undefined);
  return last < 0 ? [] : fitting.slice(0, last + 1);
}

const pairs = changing.flatMap((operation) => rulesOf(operation).map((rule) => ({ operation, rule })));

/** What a rule names, as it writes it, with the defaults of its kind where it names nothing. */
function namedBy(rule: UndoRule): string[] {
  const field = (name: string): unknown => Reflect.get(rule, name);
  const reads: readonly (UndoRead | undefined)[] = [
    'read' in rule ? rule.read : undefined,
    'leaves' in rule ? rule.leaves?.read : undefined,
    'find' in rule && rule.find !== undefined ? { operation: rule.find.operation } : undefined,
  ];
  const written = ['operation', 'by', 'create', 'unchanged']
    .map(field)
    .filter((name) => typeof name === 'string');
  const readDefault = rule.kind === 'config' || rule.kind === 'recreate' ? (reads[0] ? [] : ['GET .']) : [];
  const createDefault = rule.kind === 'recreate' && rule.create === undefined ? ['POST ..'] : [];
  return [...reads.flatMap((read) => read?.operation ?? []), ...written, ...readDefault, ...createDefault];
}

/** The parameters that the templates of a rule take from the call. */
function takenBy(rule: UndoRule): string[] {
  const texts = JSON.stringify({ ...rule, match: '', operation: '', by: '', create: '', unchanged: '' });
  const templates = texts.replaceAll(/"(?:GET|POST|PUT|DELETE) [^"]*"/g, '""').match(/\{[^{}"]+\}/g) ?? [];
  return templates
    .flatMap((template) => template.slice(1, -1).split('|'))
    .filter((name) => !name.startsWith('former'));
}

describe('the way back in words', () => {
  const call = { operation: 'POST /x', params: {} };
  test.each<[UndoRecord, string]>([
    [{ kind: 'opposite', calls: [call] }, 'It can be taken back with undo_change.'],
    [{ kind: 'delete-created', calls: [] }, 'It can be taken back with undo_change.'],
    [
      { kind: 'recreate', calls: [call], lost: ['the password', 'the tokens'] },
      'It can be taken back with undo_change, but for the password, the tokens.',
    ],
    [
      { kind: 'none', calls: [], why: 'The disks are gone.', net: 'backup' },
      "It can't be taken back: The disks are gone. Make a backup first.",
    ],
  ])('%o', (record, text) => {
    expect(wayBackText(record)).toBe(text);
  });
});

describe('the table of what takes a call back', () => {
  test('says something of every operation above read, and nothing of an operation that is not there', () => {
    expect(changing.filter((operation) => rulesOf(operation).length === 0)).toEqual([]);
    const used = new Set(pairs.map(({ rule }) => rule));
    expect(undo.filter((rule) => !used.has(rule)).map(({ match }) => match)).toEqual([]);
  });

  test('names operations that there are', () => {
    const unknown = pairs.flatMap(({ operation, rule }) =>
      namedBy(rule)
        .map((written) => operationFrom(written, operation))
        .filter((id) => !tables.operations.has(id))
        .map((id) => `${operation}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test('takes parameters that the operations have', () => {
    const unknown = pairs.flatMap(({ operation, rule }) => {
      const inputs = tables.inputsOf(operation);
      const taken = [...takenBy(rule), ...(rule.when ?? [])];
      return taken.filter((name) => !Object.hasOwn(inputs, name)).map((name) => `${operation}: ${name}`);
    });
    expect(unknown.filter((one) => !/migrate: (online|restart|with-local-disks)$/.test(one))).toEqual([]);
  });

  test('a way that deletes what was created has a call that deletes it', () => {
    const ids = [...tables.operations.keys()];
    const without = pairs
      .filter(({ rule }) => rule.kind === 'delete-created' && rule.operation === undefined)
      .map(({ operation }) => operation.replace('POST', 'DELETE'))
      .filter((id) => !ids.some((other) => other === id || other.replace(/\/\{[^/]+\}$/, '') === id));
    expect(without).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['nothing', async () => null],
    ['an empty list', async () => []],
    ['rows of something else', async () => [{ a: 1 }, null, 'x', [[]]]],
    ['an object of something else', async () => ({ digest: 7, members: 'x', pool: {} })],
    ['a text', async () => 'UPID:'],
    ['an error', async () => Promise.reject(new Error('password=hunter22 is wrong'))],
  ])('finds a way or says why there is none where PVE answers %s', async (_name, read) => {
    for (const operation of changing) {
      const names = Object.keys(tables.inputsOf(operation));
      const params = Object.fromEntries(names.map((name) => [name.replace('[n]', '0'), '1']));
      const draft = await prepareUndo({ operation, params }, read, tables);
      for (const record of [draft.record, await draft.finish(await read().catch(() => undefined))]) {
        expect(record.calls.filter((call) => !tables.operations.has(call.operation))).toEqual([]);
        expect([operation, record.kind === 'none']).toEqual([operation, record.why !== undefined]);
        expect(JSON.stringify(record)).not.toContain('hunter22');
      }
    }
  });
});
