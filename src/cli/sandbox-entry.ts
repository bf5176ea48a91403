import type { SandboxOptions } from '../sandbox/index.js';

/** The one place that loads the sandbox, at its first use; the build leaves it outside the executable. */
export async function startSandbox(options: SandboxOptions) {
  const sandbox = await import('../sandbox/index.js');
  return sandbox.startSandbox(options);
}
