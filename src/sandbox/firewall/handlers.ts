import { Annotated } from '../server/answer.js';
import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { macros } from './macros.js';
import { type RuleList, ruleHandlers } from './rules.js';
import { clusterScope, guestScopes, nodeScope, partOf, type Scope, vnetScope } from './scope.js';
import { aliasHandlers, groupHandlers, ipsetHandlers } from './sets.js';

type Row = Record<string, unknown>;

const CONTROL: ReadonlySet<string> = new Set(['node', 'vmid', 'vnet', 'digest', 'delete']);

function rulesOf(scope: Scope): RuleList {
  return { path: `${scope.path}/rules`, place: scope.place, file: (call) => `${scope.file(call)}/rules` };
}

/** The rules of a security group. */
const groupRules: RuleList = {
  path: `${clusterScope.path}/groups/{group}`,
  place: 'group',
  file(call) {
    const group = needText(call.params, 'group');
    if (!partOf(call, clusterScope, 'groups').has(group)) die(`no such security group '${group}'`);
    return `firewall/cluster/group/${group}`;
  },
};

/** The one section that holds a scope's options. */
function optionsOf(call: Call, scope: Scope): Section {
  return partOf(call, scope, 'options').get('') ?? {};
}

function optionHandlers(scope: Scope): HandlerTable {
  const path = `${scope.path}/options`;
  return {
    [`GET ${path}`]: (call) => ({ ...optionsOf(call, scope), digest: digestOf(optionsOf(call, scope)) }),
    [`PUT ${path}`]: (call) => {
      const options = optionsOf(call, scope);
      assertDigest(textParam(call.params, 'digest'), digestOf(options));
      const changed: Section = { ...options };
      for (const [name, value] of Object.entries(call.params)) {
        if (!CONTROL.has(name) && (typeof value === 'string' || typeof value === 'number'))
          changed[name] = value;
      }
      for (const name of listParam(call.params, 'delete')) delete changed[name];
      partOf(call, scope, 'options').set('', changed);
      return null;
    },
  };
}

function references(call: Call, scope: Scope, name: 'dc' | 'guest'): readonly Row[] {
  const wanted = textParam(call.params, 'type');
  const row = (type: 'ipset' | 'alias', id: string, section: Section): Row => ({
    ...(section.comment === undefined ? {} : { comment: section.comment }),
    name: id,
    ref: type === 'ipset' ? `+${id}` : id,
    scope: name,
    type,
  });
  const sets = [...partOf(call, scope, 'ipset')].map(([id, section]) => row('ipset', id, section));
  const aliases = [...partOf(call, scope, 'aliases')].map(([id, section]) => row('alias', id, section));
  return [...sets, ...aliases].filter(({ type }) => wanted === undefined || type === wanted);
}

/** Nothing writes to the firewall's log here, so PVE finds no file. */
const emptyLog = (): Annotated =>
  new Annotated([{ n: 1, t: 'unable to open file - No such file or directory' }], { total: 1 });

function guestHandlers(scope: Scope): HandlerTable {
  return {
    ...ruleHandlers(rulesOf(scope)),
    ...optionHandlers(scope),
    ...aliasHandlers(scope),
    ...ipsetHandlers(scope),
    [`GET ${scope.path}/refs`]: (call) => [
      ...references(call, clusterScope, 'dc'),
      ...references(call, scope, 'guest'),
    ],
    [`GET ${scope.path}/log`]: emptyLog,
  };
}

/** Handlers of the firewall at all levels. */
export const firewallHandlers: HandlerTable = {
  ...ruleHandlers(rulesOf(clusterScope)),
  ...ruleHandlers(groupRules),
  ...optionHandlers(clusterScope),
  ...aliasHandlers(clusterScope),
  ...ipsetHandlers(clusterScope),
  ...groupHandlers(clusterScope),
  ...ruleHandlers(rulesOf(nodeScope)),
  ...optionHandlers(nodeScope),
  ...ruleHandlers(rulesOf(vnetScope)),
  ...optionHandlers(vnetScope),
  ...Object.assign({}, ...guestScopes.map(guestHandlers)),
  'GET /cluster/firewall/refs': (call) => references(call, clusterScope, 'dc'),
  'GET /cluster/firewall/macros': () => Object.entries(macros).map(([macro, descr]) => ({ descr, macro })),
  'GET /nodes/{node}/firewall/log': emptyLog,
};
