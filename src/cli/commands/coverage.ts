import type { Coverage } from '../../sandbox/index.js';

interface Area {
  readonly name: string;
  simulated: number;
  readonly missing: string[];
}

/** Areas below a node are those that people know by name; all other paths go by their first segment. */
const BELOW_NODE =
  /^\/nodes\/\{node\}\/(qemu|lxc|storage|ceph|disks|firewall|network|tasks|apt|certificates|sdn)\b/;
const BELOW_CLUSTER =
  /^\/cluster\/(firewall|sdn|ha|notifications|backup|mapping|ceph|acme|config|metrics|bulk-action)\b/;

function areaOf(id: string): string {
  const path = id.slice(id.indexOf(' ') + 1);
  const [, below] = BELOW_NODE.exec(path) ?? [];
  if (below !== undefined) return `/nodes/{node}/${below}`;
  return BELOW_CLUSTER.exec(path)?.[0] ?? `/${path.split('/')[1] ?? ''}`;
}

function areasOf({ simulated, missing }: Coverage): readonly Area[] {
  const areas = new Map<string, Area>();
  const area = (id: string): Area => {
    const name = areaOf(id);
    const known = areas.get(name) ?? { name, simulated: 0, missing: [] };
    areas.set(name, known);
    return known;
  };
  for (const id of simulated) area(id).simulated += 1;
  for (const id of missing) area(id).missing.push(id);
  return [...areas.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Which operations of a release act in the sandbox, counted by area, and each that answers 501; or all as JSON. */
export function coverageText(release: string, coverage: Coverage, json: boolean): string {
  const { simulated, missing } = coverage;
  if (json) return `${JSON.stringify({ release, simulated, missing })}\n`;
  const total = simulated.length + missing.length;
  const lines = areasOf(coverage).flatMap((area) => [
    row(area.name, area.simulated, area.simulated + area.missing.length),
    ...area.missing.map((id) => `    501  ${id}`),
  ]);
  const head = `What the sandbox simulates of the operations of PVE ${release}:\n`;
  return `${[head, ...lines, row('all', simulated.length, total)].join('\n')}\n`;
}

const row = (name: string, acts: number, of: number): string =>
  `  ${name.padEnd(28)}${String(acts).padStart(4)} of ${String(of).padStart(3)}`;
