import { uploadData, uploadText } from '../../shape/uploaded.js';
import type { Look } from '../read/look.js';
import type { Finding } from '../target.js';

/** A file of this machine that goes to a storage; another file in its place is another target. */
export async function upload({ params, file }: Look): Promise<Finding> {
  const { volid, size } = uploadData({ params, file });
  return {
    label: `Volume ${volid} on ${String(params.node)}`,
    lines: [uploadText({ params, file })],
    facts: { volid, file: file?.path, size },
    watched: [file?.path, file?.found?.stamp],
  };
}
