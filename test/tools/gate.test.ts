import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.js';
import type { AccessLevel, Risk } from '../../overrides/types.js';
import { createClient, PveError } from '../../src/client/index.js';
import { createGate } from '../../src/tools/guard/gate.js';
import { readsAlike } from '../../src/tools/guard/path.js';
import { ToolFault } from '../../src/tools/result.js';
import { loadTables, type Tables } from '../../src/tools/tables.js';
import { access } from './kit.js';

const levels: readonly AccessLevel[] = ['read', 'operate', 'change', 'destroy', 'full'];
const ranks: readonly Risk[] = ['read', 'operate', 'change', 'destroy', 'privileged'];

/** As if step guard had let every call through. */
const open = {
  options: {},
  permits: { holds: () => true, during: (_: unknown, __: unknown, work: () => never) => work() },
};

/** Ends a call that the gate let pass, in place of a wire. */
class Passed extends Error {}

let tables: Tables;
beforeAll(async () => {
  tables = await loadTables();
});

/** What becomes of a call: its level's refusal, or `passed`. */
async function send(
  level: AccessLevel,
  operation: string,
  params: Readonly<Record<string, unknown>>,
): Promise<string> {
  const gate = createGate(access(level), open, tables);
  const client = createClient({
    host: 'pve.invalid',
    token: 'root@pam!ci=00000000-0000-0000-0000-000000000000',
    beforeRequest: (call) => {
      gate(call);
      throw new Passed();
    },
  });
  const answer = client.invoke(operation, params);
  try {
    await ('started' in answer ? answer.started : answer);
    return 'answered';
  } catch (error) {
    if (error instanceof Passed) return 'passed';
    if (error instanceof ToolFault) return error.error.code;
    if (error instanceof PveError) return error.kind;
    throw error;
  }
}

/** Path variables with plain values, and `unprivileged` as the mildest container has it. */
function mildest(operation: string): Record<string, unknown> {
  const inputs = tables.inputsOf(operation);
  const variables = Object.keys(inputs).filter((name) => inputs[name]?.path === true);
  return {
    ...Object.fromEntries(variables.map((name) => [name, name === 'vmid' ? 100 : 'x1'])),
    ...(operation === 'POST /nodes/{node}/lxc' ? { unprivileged: true } : {}),
  };
}

