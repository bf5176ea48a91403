/**
 * A call that PVE refuses: HTTP status, message (its first line becomes the reason phrase) and, for parameters,
 * one text per parameter.
 */
export class Failure extends Error {
  readonly status: number;
  readonly errors: Readonly<Record<string, string>> | undefined;

  constructor(status: number, message: string, errors?: Readonly<Record<string, string>>) {
    super(message);
    this.name = 'Failure';
    this.status = status;
    this.errors = errors;
  }
}

/** What a Perl `die` in PVE's code becomes: status 500, the message and a newline. */
export function die(message: string): never {
  throw new Failure(500, `${message}\n`);
}

/** A Perl `die` whose message has no end of line: Perl says where it was, in a file below `/usr/share/perl5/PVE`. */
export function dieAt(message: string, file: string, line: number): never {
  die(`${message} at /usr/share/perl5/PVE/${file} line ${line}.`);
}

/** What PVE makes of a refusal that it puts into a text: code, message and a line for each parameter. */
export function failureText({ status, message, errors = {} }: Failure): string {
  if (status === 500) return message;
  const lines = Object.entries(errors).map(([name, text]) => `${name}: ${text}\n`);
  return `${status} ${message}${lines.join('')}`;
}

/** Does it; a refusal becomes a 500 with its text, after what failed where that is said. */
export function asText<T>(failed: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(500, `${failed}${failureText(error)}`);
  }
}

/** PVE::Exception::raise_param_exc: 400 with a text for each parameter. */
export function refuseParameters(errors: Readonly<Record<string, string>>): never {
  throw new Failure(400, 'Parameter verification failed.\n', errors);
}

/** PVE::Exception::raise_perm_exc: 403; `what` names the path and the privilege. */
export function refusePermission(what?: string): never {
  throw new Failure(403, `Permission check failed${what === undefined ? '' : ` (${what})`}\n`);
}
