import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type PveClient } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import type { Given, Job, JobWorld, Owner } from './types.js';

/** The cluster of a job, prepared. */
export interface JobCluster {
  readonly sandbox: Sandbox;
  readonly owner: Owner;
  close(): Promise<void>;
}

/** How to reach a sandbox; where its clock is a manual one, waiting is what makes its time go on. */
export function connectionTo({ url, tokens, fingerprint, clock }: Sandbox, manual: boolean) {
  const connection = { host: url, token: tokens.root ?? '', tls: { fingerprint } };
  if (!manual) return connection;
  const sleep = async (ms: number) => clock.advance(ms);
  return { ...connection, clock: { now: () => clock.now(), sleep } };
}

/** Starts the cluster of a job: with a clock that goes only as far as someone waits for it, or with the real one. */
export async function openCluster(job: Job, clock: 'manual' | 'running' = 'manual'): Promise<JobCluster> {
  const { world = {} } = job;
  const sandbox = await startWorld(world, clock);
  const client = createClient(connectionTo(sandbox, clock === 'manual'));
  const owner = ownerOf(sandbox, client);
  for (const [operation, params] of world.before ?? []) await owner.call(operation, params);
  await world.prepare?.(owner);
  for (const fault of world.faults ?? []) sandbox.faults.add(fault);
  return {
    sandbox,
    owner,
    close: async () => {
      await client.close();
      await sandbox.close();
    },
  };
}

async function startWorld({ name = 'demo', yaml }: JobWorld, clock: 'manual' | 'running'): Promise<Sandbox> {
  const options = { clock, refusalDelay: 0, seed: 1 };
  if (yaml === undefined) return startSandbox({ ...options, world: name });
  const folder = await mkdtemp(join(tmpdir(), 'pvekit-eval-'));
  try {
    const file = join(folder, 'world.yaml');
    await writeFile(file, yaml);
    return await startSandbox({ ...options, world: file });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function ownerOf(sandbox: Sandbox, client: PveClient): Owner {
  return {
    sandbox,
    client,
    call: async (operation: string, params: Given = {}) => client.invoke(operation, params),
  };
}
