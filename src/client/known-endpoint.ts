import { type Endpoint, parseEndpoint } from './endpoint.js';
import { PveError } from './error.js';

/**
 * The one of these endpoints that a text names: credentials go to no server that the client was not made for.
 * @throws PveError of kind `validation`, naming those there are
 */
export function endpointAmong(endpoints: readonly Endpoint[], text: string): Endpoint {
  const { origin, name } = parseEndpoint(text);
  const known = endpoints.find((endpoint) => endpoint.origin === origin);
  if (known) return known;
  const names = endpoints.map((endpoint) => endpoint.name).join(', ');
  throw new PveError('validation', `endpoint: ${name} is none of this client's: ${names}.`);
}
