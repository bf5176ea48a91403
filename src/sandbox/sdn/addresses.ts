/** An IP address (IPv4 or IPv6) as a number; undefined for what is none. */
export function addressNumber(address: string): bigint | undefined {
  if (/^\d+(\.\d+){3}$/.test(address)) {
    return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  }
  if (!/^[0-9a-fA-F:]+$/.test(address)) return undefined;
  const [head = '', tail] = address.split('::');
  const groups = (text: string): readonly string[] => text.split(':').filter((group) => group !== '');
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

/** Whether an address (IPv4 or IPv6) lies in a network `ADDRESS/BITS` of the same family. */
export function isInNetwork(address: string, network: string): boolean {
  const [base = '', bits = ''] = network.split('/');
  const width = base.includes(':') ? 128 : 32;
  if (address.includes(':') !== base.includes(':')) return false;
  const [one, other] = [addressNumber(address), addressNumber(base)];
  if (one === undefined || other === undefined) return false;
  const shift = BigInt(width - Number(bits));
  return one >> shift === other >> shift;
}
