import type { InputDefinition, InputParameter } from '../../generated/inputs.js';
import type { OperationRow } from '../../generated/operations.js';
import type { RiskRaise } from '../../overrides/types.js';
import type { Problem } from '../client/validate/index.js';
import type { Arguments } from './arguments.js';

/** What the tools know of the operations, from generated/. */
export interface Tables {
  readonly operations: ReadonlyMap<string, OperationRow>;
  /** Parameters of an operation by wire name. */
  readonly inputsOf: (operation: string) => Readonly<Record<string, InputParameter>>;
  readonly definition: (index: number) => InputDefinition;
  /** Whether the operation takes parameters that are not listed. */
  readonly isOpen: (operation: string) => boolean;
  readonly raisesOf: (operation: string) => readonly Raise[];
  /** Everything that is wrong with a call's parameters. */
  readonly validate: (operation: string, params: Arguments) => readonly Problem[];
  /** What a definition expects, in a few words. */
  readonly expectation: (definition: InputDefinition) => string;
  /** A value that a definition takes, where one can be told. */
  readonly exampleOf: (definition: InputDefinition) => unknown;
}

/** A parameter that raises one operation. */
export type Raise = Omit<RiskRaise, 'match'>;

const anything: InputDefinition = { type: 'any' };
let loading: Promise<Tables> | undefined;

/** Loads the tables at the first call; a server that only lists its tools never needs them. */
export function loadTables(): Promise<Tables> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Tables> {
  const [{ operations }, { definitions, inputs, open }, { raises, raisesOf }, judge] = await Promise.all([
    import('../../generated/operations.js'),
    import('../../generated/inputs.js'),
    import('../../generated/raises.js'),
    import('../client/validate/index.js'),
  ]);
  const opened = new Set(open);
  return {
    operations: new Map(operations.map((row) => [row.id, row])),
    inputsOf: (operation) => (Object.hasOwn(inputs, operation) ? inputs[operation] : undefined) ?? {},
    definition: (index) => definitions[index] ?? anything,
    isOpen: (operation) => opened.has(operation),
    validate: judge.validate,
    expectation: judge.expectation,
    exampleOf: judge.exampleOf,
    raisesOf: (operation) => (raisesOf[operation] ?? []).flatMap((index) => raises[index] ?? []),
  };
}
