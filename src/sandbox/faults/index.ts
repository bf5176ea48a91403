export { withControl } from './control.js';
export { type Fault, type FaultForm, type FaultKind, faultForms, parseFault } from './fault.js';
export { createFaults, type Faults } from './faults.js';
export { withFaults, withUpgradeFaults } from './wire.js';
