import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../domain/nearest.js';
import { UsageError } from './usage-error.js';

type OptionTable = NonNullable<ParseArgsConfig['options']>;
interface Config<T extends OptionTable> extends ParseArgsConfig {
  args: string[];
  options: T;
  strict: true;
}
type Parsed<T extends OptionTable> = ReturnType<typeof parseArgs<Config<T>>>['values'];

/**
 * Reads a command's options.
 * @throws UsageError for an unknown option, a missing value or a stray word
 */
export function parseOptions<T extends OptionTable>(
  command: string,
  args: readonly string[],
  options: T,
): Parsed<T> {
  try {
    return parseArgs<Config<T>>({ args: [...args], options, strict: true }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(complaint(command, error, Object.keys(options)));
  }
}

/** What is wrong with a command line, from the error that `parseArgs` throws. */
export function complaint(command: string, { message }: TypeError, names: readonly string[]): string {
  const unknown = /Unknown option '-{1,2}([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return `${command}: ${message.split('. ')[0]}`;
  const meant = nearest(unknown, names);
  const hint =
    meant === undefined
      ? `it takes ${names.map((name) => `--${name}`).join(', ')}`
      : `did you mean --${meant}?`;
  return `${command}: unknown option '--${unknown}': ${hint}`;
}
