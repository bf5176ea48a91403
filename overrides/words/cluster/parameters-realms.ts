import type { ParameterWords } from '../types.js';

/** Login realms and the import of users from them. */
export const realmParameters = {
  realm: 'Name of the login realm, the part after the @ of a user: pam, pve, or one of your own.',
  default: 'Preselects this realm on the login page; only one realm has it. Default false.',
  'case-sensitive': 'Whether upper and lower case in user names differ; default true. With AD usually false.',
  tfa: 'Second factor demanded of every user of the realm: type=oath or type=yubico with its settings.',
  'tfa.type': 'Kind of second factor: oath (time-based codes) or yubico (one-time passwords of a key).',
  'tfa.digits': 'Only oath: digits of a code, 6 to 8; default 6.',
  'tfa.step': 'Only oath: seconds a code lasts, 10 or more; default 30.',
  'tfa.id': 'Only yubico: id of your API client at the validation service.',
  'tfa.key': 'Only yubico: API key that belongs to that id.',
  'tfa.url': "Only yubico: address of a validation server of your own; default Yubico's.",

  server1: 'Host name or address of the LDAP or AD server.',
  server2: 'Second LDAP or AD server, tried when the first does not answer.',
  secure: 'Outdated way to ask for LDAPS; use `mode` instead.',
  sslversion: 'Lowest TLS version for LDAPS; tlsv1_2 or newer. Only with an encrypted `mode`.',
  verify: "Checks the server's certificate; default false, which lets anyone pose as the server.",
  capath:
    'Certificate file or folder of trusted authorities on the nodes; used with `verify`. Default /etc/ssl/certs.',
  cert: 'File on the nodes with a client certificate, for servers that demand one.',
  certkey: 'File on the nodes with the private key to `cert`.',
  'check-connection':
    'Tries to bind to the server before saving, and refuses settings that fail; default false.',
  base_dn: 'LDAP only: where in the tree users are looked for, such as ou=people,dc=example,dc=com.',
  bind_dn: 'Distinguished name PVE signs in with for searches and sync; left out, it searches anonymously.',
  user_attr: 'LDAP only: attribute that holds the login name, such as uid.',
  user_classes:
    'Object classes that count as users in a sync; default inetorgperson, posixaccount, person, user.',
  filter: 'LDAP filter that narrows which users a sync imports, such as (memberOf=cn=pve,dc=example,dc=com).',
  group_dn: 'Where in the tree groups are looked for in a sync; default the base of the users.',
  group_filter: 'LDAP filter that narrows which groups a sync imports.',
  group_classes:
    'Object classes that count as groups in a sync; default groupOfNames, group, univentionGroup, ipausergroup.',
  group_name_attr: 'Attribute that names a group; default the first part of its distinguished name.',
  sync_attributes:
    'Where user fields come from, as field=attribute pairs: email=mail,firstname=givenName,lastname=sn.',
  'sync-defaults-options':
    'What a sync does where the call does not say: scope, removal, new users enabled or not.',
  'sync-defaults-options.enable-new': 'Whether newly imported users may log in at once; default true.',
  'sync-defaults-options.full': 'Outdated; remove-vanished with entry and properties does the same.',
  'sync-defaults-options.purge': 'Outdated; remove-vanished with acl does the same.',
  'sync-defaults-options.remove-vanished':
    'What goes when it is gone from the server: acl, entry, properties, joined by ;, or none.',
  'sync-defaults-options.scope': 'What is imported: users, groups or both.',
  'enable-new': 'Whether newly imported users may log in at once; default true.',
  'remove-vanished':
    'What goes when gone from the server: acl, entry (the user or group), properties; joined by ;. Default none.',
  scope: 'What a sync imports: users, groups or both. Needed here unless the realm has a default.',

  'issuer-url':
    'Address of the OpenID provider; its .well-known/openid-configuration must be found below it.',
  'client-id': 'Client id that the OpenID provider knows this cluster by.',
  'client-key': 'Client secret from the OpenID provider; stored, shown to those who may read the realm.',
  audiences: 'Audiences accepted in tokens beside `client-id`, for providers that put in others.',
  'acr-values': 'Levels of authentication (acr) to demand from the OpenID provider.',
  autocreate: 'Creates users at their first OpenID login; default false, where unknown users are refused.',
  prompt:
    'Whether the OpenID provider asks again: none, login, consent, select_account, or a value of its own.',
  'query-userinfo':
    'Fetches claims that the token lacks from the userinfo endpoint; default true. Off for providers without one.',
  scopes: 'OpenID scopes to ask for, separated by spaces, beside openid; default "email profile".',
  'username-claim':
    'OpenID claim that becomes the user name: subject, username, email, upn, …; cannot be changed later.',
  'groups-claim': "OpenID claim with the user's groups; left out, logins do not touch groups.",
  'groups-autocreate':
    'Creates groups from the claim that do not exist yet; default false, where those are skipped.',
  'groups-overwrite':
    'At login puts the user in exactly the groups of the claim; default false, which only adds.',
} satisfies ParameterWords;
