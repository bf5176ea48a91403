import { isIPv4, isIPv6 } from 'node:net';

/** The kinds of names that are replaced, with the word that stands for each. */
export type NameKind = 'node' | 'storage' | 'pool' | 'user' | 'group' | 'role' | 'tag' | 'file' | 'interface';

/** The networks that are kept for documentation (RFC 5737). */
const RANGES = ['192.0.2', '198.51.100', '203.0.113'] as const;
const ADDRESSES = 254;

/** Names that say nothing of their owner. */
const COMMON: ReadonlySet<string> = new Set(['local', 'local-lvm', 'local-zfs', 'root@pam', 'vmbr0']);

/** Replaces names and addresses, the same one always by the same. */
export class Disguise {
  readonly #names = new Map<string, string>();
  readonly #addresses = new Map<string, string>();
  readonly #macs = new Map<string, string>();

  /** `node1`, `storage2`, `user3@pve`: what stands for a name. */
  name(kind: NameKind, original: string): string {
    if (COMMON.has(original)) return original;
    const key = `${kind} ${original}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const number = 1 + [...this.#names.keys()].filter((one) => one.startsWith(`${kind} `)).length;
    const realm = kind === 'user' ? (/@(pam|pve)$/.exec(original)?.[0] ?? '@pve') : '';
    const made = `${kind}${number}${realm}`;
    this.#names.set(key, made);
    return made;
  }

  /** An address in a documentation range for an IPv4 or IPv6 address. */
  address(original: string): string {
    const known = this.#addresses.get(original);
    if (known !== undefined) return known;
    const at = this.#addresses.size;
    const range = RANGES[Math.floor(at / ADDRESSES) % RANGES.length] ?? RANGES[0];
    const made = isIPv6(original) ? `2001:db8::${(at + 1).toString(16)}` : `${range}.${1 + (at % ADDRESSES)}`;
    this.#addresses.set(original, made);
    return made;
  }

  mac(original: string): string {
    const key = original.toUpperCase();
    const known = this.#macs.get(key);
    if (known !== undefined) return known;
    const tail = (this.#macs.size + 1).toString(16).toUpperCase().padStart(6, '0').match(/../g) ?? [];
    const made = ['BC:24:11', ...tail].join(':');
    this.#macs.set(key, made);
    return made;
  }

  /** A text with the addresses in it replaced. */
  addresses(text: string): string {
    return text
      .replace(/\b(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\b/g, (mac) => this.mac(mac))
      .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, (ip) => (isIPv4(ip) ? this.address(ip) : ip))
      .replace(/[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:]*/g, (ip) =>
        isIPv6(ip) && !this.#isMac(ip) ? this.address(ip) : ip,
      );
  }

  #isMac(text: string): boolean {
    return /^(?:[0-9A-F]{2}:){5}[0-9A-F]{2}$/.test(text);
  }
}
