import { Secret } from '../../domain/secret.js';
import { PveError } from '../error.js';
import type { Environment } from './discover.js';
import type { CredentialConfig, SecretSource, TlsConfig } from './types.js';
import { rawVariable, tokenVariable, variable } from './variables.js';

/** What the environment says of a cluster; each part is undefined where it says nothing. */
export interface FromEnvironment {
  readonly endpoints: readonly string[] | undefined;
  readonly credentials: CredentialConfig | undefined;
  readonly tls: TlsConfig | undefined;
}

function refuse(what: string): PveError {
  return new PveError('validation', what);
}

function listIn(text: string | undefined, separator: RegExp): readonly string[] | undefined {
  return text?.split(separator).filter((item) => item !== '');
}

function tokenIn(env: Environment): SecretSource | undefined {
  const [path, command] = [variable(env, 'PVE_TOKEN_FILE'), variable(env, 'PVE_TOKEN_COMMAND')];
  const own = env.PVE_TOKEN?.trim() || undefined;
  if ([path, command, own].filter((one) => one !== undefined).length > 1) {
    throw refuse(
      'The API token comes from two places: set only one of PVE_TOKEN, PVE_TOKEN_FILE and PVE_TOKEN_COMMAND.',
    );
  }
  if (path !== undefined) return { kind: 'file', path };
  if (command !== undefined) return { kind: 'command', command };
  const text = tokenVariable(env);
  return text === undefined ? undefined : { kind: 'text', secret: new Secret(text) };
}

function credentialsIn(env: Environment): CredentialConfig | undefined {
  const token = tokenIn(env);
  if (token !== undefined) return { kind: 'token', token };
  const user = variable(env, 'PVE_USER');
  // Not trimmed: a password may begin or end with a blank.
  const password = rawVariable(env, 'PVE_PASSWORD');
  if (env.PVE_USER && password === undefined) throw refuse('PVE_USER is set without PVE_PASSWORD.');
  if (env.PVE_PASSWORD && user === undefined) throw refuse('PVE_PASSWORD is set without PVE_USER.');
  if (user === undefined || password === undefined) return undefined;
  const otp = variable(env, 'PVE_OTP');
  return {
    kind: 'password',
    user,
    password: { kind: 'text', secret: new Secret(password) },
    otp: otp === undefined ? undefined : { kind: 'text', secret: new Secret(otp) },
  };
}

const flags: Readonly<Record<string, boolean>> = {
  ...{ 1: true, true: true, yes: true, on: true },
  ...{ 0: false, false: false, no: false, off: false },
};

function flagIn(env: Environment, name: string): boolean | undefined {
  const text = env[name]?.trim().toLowerCase() || undefined;
  if (text === undefined) return undefined;
  if (Object.hasOwn(flags, text)) return flags[text];
  throw refuse(`${name} is '${text}': expected 1 or 0.`);
}

function insecureIn(env: Environment): boolean | undefined {
  // The name that others use says the opposite.
  const verify = flagIn(env, 'PROXMOX_VERIFY_SSL');
  return flagIn(env, 'PVE_TLS_INSECURE') ?? (verify === undefined ? undefined : !verify);
}

function tlsIn(env: Environment): TlsConfig | undefined {
  const fingerprint = listIn(variable(env, 'PVE_FINGERPRINT'), /[\s,]+/);
  const caFile = variable(env, 'PVE_CA_FILE');
  const insecure = insecureIn(env);
  const tls = {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(caFile === undefined ? {} : { caFile }),
    ...(insecure === undefined ? {} : { insecure }),
  };
  return Object.keys(tls).length === 0 ? undefined : tls;
}

/** Reads the variables of a cluster. @throws PveError of kind `validation` where they contradict each other */
export function readEnvironment(env: Environment): FromEnvironment {
  return {
    endpoints: listIn(variable(env, 'PVE_HOST'), /\s*,\s*/),
    credentials: credentialsIn(env),
    tls: tlsIn(env),
  };
}
