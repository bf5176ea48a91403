import type { Plain } from './plain.js';
import { printScalar } from './scalar.js';

function printValue(value: unknown): string {
  const text = Array.isArray(value) ? value.map((item) => printScalar(item)).join(';') : printScalar(value);
  if (text === '')
    throw new TypeError('is empty, and a property string cannot hold an empty value: leave it out');
  if (text.includes(',')) {
    throw new TypeError("holds a ',', which begins the next property: PVE has no way to write it in a value");
  }
  return text;
}

function printProperty(key: string, value: unknown): string {
  if (!/^[^\s=,]+$/.test(key)) throw new TypeError(`has the property name '${key}', which cannot be written`);
  try {
    return `${key}=${printValue(value)}`;
  } catch (error) {
    throw error instanceof TypeError ? new TypeError(`has a property '${key}' that ${error.message}`) : error;
  }
}

/**
 * Prints an object as PVE's property string: `{ model: 'virtio', bridge: 'vmbr0', firewall: true }` becomes
 * `model=virtio,bridge=vmbr0,firewall=1` (read by PVE::JSONSchema::parse_property_string). Properties that are
 * undefined are left out, an array is a list joined with `;`.
 * @throws TypeError that completes the sentence "the parameter …".
 */
export function printPropertyString(value: Plain): string {
  const parts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => printProperty(key, item));
  if (parts.length === 0)
    throw new TypeError('is an object without properties: leave the parameter out instead');
  return parts.join(',');
}
