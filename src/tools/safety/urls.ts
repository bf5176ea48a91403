import { isIP } from 'node:net';
import type { OperationCall } from '../call.js';
import { ToolFault } from '../result.js';

/** Where images and templates are fetched from unless the owner says otherwise: the distributions' own servers. */
const wellKnownHosts: readonly string[] = [
  'download.proxmox.com',
  '*.debian.org',
  '*.ubuntu.com',
  '*.fedoraproject.org',
  'download.rockylinux.org',
  'repo.almalinux.org',
  'dl-cdn.alpinelinux.org',
  '*.opensuse.org',
  'mirrors.kernel.org',
  'geo.mirror.pkgbuild.com',
  'download.freebsd.org',
  'github.com',
  'docker.io',
  'ghcr.io',
  'quay.io',
];

const fetching = /\/(?:download-url|query-url-metadata|oci-registry-pull|query-oci-repo-tags)$/;

/**
 * PVE fetches the URL itself, so the host is what can be held: only those on the owner's list. Addresses in place of
 * names, and names of the local network, count only where they are listed to the letter.
 * @throws ToolFault `host_not_allowed`
 */
export function keepHosts(
  { operation, params }: OperationCall,
  hosts: readonly string[] = wellKnownHosts,
): void {
  if (!fetching.test(operation)) return;
  const host = hostOf(params.url ?? params.reference);
  if (host === undefined) {
    throw refusal(operation, 'its URL names no host', hosts);
  }
  const listed = hosts.some(
    (entry) => entry === host || (entry !== '*' && isNamed(host) && fits(entry, host)),
  );
  if (listed || (hosts.includes('*') && isNamed(host))) return;
  throw refusal(operation, `'${host}' is no host that it may be fetched from`, hosts);
}

/** The host of a URL, or of an image reference such as `ghcr.io/owner/image:tag`. */
function hostOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const [first = ''] = text.split('/');
    return text.includes('/') && /[.:]/.test(first) ? first.toLowerCase() : 'docker.io';
  }
  try {
    const { protocol, hostname } = new URL(text);
    return /^https?:$/.test(protocol) ? hostname.toLowerCase().replace(/\.$/, '') : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A public name: no address, no single label, no name of the local network. */
function isNamed(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return (
    isIP(bare) === 0 &&
    host.includes('.') &&
    !/(?:^|\.)(?:local|localhost|internal|lan|home|arpa)$/.test(host)
  );
}

function fits(entry: string, host: string): boolean {
  return entry.startsWith('*.') && (host.endsWith(entry.slice(1)) || host === entry.slice(2));
}

function refusal(operation: string, why: string, hosts: readonly string[]): ToolFault {
  return new ToolFault(
    'host_not_allowed',
    `${operation} was not sent: ${why}. Allowed are ${hosts.join(', ')}; the owner sets the list with PVE_DOWNLOAD_HOSTS.`,
    { context: { operation, allowed: hosts } },
  );
}
