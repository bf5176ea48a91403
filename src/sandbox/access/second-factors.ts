import { type Cluster, seconds, sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { type Authenticator, isTotpCode } from './totp.js';

/** The second factors of all users, by user and the factor's id. */
const FILE = 'priv/tfa';
const FAILURES = 'priv/tfa-failures';

/** Wrong codes after which PVE takes no more codes of authenticators from a user. */
const MOST_FAILURES = 8;

/** One second factor as it is kept, and the id that it goes by. */
export interface Factor {
  readonly id: string;
  readonly section: Section;
}

const keyOf = (userid: string, id: string): string => `${userid} ${id}`;

/** The second factors of a user. */
export function factorsOf(cluster: Cluster, userid: string): readonly Factor[] {
  return [...sectionsOf(cluster, FILE)].flatMap(([key, section]) => {
    const [owner, id = ''] = key.split(' ');
    return owner === userid ? [{ id, section }] : [];
  });
}

/** Users with second factors. */
export function usersWithFactors(cluster: Cluster): readonly string[] {
  return [...new Set([...sectionsOf(cluster, FILE).keys()].map((key) => key.split(' ')[0] ?? ''))];
}

/** Keeps a second factor. */
export function keepFactor(cluster: Cluster, userid: string, id: string, section: Section): void {
  sectionsOf(cluster, FILE).set(keyOf(userid, id), section);
}

/** Drops a second factor. */
export function dropFactor(cluster: Cluster, userid: string, id: string): void {
  sectionsOf(cluster, FILE).delete(keyOf(userid, id));
}

/** Whether the user has used up all tries at codes of an authenticator. */
export function isLocked(cluster: Cluster, userid: string): boolean {
  return Number(sectionsOf(cluster, FAILURES).get(userid)?.count ?? 0) >= MOST_FAILURES;
}

/** Gives the user new tries. */
export function unlockFactors(cluster: Cluster, userid: string): void {
  sectionsOf(cluster, FAILURES).delete(userid);
}

function countFailure(cluster: Cluster, userid: string): void {
  const count = Number(sectionsOf(cluster, FAILURES).get(userid)?.count ?? 0) + 1;
  sectionsOf(cluster, FAILURES).set(userid, { count });
}

/** An authenticator as it is kept. */
export function authenticatorOf(section: Section): Authenticator {
  return {
    secret: String(section.secret),
    algorithm: String(section.algorithm),
    digits: Number(section.digits),
    period: Number(section.period),
  };
}

function usable(cluster: Cluster, userid: string, type: string): readonly Factor[] {
  return factorsOf(cluster, userid).filter(({ section }) => section.type === type && section.enable === 1);
}

function codesOf(section: Section): readonly string[] {
  return Array.isArray(section.codes) ? section.codes : [];
}

/** What a user who has given the password must answer with; undefined where nothing is needed. */
export function challengeFor(cluster: Cluster, userid: string): Record<string, unknown> | undefined {
  const totp = usable(cluster, userid, 'totp').length > 0;
  const codes = usable(cluster, userid, 'recovery').flatMap(({ section }) => codesOf(section));
  if (!totp && codes.length === 0) return undefined;
  return {
    ...(totp ? { totp: true } : {}),
    ...(codes.length > 0 ? { recovery: codes.map((_, at) => at) } : {}),
  };
}

function useTotp(cluster: Cluster, userid: string, code: string): boolean {
  if (isLocked(cluster, userid)) return false;
  const time = seconds(cluster);
  const good = usable(cluster, userid, 'totp').some(({ section }) =>
    isTotpCode(authenticatorOf(section), code, time),
  );
  if (good) unlockFactors(cluster, userid);
  else countFailure(cluster, userid);
  return good;
}

function useRecovery(cluster: Cluster, userid: string, code: string): boolean {
  const factor = usable(cluster, userid, 'recovery').find(({ section }) => codesOf(section).includes(code));
  if (factor === undefined) return false;
  factor.section.codes = codesOf(factor.section).filter((one) => one !== code);
  unlockFactors(cluster, userid);
  return true;
}

/** Whether `totp:CODE` or `recovery:CODE` answers the challenge; a recovery code is used up. */
export function answersChallenge(cluster: Cluster, userid: string, answer: string): boolean {
  const [, type, code = ''] = /^(totp|recovery):(.*)$/.exec(answer) ?? [];
  if (type === 'totp') return useTotp(cluster, userid, code);
  return type === 'recovery' && useRecovery(cluster, userid, code);
}
