import { limits } from '../../../../overrides/wizards/diagnosis.js';
import type { Plain } from '../../../domain/plain.js';
import { numberField } from '../../fields.js';
import { MIB, percent } from '../../shape/sizes.js';
import { gib } from '../cluster/places.js';
import type { Finding } from './finding.js';
import type { Examined } from './guest-facts.js';

/** Looks at one thing; answers what is wrong with it. */
export type Rule = (examined: Examined) => readonly Finding[];

/** The highest of a field over the samples; undefined where none has it. */
export function peak(samples: readonly Plain[], field: string): number | undefined {
  const values = samples.flatMap((row) => numberField(row, field) ?? []);
  return values.length === 0 ? undefined : Math.max(...values);
}

const cpu: Rule = ({ samples, guest: { vmid }, status }) => {
  const highest = Math.max(peak(samples, 'cpu') ?? 0, numberField(status, 'cpu') ?? 0);
  if (highest < limits.cpu) return [];
  const cores = numberField(status, 'cpus') ?? 1;
  const next = { tool: 'resize_wizard', arguments: { vmid, cores: cores * 2 }, why: 'plans more cores' };
  return [
    {
      gravity: 'warning',
      topic: 'cpu',
      what: `Its CPU was up to ${percent(highest)} of ${cores} cores in the last hour`,
      next,
    },
  ];
};

const memory: Rule = ({ samples, guest: { vmid, type }, status }) => {
  const all = numberField(status, 'maxmem') ?? 0;
  const highest = Math.max(peak(samples, 'mem') ?? 0, numberField(status, 'mem') ?? 0);
  if (all === 0 || highest / all < limits.memory) return [];
  const next = {
    tool: 'resize_wizard',
    arguments: { vmid, memory: `${Math.ceil((all * 1.5) / MIB)}` },
    why: 'plans more memory',
  };
  const caches = type === 'qemu' ? ' (without the agent and ballooning, caches inside count too)' : '';
  return [
    {
      gravity: 'warning',
      topic: 'memory',
      what: `Its memory was up to ${percent(highest / all)} of ${gib(all)} in use${caches}`,
      next,
    },
  ];
};

const waits = { pressurecpusome: 'cpu', pressureiosome: 'disk', pressurememorysome: 'memory' } as const;

const pressure: Rule = ({ samples, guest: { vmid, node } }) =>
  (['pressurecpusome', 'pressureiosome', 'pressurememorysome'] as const).flatMap((field) => {
    const highest = (peak(samples, field) ?? 0) / 100;
    if (highest < limits.pressure) return [];
    const topic = waits[field];
    const next =
      topic === 'disk'
        ? { tool: 'diagnose_node', arguments: { node }, why: 'shows what else loads the disks of its node' }
        : { tool: 'get_vm_stats', arguments: { vmid, timeframe: 'day' }, why: 'shows since when' };
    return [
      {
        gravity: 'warning' as const,
        topic,
        what: `It waited for ${topic} up to ${percent(highest)} of the time in the last hour`,
        next,
      },
    ];
  });

const inside: Rule = ({ fileSystems = [], status, guest: { vmid, type } }) => {
  const disk = numberField(status, 'maxdisk') ?? 0;
  const root =
    type === 'lxc' && disk > 0 ? [{ mountpoint: '/', 'used-bytes': status.disk, 'total-bytes': disk }] : [];
  return [...fileSystems, ...root].flatMap((row) => {
    const [used, total] = [numberField(row, 'used-bytes'), numberField(row, 'total-bytes')];
    if (used === undefined || total === undefined || total === 0 || used / total < limits.full) return [];
    const next = { tool: 'resize_wizard', arguments: { vmid, size: '+10G' }, why: 'plans a larger disk' };
    const gravity = used / total >= limits.overfull ? ('critical' as const) : ('warning' as const);
    return [
      {
        gravity,
        topic: 'disk' as const,
        what: `Its file system ${String(row.mountpoint)} is ${percent(used / total)} full`,
        next,
      },
    ];
  });
};

/** How a guest gets along with what it was given. */
export const usageRules: readonly Rule[] = [cpu, memory, pressure, inside];
