/** An argument of a prompt. */
export interface PromptArgument {
  readonly describe: string;
  readonly required?: true;
  /** Whose values are offered while it is typed: `guest`, `node`, `storage`, `pool` of the live cluster, or these. */
  readonly complete?: 'guest' | 'node' | 'storage' | 'pool' | readonly string[];
}

/**
 * A usual job as a person hands it to an agent. In the text `{name}` stands for an argument; a line that names an argument
 * which was not given is left out.
 */
export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: Readonly<Record<string, PromptArgument>>;
  readonly text: string;
}
