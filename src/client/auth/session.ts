/** Who calls, as error messages name it. */
export interface Identity {
  /** `user@realm!tokenid`, or the user. */
  readonly id: string;
  readonly userid: string;
  readonly isToken: boolean;
}

/** What a request carries to prove who calls. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** PVE refused it: it is not used again. True where asking for another one may help. */
  readonly refused: () => boolean;
}

/** One client's proof of who calls. */
export interface Session {
  readonly identity: Identity;
  /** May log in or renew a ticket first. @throws PveError, of kind `auth` where PVE refuses the login */
  readonly authorize: (isWrite: boolean) => Promise<Authorization>;
  /** All that may never be shown. */
  readonly secrets: () => readonly string[];
}

/** Sends `POST /access/ticket` without credentials and gives what PVE answers. */
export type PostTicket = (params: Readonly<Record<string, unknown>>) => Promise<unknown>;
