import type { AuditLog } from '../audit/index.js';
import type { ScopeRule } from '../scope/index.js';
import type { Limits } from './meter.js';

/** From which risk on a call asks first: `change` and above, `destroy` and `privileged`, or none. */
export type ConfirmFrom = 'change' | 'destroy' | 'never';

/** What the owner of a server has set beside the access level. */
export interface SafetyOptions {
  /** `destroy` unless given. */
  readonly confirm?: ConfirmFrom;
  /** `user`: only a person's answer counts, no token that the model holds. */
  readonly confirmBy?: 'any' | 'user';
  /** Which guests, nodes and storages may be changed; everything unless given. */
  readonly scope?: readonly ScopeRule[];
  /** Reads have to be within the scope too. */
  readonly scopeReads?: boolean;
  /** Guests that are never touched above `operate`. The tag `protected` and PVE's own flag count always. */
  readonly protect?: readonly ScopeRule[];
  readonly limits?: Limits;
  /** Hosts that PVE may be told to fetch from; `*.` before a domain for all below it, `*` for any public name. */
  readonly downloadHosts?: readonly string[];
  /** Folders that files of this machine may be uploaded from, as absolute paths below `/`; none unless given. */
  readonly uploadFolders?: readonly string[];
  /** While this file exists, nothing above `read` goes out. */
  readonly haltFile?: string;
  /** Opens the record of changes of a principal (`root@pam!agent`); asked at the first call that has to be written down. */
  readonly audit?: (principal: string, cluster: string | undefined) => Promise<AuditLog>;
  /** Writes reads down too. */
  readonly auditReads?: boolean;
}
