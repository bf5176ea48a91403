import { printPropertyString } from '../../../domain/property-string.js';
import type { Arguments } from '../../arguments.js';
import { addressParts } from '../cluster/new-guest.js';
import { inBytes } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import type { Source } from './source.js';

/** What is to be made. */
export interface Build {
  readonly source: Source;
  readonly node: string;
  readonly storage: string;
  /** Whether the storage keeps disks as files, which only as qcow2 can have snapshots. */
  readonly qcow2: boolean;
  readonly vmid: number;
  readonly name: string;
  readonly cores: number;
  readonly memory: string;
  /** GiB. */
  readonly disk: number;
  readonly bridge: string;
  /** CPU type; undefined leaves it to the source, or to PVE. */
  readonly cpu: string | undefined;
  /** The ISO with drivers for Windows. */
  readonly drivers: string | undefined;
}

/** The calls that make a VM, by what it is made from. */
export const builders: Readonly<Record<Source['kind'], (desk: Desk, build: Build) => void>> = {
  image: fromImage,
  iso: fromIso,
  template: fromTemplate,
};

function fromImage(desk: Desk, build: Build): void {
  const { source, node, storage, vmid, disk } = build;
  if (source.kind === 'template') return;
  const { volid, size } = source.file;
  desk.step(
    'create',
    {
      ...machine(desk, build),
      ostype: desk.text('ostype') ?? 'l26',
      scsi0: disks(build, `${storage}:0`, { 'import-from': volid }),
      ide2: `${storage}:cloudinit`,
      boot: 'order=scsi0',
      // Cloud images write to the serial console, and some stop without one.
      serial0: 'socket',
      ...login(desk),
    },
    { say: { from: `with the disk of ${volid}` }, undo: { vmid }, makes: vmid },
  );
  if (size < inBytes(disk)) grow(desk, { vmid, node, disk: 'scsi0', size: `${disk}G` }, size);
}

function fromIso(desk: Desk, build: Build): void {
  const { source, storage, vmid, disk, drivers } = build;
  if (source.kind === 'template') return;
  const { volid } = source.file;
  const windows = /win|server-?20/i.test(volid) && !/ubuntu|debian/i.test(volid);
  desk.step(
    'create',
    {
      ...machine(desk, build),
      ostype: desk.text('ostype') ?? (windows ? 'win11' : 'l26'),
      scsi0: disks(build, `${storage}:${disk}`, {}),
      ide2: `${volid},media=cdrom`,
      boot: 'order=scsi0;ide2;net0',
      ...(windows ? windowsParts(build) : {}),
    },
    { say: { from: `with ${volid} in its CD drive` }, undo: { vmid }, makes: vmid },
  );
  desk.alternative(
    'a cloud image instead: the system is there at once, and cloud-init sets user, key and address',
  );
  desk.warn('The system has to be installed from the ISO over the console');
  if (windows && drivers === undefined)
    desk.warn('There is no virtio-win ISO: without its drivers Windows does not see disk and network');
}

/** Windows 11 and its servers want UEFI and a TPM, and drivers for the virtual hardware. */
function windowsParts({ storage, qcow2, drivers }: Build): Arguments {
  const format = qcow2 ? ',format=qcow2' : '';
  return {
    bios: 'ovmf',
    machine: 'q35',
    efidisk0: `${storage}:1,efitype=4m,pre-enrolled-keys=1${format}`,
    tpmstate0: `${storage}:1,version=v2.0`,
    ...(drivers === undefined ? {} : { ide0: `${drivers},media=cdrom` }),
  };
}

function fromTemplate(desk: Desk, build: Build): void {
  const { source, node, storage, vmid, name, disk, cores, memory, bridge, cpu } = build;
  if (source.kind !== 'template') return;
  const { guest, firstDisk } = source;
  desk.step(
    'clone',
    {
      vmid: guest.vmid,
      newid: vmid,
      name,
      full: true,
      storage,
      format: build.qcow2 ? 'qcow2' : undefined,
      target: node === guest.node ? undefined : node,
      pool: desk.text('pool'),
    },
    { undo: { vmid }, makes: vmid },
  );
  desk.alternative(
    'a linked clone (clone_vm without full and storage): there at once, and bound to its template',
  );
  desk.step('configure', {
    vmid,
    node,
    cores,
    memory,
    cpu,
    net0: network(desk, bridge),
    onboot: atBoot(desk),
    ...(source.cloudInit ? login(desk) : {}),
  });
  if (!source.cloudInit)
    desk.warn(`Template ${guest.vmid} has no cloud-init drive: user, key and address are as in it`);
  if (firstDisk !== undefined && (firstDisk.size ?? 0) < inBytes(disk))
    grow(desk, { vmid, node, disk: firstDisk.name, size: `${disk}G` }, firstDisk.size ?? 0);
}

function grow(desk: Desk, args: Arguments, was: number): void {
  desk.step('grow', args, { say: { was: `${Math.round((was / inBytes(1)) * 10) / 10} GiB` } });
}

/** What all new VMs have. */
function machine(desk: Desk, { node, vmid, name, cores, memory, bridge, cpu }: Build): Arguments {
  return {
    node,
    vmid,
    name,
    cores,
    memory,
    cpu,
    scsihw: 'virtio-scsi-single',
    net0: network(desk, bridge),
    agent: true,
    onboot: atBoot(desk),
    pool: desk.text('pool'),
    tags: desk.text('tags'),
  };
}

/** Whether it starts with its node; not said where nobody did. */
function atBoot(desk: Desk): boolean | undefined {
  return desk.text('onboot') === undefined ? undefined : desk.flag('onboot', false);
}

/** As PVE's own interface makes it: the firewall is there for when its rules are switched on. */
function network(desk: Desk, bridge: string): string {
  return `virtio,${printPropertyString({ bridge, firewall: 1, tag: desk.number('vlan') })}`;
}

function disks({ qcow2 }: Build, volume: string, more: Arguments): string {
  const options = { ...more, ...(qcow2 ? { format: 'qcow2' } : {}), discard: 'on', iothread: 1 };
  return `${volume},${printPropertyString(options)}`;
}

/** What cloud-init sets up at the first start. */
function login(desk: Desk): Arguments {
  desk.ask('ssh_key');
  const [key, password] = [desk.text('ssh_key'), desk.text('password')];
  if (key === undefined && password === undefined)
    desk.warn('Neither ssh_key nor password was given: nobody can log in to it');
  return {
    ciuser: desk.text('user'),
    sshkeys: key,
    cipassword: password,
    ipconfig0: printPropertyString(addressParts(desk)),
  };
}
