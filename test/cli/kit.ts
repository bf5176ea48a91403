import { tmpdir } from 'node:os';
import { run } from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `pvekit ARGS` in this process with streams of its own; the program is asked to end at once. */
export async function pvekit(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = tmpdir(),
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run({
    args,
    // Nobody's configuration folder.
    env: { XDG_CONFIG_HOME: '/nonexistent', ...env },
    cwd,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ended: Promise.resolve(),
  });
  return { code, out, err };
}
