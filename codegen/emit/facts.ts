import type { Check, Operation, Permission } from '../model/index.js';

/** What an operation does, where that is told, and what the spec tells of it, a line each, for docstrings. */
export function facts(operation: Operation): string[] {
  const { id, result, since, allowToken, summary } = operation;
  return [
    `\`${id}\``,
    ...(summary === undefined ? [] : [summary]),
    ...(result.task === 'upid' && summary?.includes('task') !== true ? ['Starts a task.'] : []),
    ...(result.task === 'upid-or-null' ? ['Starts a task, or is done at once.'] : []),
    `Needs ${permissionText(operation.permission)}.`,
    ...(allowToken ? [] : ['Closed to API tokens.']),
    ...(since === undefined ? [] : [`Since PVE ${since}.`]),
  ];
}

/** A permission in words: `` `VM.Clone` on `/vms/{vmid}` ``. */
export function permissionText({ who, check, more }: Permission): string {
  const rest = more ? ', and what PVE checks beside it' : '';
  switch (who) {
    case 'world':
      return 'no login';
    case 'root':
      return '`root@pam`';
    case 'all':
      return `any login${rest}`;
    case 'check':
      return `${check === undefined ? 'any login' : checkText(check)}${rest}`;
  }
}

function checkText(check: Check, nested = false): string {
  switch (check.kind) {
    case 'and':
    case 'or': {
      const text = check.of.map((part) => checkText(part, true)).join(` ${check.kind} `);
      return nested && check.of.length > 1 ? `(${text})` : text;
    }
    case 'perm': {
      const privs = check.privs.map((priv) => `\`${priv}\``).join(check.any === true ? ' or ' : ' and ');
      const when = check.requireParam === undefined ? '' : ` (where \`${check.requireParam}\` is given)`;
      return `${privs || 'any privilege'} on \`${check.path}\`${when}`;
    }
    case 'perm-modify':
      return `the right to change permissions on \`${check.path}\``;
    case 'userid-param':
      return check.rule === 'self' ? 'to be that user' : `\`${check.rule}\` on the user's realm`;
    case 'userid-group':
      return `${check.privs.map((priv) => `\`${priv}\``).join(' and ')} on one of the user's groups`;
  }
}
