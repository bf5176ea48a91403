import type { Schema } from './schema.js';

/** How many there may be of each parameter that the spec writes as `name[n]`; counting starts at 0. */
const limits: Readonly<Record<string, number>> = {
  acmedomain: 6,
  dev: 256,
  hostpci: 16,
  ide: 4,
  ipconfig: 32,
  link: 8,
  mp: 256,
  net: 32,
  numa: 8,
  parallel: 3,
  sata: 6,
  scsi: 31,
  serial: 4,
  unused: 256,
  usb: 14,
  virtio: 16,
  virtiofs: 10,
};

/** Finds the schema of a parameter by the name it has on the wire: `net3` is found under `net[n]`. */
export function findParameter(
  properties: Readonly<Record<string, Schema>>,
  name: string,
): Schema | undefined {
  const indexed = /^([a-z]+)(0|[1-9]\d{0,3})$/.exec(name);
  if (!name.endsWith(']') && Object.hasOwn(properties, name)) return properties[name];
  const [, base = '', index = ''] = indexed ?? [];
  return Number(index) < (limits[base] ?? 0) ? properties[`${base}[n]`] : undefined;
}
