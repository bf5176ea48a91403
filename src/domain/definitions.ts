import { definitions, type InputDefinition, type InputParameter, inputs } from '../../generated/inputs.js';
import { parseIndexed } from './indexed.js';
import type { PropertyKind } from './property-parse.js';

const kinds = new WeakMap<InputDefinition, PropertyKind>();

/** The definition at an index of the generated table. */
export function definitionAt(index: number): InputDefinition {
  const definition = definitions[index];
  if (definition === undefined) throw new RangeError(`The table of input definitions has no entry ${index}.`);
  return definition;
}

/** The entry of a parameter, an indexed one such as `net1` under its own name too; undefined where it has none. */
export function parameterOf(operation: string, name: string): InputParameter | undefined {
  const fields = Object.hasOwn(inputs, operation) ? inputs[operation] : undefined;
  if (fields === undefined) return undefined;
  if (Object.hasOwn(fields, name)) return fields[name];
  const indexed = parseIndexed(name);
  const field = indexed === undefined ? undefined : fields[`${indexed.stem}[n]`];
  return field !== undefined && (indexed?.index ?? 0) < (field.count ?? 0) ? field : undefined;
}

/** The kind of property string that a definition describes; undefined where it describes another sort of value. */
export function kindOf(definition: InputDefinition): PropertyKind | undefined {
  const { parts } = definition;
  if (parts === undefined) return undefined;
  const known = kinds.get(definition);
  if (known !== undefined) return known;
  const kind = Object.fromEntries(
    Object.entries(parts).map(([name, { d, ...part }]) => [name, { ...part, type: definitionAt(d).type }]),
  );
  kinds.set(definition, kind);
  return kind;
}

/** The kind of a parameter's property string: `propertyKind('PUT /nodes/{node}/qemu/{vmid}/config', 'net0')`. */
export function propertyKind(operation: string, parameter: string): PropertyKind | undefined {
  const field = parameterOf(operation, parameter);
  return field === undefined ? undefined : kindOf(definitionAt(field.d));
}
