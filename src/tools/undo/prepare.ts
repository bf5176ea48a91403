import type { UndoRule } from '../../../overrides/undo/types.js';
import { hideInText } from '../audit/hide.js';
import type { Tables } from '../tables.js';
import type { UndoCall, UndoRecord } from './record.js';
import { ruleOf } from './rule.js';
import type { Read } from './state.js';
import { type Draft, noWay, type RuleOf, type Way, type WayContext } from './way.js';
import { acl } from './ways/acl.js';
import { config } from './ways/config.js';
import { created, none } from './ways/created.js';
import { diskMove, unlink } from './ways/disks.js';
import { poolMembers } from './ways/members.js';
import { bulk, opposite } from './ways/opposite.js';
import { recreate } from './ways/recreate.js';
import { ruleCreate, ruleDelete, ruleUpdate } from './ways/rules.js';

/** How much of a way back is kept, in characters of JSON; beyond that an audit line would hold whole files. */
const largest = 256 * 1024;

/** What is known of the way back before a call, and what completes it afterwards. */
export interface UndoDraft {
  /** For the preview, and for the line that is written before the call. */
  readonly record: UndoRecord;
  /**
   * For the line after the call, once it is done and its task has ended. Never rejects: where the state can't be read any
   * more, the record of before stands.
   */
  finish(answer: unknown): Promise<UndoRecord>;
}

/**
 * Finds what takes a call back: reads, where that is needed, the state that it will change. Never rejects: a state that
 * can't be read is a way that is not there, and no reason to hold the call up.
 */
export async function prepareUndo(call: UndoCall, read: Read, tables: Tables): Promise<UndoDraft> {
  const draft = await tried(() => draftOf({ call, read, tables }));
  return {
    record: kept(draft.record),
    finish: async (answer) => {
      const { finish } = draft;
      if (finish === undefined) return kept(draft.record);
      return kept((await tried(async () => ({ record: await finish(answer) }), draft)).record);
    },
  };
}

async function tried(work: () => Promise<Draft>, otherwise?: Draft): Promise<Draft> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return otherwise ?? noWay(`What it was before could not be read: ${hideInText(reason).slice(0, 300)}`);
  }
}

function kept(record: UndoRecord): UndoRecord {
  return JSON.stringify(record).length <= largest
    ? record
    : noWay('What it was before is too long to be kept.').record;
}

type Finder = (rule: UndoRule, context: WayContext) => Promise<Draft>;

/** Code that takes rules of one kind only, for the table of all kinds. */
function only<K extends UndoRule['kind']>(kind: K, way: Way<K>): Finder {
  return async (rule, context) =>
    isOf(kind, rule) ? way(rule, context) : noWay(`It is no rule of kind ${kind}.`);
}

function isOf<K extends UndoRule['kind']>(kind: K, rule: UndoRule): rule is RuleOf<K> {
  return rule.kind === kind;
}

const ways: { readonly [K in UndoRule['kind']]: Finder } = {
  config: only('config', config),
  opposite: only('opposite', opposite),
  recreate: only('recreate', recreate),
  'delete-created': only('delete-created', created),
  bulk: only('bulk', bulk),
  acl: only('acl', acl),
  'pool-members': only('pool-members', poolMembers),
  'rule-create': only('rule-create', ruleCreate),
  'rule-update': only('rule-update', ruleUpdate),
  'rule-delete': only('rule-delete', ruleDelete),
  'disk-move': only('disk-move', diskMove),
  unlink: only('unlink', unlink),
  none: only('none', none),
};

function draftOf(context: WayContext): Promise<Draft> {
  const rule = ruleOf(context.call.operation, context.call.params);
  return rule === undefined
    ? Promise.resolve(noWay('Nothing is known that takes it back.'))
    : ways[rule.kind](rule, context);
}
