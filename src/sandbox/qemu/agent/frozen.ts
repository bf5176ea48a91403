import { die } from '../../server/failure.js';
import type { Guest } from '../../store/model.js';
import { insideOf } from './inside.js';

/** Commands that the agent still takes while the file systems are frozen. */
const ALLOWED: ReadonlySet<string> = new Set(['ping', 'info', 'fsfreeze-status', 'fsfreeze-thaw']);

/** The agent's own error for a command that it refuses while frozen; undefined where it takes it. */
export function frozenError(
  guest: Guest,
  command: string,
): { readonly class: string; readonly desc: string } | undefined {
  if (!insideOf(guest).frozen || ALLOWED.has(command)) return undefined;
  return {
    class: 'CommandNotFound',
    desc: `Command guest-${command} has been disabled: the agent is in frozen state`,
  };
}

/** Dies with the agent's error where the command is refused while frozen. */
export function refuseFrozen(guest: Guest, command: string): void {
  const error = frozenError(guest, command);
  if (error !== undefined) die(`Agent error: ${error.desc}`);
}
