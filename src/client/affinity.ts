import { isPlain, type Plain } from '../domain/plain.js';
import type { Endpoint } from './endpoint.js';
import { PveError } from './error.js';

/** Finds the endpoint that is this node itself. */
export type FindNode = (node: string) => Promise<Endpoint | undefined>;

function hostOf({ origin }: Endpoint): string {
  return new URL(origin).hostname.replace(/^\[|\]$/g, '');
}

/** Whether the row of `GET /cluster/status` is about the node behind this host: by address, name or first label. */
function isAbout(row: Plain, host: string): boolean {
  const isAddress = /^[\d.]+$|:/.test(host);
  if (isAddress) return row.ip === host;
  return typeof row.name === 'string' && host.split('.')[0] === row.name.toLowerCase();
}

async function learn(ask: () => Promise<unknown>, endpoints: readonly Endpoint[]) {
  const rows = await ask();
  const nodes = new Map<string, Endpoint>();
  for (const row of Array.isArray(rows) ? rows : []) {
    if (!isPlain(row) || row.type !== 'node' || typeof row.name !== 'string') continue;
    const endpoint = endpoints.find((one) => isAbout(row, hostOf(one)));
    if (endpoint) nodes.set(row.name, endpoint);
  }
  return nodes;
}

/**
 * Learns once, when first asked, which endpoint is which node. Where that can't be learnt no endpoint is preferred; it
 * is asked anew only where nothing answered.
 */
export function createAffinity(ask: () => Promise<unknown>, endpoints: readonly Endpoint[]): FindNode {
  let learning: Promise<ReadonlyMap<string, Endpoint>> | undefined;
  const nodes = () => {
    learning ??= learn(ask, endpoints).catch((error: unknown) => {
      if (!(error instanceof PveError)) throw error;
      if (error.status === undefined) learning = undefined;
      return new Map();
    });
    return learning;
  };
  return async (node) => (await nodes()).get(node);
}
