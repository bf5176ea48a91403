import { open } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { AccessLevel } from '../../../overrides/types.js';
import { type AuditOptions, listChanges, openAuditLog, verifyAudit } from '../../../src/tools/audit/index.js';
import { type Bench, errorOf, openBench } from '../kit.js';
import { newFile } from './kit.js';

let bench: Bench | undefined;
afterEach(() => bench?.close());

async function benchWith(level: AccessLevel, file: string, more: Partial<AuditOptions> = {}): Promise<Bench> {
  bench = await openBench(level, undefined, {
    confirm: 'never',
    audit: (principal) => openAuditLog({ file, face: 'test', principal, ...more }),
  });
  return bench;
}

const change = [
  'call_operation',
  { operation: 'PUT /nodes/pve1/qemu/100/config', params: { memory: 2048 } },
] as const;
const writes = (sent: readonly string[]) => sent.filter((one) => !one.startsWith('GET'));

describe('a toolbox with an audit log', () => {
  test('writes every change down with its way back, and no read', async () => {
    const file = await newFile();
    const { call } = await benchWith('full', file);
    await call('list_guests');
    await call(...change);
    const { changes } = await listChanges(file);
    expect(changes).toMatchObject([
      {
        face: 'test',
        principal: 'root@pam!demo',
        tool: 'call_operation',
        params: { node: 'pve1', vmid: 100, memory: 2048 },
        risk: 'change',
        decision: 'allowed',
        outcome: 'done',
        undo: {
          kind: 'config',
          calls: [{ params: { node: 'pve1', vmid: 100, memory: '4096' } }],
          expect: { fields: { memory: '2048' } },
        },
      },
    ]);
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 2 });
  });

  test('writes down what the owner does not allow', async () => {
    const file = await newFile();
    const { call, sent } = await benchWith('read', file);
    expect(errorOf(await call(...change)).code).toBe('access_level');
    expect(writes(sent())).toEqual([]);
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 1, calls: { refused: 1 } });
  });

  test('sends no change that it can not write down: a full disk, a folder that is not there', async () => {
    const write = async () => {
      const disk = await open('/dev/full', 'w');
      await disk.write('x').finally(() => disk.close());
    };
    const full = await benchWith('full', await newFile(), { write });
    expect(errorOf(await full.call(...change)).message).toMatch(/the disk is full: make room\.$/);
    expect(writes(full.sent())).toEqual([]);
    await full.close();
    const lost = await benchWith('full', `${await newFile()}/deeper`);
    expect(errorOf(await lost.call(...change)).message).toMatch(/its folder does not exist: create it\.$/);
    expect(writes(lost.sent())).toEqual([]);
  });
});
