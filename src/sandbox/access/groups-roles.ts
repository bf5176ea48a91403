import { type Call, flagParam, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Group, Role } from '../store/model.js';
import { mayAny } from './permissions.js';

type Row = Record<string, unknown>;

function membersOf(cluster: Cluster, groupid: string): readonly string[] {
  return [...cluster.users.values()].filter(({ groups }) => groups.has(groupid)).map(({ userid }) => userid);
}

/** The group; `doing` is what PVE puts before the refusal of a change. */
function needGroup(call: Call, doing = ''): Group {
  const groupid = needText(call.params, 'groupid');
  return call.cluster.groups.get(groupid) ?? die(`${doing}group '${groupid}' does not exist`);
}

function withComment(comment: string | undefined): Row {
  return comment === undefined ? {} : { comment };
}

function listGroups({ cluster, caller }: Call): readonly Row[] {
  const wanted = ['User.Modify', 'Sys.Audit', 'Group.Allocate'];
  return [...cluster.groups.values()]
    .filter(({ groupid }) => mayAny(cluster, caller, `/access/groups/${groupid}`, wanted))
    .map(({ groupid, comment }) => ({
      ...withComment(comment),
      groupid,
      users: membersOf(cluster, groupid).join(','),
    }));
}

function createGroup({ cluster, params }: Call): null {
  const groupid = needText(params, 'groupid');
  if (cluster.groups.has(groupid)) die(`create group failed: group '${groupid}' already exists`);
  cluster.groups.set(groupid, { groupid, comment: textParam(params, 'comment') });
  return null;
}

function readGroup(call: Call): Row {
  const { groupid, comment } = needGroup(call);
  return { ...withComment(comment), members: membersOf(call.cluster, groupid) };
}

function updateGroup(call: Call): null {
  const group = needGroup(call, 'update group failed: ');
  group.comment = textParam(call.params, 'comment') ?? group.comment;
  return null;
}

function removeGroup(call: Call): null {
  const { cluster } = call;
  const { groupid } = needGroup(call, 'delete group failed: ');
  cluster.groups.delete(groupid);
  for (const user of cluster.users.values()) user.groups.delete(groupid);
  cluster.acl = cluster.acl.filter((entry) => entry.kind !== 'group' || entry.ugid !== groupid);
  return null;
}

/** The role; `doing` is what PVE puts before the refusal of a change. */
function needRole(call: Call, doing = ''): Role {
  const roleid = needText(call.params, 'roleid');
  return call.cluster.roles.get(roleid) ?? die(`${doing}role '${roleid}' does not exist`);
}

function listRoles({ cluster }: Call): readonly Row[] {
  return [...cluster.roles.values()].map(({ roleid, privileges, builtin }) => ({
    privs: [...privileges].sort().join(','),
    roleid,
    special: builtin ? 1 : 0,
  }));
}

function createRole({ cluster, params }: Call): null {
  const roleid = needText(params, 'roleid');
  if (/^PVE/i.test(roleid)) {
    refuseParameters({
      roleid: "cannot use role ID starting with the (case-insensitive) 'PVE' namespace",
    });
  }
  if (cluster.roles.has(roleid)) die(`create role failed: role '${roleid}' already exists`);
  cluster.roles.set(roleid, { roleid, builtin: false, privileges: new Set(listParam(params, 'privs')) });
  return null;
}

function updateRole(call: Call): null {
  const role = needRole(call, 'update role failed: ');
  if (role.builtin) die(`auto-generated role '${role.roleid}' cannot be modified`);
  if (!flagParam(call.params, 'append')) role.privileges.clear();
  for (const privilege of listParam(call.params, 'privs')) role.privileges.add(privilege);
  return null;
}

function removeRole(call: Call): null {
  const { cluster } = call;
  const role = needRole(call, 'delete role failed: ');
  if (role.builtin) die(`auto-generated role '${role.roleid}' cannot be deleted`);
  cluster.roles.delete(role.roleid);
  cluster.acl = cluster.acl.filter(({ roleid }) => roleid !== role.roleid);
  return null;
}

export const groupRoleHandlers: HandlerTable = {
  'GET /access/groups': listGroups,
  'POST /access/groups': createGroup,
  'GET /access/groups/{groupid}': readGroup,
  'PUT /access/groups/{groupid}': updateGroup,
  'DELETE /access/groups/{groupid}': removeGroup,
  'GET /access/roles': listRoles,
  'POST /access/roles': createRole,
  'GET /access/roles/{roleid}': (call) =>
    Object.fromEntries([...needRole(call).privileges].map((privilege) => [privilege, 1])),
  'PUT /access/roles/{roleid}': updateRole,
  'DELETE /access/roles/{roleid}': removeRole,
};
