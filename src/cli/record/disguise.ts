import { isIPv4, isIPv6 } from 'node:net';

/** The kinds of names that are replaced; each is a kind of its own numbers, and the word that stands for the names. */
export type NameKind =
  | 'alias'
  | 'controller'
  | 'dataset'
  | 'file'
  | 'group'
  | 'hagroup'
  | 'interface'
  | 'ipset'
  | 'job'
  | 'mapping'
  | 'node'
  | 'pool'
  | 'realm'
  | 'role'
  | 'rule'
  | 'security'
  | 'share'
  | 'storage'
  | 'tag'
  | 'token'
  | 'user'
  | 'vnet'
  | 'zone';

/** The first two numbers of the networks that are kept for measuring devices (RFC 2544), in which nobody lives. */
const RANGES = ['198.18', '198.19'] as const;
const NETWORKS = 256;

/** Names that say nothing of their owner. */
const COMMON: ReadonlySet<string> = new Set(
  'local local-lvm local-zfs root@pam vmbr0 pam pve data rpool management local_network'.split(' '),
);

/** Addresses that name no machine: every one, oneself, a mask. */
const NOBODY = /^(?:0\.|127\.|255\.)/;

/** Replaces names and addresses, the same one always by the same. */
export class Disguise {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<NameKind, number>();
  readonly #networks = new Map<string, string>();
  readonly #addresses = new Map<string, string>();
  readonly #macs = new Map<string, string>();
  #uuids = 0;

  /** `node1`, `storage2`, `user3@pve`: what stands for a name. */
  name(kind: NameKind, original: string): string {
    if (COMMON.has(original)) return original;
    const known = this.#names.get(`${kind} ${original}`);
    if (known !== undefined) return known;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const realm = kind === 'user' ? /@([^@]*)$/.exec(original)?.[1] : undefined;
    const made = `${kind}${number}${realm === undefined ? '' : `@${this.name('realm', realm)}`}`;
    this.#names.set(`${kind} ${original}`, made);
    return made;
  }

  /** Whether such a name was met. */
  knows(kind: NameKind, original: string): boolean {
    return this.#names.has(`${kind} ${original}`);
  }

  /** What stands for an address. Those that share their first three numbers still do, and the fourth stays. */
  address(original: string): string {
    if (isIPv6(original)) return this.#address6(original);
    if (NOBODY.test(original)) return original;
    const [, network = '', host = ''] = /^(.*)\.(\d+)$/.exec(original) ?? [];
    const known = this.#networks.get(network);
    if (known !== undefined) return `${known}.${host}`;
    const at = this.#networks.size;
    const made = `${RANGES[Math.floor(at / NETWORKS) % RANGES.length] ?? RANGES[0]}.${at % NETWORKS}`;
    this.#networks.set(network, made);
    return `${made}.${host}`;
  }

  #address6(original: string): string {
    const known = this.#addresses.get(original);
    if (known !== undefined) return known;
    const made = original === '::' ? original : `2001:db8::${(this.#addresses.size + 1).toString(16)}`;
    this.#addresses.set(original, made);
    return made;
  }

  /** What stands for a hardware address. */
  mac(original: string): string {
    const key = original.toUpperCase();
    const known = this.#macs.get(key);
    if (known !== undefined) return known;
    const tail = (this.#macs.size + 1).toString(16).toUpperCase().padStart(6, '0').match(/../g) ?? [];
    const made = ['BC:24:11', ...tail].join(':');
    this.#macs.set(key, made);
    return made;
  }

  /** What stands for a machine's id. */
  uuid(original: string): string {
    const known = this.#names.get(`uuid ${original}`);
    if (known !== undefined) return known;
    this.#uuids += 1;
    const made = `00000000-0000-4000-8000-${this.#uuids.toString(16).padStart(12, '0')}`;
    this.#names.set(`uuid ${original}`, made);
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
