import { Socket } from 'node:net';
import { type buildConnector, Client } from 'undici';
import type { Secret } from '../domain/secret.js';
import { PveError } from './error.js';

/** Opens a TCP connection to the target through a proxy; rejects with a ProxyFailure. */
export type Tunnel = (target: buildConnector.Options) => Promise<Socket>;

/** The proxy made no connection, so nothing was sent to the target. The message completes "HOST:PORT …". */
export class ProxyFailure extends Error {}

function readProxy(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url;
  throw new PveError('validation', "proxy: expected the URL of an HTTP proxy, 'http://host:port'.");
}

function loginOf({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}

/**
 * Tunnels through an HTTP proxy with CONNECT, as undici's own proxy agent does, which however gives no hold on the
 * certificate behind the proxy.
 * @throws PveError of kind `validation` where the proxy's URL can't be read; it is not repeated
 */
export function openTunnel(proxy: Secret): Tunnel {
  const url = readProxy(proxy.reveal());
  const headers = loginOf(url);
  return async ({ hostname, port }) => {
    // A connection that became a tunnel is lost to its client, so each has its own.
    const client = new Client(url.origin);
    const asked = client.connect({ path: `${hostname}:${port || 443}`, headers });
    const { socket, statusCode } = await asked.catch(async (cause: Error) => {
      await client.destroy();
      const why = `can't be reached: the proxy ${url.host} gives no connection (${cause.message}).`;
      throw new ProxyFailure(why, { cause });
    });
    if (statusCode === 200 && socket instanceof Socket) return socket;
    socket.on('error', () => undefined).destroy();
    throw new ProxyFailure(`can't be reached through the proxy ${url.host}, which answers ${statusCode}.`);
  };
}
