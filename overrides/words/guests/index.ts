import type { OperationWords, ParameterWords } from '../types.js';
import { agentOperations } from './operations-agent.js';
import { firewallOperations } from './operations-firewall.js';
import { lxcOperations, lxcRuntimeOperations } from './operations-lxc.js';
import { qemuOperations, qemuRuntimeOperations } from './operations-qemu.js';
import { commonParameters, containerParameters } from './parameters-common.js';
import { deviceParameters } from './parameters-devices.js';
import { changeParameters, lifecycleParameters, moveParameters } from './parameters-lifecycle.js';
import { firewallParameters, runtimeParameters } from './parameters-runtime.js';
import { cloudInitParameters, vmParameters, vmPowerParameters } from './parameters-vm.js';
import { diskParameters } from './subkeys-disk.js';
import { netParameters } from './subkeys-net.js';
import { volumeParameters } from './subkeys-volume.js';

export { exceptions } from './exceptions.js';

/** Operations below /nodes/{node}/qemu and /nodes/{node}/lxc. */
export const operations: OperationWords = {
  ...qemuOperations,
  ...qemuRuntimeOperations,
  ...agentOperations,
  ...lxcOperations,
  ...lxcRuntimeOperations,
  ...firewallOperations,
};

/** Parameters that guests' operations have, most of them only there. */
export const parameters: ParameterWords = {
  ...lifecycleParameters,
  ...changeParameters,
  ...moveParameters,
  ...runtimeParameters,
  ...firewallParameters,
  ...commonParameters,
  ...containerParameters,
  ...vmParameters,
  ...vmPowerParameters,
  ...cloudInitParameters,
  ...deviceParameters,
  ...volumeParameters,
  ...diskParameters,
  ...netParameters,
};
