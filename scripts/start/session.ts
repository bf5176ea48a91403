import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

/** What a tool call came back with. */
export interface Answer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly failed: boolean;
  /** Milliseconds as the client sees them. */
  readonly took: number;
}

/** A connection to a server of its own, as an agent's program has one. */
export interface Session {
  /** How many tools the server lists, and milliseconds until it did. */
  readonly listed: { readonly tools: number; readonly took: number };
  call(tool: string, args: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts `dist/pvekit.js mcp --sandbox` and speaks MCP with it over stdin and stdout. */
export async function openSession(root: string): Promise<Session> {
  const client = new Client({ name: 'pvekit-start', version: '1.0.0' });
  const began = performance.now();
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(root, 'dist/pvekit.js'), 'mcp', '--sandbox'],
    }),
  );
  const { tools } = await client.listTools();
  const took = performance.now() - began;
  return {
    listed: { tools: tools.length, took },
    async call(name, args) {
      const start = performance.now();
      const result = await client.callTool({ name, arguments: { ...args } });
      const { content, structuredContent, isError } = result;
      return {
        text: content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n'),
        data: isRecord(structuredContent) ? structuredContent : {},
        failed: isError === true,
        took: performance.now() - start,
      };
    },
    close: () => client.close(),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rows of a listing's data, each an object by its columns. */
export function rowsOf({ data }: Answer): readonly Readonly<Record<string, unknown>>[] {
  const { columns, rows } = data;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
  return rows
    .filter((row) => Array.isArray(row))
    .map((row) => Object.fromEntries(columns.map((name, index) => [String(name), row[index]])));
}
