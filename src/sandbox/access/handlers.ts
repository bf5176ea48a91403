import type { HandlerTable } from '../server/call.js';
import { aclHandlers } from './acl.js';
import { groupRoleHandlers } from './groups-roles.js';
import { loginHandlers } from './login.js';
import { openIdHandlers } from './openid.js';
import { realmHandlers } from './realms.js';
import { syncHandlers } from './sync.js';
import { tfaHandlers } from './tfa.js';
import { tokenHandlers } from './tokens.js';
import { userHandlers } from './users.js';

/** Handlers of everything below `/access`. */
export const accessHandlers: HandlerTable = {
  ...userHandlers,
  ...tokenHandlers,
  ...groupRoleHandlers,
  ...aclHandlers,
  ...realmHandlers,
  ...loginHandlers,
  ...openIdHandlers,
  ...syncHandlers,
  ...tfaHandlers,
};
