import { nearest } from '../../domain/nearest.js';
import { ToolFault } from '../result.js';

/** The refusal of a node that does not exist, with those that do. */
export function noSuchNode(given: string, names: readonly string[]): ToolFault {
  const shown = given.slice(0, 80);
  const meant = nearest(shown, names);
  return new ToolFault('not_found', `There is no node '${shown}': expected ${names.join(' or ')}.`, {
    invalid: [
      {
        parameter: 'node',
        given: shown,
        expected: 'a node of the cluster',
        valid: names,
        ...(meant === undefined ? {} : { nearest: meant }),
      },
    ],
    suggestions: [{ tool: 'list_nodes', arguments: {}, why: 'lists the nodes' }],
    related_tools: ['list_nodes'],
  });
}
