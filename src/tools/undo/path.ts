/**
 * An operation id as the table writes it, made whole: `POST .` is the call's own path, `GET ..` the one above,
 * `POST ../start` a neighbour, `GET ./{vmid}/config` one below.
 */
export function operationFrom(written: string, own: string): string {
  const [method = '', path = ''] = written.split(' ');
  if (!path.startsWith('.')) return written;
  const here = pathOf(own);
  const from = path.startsWith('..') ? here.slice(0, here.lastIndexOf('/')) : here;
  return `${method} ${from}${path.replace(/^\.{1,2}/, '')}`;
}

/** The path of an operation. */
export function pathOf(operation: string): string {
  return operation.slice(operation.indexOf(' ') + 1);
}

/** The names of the variables in an operation's path. */
export function variablesOf(operation: string): string[] {
  return Array.from(pathOf(operation).matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);
}
