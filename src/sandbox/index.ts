export type { Coverage } from './areas.js';
export type { SeenRequest } from './server/dispatch.js';
export { coverage, type Sandbox, type SandboxOptions, startSandbox } from './start.js';
export type { Clock } from './store/clock.js';
