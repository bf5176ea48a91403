import { parseEndpoint } from '../endpoint.js';
import { PveError } from '../error.js';
import type { Fields } from './fields.js';
import type { ClusterConfig, CredentialConfig, SecretSource, TlsConfig } from './types.js';

/** How the file's own surroundings count. */
export interface Surroundings {
  /** Makes a path of the file absolute. */
  readonly path: (text: string) => string;
  /** The file's folder where nobody vouched for it, so that nothing of the user's may reach the hosts in it. */
  readonly foundIn: string | undefined;
}

/** Why something of such a file is refused. */
const unvouched =
  'is not taken from a file that was only found from the working directory upwards: name the file in PVE_CONFIG if ' +
  'you trust it';

const secretKeys = (name: string) => [`${name}Env`, `${name}File`, `${name}Command`];

/** What a cluster can have; a secret itself is not among it. */
const known: readonly string[] = [
  ...['host', 'endpoints', 'user', 'fingerprint', 'caFile', 'insecure', 'proxy', 'timeout', 'affinity'],
  ...['token', 'password', 'otp'].flatMap(secretKeys),
];
const inlineSecrets = ['token', 'password', 'otp'];

type Entries = ReadonlyMap<string, unknown>;

function readSecret(
  fields: Fields,
  entries: Entries,
  at: string,
  name: string,
  { path, foundIn }: Surroundings,
): SecretSource | undefined {
  const given = secretKeys(name).filter((key) => entries.has(key));
  const [key] = given;
  if (key === undefined) return undefined;
  const node = entries.get(key);
  if (given.length > 1) fields.report(node, at, `has more than one of ${given.join(', ')}`);
  const text = fields.text(node, `${at}.${key}`);
  if (text === undefined) return undefined;
  if (key.endsWith('File')) {
    return { kind: 'file', path: path(text), ...(foundIn === undefined ? {} : { within: foundIn }) };
  }
  if (foundIn !== undefined) fields.report(node, `${at}.${key}`, unvouched);
  return key.endsWith('Env') ? { kind: 'env', name: text } : { kind: 'command', command: text };
}

function readCredentials(
  fields: Fields,
  node: unknown,
  entries: Entries,
  at: string,
  surroundings: Surroundings,
): CredentialConfig | undefined {
  const read = (name: string) => readSecret(fields, entries, at, name, surroundings);
  const [token, password, otp] = [read('token'), read('password'), read('otp')];
  const user = entries.has('user') ? fields.text(entries.get('user'), `${at}.user`) : undefined;
  if (token !== undefined && (user !== undefined || password !== undefined)) {
    fields.report(node, at, 'has a token and a user: expected one of them');
  }
  if (token !== undefined) return { kind: 'token', token };
  if (user !== undefined && password !== undefined) return { kind: 'password', user, password, otp };
  if (entries.has('user') || password !== undefined) {
    fields.report(node, at, "has only one of 'user' and a password");
  }
  return undefined;
}

function readEndpoints(fields: Fields, node: unknown, entries: Entries, at: string): readonly string[] {
  const given = ['host', 'endpoints'].filter((key) => entries.has(key));
  if (given.length !== 1) fields.report(node, at, "needs either 'host' or 'endpoints'");
  return given.flatMap((key) => {
    const value = entries.get(key);
    const texts = fields.texts(value, `${at}.${key}`);
    for (const text of texts) {
      try {
        parseEndpoint(text);
      } catch (error) {
        if (!(error instanceof PveError)) throw error;
        fields.report(value, `${at}.${key}`, error.message.replace(/^host: /, ''));
      }
    }
    return texts;
  });
}

function readTls(fields: Fields, entries: Entries, at: string, { path, foundIn }: Surroundings): TlsConfig {
  const has = (key: string) => entries.has(key);
  const fingerprint = has('fingerprint')
    ? fields.texts(entries.get('fingerprint'), `${at}.fingerprint`)
    : undefined;
  const caFile = has('caFile') ? fields.text(entries.get('caFile'), `${at}.caFile`) : undefined;
  const insecure = has('insecure') ? fields.flag(entries.get('insecure'), `${at}.insecure`) : undefined;
  if (insecure && foundIn !== undefined) fields.report(entries.get('insecure'), `${at}.insecure`, unvouched);
  return {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(caFile === undefined ? {} : { caFile: path(caFile) }),
    ...(insecure === undefined ? {} : { insecure }),
  };
}

function readProxy(fields: Fields, entries: Entries, at: string): string | undefined {
  const node = entries.get('proxy');
  const proxy = entries.has('proxy') ? fields.text(node, `${at}.proxy`) : undefined;
  if (proxy?.includes('@'))
    fields.report(node, `${at}.proxy`, 'holds a password, which does not belong into the file');
  return proxy;
}

/** Reads one cluster of the file; what is wrong with it is reported. */
export function readCluster(
  fields: Fields,
  name: string,
  node: unknown,
  surroundings: Surroundings,
): ClusterConfig {
  const at = `clusters.${name}`;
  const entries = fields.entries(node, at, [...known, ...inlineSecrets]);
  for (const key of inlineSecrets.filter((one) => entries.has(one))) {
    const instead = secretKeys(key).join(', ');
    fields.report(
      entries.get(key),
      `${at}.${key}`,
      `is a secret, which does not belong into the file: use ${instead}`,
    );
  }
  const proxy = readProxy(fields, entries, at);
  const timeout = entries.has('timeout') ? fields.number(entries.get('timeout'), `${at}.timeout`) : undefined;
  const affinity = entries.has('affinity')
    ? fields.flag(entries.get('affinity'), `${at}.affinity`)
    : undefined;
  return {
    name,
    endpoints: readEndpoints(fields, node, entries, at),
    credentials: readCredentials(fields, node, entries, at, surroundings),
    tls: readTls(fields, entries, at, surroundings),
    ...(proxy === undefined ? {} : { proxy }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(affinity === undefined ? {} : { affinity }),
  };
}
