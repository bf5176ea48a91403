import { rowsOf, textField } from '../../fields.js';
import { ToolFault } from '../../result.js';
import type { Composite } from '../composite.js';
import { readObject } from '../rows.js';

/** A node joins from its own side: refuses with the command that does it there, filled in. */
export const addNodeToCluster: Composite = async ({ node: newcomer = 'the new node' }, context) => {
  const join = await readObject(context, 'GET /cluster/config/join');
  const members = rowsOf(join.nodelist);
  const preferred = members.find(({ name }) => name === join.preferred_node) ?? members[0] ?? {};
  const address = textField(preferred, 'pve_addr') ?? '';
  const fingerprint = textField(preferred, 'pve_fp') ?? '';
  const command = `pvecm add ${address} --fingerprint ${fingerprint}`;
  throw new ToolFault(
    'unsupported',
    `A node joins a cluster from its own side: on a shell of ${String(newcomer)} run "pvecm add ${address}". It asks for the password of root@pam here; the node must have no guests. Nothing was changed.`,
    {
      context: { command, address, fingerprint },
      suggestions: [
        { tool: 'get_join_information', arguments: {}, why: 'shows address and fingerprint of each member' },
        { tool: 'get_cluster_status', arguments: {}, why: 'shows the new node once it has joined' },
      ],
      related_tools: ['get_join_information', 'get_cluster_status'],
    },
  );
};
