import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, dataOf, openBench, textOf } from '../tools/kit.js';
import { heldOut } from './held-out/index.js';
import type { Question } from './question.js';
import { questions } from './questions/index.js';

/** Just under what was measured; better is welcome, worse is a step back. */
const HELD_OUT_FLOOR = 0.98;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('read');
});
afterAll(() => bench.close());

async function firstFive(query: string): Promise<string[]> {
  const { operations } = dataOf(await bench.call('find_operations', { query, limit: 5 }));
  return Array.isArray(operations) ? operations.map((row: { operation: string }) => row.operation) : [];
}

async function missed(asked: readonly Question[]): Promise<string[]> {
  const found = await Promise.all(
    asked.map(async ([question, ...right]) => ({ question, right, first: await firstFive(question) })),
  );
  return found
    .filter(({ right, first }) => !right.some((operation) => first.includes(operation)))
    .map(({ question, right, first }) => `${question}: expected ${right[0]}, found ${first.join('; ')}`);
}

describe('the right operation is among the first five', () => {
  test('for 97 of 100 questions as people ask them', async () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    const misses = await missed(questions);
    expect(1 - misses.length / questions.length, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('for most of the questions that the search was never tuned on', async () => {
    const misses = await missed(heldOut);
    const share = 1 - misses.length / heldOut.length;
    console.info(`held-out questions: ${(share * 100).toFixed(1)} % of ${heldOut.length}`);
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(HELD_OUT_FLOOR);
  });
});

describe('find_operations', () => {
  test('answers id, tool, risk and required parameters, and asks no cluster', async () => {
    bench.sent();
    const text = textOf(await bench.call('find_operations', { query: 'take a snapshot', limit: 2 }));
    expect(text.split('\n')[0]).toBe('operation\ttool\trisk\talso required\tdoes');
    expect(text).toMatch(
      /^POST \/nodes\/\{node\}\/qemu\/\{vmid\}\/snapshot\tcreate_snapshot\tchange, task\tsnapname\tTakes a snapshot of a VM's disks/m,
    );
    expect(bench.sent()).toEqual([]);
  });

  test.each([
    ['name of a tool', 'start_vm', 'POST /nodes/{node}/qemu/{vmid}/status/start', 'start_vm'],
    [
      'alias of a tool',
      'get_lxc_container_info',
      'GET /nodes/{node}/lxc/{vmid}/status/current',
      'get_vm_status',
    ],
    ['path', '/cluster/ha/rules', 'GET /cluster/ha/rules', null],
    ['parameter', 'destroy-unreferenced-disks', 'DELETE /nodes/{node}/qemu/{vmid}', 'delete_vm'],
    [
      'misspelt word',
      'snapshto rollback',
      'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback',
      undefined,
    ],
  ])('finds by the %s', async (_, query, operation, tool) => {
    const { operations } = dataOf(await bench.call('find_operations', { query, limit: 5 }));
    expect(operations).toContainEqual(
      expect.objectContaining(tool == null ? { operation } : { operation, tool }),
    );
  });

  test('only one method where that is asked for', async () => {
    const { operations } = dataOf(await bench.call('find_operations', { query: 'user', method: 'DELETE' }));
    expect(operations).toEqual(
      expect.arrayContaining([expect.objectContaining({ operation: 'DELETE /access/users/{userid}' })]),
    );
    expect(JSON.stringify(operations)).not.toMatch(/"operation":"(GET|POST|PUT)/);
  });
});
