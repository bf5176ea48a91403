import { fits } from '../../domain/operation-pattern.js';
import { isPlain, type Plain } from '../../domain/plain.js';
import { hideInText } from '../audit/hide.js';
import type { CallContext, OperationCall } from '../call.js';
import { cleanCell, cleanLine } from '../untrusted/index.js';
import { anyObject } from './kinds/object.js';
import { kinds } from './kinds.js';
import { createLook } from './read/look.js';
import { type BlastRadius, type Finding, stateHash } from './target.js';

/**
 * What hangs on the target of a call, read fresh from the live cluster. What can't be read is said in a line of its own.
 * Every text is safe to show.
 */
export async function blastRadiusOf(call: OperationCall, context: CallContext): Promise<BlastRadius> {
  const look = createLook(call, context);
  const find = kinds.find(([pattern]) => fits(pattern, call.operation))?.[1];
  const found = await (find === undefined ? anyObject(look, context.tables) : find(look));
  return shown(found, look.unread());
}

function shown({ label, typed, lines, facts, watched }: Finding, unread: readonly string[]): BlastRadius {
  const name = typed === undefined ? '' : cleanCell(typed);
  return {
    target: { label: cleanCell(label), ...(name === '' ? {} : { typed: name }) },
    lines: [...lines, ...unread].map((line) => cleanLine(hideInText(line))),
    facts: {
      ...cleanFacts(facts),
      ...(unread.length === 0 ? {} : { unread: unread.map((line) => cleanLine(hideInText(line))) }),
    },
    state: stateHash([watched ?? facts, label]),
  };
}

function cleanFacts(facts: Plain): Plain {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [[cleanCell(name), cleanFact(value)]],
    ),
  );
}

function cleanFact(value: unknown): unknown {
  if (typeof value === 'string') return cleanCell(hideInText(value));
  if (Array.isArray(value)) return value.map(cleanFact);
  return isPlain(value) ? cleanFacts(value) : value;
}
