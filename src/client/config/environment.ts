import { Secret } from '../../domain/secret.js';
import { PveError } from '../error.js';
import type { Environment } from './discover.js';
import type { CredentialConfig, SecretSource, TlsConfig } from './types.js';

/** What the environment says of a cluster; each part is undefined where it says nothing. */
export interface FromEnvironment {
  readonly endpoints: readonly string[] | undefined;
  readonly credentials: CredentialConfig | undefined;
  readonly tls: TlsConfig | undefined;
}

/** The value of the first variable that has one. */
function first(env: Environment, ...names: readonly string[]): string | undefined {
  return names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== '');
}

/** A token in the parts that other programs take. */
function joinedToken(env: Environment): string | undefined {
  const [id, secret] = [first(env, 'PROXMOX_TOKEN_ID'), first(env, 'PROXMOX_TOKEN_SECRET')];
  if (id !== undefined && secret !== undefined) return `${id}=${secret}`;
  const parts = ['PROXMOX_USER', 'PROXMOX_TOKEN_NAME', 'PROXMOX_TOKEN_VALUE'].map((name) => first(env, name));
  const [user, name, value] = parts;
  return parts.includes(undefined) ? undefined : `${user}!${name}=${value}`;
}

function tokenIn(env: Environment): SecretSource | undefined {
  const [path, command] = [first(env, 'PVE_TOKEN_FILE'), first(env, 'PVE_TOKEN_COMMAND')];
  const own = first(env, 'PVE_TOKEN');
  if ([path, command, own].filter((one) => one !== undefined).length > 1) {
    throw new PveError(
      'validation',
      'Only one of PVE_TOKEN, PVE_TOKEN_FILE and PVE_TOKEN_COMMAND may be set.',
    );
  }
  if (path !== undefined) return { kind: 'file', path };
  if (command !== undefined) return { kind: 'command', command };
  const text = own ?? joinedToken(env);
  return text === undefined ? undefined : { kind: 'text', secret: new Secret(text) };
}

function credentialsIn(env: Environment): CredentialConfig | undefined {
  const token = tokenIn(env);
  if (token !== undefined) return { kind: 'token', token };
  const user = first(env, 'PVE_USER', 'PROXMOX_USER', 'PROXMOX_USERNAME');
  // Not trimmed: a password may begin or end with a blank.
  const password = env.PVE_PASSWORD || env.PROXMOX_PASSWORD;
  if (user === undefined || !password) return undefined;
  const otp = first(env, 'PVE_OTP');
  return {
    kind: 'password',
    user,
    password: { kind: 'text', secret: new Secret(password) },
    otp: otp === undefined ? undefined : { kind: 'text', secret: new Secret(otp) },
  };
}

function flagIn(env: Environment, name: string): boolean | undefined {
  const text = first(env, name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (['1', 'true', 'yes', 'on'].includes(text)) return true;
  if (['0', 'false', 'no', 'off'].includes(text)) return false;
  throw new PveError('validation', `${name} is '${text}': expected 1 or 0.`);
}

function tlsIn(env: Environment): TlsConfig | undefined {
  const fingerprint = first(env, 'PVE_FINGERPRINT')?.split(/[\s,]+/);
  const caFile = first(env, 'PVE_CA_FILE');
  const verify = flagIn(env, 'PROXMOX_VERIFY_SSL');
  const insecure = flagIn(env, 'PVE_TLS_INSECURE') ?? (verify === undefined ? undefined : !verify);
  const tls = {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(caFile === undefined ? {} : { caFile }),
    ...(insecure === undefined ? {} : { insecure }),
  };
  return Object.keys(tls).length === 0 ? undefined : tls;
}

/** Reads the variables of a cluster. @throws PveError of kind `validation` where they contradict each other */
export function readEnvironment(env: Environment): FromEnvironment {
  const hosts = first(env, 'PVE_HOST', 'PROXMOX_HOST', 'PROXMOX_URL');
  return {
    endpoints: hosts?.split(',').map((host) => host.trim()),
    credentials: credentialsIn(env),
    tls: tlsIn(env),
  };
}
