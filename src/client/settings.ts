import type { Secret } from '../domain/secret.js';
import type { CredentialSource } from './auth/source.js';
import type { Clock } from './clock.js';
import type { Endpoint } from './endpoint.js';
import type { RequestCall, TlsOptions } from './options.js';

/** What calls are made with. */
export interface CallerSettings {
  /** At least one, in the order in which they are tried. */
  readonly endpoints: readonly Endpoint[];
  readonly credentials: CredentialSource;
  readonly tls: TlsOptions;
  readonly proxy: Secret | undefined;
  readonly affinity: boolean;
  readonly checkRelease: boolean;
  readonly validate: boolean;
  /** Milliseconds for a call that sets none. */
  readonly timeout: number;
  /** Real time where none is given. */
  readonly clock: Clock | undefined;
  readonly beforeRequest: ((call: RequestCall) => void | Promise<void>) | undefined;
}
