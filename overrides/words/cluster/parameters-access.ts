import type { ParameterWords } from '../types.js';

/** Users, groups, roles, tokens, second factors and logins. */
export const accessParameters = {
  propagate:
    'Whether the grant also holds for everything below the path; default true. With false for exactly this path.',
  roles: 'Roles to grant or take away, such as PVEVMUser or PVEAuditor; each must exist.',
  tokens:
    'Tokens that get the roles, as user@realm!token; a separated token never gets more than its user has.',
  users: 'Users that get the roles, as name@realm; they must exist.',
  groups: "User groups by name. On a change they take the place of the user's groups unless `append` is set.",
  groupid: 'Name of the user group; synced ones end in -REALM.',
  roleid: 'Name of the role; names that begin with PVE are kept for built-in ones.',
  privs:
    'Privileges such as VM.PowerMgmt or Datastore.AllocateSpace. Left out on a change without `append`, all go.',
  append: 'Adds to what is there; default false, which replaces it.',
  userid: 'User with realm, such as root@pam or ci@pve; it cannot be renamed later.',
  tokenid: 'Name of the token alone, without the user part; the full id is user@realm!name.',
  privsep:
    'true (default): only what its own ACL entries and its user both allow. false: all that its user has.',
  regenerate:
    'Makes a new secret and answers it this once; the old one stops working at once. Default false.',
  expire: 'When it ends, in Unix seconds; 0 for never, the default.',
  email: 'Mail address of the user, where notifications to the user go; empty clears it.',
  firstname: 'First name, for display.',
  lastname: 'Last name, for display.',
  keys: 'Legacy second factor: Yubico key ids, or x for factors kept in the newer TFA settings. Leave it alone otherwise.',
  'confirmation-password': 'Password of whoever makes the change; demanded of everyone but root@pam.',
  'new-format': 'Ignored; the newer ticket format is always used.',
  otp: 'One-time code of the second factor, given together with the password; works for Yubico and OATH realms.',
  'tfa-challenge':
    'Challenge ticket from a first login that asked for a second factor; `password` then holds the response.',
  authid: 'User or token the VNC ticket was made for.',
  challenge: 'Only for U2F: the challenge from the first call, given back with the response in `value`.',
  totp: 'Only for type totp: the otpauth:// address with the secret that is to be registered.',
  value: 'Value to set.',
  multiple: 'Answers all factors as a list instead of one kind only; default false.',
  'redirect-url':
    'Address the provider sends the browser back to: origin of the web UI, the same in both calls.',
  code: 'Authorization code that the identity provider put into the return address.',
  'dry-run': 'Only reports in the task log what would change; default false.',
} satisfies ParameterWords;
