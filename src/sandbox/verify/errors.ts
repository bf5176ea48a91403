/** Collects messages by property path, as PVE::JSONSchema does, before they become the `errors` of a 400 answer. */
export type PathErrors = Map<string, string>;

/** Adds a message; a second one for the same path is joined with a backslash and an n, as PVE (by mistake) does. */
export function addError(errors: PathErrors, path: string, message: string): void {
  const key = path === '' ? '_root' : path;
  const earlier = errors.get(key);
  errors.set(key, earlier === undefined ? message : `${earlier}\\n${message}`);
}

/** The text of the exception that PVE raises with these errors: a headline and one line a path. */
export function exceptionText(headline: string, errors: PathErrors): string {
  return headline + Array.from(errors, ([path, message]) => `${path}: ${message}\n`).join('');
}

/** Joins a path and the name of a property below it. */
export function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
