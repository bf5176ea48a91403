import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { Certificate } from '../server/certificate.js';
import { applyChanges, type Change } from './changes.js';
import type { Cluster } from './cluster.js';
import { type ClusterState, parsed, parseState, printState } from './state.js';

/** What a save file keeps: the cluster, and how its users reach it. */
export interface Saved {
  readonly state: ClusterState;
  /** API tokens by name, `user!id=secret`. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly certificate: Certificate;
}

/** A save file that is being written. */
export interface SaveFile {
  /** Adds changes, each as JSON, that were made at that time and left the dice there. */
  add(changes: readonly string[], now: number, dice: number): void;
  /** Whether so much was added that it is time to write it anew. */
  isLong(): boolean;
  close(): void;
}

const FORMAT = 'pvekit-sandbox';
const VERSION = 2;

/** A file may grow to twice its first size, but not so soon, before it is written anew. */
const LEAST_GROWTH = 1024 ** 2;

/** A save file that can't be used; the message says why. */
export class SaveFileError extends Error {
  override readonly name = 'SaveFileError';

  constructor(path: string, reason: string) {
    super(`save file '${path}' ${reason}`);
  }
}

/**
 * The first line: how many bytes count, itself included. What lies behind them was being added when the process died.
 * It is always as long, as it is written over each time.
 */
function printHeader(length: number): string {
  const digits = String(length).padStart(15, '0');
  return `${JSON.stringify({ format: FORMAT, version: VERSION, length: digits })}\n`;
}

/** A line: the checksum of all lines so far and of its content, and the content. */
function sealed(before: string, content: string): { readonly seal: string; readonly line: string } {
  const seal = createHash('sha256').update(before).update(content).digest('hex');
  return { seal, line: `${seal} ${content}\n` };
}

const SEAL = 64;

/**
 * Writes the file anew beside the old one and puts it in its place, so that there is a whole one at any moment; what
 * changes from then on is added to it. Behind the header, one line says how to reach the cluster, one is its state, and
 * then there is one for each step that changed it.
 */
export function createSave(
  path: string,
  cluster: Cluster,
  access: Pick<Saved, 'tokens' | 'certificate'>,
): SaveFile {
  const { tokens, certificate } = access;
  const reach = sealed('', JSON.stringify({ tokens, certificate }));
  const state = sealed(reach.seal, printState(cluster));
  const body = reach.line + state.line;
  const first = printHeader(0).length + Buffer.byteLength(body);
  const next = `${path}.new`;
  // It holds the secrets of the cluster's users: simulated ones, but people reuse them.
  const file = openSync(next, 'w', 0o600);
  writeSync(file, printHeader(first) + body);
  renameSync(next, path);
  let { seal } = state;
  let length = first;
  return {
    add(changes, now, dice) {
      const added = sealed(seal, `{"now":${now},"dice":${dice},"changes":[${changes.join()}]}`);
      const size = writeSync(file, added.line, length);
      writeSync(file, printHeader(length + size), 0);
      length += size;
      seal = added.seal;
    },
    isLong: () => length - first > Math.max(first, LEAST_GROWTH),
    close: () => closeSync(file),
  };
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new SaveFileError(path, `can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Header {
  readonly version: number;
  readonly length: string;
}

function readHeader(path: string, line: string): Header {
  const foreign = new SaveFileError(path, 'is not one of pvekit sandbox');
  try {
    const header: Partial<Header & { format: string }> | null = JSON.parse(line);
    const { format, version, length = '' } = header ?? {};
    if (format !== FORMAT || version === undefined) throw foreign;
    return { version, length };
  } catch {
    throw foreign;
  }
}

/** The contents of the lines that count, each checked against its seal. */
function readLines(path: string): readonly string[] | undefined {
  const bytes = readBytes(path);
  if (bytes === undefined) return undefined;
  if (bytes.length === 0) throw new SaveFileError(path, 'is empty');
  const end = bytes.indexOf('\n');
  const { version, length } = readHeader(path, bytes.toString('utf8', 0, end < 0 ? bytes.length : end));
  if (version !== VERSION) {
    throw new SaveFileError(path, `is of version ${version}, this pvekit reads version ${VERSION}`);
  }
  if (bytes.length < Number(length)) {
    throw new SaveFileError(path, `is damaged: it is cut off (${bytes.length} of ${Number(length)} bytes)`);
  }
  const changed = new SaveFileError(
    path,
    'is damaged: it was changed since it was written (a checksum does not match)',
  );
  const text = bytes.toString('utf8', end + 1, Number(length));
  if (!text.endsWith('\n')) throw changed;
  let before = '';
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const content = line.slice(SEAL + 1);
      if (sealed(before, content).line !== `${line}\n`) throw changed;
      before = line.slice(0, SEAL);
      return content;
    });
}

interface Step {
  readonly now: number;
  readonly dice: number;
  readonly changes: readonly Change[];
}

/**
 * What a save file holds; undefined where there is no such file.
 * Throws `SaveFileError` where it can't be read, is none, of another version, or not as it was written.
 */
export function readSave(path: string): Saved | undefined {
  const lines = readLines(path);
  if (lines === undefined) return undefined;
  const [access, first, ...rest] = lines;
  if (access === undefined || first === undefined) throw new SaveFileError(path, 'holds no cluster');
  const reached: Pick<Saved, 'tokens' | 'certificate'> = JSON.parse(access);
  const state = parseState(first);
  for (const line of rest) {
    const { now, dice, changes }: Step = JSON.parse(line, parsed);
    Object.assign(state, { now, dice });
    applyChanges(state, changes);
  }
  return { ...reached, state };
}
