import type { Rule } from './usage-rules.js';

/** A firewall that is switched on and filters nothing. */
export const firewall: Rule = ({ firewall: found, config, guest: { vmid } }) => {
  if (found?.guest !== true) return [];
  const open = Object.entries(config).flatMap(([name, value]) =>
    /^net\d+$/.test(name) && !/(?:^|,)firewall=1(?:,|$)/.test(String(value)) ? [name] : [],
  );
  const [net] = open;
  const off = {
    gravity: 'notice' as const,
    topic: 'firewall' as const,
    what: 'Its firewall is on and has no effect: the firewall of the cluster is off',
    next: {
      tool: 'get_firewall_options',
      arguments: {},
      why: 'shows the options of the cluster; switching it on concerns all nodes',
    },
  };
  const lacking = {
    gravity: 'notice' as const,
    topic: 'firewall' as const,
    what: `Its firewall is on and has no effect on ${open.join(', ')}, which lacks firewall=1`,
    next: {
      tool: 'update_vm_config',
      arguments: { vmid, [net ?? 'net0']: { firewall: true } },
      why: 'puts it in effect there',
    },
  };
  return [...(found.cluster ? [] : [off]), ...(net === undefined ? [] : [lacking])];
};

/** Changes that are written down and not in force. */
export const pending: Rule = ({ pending: waiting = [], guest: { vmid } }) =>
  waiting.length === 0
    ? []
    : [
        {
          gravity: 'notice',
          topic: 'configuration',
          what: `Changes of ${waiting.join(', ')} wait for its next start`,
          next: { tool: 'list_pending_changes', arguments: { vmid }, why: 'shows what is and what will be' },
        },
      ];
