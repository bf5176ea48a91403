import { describe, expect, test } from 'vitest';
import { problemText } from '../../codegen/emit/override.js';
import { riskLevels } from '../../codegen/emit/risk.js';
import { buildReleases } from '../../codegen/outputs.js';
import { risk } from '../../overrides/risk.js';
import type { RiskTable } from '../../overrides/types.js';

const operations = buildReleases('spec').at(-1)?.operations ?? [];
const sources = new Map([
  ['overrides/risk/rules.ts', "// one\n{ match: 'GET /nope/**', level: 'read' },"],
  ['overrides/risk/raises.ts', "// one\n// two\nparameters: ['nosuch'],"],
]);

function problems(table: Partial<RiskTable>): string[] {
  return riskLevels(operations, { ...risk, ...table }, sources).problems.map(problemText);
}

describe('the risk table', () => {
  const { levels } = riskLevels(operations, risk, sources);

  test('gives each of the 675 operations a level and holds nothing that fits none', () => {
    expect(levels.size).toBe(675);
    expect(problems({})).toEqual([]);
  });

  test.each([
    ['GET /cluster/resources', 'read'],
    ['GET /nodes/{node}/qemu/{vmid}/config', 'read'],
    ['POST /nodes/{node}/qemu/{vmid}/agent/ping', 'read'],
    ['POST /nodes/{node}/qemu/{vmid}/status/start', 'operate'],
    ['POST /nodes/{node}/lxc/{vmid}/status/shutdown', 'operate'],
    ['POST /nodes/{node}/apt/update', 'operate'],
    ['DELETE /nodes/{node}/tasks/{upid}', 'operate'],
    ['GET /nodes/{node}/scan/cifs', 'operate'],
    ['POST /nodes/{node}/qemu', 'change'],
    ['POST /nodes/{node}/vzdump', 'change'],
    ['PUT /nodes/{node}/qemu/{vmid}/resize', 'change'],
    ['POST /nodes/{node}/qemu/{vmid}/status/stop', 'destroy'],
    ['POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback', 'destroy'],
    ['POST /nodes/{node}/status', 'destroy'],
    ['PUT /nodes/{node}/disks/wipedisk', 'destroy'],
    ['PUT /access/acl', 'privileged'],
    ['POST /nodes/{node}/qemu/{vmid}/agent/exec', 'privileged'],
    ['GET /nodes/{node}/qemu/{vmid}/agent/file-read', 'privileged'],
    ['GET /nodes/{node}/vncwebsocket', 'privileged'],
    ['GET /nodes/{node}/storage/{storage}/file-restore/download', 'privileged'],
    ['GET /nodes/{node}/qemu/{vmid}/cloudinit/dump', 'privileged'],
  ])('%s is %s', (operation, level) => {
    expect(levels.get(operation)).toBe(level);
  });

  test('no DELETE is milder than destroy, but for stopping a task and dropping a lock', () => {
    const mild = [...levels].filter(
      ([id, level]) => id.startsWith('DELETE') && !['destroy', 'privileged'].includes(level),
    );
    expect(mild).toEqual([
      ['DELETE /cluster/sdn/lock', 'operate'],
      ['DELETE /nodes/{node}/tasks/{upid}', 'operate'],
    ]);
  });

  test('an operation that no rule covers is reported', () => {
    const rules = risk.rules.filter(({ match }) => match !== 'GET /version');
    expect(problems({ rules })).toEqual(['overrides/risk/rules.ts:1: no rule gives GET /version a risk']);
  });

  test('a rule, an exception and a raise that name nothing are reported with file and line', () => {
    expect(
      problems({
        rules: [...risk.rules, { match: 'GET /nope/**', level: 'read' }],
        exceptions: [...risk.exceptions, { operation: 'GET /nope', level: 'read', why: '' }],
        raises: [
          ...risk.raises,
          {
            match: 'POST /nodes/{node}/qemu',
            parameters: ['nosuch'],
            when: 'set',
            level: 'destroy',
            why: '',
          },
        ],
      }),
    ).toEqual([
      "overrides/risk/rules.ts:2: rule 'GET /nope/**' decides no operation",
      'overrides/risk/rules.ts:1: exception for GET /nope, which the spec lacks',
      "overrides/risk/raises.ts:3: raise by 'nosuch', which no operation of 'POST /nodes/{node}/qemu' takes",
    ]);
  });
});
