import type { SandboxOptions } from '../sandbox/index.js';

/** The one place that loads the sandbox, at its first use; the build leaves it outside the executable. */
export function loadSandbox() {
  return import('../sandbox/index.js');
}

/** Starts a simulated cluster. */
export async function startSandbox(options: SandboxOptions) {
  return (await loadSandbox()).startSandbox(options);
}
