import type { Words } from '../../overrides/words/types.js';
import { fits } from '../../src/domain/operation-pattern.js';
import type { Operation, Parameter } from '../model/index.js';
import { type OverrideProblem, type OverrideSources, problemAt } from './override.js';
import { literal, sourceFile } from './source.js';

const FOLDER = 'overrides/words';

/** The words of an operation and of its parameters and their sub-keys (`net[n].bridge`); undefined where none stand. */
export interface WordsOf {
  readonly summary: (operation: string) => string | undefined;
  readonly parameter: (operation: string, name: string) => string | undefined;
}

/** Looks words up: an exception that fits decides, else the general words. */
export function wordsOf({ operations, parameters, exceptions }: Words): WordsOf {
  return {
    summary: (operation) => operations[operation],
    parameter: (operation, name) =>
      exceptions.find(({ match, words }) => Object.hasOwn(words, name) && fits(match, operation))?.words[
        name
      ] ?? parameters[name],
  };
}

/** The operations with their words, for documents that people read. */
export function withWords(operations: readonly Operation[], words: WordsOf): Operation[] {
  return operations.map((operation) => {
    const summary = words.summary(operation.id);
    const worded = (parameter: Parameter): Parameter => {
      const text = words.parameter(operation.id, parameter.name);
      return text === undefined ? parameter : { ...parameter, words: text };
    };
    return {
      ...operation,
      ...(summary === undefined ? {} : { summary }),
      parameters: operation.parameters.map(worded),
      pathParameters: operation.pathParameters.map(worded),
    };
  });
}

/** Words for operations that the spec lacks, and exceptions that fit none. */
export function wordProblems(
  { operations: summaries, exceptions }: Words,
  operations: readonly Operation[],
  sources: OverrideSources,
): OverrideProblem[] {
  const ids = new Set(operations.map(({ id }) => id));
  return [
    ...Object.keys(summaries)
      .filter((id) => !ids.has(id))
      .map((id) => problemAt(sources, FOLDER, id, `words for ${id}, which the spec lacks`)),
    ...exceptions
      .filter(({ match }) => !operations.some(({ id }) => fits(match, id)))
      .map(({ match }) => problemAt(sources, FOLDER, match, `exception '${match}' fits no operation`)),
  ];
}

/** `generated/words.ts`: for tools and faces at run time. */
export function emitWords(operations: readonly Operation[], words: Words): string {
  const own = operations.map(({ id, pathParameters, parameters }) => {
    const stems = new Set([...pathParameters, ...parameters].map(({ name }) => name));
    const exceptional = words.exceptions
      .filter(({ match }) => fits(match, id))
      .toReversed()
      .flatMap((exception) => Object.entries(exception.words))
      .filter(([name]) => stems.has(name.split('.')[0] ?? name));
    return [id, Object.fromEntries(exceptional)] as const;
  });
  return sourceFile((writer) => {
    writer.writeLine('/** One line for each operation. */');
    writer.writeLine('export const summaries: Readonly<Record<string, string>> = {');
    for (const [id, text] of Object.entries(words.operations)) {
      writer.writeLine(`  ${literal(id)}: ${literal(text)},`);
    }
    writer.writeLine('};');
    writer.blankLine();
    writer.writeLine(
      '/** What a parameter means, and the sub-keys of property strings as `net[n].bridge`. */',
    );
    writer.writeLine('export const parameters: Readonly<Record<string, string>> = {');
    for (const [name, text] of Object.entries(words.parameters)) {
      writer.writeLine(`  ${literal(name)}: ${literal(text)},`);
    }
    writer.writeLine('};');
    writer.blankLine();
    writer.writeLine('/** Where it means something else, by operation. */');
    writer.writeLine(
      'export const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
    );
    for (const [id, exceptional] of own) {
      if (Object.keys(exceptional).length > 0) writer.writeLine(`  ${literal(id)}: ${literal(exceptional)},`);
    }
    writer.writeLine('};');
  });
}
