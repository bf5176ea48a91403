import { SpecError } from '../read/json.js';

/**
 * How many of each indexed parameter there can be. The spec keeps only index 0 and writes it `net[n]`
 * (PVE::RESTHandler::api_clone_schema); the counts are constants in PVE's code: PVE::QemuServer::Drive and
 * ::Network, PVE::QemuServer (hostpci, usb, serial, …), PVE::LXC::Config (mp, dev, unused), PVE::Corosync (link)
 * and PVE::NodeConfig (acmedomain).
 */
const counts: Readonly<Record<string, number>> = {
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

/** The stem and count of `net[n]`; undefined for a plain name. */
export function indexedOf(name: string, at: string): { stem: string; count: number } | undefined {
  const stem = /^(.+)\[n\]$/.exec(name)?.[1];
  if (stem === undefined) return undefined;
  const count = counts[stem];
  if (count === undefined) {
    throw new SpecError(
      at,
      `'${name}' is new among the indexed parameters: look its limit up in PVE's code and add it to codegen/model/indexed.ts`,
    );
  }
  return { stem, count };
}
