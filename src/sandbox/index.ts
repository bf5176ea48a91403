export type { Coverage } from './areas.js';
export {
  type Fault,
  type FaultForm,
  type FaultKind,
  type Faults,
  faultForms,
  parseFault,
} from './faults/index.js';
export { releases } from './found.js';
export type { SeenRequest } from './server/dispatch.js';
export { coverage, type Sandbox, type SandboxOptions, startSandbox } from './start.js';
export type { Clock } from './store/clock.js';
export type { WorldFile } from './worlds/file/schema.js';
export { worldNames } from './worlds/worlds.js';
