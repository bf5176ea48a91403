import type { ParameterWords } from '../types.js';

/** Volumes on a storage: creating, fetching, copying, looking inside. */
export const volumeParameters = {
  filename:
    'Name of the new file on the storage, with its extension; for a disk `vm-100-disk-1` or the like.',
  target_node: 'Node that receives the copy; the same one unless given.',
  delay: 'Seconds to wait for the end, 1 to 30; if done by then the answer is null in place of a UPID.',
  checksum: 'Expected checksum, hex; the file is refused if it differs. Needs `checksum-algorithm`.',
  'checksum-algorithm': 'How `checksum` was made, e.g. `sha256`.',
  'verify-certificates': 'Checks the TLS certificate of the server; on by default.',
  reference: 'OCI image: `docker.io/library/debian`; for a pull with tag, `…/debian:13`.',
  filepath: 'Path inside the backup, base64; `/` for the top. Take it from the listing before.',
  tar: 'Packs a folder as tar.zst, with owners and permissions, and not as zip; off by default.',
  tmpfilename: 'Set by the PVE server itself during upload; never send it.',
} satisfies ParameterWords;
