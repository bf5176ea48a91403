import { type PathNode, paths } from '../../../generated/client/paths.js';
import { nearest } from '../../domain/nearest.js';
import { ToolFault } from '../result.js';

/** An operation and the path variables that were given as real values. */
interface Address {
  readonly operation: string;
  readonly variables: Readonly<Record<string, string>>;
}

const letters: Readonly<Record<string, string>> = { GET: 'G', POST: 'P', PUT: 'U', DELETE: 'D' };
/** Variables that take all the rest of a path, slashes included. */
const toTheEnd = new Set(['{volume}', '{cidr}']);

/**
 * Reads `METHOD /path`, the path with `{variables}` or real values. What the gate and PVE could read in two ways is
 * refused: `.` and `..`, empty segments, an encoded slash, backslashes, white space.
 * @throws ToolFault `unknown_operation`
 */
export function parseAddress(text: string): Address {
  const [, verb = '', raw = ''] = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text) ?? [];
  const method = verb.toUpperCase();
  const letter = letters[method];
  if (letter === undefined) {
    throw refusal(
      text,
      "is no operation: expected 'METHOD /path' with GET, POST, PUT or DELETE, such as 'GET /nodes'",
    );
  }
  const segments = segmentsOf(text, raw);
  const { node, template, variables } = walk(text, segments);
  const methods = node['']?.replace(/[!?]/g, '') ?? '';
  if (!methods.includes(letter)) {
    const offered = Object.keys(letters).filter((name) => methods.includes(letters[name] ?? '?'));
    const what = offered.length === 0 ? 'no methods, only paths below it' : `only ${offered.join(', ')}`;
    throw refusal(text, `does not exist: ${template} has ${what}`);
  }
  return { operation: `${method} ${template}`, variables };
}

function segmentsOf(text: string, raw: string): string[] {
  if (/[?#\\]/.test(raw)) throw refusal(text, "holds '?', '#' or '\\': give parameters in 'params'");
  const path = raw.replace(/^\/api2\/json(?=\/)/, '').replace(/(?<=[^/])\/$/, '');
  if (!path.startsWith('/')) throw refusal(text, "has a path that does not start with '/'");
  return path
    .slice(1)
    .split('/')
    .map((segment) => decode(text, segment));
}

function decode(text: string, segment: string): string {
  const decoded = decodeOrNothing(segment);
  if (decoded === undefined) throw refusal(text, `has a bad percent-encoding in '${segment}'`);
  if (decoded === '' || decoded === '.' || decoded === '..') {
    throw refusal(text, "has an empty segment, '.' or '..' in its path, which is no path of PVE");
  }
  if (/[/\\\s\p{Cc}]/u.test(decoded)) {
    throw refusal(
      text,
      "hides a slash, a backslash or white space in a segment; give such a value in 'params'",
    );
  }
  return decoded;
}

function decodeOrNothing(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

interface Place {
  readonly node: PathNode;
  readonly template: string;
  readonly variables: Readonly<Record<string, string>>;
}

function walk(text: string, segments: readonly string[]): Place {
  let place: Place = { node: paths, template: '', variables: {} };
  for (const [index, segment] of segments.entries()) {
    const { node, template, variables } = place;
    const variable = Object.keys(node).find((key) => key.startsWith('{'));
    const key = variable ?? segment;
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (segment === '' || next === undefined || typeof next === 'string')
      throw unknownSegment(text, place, segment);
    const rest = toTheEnd.has(key) && Object.keys(next).length === 1;
    const value = rest ? segments.slice(index).join('/') : segment;
    place = {
      node: next,
      template: `${template}/${key}`,
      variables:
        variable === undefined || value === variable
          ? variables
          : { ...variables, [variable.slice(1, -1)]: value },
    };
    if (rest) break;
  }
  return place;
}

function unknownSegment(text: string, { node, template }: Place, segment: string): ToolFault {
  const offered = Object.keys(node).filter((key) => key !== '');
  const meant = nearest(segment, offered);
  const hint = meant === undefined ? '' : `; the nearest is '${meant}'`;
  return refusal(text, `does not exist: ${template || '/'} has no '${segment}' below it${hint}`, offered);
}

function refusal(text: string, what: string, below: readonly string[] = []): ToolFault {
  const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  const words = text
    .replace(/\{[^}]*\}/g, ' ')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
  return new ToolFault('unknown_operation', `'${shown}' ${what}.`, {
    ...(below.length === 0 ? {} : { context: { below } }),
    suggestions: [
      {
        tool: 'find_operations',
        arguments: { query: words.join(' ') || 'nodes' },
        why: 'searches the operations',
      },
    ],
    related_tools: ['find_operations'],
  });
}
