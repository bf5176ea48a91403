import type { RequestCall } from '../../client/index.js';

/** Variables that PVE reads to the path's end, slashes included. */
const toTheEnd = new Set(['{volume}', '{cidr}']);

/**
 * Whether PVE will take the request for the operation that was judged. PVE decodes the whole path and then splits it,
 * so each variable must still be one segment after decoding; the method must be the operation's own.
 */
export function readsAlike({
  operation,
  method,
  path,
}: Pick<RequestCall, 'operation' | 'method' | 'path'>): boolean {
  const [verb, template = ''] = operation.split(' ');
  if (verb !== method || /[?#\\]/.test(path)) return false;
  const decoded = decode(path);
  if (decoded === undefined || /[\s\p{Cc}]/u.test(decoded)) return false;
  const given = decoded.split('/');
  if (given.slice(1).some((segment) => segment === '' || segment === '.' || segment === '..')) return false;
  const wanted = template.split('/');
  const last = wanted.at(-1) ?? '';
  if (toTheEnd.has(last) ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((segment, index) => segment.startsWith('{') || segment === given[index]);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
