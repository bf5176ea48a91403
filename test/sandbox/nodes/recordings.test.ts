import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, type Lab, startLab } from '../support.js';
import { differences } from './shape.js';

interface Read {
  readonly op: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly reason: string;
  /** How many rows there were where not all were kept. */
  readonly length?: number;
  readonly answer: { readonly data: unknown; readonly message?: string };
}

const MINE = /^GET (\/cluster\/ceph|\/nodes\/\{node\}(\/|$))/;
const OTHERS = /^GET \/nodes\/\{node\}\/(qemu|lxc|storage|firewall|sdn|replication|tasks|vzdump)\b/;

/** Not an answer to hold on to: the recorder got a compressed stream that it could not read. */
const UNREADABLE = 'GET /nodes/{node}/journal';

const text = readFileSync(new URL('../../recordings/reads.jsonl', import.meta.url), 'utf8');
const reads: readonly Read[] = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ op }: Read) => MINE.test(op) && !OTHERS.test(op) && op !== UNREADABLE);

describe('what a node and Ceph answer in the populated world', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({ world: 'populated' });
  });
  afterAll(() => lab.close());

  it.each(reads)('$op', async ({ path, params = {}, status, reason, length, answer }) => {
    const given = await lab.call('root', 'GET', path, { params });
    expect({
      status: given.status,
      reason: given.reason,
      differences: differences(answer.data, dataOf(given), length !== undefined),
    }).toEqual({ status, reason, differences: [] });
  });
});
