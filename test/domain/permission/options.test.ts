import { describe, expect, it } from 'vitest';
import { full, held, said, VM, without } from './support.js';

describe('the options of a VM', () => {
  const QEMU = 'PUT /nodes/{node}/qemu/{vmid}/config';
  const facts = {
    config: { scsi0: 'a1:100/vm-100-disk-0.raw', ide2: 'none,media=cdrom' },
    zones: { vnet1: 'z1' },
  };

  it.each<[Record<string, unknown>, keyof typeof full, string]>([
    [{ cores: 2 }, '/vms/100', 'VM.Config.CPU'],
    [{ cpu: 'custom-own' }, '/vms/100', 'VM.Config.CPU'],
    [{ memory: 512 }, '/vms/100', 'VM.Config.Memory'],
    [{ vga: 'std' }, '/vms/100', 'VM.Config.HWType'],
    [{ name: 'x' }, '/vms/100', 'VM.Config.Options'],
    [{ delete: 'description' }, '/vms/100', 'VM.Config.Options'],
    [{ startup: 'order=1' }, '/', 'Sys.Modify'],
    [{ net0: 'virtio,bridge=vmbr0' }, '/sdn/zones/localnetwork/vmbr0', 'SDN.Use'],
    [{ net0: { model: 'virtio', bridge: 'vnet1' } }, '/sdn/zones/z1/vnet1', 'SDN.Use'],
    [{ scsi1: 'a1:32' }, '/storage/a1', 'Datastore.AllocateSpace'],
    [{ scsi1: 'a1:32' }, '/vms/100', 'VM.Config.Disk'],
    [{ ide2: 'none,media=cdrom' }, '/vms/100', 'VM.Config.CDROM'],
    [{ ide2: 'cdrom,media=cdrom' }, '/', 'Sys.Console'],
    [{ delete: 'scsi0' }, '/vms/100', 'VM.Config.Disk'],
    [{ delete: 'ide2' }, '/vms/100', 'VM.Config.CDROM'],
    [{ delete: 'unused0' }, '/vms/100', 'VM.Config.Disk'],
    [{ usb0: 'mapping=stick' }, '/mapping/usb/stick', 'Mapping.Use'],
    [{ usb0: 'spice' }, '/vms/100', 'VM.Config.HWType'],
    [{ hostpci0: 'mapping=gpu' }, '/mapping/pci/gpu', 'Mapping.Use'],
    [{ virtiofs0: 'share' }, '/mapping/dir/share', 'Mapping.Use'],
    [{ serial0: 'socket' }, '/vms/100', 'VM.Config.HWType'],
    [{ vmstatestorage: 'a1' }, '/storage/a1', 'Datastore.AllocateSpace'],
    [{ tags: 'a' }, '/vms/100', 'VM.Config.Options'],
  ])('%j takes, on %s, %s', (params, path, privilege) => {
    const call: [string, object] = [QEMU, { ...VM, ...params }];
    expect(said(...call, full, facts)).toBe(held);
    expect(said(...call, without(path, privilege), facts)).toBe(`denied: lacks ${privilege} on ${path}`);
  });

  it.each([
    [{ args: '-x' }, "denied: only root@pam may set 'args'"],
    [{ hookscript: 'a1:snippets/x' }, "denied: only root@pam may set 'hookscript'"],
    [{ hostpci0: 'host=01:00' }, "denied: only root@pam may set 'hostpci0' to a device of the host"],
    [{ serial0: '/dev/ttyS0' }, "denied: only root@pam may set 'serial0' to a device of the host"],
    [{ scsi1: '/dev/sda' }, 'denied: only root@pam may name files by their path'],
    [{ skiplock: true }, "denied: only root@pam may use 'skiplock'"],
    [{ affinity: '0-3' }, "unknown: releases differ in who may set 'affinity'"],
    [{ net0: 'virtio,bridge=other' }, "unknown: it depends on the zone of 'other'"],
  ])('%j: %s', (params, expected) => {
    expect(said(QEMU, { ...VM, ...params }, { ...full, '/storage/a1': '' }, facts)).toBe(expected);
  });

  it('cannot tell what replacing a drive takes without knowing it', () => {
    const granted = without('/vms/100', 'VM.Config.CDROM');
    expect(said(QEMU, { ...VM, scsi0: 'a1:1' }, granted)).toBe("unknown: it depends on what 'scsi0' is now");
  });

  it('cannot tell whether a tag is reserved', () => {
    expect(said(QEMU, { ...VM, tags: 'a' }, without('/', 'Sys.Modify'))).toBe(
      "unknown: it depends on the datacenter's rules for tags",
    );
  });
});
