import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Certificate } from '../server/certificate.js';
import type { Cluster } from './cluster.js';
import { type ClusterState, parseState, printState } from './state.js';

/** What a save file keeps: the cluster, and how its users reach it. */
export interface Saved {
  readonly state: ClusterState;
  /** API tokens by name, `user!id=secret`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly certificate: Certificate;
}

const FORMAT = 'pvekit-sandbox';
const VERSION = 1;

/** A save file that can't be used; the message says why. */
export class SaveFileError extends Error {
  override readonly name = 'SaveFileError';

  constructor(path: string, reason: string) {
    super(`save file '${path}' ${reason}`);
  }
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The file's first line; the second says how to reach the cluster, the third is its state. */
interface Header {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly sha256: string;
}

/** Writes the file anew beside the old one and puts it in its place, so that there is a whole one at any moment. */
export function writeSave(
  path: string,
  cluster: Cluster,
  access: Pick<Saved, 'tokens' | 'certificate'>,
): void {
  const { tokens, certificate } = access;
  const body = `${JSON.stringify({ tokens, certificate })}\n${printState(cluster)}\n`;
  const header: Header = { format: FORMAT, version: VERSION, sha256: checksum(body) };
  const next = `${path}.new`;
  // It holds the secrets of the cluster's users: simulated ones, but people reuse them.
  writeFileSync(next, `${JSON.stringify(header)}\n${body}`, { mode: 0o600 });
  renameSync(next, path);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new SaveFileError(path, `can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readHeader(path: string, line: string): Header {
  const foreign = new SaveFileError(path, 'is not one of pvekit sandbox');
  try {
    const header: Partial<Header> | null = JSON.parse(line);
    const { format, version, sha256 } = header ?? {};
    if (format !== FORMAT || version === undefined || sha256 === undefined) throw foreign;
    return { format, version, sha256 };
  } catch {
    throw foreign;
  }
}

/**
 * What a save file holds; undefined where there is no such file.
 * Throws `SaveFileError` where it can't be read, is none, of another version, or not as it was written.
 */
export function readSave(path: string): Saved | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  if (text === '') throw new SaveFileError(path, 'is empty');
  const end = text.indexOf('\n');
  const { version, sha256 } = readHeader(path, end < 0 ? text : text.slice(0, end));
  if (version !== VERSION) {
    throw new SaveFileError(path, `is of version ${version}, this pvekit reads version ${VERSION}`);
  }
  const body = text.slice(end + 1);
  if (checksum(body) !== sha256) {
    const what = body.endsWith('}\n') ? 'was changed since it was written' : 'is cut off';
    throw new SaveFileError(path, `is damaged: it ${what} (its checksum does not match)`);
  }
  const [access = '', state = ''] = body.split('\n');
  const reached: Pick<Saved, 'tokens' | 'certificate'> = JSON.parse(access);
  return { ...reached, state: parseState(state) };
}
