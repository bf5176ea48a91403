import type { TextFormat } from './kinds.js';

const methods = new Set(['GET', 'POST', 'PUT', 'DELETE']);

function isCommand(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { path, method, args } = { path: undefined, method: undefined, args: undefined, ...value };
  const hasArguments = args === undefined || (typeof args === 'object' && args !== null);
  return typeof path === 'string' && methods.has(String(method)) && hasArguments;
}

const commandBatch: TextFormat = (text) => {
  try {
    const commands: unknown = JSON.parse(text);
    if (Array.isArray(commands) && commands.every(isCommand)) return undefined;
    return 'commands is not a valid array of commands: Parameter verification failed.\n';
  } catch {
    return 'commands param did not contain valid JSON: malformed JSON string\n';
  }
};

/** Lists of API calls as JSON text (PVE::API2::Nodes). */
export const batchFormats: Readonly<Record<string, TextFormat>> = { 'pve-command-batch': commandBatch };
