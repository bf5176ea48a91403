import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readProperties } from '../guests/properties.js';
import { type Call, flagParam, type HandlerTable, needText, textParam } from '../server/call.js';
import { createCertificate } from '../server/certificate.js';
import { die, Failure, refuseParameters } from '../server/failure.js';
import { seconds } from '../store/cluster.js';
import type { NodeCertificate } from '../store/host.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { hostOf } from './host.js';
import { nodeOf } from './status.js';

type Row = Record<string, unknown>;

const CUSTOM = 'pveproxy-ssl.pem';
const MONTH = 30 * 24 * 60 * 60;

/** `CN=x\nO=y` as Node has names → `/CN=x/O=y` as PVE prints them. */
const onOneLine = (name: string): string => `/${name.split('\n').join('/')}`;

/** `DNS:a, IP Address:1.2.3.4` → `a`, `1.2.3.4`. */
function namesIn(san: string | undefined): readonly string[] {
  return (san ?? '')
    .split(/,\s*/)
    .filter((part) => part !== '')
    .map((part) => part.replace(/^[^:]*:/, ''));
}

/** The facts of a PEM certificate; PVE's 500 for text that is none. */
function parse(pem: string): NodeCertificate {
  let x509: X509Certificate;
  try {
    x509 = new X509Certificate(pem);
  } catch {
    return die('failed to parse certificate');
  }
  const { modulusLength } = x509.publicKey.asymmetricKeyDetails ?? {};
  const isRsa = x509.publicKey.asymmetricKeyType === 'rsa';
  return {
    filename: CUSTOM,
    fingerprint: x509.fingerprint256,
    issuer: onOneLine(x509.issuer),
    subject: onOneLine(x509.subject),
    san: namesIn(x509.subjectAltName),
    notbefore: Date.parse(x509.validFrom) / 1000,
    notafter: Date.parse(x509.validTo) / 1000,
    keyType: isRsa ? 'rsaEncryption' : 'id-ecPublicKey',
    keyBits: modulusLength ?? 256,
    pem,
  };
}

function row({ keyType, keyBits, pem, ...facts }: NodeCertificate): Row {
  return {
    ...facts,
    ...(pem === undefined ? {} : { pem }),
    'public-key-bits': keyBits,
    'public-key-type': keyType,
  };
}

/** The cluster's own certificates as far as the world has them, and that of the web server. */
function info(call: Call): readonly Row[] {
  const { certificates, customCertificate } = hostOf(call);
  const custom = customCertificate === undefined ? [] : [customCertificate.certificate];
  return [...certificates, ...custom].map(row);
}

function checkKey(key: string): void {
  try {
    createPrivateKey(key);
  } catch {
    die('failed to parse private key');
  }
}

function upload(call: Call): Row {
  const host = hostOf(call);
  const key = textParam(call.params, 'key');
  if (key === undefined && host.customCertificate === undefined) {
    refuseParameters({ key: 'Attempting to upload custom certificate without (existing) key.' });
  }
  if (key !== undefined) checkKey(key);
  const certificate = parse(needText(call.params, 'certificates'));
  if (host.customCertificate !== undefined && !flagParam(call.params, 'force')) {
    die('Custom certificate file exists but force flag is not set.');
  }
  host.customCertificate = { certificate, source: 'upload' };
  return row(certificate);
}

function removeCustom(call: Call): null {
  hostOf(call).customCertificate = undefined;
  return null;
}

/** The names that the node's configuration orders certificates for, and the ACME account. */
function acmeConfig(call: Call): { readonly account: string; readonly domains: readonly string[] } {
  const { config } = nodeOf(call);
  const acme = readProperties(String(config['acme'] ?? ''), 'account');
  const listed = (acme.get('domains') ?? '').split(';');
  const single = Object.keys(config)
    .filter((name) => /^acmedomain\d+$/.test(name))
    .map((name) => readProperties(String(config[name]), 'domain').get('domain') ?? '');
  const domains = [...listed, ...single].filter((name) => name !== '');
  if (domains.length === 0) throw new Failure(400, 'ACME domain list in node configuration is missing!\n');
  return { account: acme.get('account') ?? 'default', domains };
}

/** Orders from the simulated authority, which says yes to everything once an account is there. */
function orderTask(call: Call, type: string): string {
  const { cluster, caller } = call;
  const host = hostOf(call);
  const { account, domains } = acmeConfig(call);
  return startTask(cluster, caller, { node: nodeOf(call).name, type, id: '' }, function* (log: TaskLog) {
    log('Loading ACME account details');
    if (cluster.sections.get('acme/accounts')?.has(account) !== true) {
      throw new Error(`ACME account config file '${account}' does not exist.`);
    }
    log('Placing ACME order');
    yield 800;
    log('All domains validated!', 'Creating CSR', 'Checking order status', 'Downloading certificate');
    const issued = parse(createCertificate(domains[0] ?? '').cert);
    const notbefore = seconds(cluster);
    const certificate = { ...issued, san: domains, notbefore, notafter: notbefore + 3 * MONTH };
    host.customCertificate = { certificate, source: 'acme' };
    log('Setting pveproxy certificate and key', 'Restarting pveproxy');
  });
}

function order(call: Call): string {
  if (hostOf(call).customCertificate !== undefined && !flagParam(call.params, 'force')) {
    refuseParameters({ force: "Custom certificate exists but 'force' is not set." });
  }
  return orderTask(call, 'acmenewcert');
}

function renew(call: Call): string {
  const { customCertificate } = hostOf(call);
  if (customCertificate === undefined) {
    return die('No current (custom) certificate found, please order a new certificate!');
  }
  const left = customCertificate.certificate.notafter - seconds(call.cluster);
  if (left > MONTH && !flagParam(call.params, 'force')) {
    refuseParameters({
      force: "Certificate does not expire within the next 30 days, and 'force' is not set.",
    });
  }
  return orderTask(call, 'acmerenew');
}

function revoke(call: Call): string {
  const host = hostOf(call);
  acmeConfig(call);
  const start = { node: nodeOf(call).name, type: 'acmerevoke', id: '' };
  return startTask(call.cluster, call.caller, start, function* (log) {
    log('Loading ACME account details', 'Revoking old certificate');
    if (host.customCertificate?.source !== 'acme') throw new Error('No certificate to revoke');
    yield 400;
    host.customCertificate = undefined;
    log('Deleting certificate files', 'Restarting pveproxy');
  });
}

const PATH = '/nodes/{node}/certificates';

export const certificateHandlers: HandlerTable = {
  [`GET ${PATH}/info`]: info,
  [`POST ${PATH}/custom`]: upload,
  [`DELETE ${PATH}/custom`]: removeCustom,
  [`POST ${PATH}/acme/certificate`]: order,
  [`PUT ${PATH}/acme/certificate`]: renew,
  [`DELETE ${PATH}/acme/certificate`]: revoke,
};
