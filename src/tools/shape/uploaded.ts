import type { Arguments } from '../arguments.js';
import { sized } from '../preview/read/words.js';
import type { LocalFile } from '../safety/local-file.js';
import { cleanCell } from '../untrusted/index.js';

/** What is told of an upload: its parameters, once they are valid, and its file. */
interface Sent {
  readonly params: Arguments;
  readonly file?: LocalFile | undefined;
}

/** The volid that an upload's file gets. */
export function uploadedVolid({ params }: Pick<Sent, 'params'>): string {
  const { storage, content, filename } = params;
  return `${String(storage)}:${String(content)}/${String(filename)}`;
}

/** What goes where, for whoever is to agree to it: "/srv/iso/a.iso (1.2 GiB) becomes local:iso/a.iso on pve1, …". */
export function uploadText({ params, file }: Sent): string {
  const size = file?.found === undefined ? '' : ` (${sized(file.found.size)})`;
  const free = file?.free === undefined ? '' : `, where ${sized(file.free)} are free`;
  return `${cleanCell(file?.path ?? '')}${size} becomes ${uploadedVolid({ params })} on ${cleanCell(String(params.node))}${free}.`;
}

/** The same for programs; sizes in bytes. */
export function uploadData({ params, file }: Sent) {
  return {
    volid: uploadedVolid({ params }),
    file: cleanCell(file?.path ?? ''),
    ...(file?.found === undefined ? {} : { size: file.found.size }),
    ...(file?.free === undefined ? {} : { free: file.free }),
  };
}
