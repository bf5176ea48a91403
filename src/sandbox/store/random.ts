/** Numbers, addresses and ids that look random and are the same for the same seed. */
export interface Random {
  /** The seed from which another goes on as this one would. */
  state(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** `count` hexadecimal digits. */
  hex(count: number): string;
  /** A version 4 UUID. */
  uuid(): string;
  /** A MAC address below `prefix` (`BC:24:11`). */
  mac(prefix: string): string;
}

/** Mulberry32, seeded. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const step = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((step() / 0x1_0000_0000) * limit);
  const hex = (count: number): string => {
    let digits = '';
    while (digits.length < count) digits += step().toString(16).padStart(8, '0');
    return digits.slice(0, count);
  };
  return {
    state: () => state,
    below,
    hex,
    uuid() {
      const variant = '89ab'[below(4)] ?? '8';
      return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
    },
    mac(prefix) {
      const tail = hex(6).toUpperCase().match(/../g) ?? [];
      return [prefix, ...tail].join(':');
    },
  };
}
