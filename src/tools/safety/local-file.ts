import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, sep } from 'node:path';
import { nearest } from '../../domain/nearest.js';
import { ToolFault } from '../result.js';
import { cleanCell } from '../untrusted/index.js';

/** A file of this machine that a call sends, as the caller named it. */
export interface LocalFile {
  readonly path: string;
  /** What was found there when the call was checked; what is sent must be the same. */
  readonly found?: FileFacts;
  /** Bytes that are free where it goes, as far as that can be read. */
  readonly free?: number;
}

/** What is known of a file without reading it. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** Another text whenever the file is another one or was written to. */
  readonly stamp: string;
}

/** What is written down of a file that goes along: its path and its bytes, never its content. */
export function fileParams(file: LocalFile | undefined): Readonly<Record<string, unknown>> {
  if (file === undefined) return {};
  return { file: file.path, ...(file.found === undefined ? {} : { size: file.found.size }) };
}

/** A file that may leave, open for reading: its bytes are taken from here, whatever its path means by now. */
export interface AllowedFile extends FileFacts {
  readonly handle: FileHandle;
}

/** Most names that a refusal lists. */
const MOST_LISTED = 20;

/**
 * Opens a file if it lies in one of the folders, and closes it after the work. What counts is where the opened file
 * is, and not what its path looks like: links are followed first, and the file is held against its place once more
 * while it is open. A folder itself may be a link, which is its owner's.
 * @throws ToolFault `file_not_allowed`, in the same words whether there is such a file or not; of what is inside a
 * folder `not_found`, or `invalid_arguments` for anything but a file with bytes and this one name
 */
export async function withAllowedFile<T>(
  path: string,
  folders: readonly string[],
  work: (file: AllowedFile) => Promise<T>,
): Promise<T> {
  const real = await placeOf(path, folders);
  const handle = await openFile(path, real);
  try {
    return await work({ handle, ...(await held(handle, path, real, folders)) });
  } finally {
    await handle.close();
  }
}

/** Size and stamp of a file that may leave. @throws ToolFault as `withAllowedFile` does */
export function factsOfFile(path: string, folders: readonly string[]): Promise<FileFacts> {
  return withAllowedFile(path, folders, async ({ size, stamp }) => ({ size, stamp }));
}

/** The path without links, inside one of the folders. */
async function placeOf(path: string, folders: readonly string[]): Promise<string> {
  if (!isAbsolute(path) || path.includes('\0')) throw notAllowed(path, folders);
  const real = await realOf(path);
  if (real === undefined) throw await missing(path, folders);
  if (!(await isInside(real, folders))) throw notAllowed(path, folders);
  return real;
}

/** Nothing is opened that is no file: opening alone can make a device act. */
async function openFile(path: string, real: string): Promise<FileHandle> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    if (!(await lstat(real)).isFile()) throw unfit(path, 'it is no regular file');
    return await open(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (error instanceof ToolFault) throw error;
    throw unfit(path, `it can't be read (${codeOf(error)})`);
  }
}

/** The opened file held against its place: a link or another file may have come into its path meanwhile. */
async function held(
  handle: FileHandle,
  path: string,
  real: string,
  folders: readonly string[],
): Promise<FileFacts> {
  const place = await placeOfOpened(handle, real);
  const there = await lstat(real, { bigint: true }).catch(() => undefined);
  const opened = await handle.stat({ bigint: true });
  const same = there !== undefined && there.dev === opened.dev && there.ino === opened.ino;
  if (place === undefined || !same || !(await isInside(place, folders))) throw notAllowed(path, folders);
  if (!opened.isFile()) throw unfit(path, 'it is no regular file');
  if (opened.nlink !== 1n) {
    throw unfit(path, 'it has a second name (a hard link), which may lie outside; a copy of it would do');
  }
  if (opened.size === 0n) throw unfit(path, 'it is empty');
  const { dev, ino, size, mtimeNs, ctimeNs } = opened;
  return { size: Number(size), stamp: [dev, ino, size, mtimeNs, ctimeNs].join(':') };
}

/** Where the opened file is, from the kernel where it tells, else by its path again. */
async function placeOfOpened(handle: FileHandle, real: string): Promise<string | undefined> {
  return readlink(`/proc/self/fd/${handle.fd}`).catch(() => realOf(real));
}

function realOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

/** Below a folder, name by name: `/data/iso-secret` is not inside `/data/iso`, nor is the folder inside itself. */
async function isInside(real: string, folders: readonly string[]): Promise<boolean> {
  const places = await Promise.all(folders.map(realOf));
  return places.some((place) => place !== undefined && real.startsWith(place + sep));
}

/** Whether there is a file is told of folders alone that may be uploaded from. */
async function missing(path: string, folders: readonly string[]): Promise<ToolFault> {
  const folder = await realOf(dirname(path));
  const isLink = await lstat(path).then(
    () => true,
    () => false,
  );
  const within = folder !== undefined && (await isInside(`${folder}${sep}file`, folders));
  if (folder === undefined || !within || isLink) return notAllowed(path, folders);
  const name = basename(path);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const meant = nearest(name, names);
  const shown = meant === undefined ? undefined : cleanCell(`${dirname(path)}${sep}${meant}`);
  return new ToolFault(
    'not_found',
    `Nothing was sent: there is no file '${cleanCell(path)}'.${shown === undefined ? '' : ` Did you mean '${shown}'?`}`,
    {
      invalid: [
        {
          parameter: 'file',
          given: cleanCell(path),
          expected: 'a file in that folder',
          valid: names
            .sort()
            .slice(0, MOST_LISTED)
            .map((one) => cleanCell(one)),
          ...(shown === undefined ? {} : { nearest: shown }),
        },
      ],
    },
  );
}

function notAllowed(path: string, folders: readonly string[]): ToolFault {
  const allowed = folders.length === 0 ? 'no folder' : folders.join(', ');
  return new ToolFault(
    'file_not_allowed',
    `'${cleanCell(path)}' was not sent: it is no file that may be uploaded. Allowed is what lies in ${allowed}, by its absolute path and not by way of a link that leads elsewhere; the owner sets the folders with PVE_UPLOAD_FOLDERS.`,
    { context: { file: cleanCell(path), allowed: folders }, related_tools: ['download_file'] },
  );
}

function unfit(path: string, why: string): ToolFault {
  return new ToolFault('invalid_arguments', `'${cleanCell(path)}' was not sent: ${why}.`, {
    invalid: [{ parameter: 'file', given: cleanCell(path), expected: 'a file with one name and with bytes' }],
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
