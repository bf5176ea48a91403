export { migrationWizard } from './migration/planner.js';
export { vmCreationWizard } from './vm-creation/planner.js';
