import type { InputDefinition } from '../../../generated/inputs.js';
import { definitionAt, parameterOf } from '../../domain/definitions.js';
import { type Format, formatOf, partFormatOf } from '../../domain/formats/index.js';

/** The named format, undefined where there is none or only a cluster can judge it. */
export function formatFor(name: string | undefined): Format | undefined {
  return name === undefined ? undefined : formatOf(name);
}

let cputype: Format | undefined;

/** PVE's own generic models, which no custom model can be based on (PVE::QemuServer::CPUConfig). */
const generic = ['x86-64-v2', 'x86-64-v2-AES', 'x86-64-v3', 'x86-64-v4'];

/** CPU types are those that a custom model can be based on, PVE's generic ones, or custom ones, which have a prefix. */
function cputypeFormat(): Format {
  const field = parameterOf('POST /cluster/qemu/custom-cpu-models', 'reported-model');
  const reported = field === undefined ? undefined : definitionAt(field.d).enum;
  const choices = reported === undefined ? undefined : [...reported, ...generic];
  return {
    accepts: (text) => text.startsWith('custom-') || choices === undefined || choices.includes(text),
    expects: "a CPU type, or custom- and a custom model's name",
    example: 'x86-64-v2-AES',
    ...(choices === undefined ? {} : { choices }),
  };
}

/** What a part of a property string must be beyond what the spec says, by the string's named format. */
export function partFormat(kind: string | undefined, part: string): Format | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'pve-vm-cpu-conf' && part === 'cputype') {
    cputype ??= cputypeFormat();
    return cputype;
  }
  return partFormatOf(kind, part);
}

/** `cdrom` is another name of `ide2`; the spec gives no parts for it. */
export function standIn(definition: InputDefinition): InputDefinition {
  if (definition.format !== 'pve-qm-ide' || definition.parts !== undefined) return definition;
  const ide = parameterOf('PUT /nodes/{node}/qemu/{vmid}/config', 'ide2');
  return ide === undefined ? definition : definitionAt(ide.d);
}
