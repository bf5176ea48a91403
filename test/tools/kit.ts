import type { AccessLevel } from '../../overrides/types.js';
import { createClient, type PveClient } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import {
  type Access,
  createToolbox,
  type Dialogue,
  type SafetyOptions,
  type Toolbox,
  type ToolboxOptions,
  type ToolResult,
} from '../../src/tools/index.js';

export function access(level: AccessLevel): Access {
  return { level, setting: 'PVE_ACCESS=LEVEL' };
}

/** A sandbox and a toolbox on it; `call` is what a face does. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly toolbox: Toolbox;
  call(tool: string, args?: Readonly<Record<string, unknown>>, dialogue?: Dialogue): Promise<ToolResult>;
  /** Calls that reached the sandbox since the last question, as `METHOD path`. */
  sent(): string[];
  close(): Promise<void>;
}

/** Nothing asks first unless `safety` says so. */
export async function openBench(
  level: AccessLevel,
  waitLimit?: number,
  safety: SafetyOptions = { confirm: 'never' },
  more: Pick<ToolboxOptions, 'now'> & { readonly token?: string } = {},
): Promise<Bench> {
  const sandbox = await startSandbox({ refusalDelay: 0 });
  const toolbox = createToolbox({
    access: access(level),
    safety,
    ...(more.now === undefined ? {} : { now: more.now }),
    connect: async () => ({
      host: sandbox.url,
      token: more.token ?? sandbox.tokens.root ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
    ...(waitLimit === undefined ? {} : { waitLimit }),
  });
  let seen = 0;
  return {
    sandbox,
    toolbox,
    call: (tool, args = {}, dialogue) =>
      toolbox.call({ tool, arguments: args, ...(dialogue === undefined ? {} : { dialogue }) }),
    sent: () => {
      const fresh = sandbox.requests.slice(seen);
      seen = sandbox.requests.length;
      return fresh.map(({ method, path }) => `${method} ${path}`);
    },
    close: async () => {
      await toolbox.close();
      await sandbox.close();
    },
  };
}

/** The text of a success; a failure fails the test with its message. */
export function textOf(result: ToolResult): string {
  if (result.ok !== true) throw new Error(`expected a success, got: ${JSON.stringify(result)}`);
  return result.text;
}

/** The data of a success. */
export function dataOf(result: ToolResult): Readonly<Record<string, unknown>> {
  if (result.ok !== true) throw new Error(`expected a success, got: ${JSON.stringify(result)}`);
  return result.data;
}

/** The error of a failure; a success fails the test. */
export function errorOf(result: ToolResult) {
  if (result.ok !== false) throw new Error(`expected a failure, got: ${JSON.stringify(result)}`);
  return result.error;
}

/** The rows of a listing as objects. */
export function rowsIn(result: ToolResult): Record<string, unknown>[] {
  const { columns, rows } = dataOf(result);
  if (!Array.isArray(columns) || !Array.isArray(rows)) throw new Error('expected a listing');
  return rows.map((row: unknown[]) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
}

/** The owner's own way to the cluster of a bench, past all tools. */
export function clientOf({ sandbox }: Pick<Bench, 'sandbox'>): PveClient {
  const { url: host, tokens, fingerprint } = sandbox;
  return createClient({ host, token: tokens.root ?? '', tls: { fingerprint } });
}
