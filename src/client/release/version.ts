import { isPlain } from '../../domain/plain.js';

/** `MAJOR.MINOR` as one number that grows with the release; undefined where the text begins with none. */
export function rank(text: string): number | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? [];
  return major === undefined ? undefined : Number(major) * 1000 + Number(minor);
}

/** The release of the cluster from `GET /version`: `9.2.11` before 8 was written `7.4-16`; undefined where it names none. */
export function versionIn(answer: unknown): string | undefined {
  if (!isPlain(answer)) return undefined;
  const { version, release } = answer;
  return [version, release].find((text) => typeof text === 'string' && rank(text) !== undefined)?.toString();
}
