import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Sandbox, startSandbox, type WorldFile } from '../src/sandbox/index.js';
import { createToolbox, type Toolbox } from '../src/tools/index.js';
import { heading, table } from './print.js';
import { tokensOf } from './tools-surface.js';

/** A call, the world that it is made in, and the most tokens that its text may have. */
interface Probe {
  readonly what: string;
  readonly world: string;
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly most: number;
}

function probesWith(hundred: string): readonly Probe[] {
  return [
    { what: 'list_vms, 100 guests', world: hundred, tool: 'list_vms', arguments: {}, most: 1500 },
    {
      what: 'describe_operation of VM creation',
      world: 'demo',
      tool: 'describe_operation',
      arguments: { operation: 'POST /nodes/{node}/qemu' },
      most: 1500,
    },
    { what: 'discover_context, demo', world: 'demo', tool: 'discover_context', arguments: {}, most: 6000 },
    {
      what: 'discover_context, 32 nodes and 10,000 guests',
      world: 'large',
      tool: 'discover_context',
      arguments: {},
      most: 6000,
    },
  ];
}

function of<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}

/** 100 guests on three nodes, a quarter containers, a fifth stopped, most with tags: as untidy as real ones. */
function hundredGuests(): WorldFile {
  const names = ['web', 'db', 'mail', 'win-dc', 'ci-runner', 'staging', 'dns', 'proxy', 'old-wiki'] as const;
  const tags = ['prod;web', 'db;prod', 'prod', '', 'dev', 'infra'] as const;
  const guests = Array.from({ length: 100 }, (_, index) => {
    const vmid = 100 + index;
    const name = `${of(names, index)}${Math.floor(index / names.length) + 1}`;
    const isVm = index % 4 !== 0;
    const disk = `local-lvm:vm-${vmid}-disk-0,size=${of([8, 32, 80, 100], index)}G`;
    const tag = of(tags, index);
    const config = {
      cores: of([1, 2, 4, 8], index),
      memory: of([512, 1024, 2048, 4096, 8192], index),
      ...(tag === '' ? {} : { tags: tag }),
      ...(isVm ? { name, boot: 'order=scsi0', scsi0: disk } : { hostname: name, rootfs: disk }),
    };
    const state: 'running' | 'stopped' = index % 5 === 0 ? 'stopped' : 'running';
    const type: 'qemu' | 'lxc' = isVm ? 'qemu' : 'lxc';
    return [String(vmid), { type, node: of(['pve1', 'pve2', 'pve3'], index), state, config }] as const;
  });
  return {
    name: 'hundred',
    nodes: { pve1: { ip: '192.0.2.1' }, pve2: { ip: '192.0.2.2' }, pve3: { ip: '192.0.2.3' } },
    storages: {
      'local-lvm': {
        type: 'lvmthin',
        total: '8T',
        config: { thinpool: 'data', vgname: 'pve', content: 'images,rootdir' },
      },
    },
    guests: Object.fromEntries(guests),
  };
}

function openToolbox({ url, tokens, fingerprint, clock }: Sandbox): Toolbox {
  return createToolbox({
    access: { level: 'full', setting: 'PVE_ACCESS=LEVEL' },
    now: () => clock.now(),
    connect: async () => ({ host: url, token: tokens.root ?? '', tls: { fingerprint } }),
  });
}

async function measure({ what, world, tool, arguments: given, most }: Probe) {
  // The same cluster at the same time in every run.
  const sandbox = await startSandbox({ world, clock: 'manual', seed: 1 });
  const toolbox = openToolbox(sandbox);
  try {
    const result = await toolbox.call({ tool, arguments: given });
    if (result.ok !== true) throw new Error(`${what} did not succeed: ${JSON.stringify(result)}`);
    const requests = sandbox.requests.length;
    return [what, countTokens(result.text), `<= ${most}`, tokensOf(result.data), requests];
  } finally {
    await toolbox.close();
    await sandbox.close();
  }
}

/** What single answers cost that every conversation begins with. */
export async function benchAnswers(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-bench-'));
  try {
    const hundred = join(folder, 'hundred.yaml');
    writeFileSync(hundred, JSON.stringify(hundredGuests()));
    const rows: (string | number)[][] = [];
    // One after the other: two clusters of 10,000 guests at once would only wait for each other.
    for (const probe of probesWith(hundred)) rows.push(await measure(probe));
    heading('Answers, o200k tokens');
    table(['call', 'text', 'promised', 'structured content', 'requests'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
