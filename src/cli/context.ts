/** What a command works with, so that a test can stand in for the process. */
export interface CommandContext {
  readonly args: readonly string[];
  /** Working directory, from which a configuration file is looked for. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when the program is asked to end. */
  readonly ended: Promise<void>;
}
