import type { HttpMethod } from '../read/apidoc.js';

/** The segments of an API path: `/nodes/{node}` is `nodes`, `{node}`. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** The variable's name in a segment such as `{vmid}`; undefined for a static segment. */
export function variableOf(segment: string): string | undefined {
  return /^\{(.+)\}$/.exec(segment)?.[1];
}

/** `pci-id-or-mapping` to `PciIdOrMapping`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/**
 * A stable type name for a path: its static segments, and the variable where it ends in one, so
 * `/nodes/{node}/qemu/{vmid}/config` is `NodesQemuConfig` and `/nodes/{node}` is `NodesNode`.
 * Unique, as no folder of the API holds both a variable and static names.
 */
export function pathName(path: string): string {
  const segments = segmentsOf(path);
  return segments
    .map((segment, index) => {
      const variable = variableOf(segment);
      if (variable === undefined) return pascalCase(segment);
      return index === segments.length - 1 ? pascalCase(variable) : '';
    })
    .join('');
}

/** `POST /nodes/{node}/qemu/{vmid}/clone` to `NodesQemuClonePost`. */
export function operationName(method: HttpMethod, path: string): string {
  return pathName(path) + pascalCase(method.toLowerCase());
}
