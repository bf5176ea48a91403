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

/** PVE::Exception::raise_param_exc: 400 with a text for each parameter. */
export function refuseParameters(errors: Readonly<Record<string, string>>): never {
  throw new Failure(400, 'Parameter verification failed.\n', errors);
}

/** PVE::Exception::raise_perm_exc: 403; `what` names the path and the privilege. */
export function refusePermission(what?: string): never {
  throw new Failure(403, `Permission check failed${what === undefined ? '' : ` (${what})`}\n`);
}
