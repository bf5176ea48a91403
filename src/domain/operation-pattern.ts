const compiled = new Map<string, RegExp>();

/**
 * Whether an operation fits a pattern: `METHOD[|METHOD…] /path`, with `*` for any method or one segment, `a|b` for one
 * of several segments and `**` for any number of segments, none included.
 */
export function fits(pattern: string, operation: string): boolean {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known.test(operation);
}

function compile(pattern: string): RegExp {
  const [methods = '', path = ''] = pattern.split(' ');
  const segments = path.split('/').slice(1).map(segmentSource);
  return new RegExp(`^${methods === '*' ? '[A-Z]+' : `(?:${methods})`} ${segments.join('')}$`);
}

function segmentSource(segment: string): string {
  if (segment === '**') return '(?:/[^/]+)*';
  if (segment === '*') return '/[^/]+';
  return `/(?:${segment.replaceAll(/[{}.+?^$()[\]\\]/g, '\\$&')})`;
}