describe('the gate', () => {
  test.each(levels)(
    'at level %s lets exactly the operations of that level and below reach the wire',
    async (level) => {
      const allowed = level === 'full' ? ranks.length - 1 : ranks.indexOf(level as Risk);
      const got: string[] = [];
      const want: string[] = [];
      for (const { id, risk } of operations) {
        got.push(`${id} ${await send(level, id, mildest(id))}`);
        want.push(`${id} ${ranks.indexOf(risk) <= allowed ? 'passed' : 'access_level'}`);
      }
      expect(got).toEqual(want);
    },
  );

  const vm = { node: 'pve1', vmid: 100 };
  const config = 'PUT /nodes/{node}/qemu/{vmid}/config';
  const create = 'POST /nodes/{node}/lxc';
  test.each<[string, Readonly<Record<string, unknown>>, Risk]>([
    [config, { cores: 2 }, 'change'],
    [config, { delete: 'net0' }, 'destroy'],
    [config, { delete: ['net0', 'scsi1'] }, 'destroy'],
    [config, { skiplock: false }, 'change'],
    [config, { skiplock: '1' }, 'destroy'],
    [config, { protection: 0 }, 'destroy'],
    [config, { protection: true }, 'change'],
    [config, { args: '-S' }, 'privileged'],
    [config, { hookscript: 'local:snippets/x.sh' }, 'privileged'],
    [config, { scsi7: '/dev/sda' }, 'privileged'],
    [config, { scsi7: { file: '/dev/sda' } }, 'privileged'],
    [config, { scsi7: 'discard=on, /dev/sda' }, 'privileged'],
    [config, { scsi7: 'local-lvm:32,discard=on' }, 'change'],
    [config, { ide2: 'local:iso/debian.iso,media=cdrom' }, 'change'],
    [config, { hostpci0: '0000:01:00.0' }, 'privileged'],
    [config, { hostpci0: 'mapping=gpu,pcie=1' }, 'change'],
    [config, { hostpci0: 'mapping=gpu,host=01:00' }, 'privileged'],
    [config, { hostpci0: 'mapping=gpu,01:00' }, 'privileged'],
    [config, { usb0: 'spice,usb3=1' }, 'change'],
    [config, { usb0: 'host=1234:5678' }, 'privileged'],
    ['POST /nodes/{node}/qemu', { archive: 'local:backup/x', force: true }, 'destroy'],
    [create, { unprivileged: true }, 'change'],
    [create, {}, 'privileged'],
    [create, { unprivileged: 'no' }, 'privileged'],
    [create, { unprivileged: true, mp0: '/srv,mp=/srv' }, 'privileged'],
    [create, { unprivileged: true, mp0: 'local-lvm:8,mp=/srv' }, 'change'],
    [create, { unprivileged: true, features: 'nesting=1' }, 'change'],
    [create, { unprivileged: true, features: { nesting: true, keyctl: true } }, 'privileged'],
    ['POST /nodes/{node}/qemu/{vmid}/status/shutdown', { forceStop: true }, 'destroy'],
    ['POST /nodes/{node}/qemu/{vmid}/move_disk', { delete: 1 }, 'destroy'],
    ['DELETE /nodes/{node}/qemu/{vmid}', { purge: 1 }, 'privileged'],
    ['POST /nodes/{node}/services/{service}/restart', { service: 'corosync' }, 'destroy'],
    [
      'PUT /nodes/{node}/storage/{storage}/content/{volume}',
      { storage: 'local', volume: 'local:backup/x', protected: 0 },
      'destroy',
    ],
  ])('%s with %o is %s', async (operation, params, risk) => {
    const path = Object.fromEntries(Object.entries(vm).filter(([name]) => operation.includes(`{${name}}`)));
    const below = levels[ranks.indexOf(risk) - 1] ?? 'read';
    const at = levels[ranks.indexOf(risk)] ?? 'full';
    expect([
      await send(below, operation, { ...path, ...params }),
      await send(at, operation, { ...path, ...params }),
    ]).toEqual(['access_level', 'passed']);
  });

  test('a path that PVE would read as another operation is never sent, whatever the values', async () => {
    const pieces = fc.constantFrom(
      'pve1',
      '/',
      '..',
      '.',
      '%2f',
      '%2F',
      '%',
      '\\',
      'status',
      'stop',
      '100',
      ' ',
      '?',
      '#',
      '\n',
      ';',
    );
    const value = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    const operation = 'GET /nodes/{node}/qemu/{vmid}/config';
    const gate = createGate(access('read'), open, tables);
    await fc.assert(
      fc.asyncProperty(value, value, async (node, vmid) => {
        let path: string | undefined;
        const client = createClient({
          host: 'pve.invalid',
          token: 'root@pam!ci=00000000-0000-0000-0000-000000000000',
          beforeRequest: (call) => {
            gate(call);
            ({ path } = call);
            throw new Passed();
          },
        });
        await Promise.resolve(client.invoke(operation, { node, vmid })).catch(() => undefined);
        // PVE decodes the whole path, then splits it.
        if (path !== undefined)
          expect(decodeURIComponent(path).split('/')).toEqual(['', 'nodes', node, 'qemu', vmid, 'config']);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, string, boolean]>([
    ['GET', '/nodes/pve1/qemu/100/config', true],
    ['POST', '/nodes/pve1/qemu/100/config', false],
    ['GET', '/nodes/pve1/qemu/100%2Fstatus%2Fstop', false],
    ['GET', '/nodes/pve1/qemu/100/status/stop', false],
    ['GET', '/nodes//qemu/100/config', false],
    ['GET', '/nodes/../qemu/100/config', false],
    ['GET', '/nodes/%2e%2e/qemu/100/config', false],
    ['GET', '/nodes/pve1/QEMU/100/config', false],
    ['GET', '/nodes/pve1/qemu/100/config?x=1', false],
    ['GET', '/nodes/%zz/qemu/100/config', false],
  ])('%s %s reads as the operation that was judged: %s', (method, path, alike) => {
    expect(readsAlike({ operation: 'GET /nodes/{node}/qemu/{vmid}/config', method, path })).toBe(alike);
  });

  test('a volume id may hold slashes, but no way out', () => {
    const operation = 'DELETE /nodes/{node}/storage/{storage}/content/{volume}';
    const read = (volume: string) =>
      readsAlike({ operation, method: 'DELETE', path: `/nodes/a/storage/b/content/${volume}` });
    expect([read('local%3Aiso%2Fx.iso'), read('local:iso/x.iso'), read('local:iso/../x'), read('')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
