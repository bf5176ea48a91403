/** Bytes in a MiB. */
export const MIB = 2 ** 20;

/** Bytes in a GiB. */
export const GIB = 2 ** 30;

/** Bytes as whole GiB, to the nearest. */
export function gib(bytes: number): number {
  return Math.round(bytes / GIB);
}

/** Bytes as whole GiB, rounded down: what surely has room. */
export function gibBelow(bytes: number): number {
  return Math.floor(bytes / GIB);
}

/** Bytes as GiB with one decimal. */
export function gibTenths(bytes: number): number {
  return Math.round((bytes / GIB) * 10) / 10;
}

/** Bytes for reading: "1.2 GiB", below one GiB "512 MiB". */
export function sizeText(bytes: number): string {
  return bytes >= GIB ? `${gibTenths(bytes)} GiB` : `${Math.round(bytes / MIB)} MiB`;
}

/** A share from 0 to 1 as "83 %". */
export function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
