import { limits } from '../../../../overrides/wizards/diagnosis.js';
import type { Plain } from '../../../domain/plain.js';
import { numberField } from '../../fields.js';
import { percent } from '../../shape/sizes.js';
import { peak, type Rule } from './usage-rules.js';

/** A number of the configuration, which PVE writes as text too; 0 stands for none. */
function setting(config: Plain, name: string): number | undefined {
  const value = Number(config[name] ?? 0);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** `cpulimit`: CPU time for no more than so many cores, however many it has. */
export const cap: Rule = ({ config, samples, status, guest: { vmid } }) => {
  const most = setting(config, 'cpulimit');
  const cores = numberField(status, 'cpus') ?? 1;
  if (most === undefined) return [];
  const taken = cores * Math.max(peak(samples, 'cpu') ?? 0, numberField(status, 'cpu') ?? 0);
  const reached = taken >= most * limits.cpu;
  if (!reached && most >= cores) return [];
  const next = {
    tool: 'update_vm_config',
    arguments: { vmid, delete: 'cpulimit' },
    why: 'lifts the limit, at once',
  };
  return [
    {
      gravity: reached ? 'warning' : 'notice',
      topic: 'cpu',
      what: reached
        ? `It is throttled: cpulimit allows it ${most} of its ${cores} cores, and it took all of that in the last hour`
        : `cpulimit allows it ${most} of its ${cores} cores, which was enough in the last hour`,
      next,
    },
  ];
};

/** `cpuunits`: where its node is busy, a guest of little weight waits for the others. */
export const weight: Rule = ({ config, resources, guest: { vmid, node } }) => {
  const units = setting(config, 'cpuunits');
  if (units === undefined || units >= limits.weight) return [];
  const load = resources.nodes.find((one) => one.node === node)?.cpu ?? 0;
  const busy = load >= limits.cpu;
  const next = {
    tool: 'update_vm_config',
    arguments: { vmid, delete: 'cpuunits' },
    why: `gives it the usual weight, ${limits.weight}`,
  };
  return [
    {
      gravity: busy ? 'warning' : 'notice',
      topic: 'cpu',
      what: `Its CPU weight is ${units} of the usual ${limits.weight} (cpuunits): it comes after the others ${busy ? `now, as the CPU of ${node} is at ${percent(load)}` : 'whenever its node is busy'}`,
      next,
    },
  ];
};
