import type { Call } from '../server/call.js';
import { needText, textParam } from '../server/call.js';
import { die, refuseParameters, refusePermission } from '../server/failure.js';
import type { User } from '../store/model.js';
import { parseUserId } from './userid.js';
import { needUser } from './users.js';

/**
 * PVE::RPCEnvironment::reauth_user_for_user_modification: the user whose factors or password a call is to change.
 * Only root changes root; everybody else confirms with the own password, which stands in the parameter named.
 */
export function confirmedUser(call: Call, parameter = 'password'): User {
  const { cluster, caller, params } = call;
  const user = needUser(cluster, parseUserId(needText(params, 'userid')).userid);
  const self = caller.user?.userid;
  if (self === 'root@pam') return user;
  if (user.userid === 'root@pam') refusePermission();
  const password = textParam(params, parameter);
  if (password === undefined) refuseParameters({ [parameter]: 'password is required to modify user' });
  if (caller.user?.password !== password) {
    die(self?.endsWith('@pam') === true ? 'authentication failure' : 'invalid credentials');
  }
  return user;
}
