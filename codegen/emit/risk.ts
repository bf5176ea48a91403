import type { Risk, RiskRaise, RiskTable } from '../../overrides/types.js';
import { fits } from '../../src/domain/operation-pattern.js';
import type { Operation } from '../model/index.js';
import { type OverrideProblem, type OverrideSources, problemAt, takes } from './override.js';
import { literal, propertyKey, sourceFile } from './source.js';

const FOLDER = 'overrides/risk';

interface RiskLevels {
  /** Operation id to level; lacks an operation that nothing covers, which is then among the problems. */
  readonly levels: ReadonlyMap<string, Risk>;
  readonly problems: readonly OverrideProblem[];
}

/** The level of every operation by rules and exceptions, and what in the table fits no operation. */
export function riskLevels(
  operations: readonly Operation[],
  table: RiskTable,
  sources: OverrideSources,
): RiskLevels {
  const exceptions = new Map(table.exceptions.map(({ operation, level }) => [operation, level]));
  const used = new Set<string>();
  const levels = new Map<string, Risk>();
  const problems: OverrideProblem[] = [];
  for (const { id } of operations) {
    const rule = table.rules.find(({ match }) => fits(match, id));
    if (rule !== undefined) used.add(rule.match);
    const level = exceptions.get(id) ?? rule?.level;
    if (level === undefined)
      problems.push({ file: `${FOLDER}/rules.ts`, line: 1, message: `no rule gives ${id} a risk` });
    else levels.set(id, level);
  }
  return { levels, problems: [...problems, ...idle(operations, table, used, sources)] };
}

function idle(
  operations: readonly Operation[],
  { rules, exceptions, raises }: RiskTable,
  used: ReadonlySet<string>,
  sources: OverrideSources,
): OverrideProblem[] {
  const known = new Set(operations.map(({ id }) => id));
  const say = (name: string, message: string) => problemAt(sources, FOLDER, name, message);
  return [
    ...rules
      .filter(({ match }) => !used.has(match))
      .map(({ match }) => say(match, `rule '${match}' decides no operation`)),
    ...exceptions
      .filter(({ operation }) => !known.has(operation))
      .map(({ operation }) => say(operation, `exception for ${operation}, which the spec lacks`)),
    ...raises.flatMap(({ match, parameters }) => {
      const fitting = operations.filter(({ id }) => fits(match, id));
      if (fitting.length === 0) return [say(match, `raise for '${match}', which fits no operation`)];
      return parameters
        .filter((parameter) => !fitting.some((operation) => takes(operation, parameter)))
        .map((parameter) =>
          say(parameter, `raise by '${parameter}', which no operation of '${match}' takes`),
        );
    }),
  ];
}

/** `generated/raises.ts`: for each operation the raises that can apply to it, with the parameters that it takes. */
export function emitRaises(operations: readonly Operation[], raises: readonly RiskRaise[]): string {
  const texts: string[] = [];
  const rows = operations.flatMap((operation) => {
    const indexes = raises.flatMap((raise) => {
      const parameters = fits(raise.match, operation.id)
        ? raise.parameters.filter((name) => takes(operation, name))
        : [];
      if (parameters.length === 0) return [];
      const { when, level, why } = raise;
      return [indexOf(texts, literal({ parameters, when, level, why }))];
    });
    return indexes.length === 0 ? [] : [`  ${propertyKey(operation.id)}: ${literal(indexes)},`];
  });
  return sourceFile((writer) => {
    writer.writeLine("import type { RiskRaise } from '../overrides/types.js';");
    writer.blankLine();
    writer.writeLine('/** Parameters that make a call worse than its operation. */');
    writer.writeLine("export const raises: readonly Omit<RiskRaise, 'match'>[] = [");
    for (const text of texts) writer.writeLine(`  ${text},`);
    writer.writeLine('];');
    writer.blankLine();
    writer.writeLine('/** Operation to the indexes of the raises that can apply to it. */');
    writer.writeLine('export const raisesOf: Readonly<Record<string, readonly number[]>> = {');
    for (const row of rows) writer.writeLine(row);
    writer.writeLine('};');
  });
}

function indexOf(texts: string[], text: string): number {
  const known = texts.indexOf(text);
  return known >= 0 ? known : texts.push(text) - 1;
}
