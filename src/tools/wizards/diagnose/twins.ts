import { limits } from '../../../../overrides/wizards/diagnosis.js';
import type { Plain } from '../../../domain/plain.js';
import type { GuestFacts, LiveFacts, Resources } from '../../live/index.js';
import { readConfig } from '../cluster/guest.js';

/** A running guest that shares with a stopped one what only one guest may have. */
export interface Twin {
  readonly guest: GuestFacts;
  /** What they share: `name`, `MAC address`, `IP address`. */
  readonly shares: readonly string[];
}

const macs = /(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/gi;
const addresses = /\bip6?=([0-9A-Fa-f.:]+)\//g;

/** The running guests of much the same name that share an address, or the name itself, with a stopped one. */
export async function readTwins(
  live: LiveFacts,
  guest: GuestFacts,
  config: Plain,
  { guests }: Resources,
): Promise<readonly Twin[]> {
  if (guest.status !== 'stopped' || guest.name === undefined) return [];
  const stem = stemOf(guest.name);
  const alike = guests
    .filter(({ vmid, name, status }) => vmid !== guest.vmid && status === 'running' && stemOf(name) === stem)
    .slice(0, limits.twins);
  const mine = addressesIn(config);
  const twins = await Promise.all(
    alike.map(async (other): Promise<Twin> => {
      const theirs = addressesIn(await readConfig(live, other).catch(() => ({})));
      const shares = [
        ...(other.name === guest.name ? ['name'] : []),
        ...(mine.macs.some((mac) => theirs.macs.includes(mac)) ? ['MAC address'] : []),
        ...(mine.ips.some((ip) => theirs.ips.includes(ip)) ? ['IP address'] : []),
      ];
      return { guest: other, shares };
    }),
  );
  return twins.filter(({ shares }) => shares.length > 0);
}

/** The name without what a copy is called. */
function stemOf(name: string | undefined): string | undefined {
  return name?.toLowerCase().replace(/-(?:restored|copy|clone|old|new|\d+)+$/, '');
}

function addressesIn(config: Plain): { readonly macs: string[]; readonly ips: string[] } {
  const texts = Object.entries(config).flatMap(([key, value]) =>
    /^(?:net|ipconfig)\d+$/.test(key) ? [String(value)] : [],
  );
  return {
    macs: texts.flatMap((text) => text.toUpperCase().match(macs) ?? []),
    ips: texts.flatMap((text) => [...text.matchAll(addresses)].flatMap(([, ip]) => ip ?? [])),
  };
}
