import type { WordsException } from '../types.js';

/** Names that mean something of their own in access control and pools. */
export const accessExceptions = [
  {
    match: 'PUT /access/acl',
    words: {
      delete: 'Takes the roles away instead of granting them; default false.',
      path: 'ACL path the grant is for: /, /vms/100, /pool/dev, /storage/local, /nodes/pve1, …',
      groups: 'Groups that get the roles; their members gain them at once.',
    },
  },
  {
    match: '* /access/domains/**',
    words: {
      type: 'Kind of realm: ldap, ad or openid; pam and pve are there already. It cannot be changed later.',
      mode: 'LDAP and AD: ldap (default, in the clear), ldaps, or ldap+starttls.',
      password: 'Password for `bind_dn`; kept on the nodes, never shown again.',
      port: 'LDAP and AD: port of the server; default 389, with ldaps 636.',
      comment: 'Name of the realm on the login page, in place of its id.',
      domain: 'AD only: domain that users belong to, such as example.com.',
      full: 'Outdated; `remove-vanished` with entry and properties does the same.',
      purge: 'Outdated; `remove-vanished` with acl does the same.',
    },
  },
  {
    match: '* /access/openid/*',
    words: {
      realm: 'OpenID realm to log in with.',
      state: 'State value that the identity provider put into the return address.',
    },
  },
  {
    match: 'PUT /access/password',
    words: {
      password: 'New password, 8 to 64 characters.',
      userid: 'User of realm pve or pam; your own, or that of others with User.Modify.',
    },
  },
  {
    match: 'GET /access/permissions',
    words: {
      path: 'Only this ACL path, such as /vms/100; left out, all paths that matter.',
      userid:
        'User, or token as user@realm!token; left out, whoever asks. For others Sys.Audit on /access is needed.',
    },
  },
  {
    match: 'PUT /access/roles/{roleid}',
    words: { append: 'Adds `privs` to the role; default false, which replaces its privileges.' },
  },
  {
    match: 'POST /access/roles',
    words: {
      privs: 'Privileges such as VM.PowerMgmt or Datastore.AllocateSpace; left out, the role is empty.',
    },
  },
  {
    match: '* /access/tfa/**',
    words: {
      id: 'Id of the second factor, from the list of the user.',
      type: 'Kind of factor: totp, webauthn, recovery (one-time codes), yubico; u2f is outdated.',
      description: 'What to tell the entry by among others, such as the name of the phone.',
      password: 'Password of whoever makes the change; demanded of everyone but root@pam.',
      value: 'Proof: current code of the totp, the key press of the Yubikey, or the response of the browser.',
      enable: 'Whether the factor may be used for login; false keeps it but ignores it.',
      userid: 'User the factors belong to, as name@realm.',
    },
  },
  {
    match: 'POST /access/ticket',
    words: {
      username: 'User, as name@realm, or the name alone with `realm` beside it.',
      password: 'Password of the user, or a ticket that is still valid to get a fresh one.',
      realm: 'Realm of the user, where `username` does not name it.',
      path: 'Only checks the ticket: ACL path to test `privs` on.',
      privs: 'Only checks the ticket: privileges the user must have on `path`.',
    },
  },
  {
    match: 'POST /access/vncticket',
    words: {
      path: 'ACL path of what the console shows, such as /vms/100.',
      privs: 'Privileges needed on `path`, such as VM.Console.',
      port: 'Port the ticket was made for; left out, not checked.',
      vncticket: 'VNC ticket to check.',
    },
  },
  {
    match: 'GET /access/users',
    words: {
      enabled: 'Only enabled (true) or only disabled (false) users; left out, all.',
      full: 'Adds groups and tokens of each user; default false.',
    },
  },
  {
    match: '* /access/users/{userid}/token/{tokenid}',
    words: {
      userid: 'User the token belongs to, as name@realm.',
      expire: 'When the token ends, in Unix seconds; 0 for never. A disabled or ended user ends it too.',
    },
  },
  {
    match: '* /access/users/**',
    words: {
      enable: 'Whether the user may log in; default true. false also stops the tokens.',
      password:
        'First password, 8 characters or more; only for realms pve and pam. Left out, it is to be set later.',
      expire: 'When the account ends, in Unix seconds; 0 (default) for never.',
      append: 'Adds `groups` to those the user is in; default false, which replaces them.',
      groups: 'User groups to be in. On a change they replace the present ones unless `append` is set.',
    },
  },
  {
    match: '* /pools/**',
    words: {
      delete: 'Takes the named guests and storages out of the pool instead of adding them; default false.',
      vms: 'Guests to add or take out, by vmid. A guest is in one pool at most.',
      storage: 'Storages to add or take out; a storage may be in several pools.',
      type: 'Only members of this kind: qemu, lxc or storage.',
    },
  },
  {
    match: 'GET /pools',
    words: { poolid: 'Only this pool, with its members; left out, all pools without them.' },
  },
] as const satisfies readonly WordsException[];
