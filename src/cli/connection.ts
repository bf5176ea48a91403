import type { Connection } from '../tools/index.js';
import { readToken } from './credentials.js';
import type { Settings } from './read-settings.js';
import { UsageError } from './usage-error.js';

/**
 * How to reach the cluster that the settings name; reads the token and the CA file.
 * @throws UsageError naming the setting that is missing or can't be used
 */
export async function connectionFrom({
  host,
  token,
  fingerprint,
  caFile,
  insecure,
}: Settings): Promise<Connection> {
  if (host === undefined)
    throw new UsageError('no cluster is configured: set PVE_HOST and PVE_TOKEN, or try --sandbox');
  if (token === undefined) {
    throw new UsageError('no API token is configured: set PVE_TOKEN, PVE_TOKEN_FILE or PVE_TOKEN_COMMAND');
  }
  return {
    host,
    token: (await readToken(token)).reveal(),
    tls: {
      ...(fingerprint === undefined ? {} : { fingerprint }),
      ...(caFile === undefined ? {} : { ca: await readCertificates(caFile) }),
      ...(insecure ? { insecure } : {}),
    },
  };
}

async function readCertificates(path: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`PVE_CA_FILE: ${error instanceof Error ? error.message : String(error)}`);
  }
}
