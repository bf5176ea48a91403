import { existsSync } from 'node:fs';
import { ToolFault } from '../result.js';

/**
 * The switch out of the model's reach: while the file exists, nothing above `read` goes out. Asked anew for each request,
 * so that a plan stops in its middle.
 * @throws ToolFault `halted`
 */
export function refuseWhileHalted(file: string | undefined, operation: string): void {
  if (file === undefined || !existsSync(file)) return;
  throw new ToolFault(
    'halted',
    `${operation} was not sent: the owner has halted all changes (PVE_HALT_FILE). Reading goes on; changes do once the owner removes the file.`,
    { context: { operation }, retryable: true },
  );
}
