import { PveError } from './error.js';

/** Where PVE's API is reached. */
export interface Endpoint {
  /** `https://host:port`, without a slash at the end. */
  readonly origin: string;
  /** `host:port`, for messages. */
  readonly name: string;
}

const defaultPort = 8006;
const shape =
  /^(?:(?<scheme>[a-z][a-z0-9+.-]*):\/\/)?(?<host>\[[0-9a-f:.%]+\]|[^\s:/?#@[\]]+)(?::(?<port>\d{1,5}))?(?<rest>[/?#].*)?$/i;
const bareV6 = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i;
/** What people paste from the browser's address bar or from PVE's API documentation. */
const harmlessRest = /^\/?(?:api2(?:\/json)?\/?)?(?:#.*)?$/;

function refuse(what: string): PveError {
  return new PveError('validation', `host: ${what}: expected 'host', 'host:port' or 'https://host:port'.`);
}

/**
 * Reads a host, `host:port`, URL or IPv6 address; the port is 8006 where none is given.
 * @throws PveError of kind `validation`; a user or password in the URL is not repeated.
 */
export function parseEndpoint(text: string): Endpoint {
  const trimmed = typeof text === 'string' ? text.trim() : '';
  if (trimmed === '') throw refuse('no host is given');
  if (trimmed.includes('@')) throw refuse('a user or password does not belong into it');
  const parts = shape.exec(bareV6.test(trimmed) ? `[${trimmed}]` : trimmed)?.groups;
  if (!parts?.host) throw refuse(`'${trimmed}' can't be read`);
  if ((parts.scheme ?? 'https').toLowerCase() !== 'https') {
    throw refuse(`'${trimmed}' is not HTTPS, and PVE's API speaks nothing else`);
  }
  if (!harmlessRest.test(parts.rest ?? '')) throw refuse(`'${trimmed}' has a path`);
  const port = Number(parts.port ?? defaultPort);
  if (port < 1 || port > 65535) throw refuse(`'${trimmed}' has no valid port`);
  const name = `${parts.host.toLowerCase()}:${port}`;
  if (!URL.canParse(`https://${name}`)) throw refuse(`'${trimmed}' can't be read`);
  return { origin: `https://${name}`, name };
}
