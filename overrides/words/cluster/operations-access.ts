import type { OperationWords } from '../types.js';

/** Users, groups, roles, ACLs, tokens, realms, second factors and logins: /access. */
export const accessOperations = {
  'GET /access': 'Lists what the access control area of the API holds; of no use beyond browsing.',
  'GET /access/acl': 'Lists every ACL entry: path, role, and the user, group or token it is granted to.',
  'PUT /access/acl':
    'Grants roles on an ACL path to users, groups or tokens, or takes them away with `delete`; at once.',

  'GET /access/domains':
    'Lists the login realms with type and second-factor demand; readable without a login.',
  'POST /access/domains':
    'Adds a login realm (LDAP, Active Directory or OpenID Connect); imports no users by itself.',
  'GET /access/domains/{realm}': 'Reads the settings of one login realm; its bind password is not shown.',
  'PUT /access/domains/{realm}': 'Changes the settings of a login realm; applies to the next login.',
  'DELETE /access/domains/{realm}':
    'Deletes a login realm; its users stay in the user list but can no longer log in.',
  'POST /access/domains/{realm}/sync':
    'Starts a task that imports users and groups of an LDAP or AD realm; can remove vanished ones.',

  'GET /access/groups': 'Lists the user groups with their members.',
  'POST /access/groups':
    'Creates an empty user group; members join through the user, rights come through the ACL.',
  'GET /access/groups/{groupid}': 'Reads a user group: its comment and members.',
  'PUT /access/groups/{groupid}': 'Changes the comment of a user group; members are changed at the user.',
  'DELETE /access/groups/{groupid}':
    'Deletes a user group and its ACL entries; the members stay but lose what it granted them.',

  'GET /access/openid': 'Lists the calls for OpenID Connect logins; of no use beyond browsing.',
  'POST /access/openid/auth-url':
    "Makes the address at the identity provider where a user's OpenID login begins.",
  'POST /access/openid/login':
    'Ends an OpenID login: trades the code from the provider for a ticket and CSRF token.',

  'PUT /access/password':
    'Sets the password of a user of realm pve or pam; for pam it is the system password of one node.',
  'GET /access/permissions':
    'Shows the effective privileges of a user or token, by ACL path; your own unless told otherwise.',

  'GET /access/roles': 'Lists the roles with their privileges and whether they are built in.',
  'POST /access/roles': 'Creates a role from a set of privileges; grants nothing until an ACL entry uses it.',
  'GET /access/roles/{roleid}': 'Reads the privileges of one role.',
  'PUT /access/roles/{roleid}':
    'Sets the privileges of a role, in place of the old ones unless `append`; at once for all holders.',
  'DELETE /access/roles/{roleid}':
    'Deletes a role of your own; whoever held it loses those privileges. Built-in ones stay.',

  'GET /access/tfa': 'Lists the second factors of all users that you may see, and who is locked out.',
  'GET /access/tfa/{userid}': "Lists one user's second factors with kind, description and date.",
  'POST /access/tfa/{userid}':
    'Adds a second factor to a user; recovery codes and WebAuthn challenges come in the answer, once.',
  'GET /access/tfa/{userid}/{id}':
    'Reads one second factor of a user: kind, description, whether it is in use.',
  'PUT /access/tfa/{userid}/{id}': 'Renames a second factor of a user, or switches it on or off.',
  'DELETE /access/tfa/{userid}/{id}':
    'Deletes a second factor; after the last one the password alone suffices, unless the realm demands more.',

  'GET /access/ticket': 'Answers nothing; exists for login pages. A ticket comes from the POST.',
  'POST /access/ticket':
    'Logs in with user and password; answers a ticket for 2 hours and the CSRF token for writes.',

  'GET /access/users':
    'Lists the users you may see, with state, expiry and, if asked for, groups and tokens.',
  'POST /access/users': 'Creates a user; it can do nothing until an ACL entry or a group grants it a role.',
  'GET /access/users/{userid}': 'Reads a user: name, mail address, state, expiry, groups and tokens.',
  'PUT /access/users/{userid}':
    'Changes a user: contact data, groups, expiry, enabled or not. The password has a call of its own.',
  'DELETE /access/users/{userid}':
    'Deletes a user with its API tokens, second factors and ACL entries; cannot be undone.',
  'GET /access/users/{userid}/tfa':
    'Tells which kinds of second factor a user has and which one the realm demands.',
  'GET /access/users/{userid}/token':
    "Lists a user's API tokens with expiry and privilege separation; never their secrets.",
  'GET /access/users/{userid}/token/{tokenid}':
    'Reads an API token: comment, expiry, privilege separation; never its secret.',
  'POST /access/users/{userid}/token/{tokenid}':
    'Creates an API token and answers its secret, this once only; separated ones need ACL entries.',
  'PUT /access/users/{userid}/token/{tokenid}':
    'Changes an API token; with `regenerate` the old secret dies and a new one is answered once.',
  'DELETE /access/users/{userid}/token/{tokenid}':
    'Deletes an API token and its ACL entries; programs that use it are locked out at once.',
  'PUT /access/users/{userid}/unlock-tfa':
    'Lifts the lock that too many wrong second factors put on a user; tells whether there was one.',
  'POST /access/vncticket': 'Checks a VNC ticket and privileges for a console proxy; opens no console.',
} satisfies OperationWords;
