import { privileges } from '../privileges.js';
import { isUserid } from '../userid.js';
import { anyOf, type Formats, judgedBy, matching, oneOf } from './format.js';

/** Perl's `\w` counts the letters and digits of all languages. */
const word = '[\\p{L}\\p{M}\\p{N}_+~-]+';
const mailbox = `${word}(?:\\.${word})*`;
const domain = '[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*';
const email = matching(new RegExp(`^${mailbox}@${domain}$`, 'u'), 'an email address', 'ops@example.com');
const mailUser = matching(new RegExp(`^${mailbox}$`, 'u'), "a user's name", 'root@pam');
const realm = '[A-Za-z][A-Za-z0-9._-]+';

export const accessFormats: Formats = {
  email,
  'email-or-username': anyOf(
    [email, mailUser, matching(new RegExp(`^[^\\s:/]+@${realm}$`), "a user's name", 'root@pam')],
    "an email address or a user's name",
  ),
  'ldap-simple-attr': matching(/^[a-zA-Z0-9]+$/, "an LDAP attribute's name", 'uid'),
  'pve-groupid': matching(/^[A-Za-z0-9._-]+$/, "a group's name", 'admins'),
  'pve-poolid': matching(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,2}$/, "a pool's name", 'production'),
  'pve-priv': oneOf(privileges, 'a privilege'),
  'pve-realm': matching(new RegExp(`^${realm}$`), "a realm's name", 'pve'),
  'pve-roleid': matching(/^[A-Za-z0-9._-]+$/, "a role's name", 'PVEVMUser'),
  'pve-tokenid': matching(
    new RegExp(`^[^\\s:/]+@${realm}![A-Za-z][A-Za-z0-9._-]+$`),
    'an API token as user@realm!tokenid',
    'ci@pve!deploy',
  ),
  'pve-userid': judgedBy(isUserid, 'a user as name@realm', 'ci@pve'),
};
