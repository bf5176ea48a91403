import { type Bench, dataOf } from '../kit.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** Makes what an example needs, and answers the arguments that only then are known. */
export type Preparation = (bench: Bench) => Promise<Arguments>;

/** Calls that come first. */
export function after(...calls: readonly (readonly [tool: string, args: Arguments])[]): Preparation {
  return async (bench) => {
    for (const [tool, args] of calls) dataOf(await bench.call(tool, args));
    return {};
  };
}
