/** Bad input from the person who started the program: printed as one line, exit code 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
