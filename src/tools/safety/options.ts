import type { AuditLog } from '../audit/index.js';

/** From which risk on a call asks first: `change` and above, `destroy` and `privileged`, or none. */
export type ConfirmFrom = 'change' | 'destroy' | 'never';

/** What the owner of a server has set beside the access level. */
export interface SafetyOptions {
  /** `destroy` unless given. */
  readonly confirm?: ConfirmFrom;
  /** `user`: only a person's answer counts, no token that the model holds. */
  readonly confirmBy?: 'any' | 'user';
  /** While this file exists, nothing above `read` goes out. */
  readonly haltFile?: string;
  /** Opens the record of changes of a principal (`root@pam!agent`); asked at the first call that has to be written down. */
  readonly audit?: (principal: string) => Promise<AuditLog>;
  /** Writes reads down too. */
  readonly auditReads?: boolean;
}
