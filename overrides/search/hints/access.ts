import type { Hints } from '../types.js';

/** Users, rights, tokens, second factors, realms and pools. */
export const access: Hints = {
  'GET /access/acl': 'who has access to what permission right policies iam list',
  'PUT /access/acl':
    'let allow permission right grant give revoke take away assign role to user group token on path pool vm storage start only',
  'GET /access/permissions': 'what may can token user do who am i my own effective rights privileges',
  'GET /access/users': 'who can log in login people list accounts',
  'POST /access/users': 'create add new user account person invite',
  'GET /access/users/{userid}': 'show one user details',
  'PUT /access/users/{userid}':
    'disable enable lock deactivate block account user employee expire email add to put in remove from group membership',
  'DELETE /access/users/{userid}': 'delete remove user account',
  'PUT /access/password': 'change reset set password of user',
  'GET /access/groups': 'list user groups teams',
  'POST /access/groups': 'create new user group team',
  'GET /access/groups/{groupid}': 'who is in group members',
  'DELETE /access/groups/{groupid}': 'delete remove user group team',
  'GET /access/roles': 'list roles privileges',
  'POST /access/roles': 'create custom role with privileges',
  'GET /access/roles/{roleid}': 'which privileges does role have',
  'PUT /access/roles/{roleid}': 'change edit add privileges to role',
  'DELETE /access/roles/{roleid}': 'delete remove custom role',
  'POST /access/ticket': 'log in login sign authenticate with username password session cookie csrf',
  'GET /access/domains': 'list realms authentication providers sources ldap ad openid',
  'POST /access/domains':
    'add connect ldap active directory ad sso openid keycloak authentik entra azure google connect login realm',
  'PUT /access/domains/{realm}': 'change edit realm default require tfa bind password ldap',
  'DELETE /access/domains/{realm}': 'delete remove realm ldap ad openid',
  'POST /access/domains/{realm}/sync': 'import synchronise ldap ad users groups now',
  'POST /cluster/jobs/realm-sync/{id}': 'schedule nightly regular automatic ldap ad users sync job',
  'GET /access/tfa': 'which users have second factor mfa enabled configured list',
  'POST /access/tfa/{userid}':
    'add register set up enrol totp yubikey webauthn passkey recovery codes second factor mfa',
  'DELETE /access/tfa/{userid}/{id}':
    'remove delete reset lost phone authenticator second factor mfa disable',
  'PUT /access/users/{userid}/unlock-tfa': 'unlock user locked out of second factor mfa too many attempts',
  'POST /access/users/{userid}/token/{tokenid}':
    'create new api key access key for terraform ansible script automation',
  'PUT /access/users/{userid}/token/{tokenid}': 'rotate regenerate secret of api key expire change',
  'DELETE /access/users/{userid}/token/{tokenid}': 'revoke delete remove api key access key leaked',
  'GET /access/users/{userid}/token': 'list api keys access keys of user',
  'POST /access/openid/auth-url': 'openid sso login start redirect',
  'POST /access/openid/login': 'openid sso login finish code',
  // Pools
  'GET /pools': 'list pools members folders resource groups',
  'POST /pools': 'create new resource pool folder group',
  'PUT /pools': 'add put move vm guest storage to into pool member remove from',
  'DELETE /pools': 'delete remove pool folder',
  // The API itself
  'GET /version': 'proxmox version release',
};
