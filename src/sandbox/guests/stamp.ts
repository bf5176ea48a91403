import type { Cluster } from '../store/cluster.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** The sandbox's time as PVE's logs print it: `2026-11-21 05:30:00`, in UTC. */
export function timestamp(cluster: Cluster): string {
  return new Date(cluster.clock.now()).toISOString().slice(0, 19).replace('T', ' ');
}

/** Seconds as `HH:MM:SS`. */
export function durationText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** Bytes as PVE::Format::render_bytes prints them: `1.5 GiB`, with so many decimals. */
export function bytesText(bytes: number, decimals = 1): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(decimals)} ${UNITS[unit] ?? 'B'}`;
}
