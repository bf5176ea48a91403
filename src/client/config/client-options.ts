import { readFile } from 'node:fs/promises';
import { PveError } from '../error.js';
import type { ClientOptions, CredentialOptions, TlsOptions } from '../options.js';
import type { Environment } from './discover.js';
import { readSecret } from './secrets.js';
import type { ClusterConfig, CredentialConfig, TlsConfig } from './types.js';

async function credentialOptions(source: CredentialConfig, env: Environment): Promise<CredentialOptions> {
  if (source.kind === 'token') return { token: await readSecret(source.token, env) };
  const { user, password, otp } = source;
  // A text serves once; what can be asked again is asked at each login.
  const code =
    otp && (otp.kind === 'text' ? otp.secret.reveal() : async () => (await readSecret(otp, env)).reveal());
  return { user, password: await readSecret(password, env), ...(code === undefined ? {} : { otp: code }) };
}

async function tlsOptions({ caFile, ...rest }: TlsConfig): Promise<TlsOptions> {
  if (caFile === undefined) return rest;
  const ca = await readFile(caFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new PveError('validation', `The CA file '${caFile}' can't be read (${error.code}).`);
  });
  return { ...rest, ca };
}

/**
 * What `createClient` takes for a configured cluster; reads its secrets and its CA file.
 * @throws PveError of kind `validation` naming what is missing or can't be read
 */
export async function clientOptions(
  cluster: ClusterConfig,
  env: Environment = process.env,
): Promise<ClientOptions> {
  const { name, endpoints, credentials, tls, proxy, timeout, affinity } = cluster;
  if (credentials === undefined) {
    throw new PveError(
      'validation',
      `The cluster '${name}' has no credentials: set PVE_TOKEN, or give it tokenFile, tokenCommand or tokenEnv.`,
    );
  }
  return {
    endpoints,
    ...(await credentialOptions(credentials, env)),
    tls: await tlsOptions(tls),
    ...(proxy === undefined ? {} : { proxy }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(affinity === undefined ? {} : { affinity }),
  };
}
