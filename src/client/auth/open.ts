import type { Clock } from '../clock.js';
import type { PostTicket, Session } from './session.js';
import type { CredentialSource } from './source.js';
import { createTicketSession } from './ticket.js';
import { tokenSession } from './token.js';

/** Opens the session that the credentials stand for; nothing is asked before the first authorization. */
export function openSession(source: CredentialSource, clock: Clock, post: PostTicket): Session {
  return source.kind === 'token' ? tokenSession(source.token) : createTicketSession(source, clock, post);
}
