import type { ToolError, ToolSuccess } from '../result.js';
import { cutText, MOST_TOKENS } from '../shape/fit.js';
import { limitData } from '../shape/limit.js';
import { limitFailure } from '../shape/limit-failure.js';
import type { Shaped } from '../shape/shaped.js';
import type { KeptResults } from './kept.js';

/** The rest is for the line that names the resource. */
const MOST_SHOWN = MOST_TOKENS - 80;

/**
 * A success within the limits, whatever made it: text and data cut where that has not been done, and all of it kept where
 * anything was cut, with the resource that holds it named in both.
 */
export function fitted(tool: string, { text, data, whole }: Shaped, results: KeptResults): ToolSuccess {
  const shown = cutText(text, 'Narrow the call.', MOST_SHOWN);
  const limited = limitData(data, MOST_SHOWN);
  if (whole === undefined && shown === text && limited === data) return { ok: true, text, data };
  const all = whole?.() ?? (shown === text ? JSON.stringify(data) : text);
  const kept = results.keep(tool, all);
  if (kept === undefined) return { ok: true, text: shown, data: limited };
  return {
    ok: true,
    text: `${shown}\n[The whole answer, ${all.length} characters, is kept as resource ${kept.uri}]`,
    data: { ...limited, resource: kept.uri },
  };
}

/** A failure within the limits, with the resource that holds all of it named in its context where anything was cut. */
export function fittedFailure(tool: string, error: ToolError, results: KeptResults): ToolError {
  const limited = limitFailure(error, MOST_SHOWN);
  if (limited === error) return error;
  const kept = results.keep(tool, JSON.stringify(error, undefined, 1));
  return kept === undefined ? limited : { ...limited, context: { ...limited.context, resource: kept.uri } };
}
