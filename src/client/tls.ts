import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { PveError } from './error.js';
import type { TlsOptions } from './options.js';
import { TlsRefusal } from './tls-refusal.js';

/** Where Linux distributions and macOS keep the machine's own CA certificates. */
const systemBundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
];

function readBundle(path: string | undefined): string | undefined {
  try {
    return path === undefined ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The machine's CAs, where a home-made one is usually installed, or else those inside Node; and those given to Node. */
function systemAuthorities(): string[] {
  const [machine] = systemBundles.map(readBundle).filter((pem) => pem !== undefined);
  const extra = readBundle(process.env.NODE_EXTRA_CA_CERTS);
  return [
    ...(machine === undefined ? tls.rootCertificates : [machine]),
    ...(extra === undefined ? [] : [extra]),
  ];
}

let systemContext: tls.SecureContext | undefined;

/** Made once a process, at the first connection that needs it: reading some 150 certificates takes a while. */
function sharedSystemContext(): tls.SecureContext {
  systemContext ??= contextOf(systemAuthorities());
  return systemContext;
}

/** A SHA-256 fingerprint as Node prints it: `AA:BB:…` in capitals. */
function normalizeFingerprint(text: string): string {
  const digits = text.replace(/^sha-?256[:=]/i, '').replaceAll(/[:\s]/g, '');
  if (!/^[0-9a-f]{64}$/i.test(digits)) {
    throw new PveError(
      'validation',
      "tls.fingerprint: expected a SHA-256 fingerprint, 32 pairs of hexadecimal digits such as 'AA:BB:…'; PVE shows it with: pvenode cert info",
    );
  }
  return (digits.toUpperCase().match(/../g) ?? []).join(':');
}

/** How a client's connections are made. */
export interface TlsPolicy {
  /** The trusted CAs; undefined where the chain is not looked at. */
  readonly secureContext: () => tls.SecureContext | undefined;
  /** Looks at the peer's certificate once the handshake is done; what it returns ends the connection. */
  readonly judge: (socket: tls.TLSSocket) => TlsRefusal | undefined;
}

function fingerprintOf(socket: tls.TLSSocket): string | undefined {
  return socket.getPeerCertificate().fingerprint256 || undefined;
}

function judgePinned(pinned: readonly string[]): TlsPolicy['judge'] {
  return (socket) => {
    const shown = fingerprintOf(socket);
    if (shown !== undefined && pinned.includes(shown)) return undefined;
    return new TlsRefusal(
      `showed a certificate with the SHA-256 fingerprint ${shown ?? 'of nothing'}, not the pinned ${pinned.join(' or ')}: either it was ` +
        'renewed, then pin the new one (tls.fingerprint, PVE_FINGERPRINT), or something stands in between.',
    );
  };
}

function judgeChain(socket: tls.TLSSocket): TlsRefusal | undefined {
  if (socket.authorized) return undefined;
  return new TlsRefusal(
    `showed a certificate that is not trusted (${String(socket.authorizationError)}). Its SHA-256 fingerprint is ` +
      `${fingerprintOf(socket) ?? 'missing'}; compare it with the one that 'pvenode cert info' shows on the node, then ` +
      'pin it (tls.fingerprint, PVE_FINGERPRINT), or name its CA (tls.ca, PVE_CA_FILE).',
  );
}

function contextOf(ca: string | readonly string[]): tls.SecureContext {
  return tls.createSecureContext({ ca: [ca].flat() });
}

/** The context of a CA that the caller gave; Node itself would pass over what it can't read. */
function ownContext(ca: string): tls.SecureContext {
  const blocks = ca.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const block of blocks) new X509Certificate(block);
    if (blocks.length > 0) return contextOf(blocks);
  } catch {
    // Said below, as for a text without any certificate.
  }
  throw new PveError(
    'validation',
    'tls.ca: expected CA certificates in PEM form (-----BEGIN CERTIFICATE-----).',
  );
}

/**
 * Makes the policy that the options ask for; a pinned fingerprint counts before everything else.
 * @throws PveError of kind `validation` where the fingerprint or the CA can't be read.
 */
export function tlsPolicy(options: TlsOptions): TlsPolicy {
  if (options.fingerprint !== undefined) {
    const pinned = [options.fingerprint].flat().map(normalizeFingerprint);
    return { secureContext: () => undefined, judge: judgePinned(pinned) };
  }
  if (options.insecure) return { secureContext: () => undefined, judge: () => undefined };
  if (options.ca === undefined) return { secureContext: sharedSystemContext, judge: judgeChain };
  const own = ownContext(options.ca);
  return { secureContext: () => own, judge: judgeChain };
}
