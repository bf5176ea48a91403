import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reason why the conformance run cannot start, in one line for the person who started it. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** One line of `verification.jsonl`: a call with at least one invalid value and a real server's answer. */
export interface VerificationLine {
  /** The operation's id, e.g. `POST /nodes/{node}/qemu`. */
  readonly op: string;
  /** What is wrong with the call, e.g. `path-format`. */
  readonly kind: string;
  readonly param?: string;
  readonly method: string;
  /** Encoded, below `/api2/json`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly status: number;
  readonly reason: string;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

/** One entry of `formats.json`: what a real server takes for one parameter schema. */
export interface FormatRow {
  /** The operation and parameter that were asked. */
  readonly tried: readonly [op: string, param: string];
  readonly accepts: readonly string[];
  /** Message, with `'VALUE'` for the value itself → refused values. */
  readonly refuses: Readonly<Record<string, readonly string[]>>;
  /** Values whose call failed before verification. */
  readonly unknown?: readonly string[];
}

/** One line of `reads.jsonl`: a GET operation on the populated server. */
export interface ReadLine {
  readonly op: string;
  /** Encoded, below `/api2/json`. */
  readonly path: string;
  readonly params?: Parameters;
  readonly status: number;
  readonly reason: string;
  /** The whole body; arrays cut to three rows, long strings cut. Text where the body wasn't JSON. */
  readonly answer: unknown;
}

/** Parameters of a recorded call. */
export type Parameters = Readonly<Record<string, string | number | boolean>>;

/** A call of a journey with the whole answer. */
export interface JourneyCall {
  readonly note?: undefined;
  /** The caller's name. */
  readonly as: string;
  readonly method: string;
  /** Encoded, below `/api2/json`. */
  readonly path: string;
  readonly params?: Parameters;
  readonly status: number;
  readonly reason: string;
  readonly answer: unknown;
}

/** How the task ended that the call before it started. */
export interface JourneyTask {
  readonly note: 'task';
  readonly as: string;
  readonly upid: string;
  /** The answer's data of the task's status. */
  readonly final: Readonly<Record<string, unknown>>;
  readonly log: readonly string[];
}

type JourneyRow = JourneyCall | JourneyTask;

/** A recorded sequence of calls. */
export interface Journey {
  /** The file's name without folder and extension. */
  readonly name: string;
  readonly rows: readonly JourneyRow[];
}

function readText(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new CannotRun(`No ${file} in '${folder}': give the folder of the recordings.`);
  return readFileSync(path, 'utf8');
}

function parse<T>(text: string, file: string): T {
  try {
    const value: T = JSON.parse(text);
    return value;
  } catch {
    throw new CannotRun(`${file} is not valid JSON.`);
  }
}

/** Reads `verification.jsonl`. Throws `CannotRun` if it is missing or malformed. */
export function readVerification(folder: string): VerificationLine[] {
  const file = 'verification.jsonl';
  const lines = readText(folder, file).split('\n');
  return lines.filter((line) => line !== '').map((line) => parse<VerificationLine>(line, file));
}

/** Reads `formats.json`. Throws `CannotRun` if it is missing or malformed. */
export function readFormats(folder: string): FormatRow[] {
  const file = 'formats.json';
  return parse<FormatRow[]>(readText(folder, file), file);
}

/** Reads `reads.jsonl`. Throws `CannotRun` if it is missing or malformed. */
export function readReads(folder: string): ReadLine[] {
  const file = 'reads.jsonl';
  const lines = readText(folder, file).split('\n');
  return lines.filter((line) => line !== '').map((line) => parse<ReadLine>(line, file));
}

/** Reads all of `journeys/`, in order of their names. Throws `CannotRun` if one is malformed or the folder missing. */
export function readJourneys(folder: string): Journey[] {
  const inner = join(folder, 'journeys');
  if (!existsSync(inner))
    throw new CannotRun(`No journeys in '${folder}': give the folder of the recordings.`);
  const files = readdirSync(inner).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => ({
    name: file.slice(0, -'.json'.length),
    rows: parse<JourneyRow[]>(readText(inner, file), file),
  }));
}

/** The name on the wire of a parameter that the spec writes as `net[n]`. */
export function wireName(param: string): string {
  return param.replace('[n]', '0');
}

/** The message that `formats.json` shortened, for one value. */
export function messageFor(template: string, value: string): string {
  return template.split("'VALUE'").join(`'${value}'`);
}

/** The lines of a message in an order of their own: PVE's is arbitrary. */
export function sortedLines(message: string): string {
  return message.split('\n').sort().join('\n');
}
