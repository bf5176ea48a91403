import { isOn, wordsOf } from '../../arguments.js';
import { type Look, textOf } from '../read/look.js';
import { told } from '../read/words.js';
import type { Finding } from '../target.js';

/** An HA resource: how it stands, and the rules that name it. */
export async function haResource(look: Look): Promise<Finding> {
  const given = look.param('sid');
  const [resources, rules, status] = await Promise.all([
    look.rows('The HA resources', 'GET /cluster/ha/resources'),
    look.rows('The HA rules', 'GET /cluster/ha/rules'),
    look.rows('The HA state', 'GET /cluster/ha/status/current'),
  ]);
  const own = resources.find(({ sid }) => sid === given || textOf(sid).endsWith(`:${given}`));
  const sid = textOf(own?.sid) || given;
  const named = rules.filter((rule) => wordsOf(rule.resources).includes(sid)).map(({ rule }) => textOf(rule));
  const service = status.find((row) => row.sid === sid);
  return {
    label: `HA resource ${sid}`,
    typed: sid,
    lines: [
      ...(own === undefined
        ? ['There is no such HA resource.']
        : [`requested state: ${textOf(own.state) || 'started'}`]),
      ...(service === undefined ? [] : [`Its guest is on ${textOf(service.node)}.`]),
      told('HA rules that name it', named),
      'The guest stays as it is, but nothing starts it on another node any more.',
      ...(isOn(look.params.purge) ? ['purge also takes it out of these rules.'] : []),
    ],
    facts: { sid, state: own?.state, rules: named },
  };
}

/** An HA rule, or a group of earlier releases: the resources that it holds for. */
export async function haRule(look: Look): Promise<Finding> {
  const [rule, group] = [look.param('rule'), look.param('group')];
  const rows = await (group === ''
    ? look.rows('The HA rules', 'GET /cluster/ha/rules')
    : look.rows('The HA resources', 'GET /cluster/ha/resources'));
  const own = rows.find((row) => row.rule === rule);
  const held =
    group === ''
      ? wordsOf(own?.resources)
      : rows.filter((row) => row.group === group).map(({ sid }) => textOf(sid));
  return {
    label: group === '' ? `HA rule ${rule}` : `HA group ${group}`,
    typed: group === '' ? rule : group,
    lines: [
      ...(own === undefined
        ? []
        : [`type: ${textOf(own.type)}${textOf(own.nodes) === '' ? '' : `, nodes ${textOf(own.nodes)}`}`]),
      told('HA resources that it holds for', held),
      ...(held.length === 0 ? [] : ['HA may move them as soon as it is gone.']),
    ],
    facts: { ...(group === '' ? { rule } : { group }), resources: held },
  };
}

/** A replication job: what it copies where. */
export async function replication(look: Look): Promise<Finding> {
  const id = look.param('id');
  const own = (await look.rows('The replication jobs', 'GET /cluster/replication')).find(
    (row) => row.id === id,
  );
  return {
    label: `Replication job ${id}`,
    typed: id,
    lines: [
      own === undefined
        ? 'There is no such replication job.'
        : `It copies guest ${textOf(own.guest)} from ${textOf(own.source)} to ${textOf(own.target)}.`,
      isOn(look.params.keep)
        ? 'The copies on the target stay.'
        : 'The copies on the target are removed: a migration there takes the long way again.',
    ],
    facts: { id, guest: own?.guest, source: own?.source, target: own?.target },
  };
}
