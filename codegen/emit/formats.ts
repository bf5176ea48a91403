import {
  type Operation,
  type PropertyString,
  pascalCase,
  type Schema,
  segmentsOf,
  variableOf,
} from '../model/index.js';

/** Names the distinct property strings, so that each becomes one component: `VgaValue`, `QemuNetValue`, … */
export interface FormatNames {
  nameOf(format: PropertyString): string;
  /** All of them by name, sorted. */
  readonly all: readonly (readonly [name: string, format: PropertyString])[];
}

interface Use {
  readonly stem: string;
  readonly area: string;
  readonly operation: string;
}

/**
 * A property string is called after the parameter that holds it; where two kinds share that name, after the area
 * of the API too, and as a last resort after the operation that uses it first.
 */
export function nameFormats(operations: readonly Operation[]): FormatNames {
  const uses = collectUses(operations);
  const names = new Map<string, string>();
  for (const candidate of [byStem, byArea, byOperation]) {
    const open = [...uses].filter(([key]) => !names.has(key));
    const taken = new Set(names.values());
    const wanted = new Map<string, number>();
    for (const [, { use }] of open) wanted.set(candidate(use), (wanted.get(candidate(use)) ?? 0) + 1);
    for (const [key, { use }] of open) {
      const name = candidate(use);
      if (wanted.get(name) === 1 && !taken.has(name)) names.set(key, name);
    }
  }
  const name = (key: string): string => {
    const found = names.get(key);
    if (found === undefined) throw new Error(`no name for property string ${key}`);
    return found;
  };
  return {
    nameOf: (format) => name(keyOf(format)),
    all: [...uses]
      .map(([key, { format }]) => [name(key), format] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

// The ending keeps them clear of JavaScript's own names: there is a parameter called `set`.
const byStem = ({ stem }: Use): string => `${stem}Value`;
const byArea = ({ area, stem }: Use): string => `${area}${stem}Value`;
const byOperation = ({ operation, stem }: Use): string => `${operation}${stem}Value`;

function collectUses(operations: readonly Operation[]): Map<string, { use: Use; format: PropertyString }> {
  const uses = new Map<string, { use: Use; format: PropertyString }>();
  for (const operation of operations) {
    for (const { name, schema } of operation.parameters) {
      const stem = pascalCase(name.replace('[n]', ''));
      for (const [format, suffix] of formatsIn(schema)) {
        const key = keyOf(format);
        if (uses.has(key)) continue;
        uses.set(key, {
          format,
          use: { stem: stem + suffix, area: areaOf(operation.path), operation: operation.name },
        });
      }
    }
  }
  return uses;
}

/** The property strings in a parameter: itself, its items, its variants. */
function formatsIn(schema: Schema, suffix = ''): (readonly [PropertyString, string])[] {
  return [
    ...(schema.propertyString === undefined ? [] : [[schema.propertyString, suffix] as const]),
    ...(schema.items === undefined ? [] : formatsIn(schema.items, suffix)),
    ...(schema.variants ?? []).flatMap((variant) =>
      formatsIn(variant.schema, pascalCase(variant.values[0] ?? '')),
    ),
  ];
}

/** The last static folder before the end: `qemu` of `/nodes/{node}/qemu/{vmid}/config`. */
function areaOf(path: string): string {
  const fixed = segmentsOf(path).filter((segment) => variableOf(segment) === undefined);
  const area = fixed.find((segment) => segment === 'qemu' || segment === 'lxc') ?? fixed[1] ?? fixed[0] ?? '';
  return pascalCase(area);
}

function keyOf(format: PropertyString): string {
  return JSON.stringify(format);
}
