import type { Check, Permission } from '../../../generated/permissions.js';

const callers: Readonly<Record<Exclude<Permission['who'], 'check'>, string>> = {
  world: 'none, not even a login',
  all: 'any valid token',
  root: 'root@pam with a password login',
};

/** What a caller must hold, in one line: `VM.PowerMgmt on /vms/{vmid}`. */
export function permissionText({ who, check, more }: Permission): string {
  const rest = more ? '; PVE checks more in its code' : '';
  if (who !== 'check' || check === undefined) return `${callers[who === 'check' ? 'all' : who]}${rest}`;
  return `${checkText(check)}${rest}`;
}

function checkText(check: Check): string {
  switch (check.kind) {
    case 'and':
    case 'or':
      return check.of.map((part) => `(${checkText(part)})`).join(` ${check.kind} `);
    case 'perm':
      return `${check.privs.join(check.any === true ? ' or ' : ' and ') || 'any privilege'} on ${check.path}`;
    case 'perm-modify':
      return `Permissions.Modify on ${check.path}`;
    case 'userid-param':
      return check.rule === 'self' ? 'being that user' : `${check.rule} on the user's realm`;
    case 'userid-group':
      return `${check.privs.join(' and ')} on one of the user's groups`;
  }
}
