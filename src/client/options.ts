import type { Secret } from '../domain/secret.js';
import type { Clock } from './clock.js';

/** How the server's certificate is checked. Nothing given: against Node's and the system's CAs. */
export interface TlsOptions {
  /**
   * SHA-256 fingerprint of the server's own certificate, or those of all endpoints; with it, the chain and the name are
   * not looked at.
   */
  readonly fingerprint?: string | readonly string[];
  /** CA certificates (PEM) to trust in place of the system's. */
  readonly ca?: string;
  /** Accepts any certificate. For experiments only: whoever sits in between reads the token. Refused with a password. */
  readonly insecure?: boolean;
}

/** A call as the `beforeRequest` hook sees it. */
export interface RequestCall {
  /** Operation id: `GET /nodes/{node}/status`. */
  readonly operation: string;
  readonly method: string;
  /** The path as it is sent, below `/api2/json`, without a query. */
  readonly path: string;
  /** All parameters as given, path variables included. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A one-time code, or what gives a fresh one each time that a login needs it: `123456`, or `recovery:…`. */
export type OneTimeCode = string | (() => string | Promise<string>);

/**
 * Who calls: one of an API token, a user with a password, or a ticket. A password is exchanged for a ticket at the
 * first call; tickets live two hours and are renewed after one.
 */
export interface CredentialOptions {
  /** API token, `user@realm!tokenid=secret`. */
  readonly token?: string | Secret;
  /** `user@realm`, with `password`. */
  readonly user?: string;
  readonly password?: string | Secret;
  /** For a user with a second factor. A text serves for one login, a function also for those that follow. */
  readonly otp?: OneTimeCode;
  /** A ticket that a login gave before, `PVE:user@realm:…`. */
  readonly ticket?: string | Secret;
  /** The CSRF prevention token that came with it; without one the ticket is exchanged for a fresh one before a write. */
  readonly csrfToken?: string | Secret;
}

/** What a client is made from: one of `host` and `endpoints`, and one way of `CredentialOptions`. */
export interface ClientOptions extends CredentialOptions {
  /** `host`, `host:port` or `https://host:port`; the port is 8006 where none is given. */
  readonly host?: string;
  /** Several nodes of one cluster: one of them is used until it fails, then the next. */
  readonly endpoints?: readonly string[];
  readonly tls?: TlsOptions;
  /** URL of an HTTP proxy, `http://[user:password@]host:port`; connections are tunnelled through it. */
  readonly proxy?: string | Secret;
  /** Sends calls for a node to that node itself where it is one of the endpoints; learnt once from `GET /cluster/status`. */
  readonly affinity?: boolean;
  /** Milliseconds for a call with its retries (default 30,000); PVE delays each 401 by three seconds. */
  readonly timeout?: number;
  /**
   * Whether a call that not every known release of PVE understands is held against the cluster's release (default). The
   * client then asks `GET /version` once, and rejects with kind `unsupported` what the cluster does not have yet.
   */
  readonly checkRelease?: boolean;
  /**
   * Whether each call's parameters are held against PVE's schema before anything is sent (default: no). What is wrong
   * rejects with kind `validation`, every problem at once in `parameters`. What only a cluster can judge passes.
   */
  readonly validate?: boolean;
  /**
   * Called before each request, those of a task's handle included. If it throws, nothing is sent and its error is the
   * call's. What the client asks for itself (login, release, node addresses) is not shown to it.
   */
  readonly beforeRequest?: (call: RequestCall) => void | Promise<void>;
  /** Time, for tests and simulated clusters. Default: the real one. */
  readonly clock?: Clock;
}
