export { type Change, type ChangeFilter, type ChangeList, listChanges } from './changes.js';
export { AuditError } from './error.js';
export { type Head, parseHead, printHead } from './head.js';
export { hideSecrets, isSecretName } from './hide.js';
export type { Decision, Outcome, OutcomeState } from './line.js';
export { type AuditEntry, type AuditLog, type AuditOptions, openAuditLog, type Pending } from './log.js';
export { type Verification, verifyAudit } from './verify.js';
