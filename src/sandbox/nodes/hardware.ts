import { type Call, flagParam, type HandlerTable, splitList, textParam } from '../server/call.js';
import { hostOf } from './host.js';

/** Memory controllers, bridges and processors: not shown unless asked for. */
const HIDDEN_CLASSES = '05;06;0b';

function pci(call: Call): readonly Record<string, string | number>[] {
  const hidden = splitList(textParam(call.params, 'pci-class-blacklist') ?? HIDDEN_CLASSES);
  const shown = hostOf(call).pci.filter(
    (device) => !hidden.some((prefix) => String(device['class']).startsWith(`0x${prefix}`)),
  );
  return flagParam(call.params, 'verbose', true) ? shown : shown.map(({ id = '' }) => ({ id }));
}

export const hardwareHandlers: HandlerTable = {
  'GET /nodes/{node}/hardware/pci': pci,
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev': () => [],
  'GET /nodes/{node}/hardware/pci/{pciid}/mdev': () => [],
  'GET /nodes/{node}/hardware/usb': (call) => hostOf(call).usb,
};
