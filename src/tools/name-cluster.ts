import { isPlain } from '../domain/plain.js';
import type { ToolResult } from './result.js';

/**
 * Puts the cluster that a call was made on into every further call that its result names: without it, whoever makes one
 * of these would act on the default cluster.
 */
export function nameCluster(result: ToolResult, cluster: string): ToolResult {
  if (result.ok === 'ask') return result;
  if (!result.ok) {
    const suggestions = result.error.suggestions.map((one) => ({
      ...one,
      arguments: { ...one.arguments, cluster },
    }));
    return {
      ok: false,
      error: { ...result.error, context: withCluster(result.error.context, cluster), suggestions },
    };
  }
  const data = withCluster(result.data, cluster);
  if (JSON.stringify(data) === JSON.stringify(result.data)) return result;
  return { ...result, text: `${result.text}\nEach of these calls takes cluster "${cluster}" too.`, data };
}

/** A copy in which each `{ tool, arguments }` has the cluster. */
function withCluster<T>(value: T, cluster: string): T;
function withCluster(value: unknown, cluster: string): unknown {
  if (Array.isArray(value)) return value.map((part) => withCluster(part, cluster));
  if (!isPlain(value)) return value;
  if (typeof value.tool === 'string' && isPlain(value.arguments)) {
    return { ...value, arguments: { ...value.arguments, cluster } };
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withCluster(part, cluster)]));
}
