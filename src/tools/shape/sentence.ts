import type { Arguments } from '../arguments.js';
import type { OperationCall } from '../call.js';
import { cleanCell } from '../untrusted/index.js';
import { subjectOf } from './subject.js';

/**
 * What a call did, as a sentence without its full stop: "VM 109 (app) on pve1 migrated to pve2". The words of the tool
 * follow the subject, or are the whole sentence where they begin with a capital or a parameter; `{name}` stands for a
 * parameter, and a part in brackets is left out where its parameter is.
 */
export function sentenceOf(call: OperationCall, done: string): string {
  const told = toldOf(call, done);
  return isWhole(done) ? told : `${subjectOf(call)} ${told}`;
}

/** The same of what has not happened yet. */
export function notYet(call: OperationCall, done: string): string {
  if (isWhole(done) || /^(?:has|no longer) /.test(done)) return `Not yet: ${sentenceOf(call, done)}`;
  return `${subjectOf(call)}: not ${toldOf(call, done)} yet`;
}

function isWhole(done: string): boolean {
  return /^[A-Z{]/.test(done);
}

function toldOf({ params }: OperationCall, done: string): string {
  const { newid } = params;
  return `${filled(done, params)}${newid === undefined ? '' : ` to vmid ${String(newid)}`}`;
}

function filled(words: string, params: Arguments): string {
  return words
    .replace(/\[([^[\]]*?\{([\w-]+)\}[^[\]]*)\]/g, (_, part: string, name: string) =>
      params[name] === undefined ? '' : part,
    )
    .replace(/\{([\w-]+)\}/g, (_, name: string) => {
      const value = params[name];
      return cleanCell(Array.isArray(value) ? value.join(', ') : String(value ?? ''));
    });
}
