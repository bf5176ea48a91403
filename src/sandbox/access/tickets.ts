import { createHmac } from 'node:crypto';
import type { Cluster } from '../store/cluster.js';
import { seconds } from '../store/cluster.js';
import type { User } from '../store/model.js';

/** How long a ticket is good, in seconds (PVE: two hours). */
const LIFETIME = 2 * 60 * 60;

const hexTime = (time: number): string => time.toString(16).toUpperCase().padStart(8, '0');

/** The secret that signs a cluster's tickets: it stays the same as long as the first node does. */
function secretOf(cluster: Cluster): string {
  const [first] = cluster.nodes.values();
  return `${first?.fingerprint ?? ''}${cluster.version.repoid}`;
}

function sign(cluster: Cluster, text: string): string {
  return createHmac('sha256', secretOf(cluster)).update(text).digest('base64');
}

/** A login ticket, `PVE:user@realm:HEXTIME::SIGNATURE`. */
export function createTicket(cluster: Cluster, user: User): string {
  const plain = `PVE:${user.userid}:${hexTime(seconds(cluster))}`;
  return `${plain}::${sign(cluster, plain)}`;
}

/** The token that writes with a ticket must carry. */
export function csrfToken(cluster: Cluster, user: User): string {
  const time = hexTime(seconds(cluster));
  return `${time}:${sign(cluster, `${time}:${user.userid}`).replace(/=+$/, '')}`;
}

function fresh(cluster: Cluster, time: string): boolean {
  const age = seconds(cluster) - Number.parseInt(time, 16);
  return age > -300 && age < LIFETIME;
}

/** The user of a ticket; undefined where it is malformed, forged, expired or of a user who is gone. */
export function userOfTicket(cluster: Cluster, ticket: string): User | undefined {
  const [, userid, time] = /^PVE:(\S+):([0-9A-F]{8})::/.exec(ticket) ?? [];
  if (userid === undefined || time === undefined || !fresh(cluster, time)) return undefined;
  const plain = `PVE:${userid}:${time}`;
  return ticket === `${plain}::${sign(cluster, plain)}` ? cluster.users.get(userid) : undefined;
}

/** Whether a CSRF token is of that user and fresh. */
export function isCsrfToken(cluster: Cluster, user: User, token: string): boolean {
  const [, time, signature] = /^([0-9A-F]{8}):(\S+)$/.exec(token) ?? [];
  if (time === undefined || !fresh(cluster, time)) return false;
  return signature === sign(cluster, `${time}:${user.userid}`).replace(/=+$/, '');
}

function challengeText(cluster: Cluster, user: User, time: string, info: string): string {
  return `PVE:!tfa!${info}:${time}::${sign(cluster, `${user.userid}:${info}:${time}`)}`;
}

/** The ticket of a login that wants a second factor: what it wants, as JSON, stands in place of the user. */
export function createChallengeTicket(
  cluster: Cluster,
  user: User,
  wanted: Readonly<Record<string, unknown>>,
): string {
  const info = encodeURIComponent(JSON.stringify(wanted));
  return challengeText(cluster, user, hexTime(seconds(cluster)), info);
}

/** Whether a ticket is such a one, made for that user and fresh. */
export function isChallengeTicket(cluster: Cluster, user: User, ticket: string): boolean {
  const [, info, time] = /^PVE:!tfa!(\S*):([0-9A-F]{8})::/.exec(ticket) ?? [];
  if (info === undefined || time === undefined || !fresh(cluster, time)) return false;
  return ticket === challengeText(cluster, user, time, info);
}
