import { isPlain, type Plain } from '../../domain/plain.js';
import { parseVolid } from '../../domain/volid.js';
import type { CallContext, OperationCall } from '../call.js';
import { textField } from '../fields.js';

const diskName = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|unused)\d+$|^rootfs$/;

/** `qemu` or `lxc` by the operation. */
export function kindOf({ operation }: OperationCall): 'qemu' | 'lxc' {
  return operation.includes('/lxc') ? 'lxc' : 'qemu';
}

/** Where the guest of a call is, as the call names it. */
export function addressOf({ params }: OperationCall): { readonly node: string; readonly vmid: number } {
  return { node: textField(params, 'node') ?? '', vmid: Number(params.vmid) };
}

/** The guest's configuration as it is in force, without what waits for a restart. */
export async function currentConfig(call: OperationCall, { live }: CallContext): Promise<Plain> {
  const operation = `GET /nodes/{node}/${kindOf(call)}/{vmid}/config`;
  const config = await live.read(operation, { ...addressOf(call), current: 1 });
  return isPlain(config) ? config : {};
}

/** A drive or mount point as a call or a configuration writes it. */
interface DriveText {
  readonly name: string;
  readonly text: string;
  /** Volid, path, `none`, or the new volume that is asked for. */
  readonly file: string;
  readonly storage: string | undefined;
  /** GiB of a new volume: `local-lvm:32`. */
  readonly newSize: number | undefined;
  readonly cdrom: boolean;
}

/** The drives among parameters or settings. */
export function drivesIn(params: Plain): DriveText[] {
  return Object.entries(params).flatMap(([name, text]) =>
    diskName.test(name) && typeof text === 'string' ? [driveText(name, text)] : [],
  );
}

function driveText(name: string, text: string): DriveText {
  const [first = ''] = text.split(',');
  const file = first.replace(/^(?:file|volume)=/, '');
  const parts = parseVolid(file);
  const asked = parts === undefined ? undefined : /^\d+(?:\.\d+)?$/.exec(parts.volume)?.[0];
  return {
    name,
    text,
    file,
    storage: parts?.storage,
    newSize: asked === undefined ? undefined : Number(asked),
    cdrom: /(?:^|,)media=cdrom/.test(text),
  };
}

/** The disks that a guest has, CD drives left out. */
export function diskNames(config: Plain): string[] {
  return drivesIn(config)
    .filter(({ cdrom }) => !cdrom)
    .map(({ name }) => name);
}
