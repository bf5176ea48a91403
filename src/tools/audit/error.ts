/** Why the audit log can't be written or read: one line with what to do. Where it is thrown, nothing was sent. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room',
  EDQUOT: 'the disk quota is used up: make room',
  EFBIG: 'the file may not grow any more: raise the limit on file sizes',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied: let the user that runs pvekit write there',
  EPERM: 'not permitted: let the user that runs pvekit write there',
  ENOENT: 'its folder does not exist: create it',
  ENOTDIR: 'its folder is a file: name another one',
  EISDIR: 'it is a folder: name a file in it',
  ELOOP: "it is a symbolic link: give the file's own path",
  EIO: 'the disk reports a fault: look at it',
};

/** The code of a system error, `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Runs work on a file, and gives its failure as an AuditError that names the file and what to do. */
export async function withReasons<T>(what: string, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AuditError) throw error;
    const code = codeOf(error) ?? '';
    const gone = what === 'read' && code === 'ENOENT' ? 'there is no such file' : reasons[code];
    const reason = gone ?? (error instanceof Error ? error.message : String(error));
    throw new AuditError(`The audit log ${file} can't be ${what}: ${reason}.`, { cause: error });
  }
}
