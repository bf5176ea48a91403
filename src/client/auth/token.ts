import type { ApiToken } from '../../domain/token.js';
import type { Session } from './session.js';

/** The session of an API token, which every request carries as it is. */
export function tokenSession({ id, userid, secret }: ApiToken): Session {
  return {
    identity: { id, userid, isToken: true },
    authorize: async () => ({
      headers: { authorization: `PVEAPIToken=${id}=${secret.reveal()}` },
      refused: () => false,
    }),
    secrets: () => [secret.reveal()],
  };
}
