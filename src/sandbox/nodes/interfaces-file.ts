import type { Interface } from '../store/model.js';

/** Options that stand in the file's first lines or nowhere, not as a line of their own. */
const IMPLIED: ReadonlySet<string> = new Set(
  (
    'active address address6 autostart cidr cidr6 exists families gateway gateway6 method method6 netmask netmask6 ' +
    'priority type comments comments6 iface digest'
  ).split(' '),
);

const FAMILIES = [
  { family: 'inet', method: 'method', address: 'cidr', gateway: 'gateway' },
  { family: 'inet6', method: 'method6', address: 'cidr6', gateway: 'gateway6' },
] as const;

function optionLines(iface: Interface): readonly string[] {
  return Object.keys(iface)
    .filter((name) => !IMPLIED.has(name) && iface[name] !== '')
    .sort()
    .map((name) => `\t${name.replace(/_/g, '-')} ${String(iface[name])}`);
}

function stanza(name: string, iface: Interface): string {
  const lines: string[] = iface['autostart'] === 1 ? [`auto ${name}`] : [];
  for (const { family, method, address, gateway } of FAMILIES) {
    const how = String(iface[method] ?? 'manual');
    if (family === 'inet6' && how === 'manual') continue;
    lines.push(`iface ${name} ${family} ${how}`);
    if (iface[address] !== undefined) lines.push(`\taddress ${String(iface[address])}`);
    if (iface[gateway] !== undefined) lines.push(`\tgateway ${String(iface[gateway])}`);
    if (family === 'inet') lines.push(...optionLines(iface));
  }
  const comments = iface['comments'];
  if (typeof comments === 'string')
    lines.push(
      ...comments
        .trimEnd()
        .split('\n')
        .map((line) => `#${line}`),
    );
  return `${lines.join('\n')}\n`;
}

/** `/etc/network/interfaces` for these interfaces. */
export function printInterfaces(interfaces: ReadonlyMap<string, Interface>): string {
  return [
    'auto lo\niface lo inet loopback\n',
    ...[...interfaces].map(([name, iface]) => stanza(name, iface)),
  ].join('\n');
}

/** For each pair of positions, how many lines the rest of both texts has in common. */
function commonRest(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const down = table[i + 1]?.[j] ?? 0;
      const right = table[i]?.[j + 1] ?? 0;
      const both = (table[i + 1]?.[j + 1] ?? 0) + 1;
      const row = table[i];
      if (row !== undefined) row[j] = before[i] === after[j] ? both : Math.max(down, right);
    }
  }
  return table;
}

/** The changes between two texts in `diff -u` form, as one hunk over the whole text; empty where they are the same. */
export function diffTexts(beforeText: string, afterText: string): string {
  if (beforeText === afterText) return '';
  const before = beforeText.split('\n').slice(0, -1);
  const after = afterText.split('\n').slice(0, -1);
  const rest = commonRest(before, after);
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(` ${before[i]}`);
      i += 1;
      j += 1;
    } else if (
      j >= after.length ||
      (i < before.length && (rest[i + 1]?.[j] ?? 0) >= (rest[i]?.[j + 1] ?? 0))
    ) {
      lines.push(`-${before[i]}`);
      i += 1;
    } else {
      lines.push(`+${after[j]}`);
      j += 1;
    }
  }
  return `@@ -1,${before.length} +1,${after.length} @@\n${lines.join('\n')}\n`;
}
