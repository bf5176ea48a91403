import { basename } from 'node:path';
import type { Arguments } from '../../arguments.js';
import type { OperationCall } from '../../call.js';
import { uploadedVolid } from '../../shape/uploaded.js';
import { locators } from '../../steps/locate.js';
import type { Composite } from '../composite.js';
import { byHand, byUrl } from './refusals.js';

/** What PVE itself takes by upload, told by a file's name. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/\.tar(?:\.\w+)?$/i, 'vztmpl'],
  [/\.(?:qcow2|raw|vmdk|ova)$/i, 'import'],
  [/./, 'iso'],
];

/**
 * From a file of this machine to its upload, which then goes through the steps; what PVE takes in no such way is
 * refused with the way that works for it.
 */
export const uploadFile: Composite = async (args, context) => {
  const { storage, file, filename, content: given, node, checksum, ...own } = args;
  const path = String(file);
  const wanted = String(filename ?? basename(path));
  const content = String(given ?? endings.find(([pattern]) => pattern.test(wanted))?.[1]);
  if (!Object.hasOwn(uses, content)) throw await byHand({ storage, content }, context);
  if ((context.safety.options.uploadFolders ?? []).length === 0) {
    throw byUrl({ storage, content, filename, node });
  }
  const name = nameInStorage(wanted);
  const { 'checksum-algorithm': algorithm, ...rest } = own;
  const params: Arguments = {
    node: node ?? (await locators.storage({ storage }, context)).node,
    storage,
    content,
    filename: name,
    ...(checksum === undefined ? {} : { checksum }),
    ...(algorithm === undefined ? {} : { 'checksum-algorithm': algorithm }),
  };
  const renamed = name === wanted ? [] : [`The file is kept as '${name}': PVE takes no other characters.`];
  return {
    call: {
      tool: 'upload_file',
      operation: 'POST /nodes/{node}/storage/{storage}/upload',
      params,
      own: rest,
      answer: { kind: 'task', done: 'uploaded' },
      unknown: [],
      known: [],
      guest: undefined,
      file: { path },
      found: [],
      ask: {},
      notes: [...renamed, ...nextUse(content, uploadedVolid({ params }))],
    } satisfies OperationCall,
  };
};

/** As PVE names it: the last segment, with nothing in it that would need quoting. */
function nameInStorage(wanted: string): string {
  return wanted
    .trim()
    .replace(/^.*[/\\]/s, '')
    .replace(/[^\w.-]/g, '_');
}

function nextUse(content: string, volid: string): string[] {
  const use = uses[content]?.(volid);
  return use === undefined ? [] : [use];
}

/** What the file is good for once it is there. */
const uses: Readonly<Record<string, (volid: string) => string>> = {
  iso: (volid) =>
    `Use it as a drive with create_vm or update_vm_config, such as ide2 "${volid},media=cdrom".`,
  vztmpl: (volid) => `Use it with create_container as ostemplate "${volid}".`,
  import: (volid) => `Use it as a disk with create_vm, such as scsi0 "STORAGE:0,import-from=${volid}".`,
};
