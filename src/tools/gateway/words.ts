/** Our words for one operation. */
export interface OperationWords {
  readonly summary: string;
  /** What a parameter means here; also a part of a property string, as `net[n].bridge`. */
  parameter(name: string): string | undefined;
}

/** The words of an operation; loaded when they are first asked for. */
export async function loadWords(operation: string): Promise<OperationWords> {
  const { exceptions, parameters, summaries } = await import('../../../generated/words.js');
  const own = Object.hasOwn(exceptions, operation) ? (exceptions[operation] ?? {}) : {};
  return {
    summary: summaries[operation] ?? '',
    parameter: (name) =>
      Object.hasOwn(own, name) ? own[name] : Object.hasOwn(parameters, name) ? parameters[name] : undefined,
  };
}
