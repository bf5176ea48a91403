import type { TlsOptions } from '../../src/client/options.js';
import type { FetchText } from './source.js';

/** A PVE node answers its own apidoc at once; a host that takes longer is not one. */
const timeout = 30_000;

/** Fetches with the client's own transport, so that a node's certificate is checked or pinned as everywhere. */
export function fetchFrom(tls: TlsOptions): FetchText {
  return async (url) => {
    // Loaded here, as nothing but this needs the client, and the generator must run before the client is whole.
    const { openTransport } = await import('../../src/client/transport.js');
    const transport = openTransport(tls, undefined);
    try {
      const answer = await transport.send({
        method: 'GET',
        url,
        headers: {},
        body: undefined,
        signal: AbortSignal.timeout(timeout),
      });
      if (answer.status === 200) return answer.text;
      throw new Error(`answered ${answer.status} ${answer.reason}`);
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    } finally {
      await transport.close();
    }
  };
}

/** `fetch failed` says nothing; the cause below it does. */
function reasonOf(error: unknown): string {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  return deepest instanceof Error ? deepest.message : String(deepest);
}
