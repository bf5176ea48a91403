import type { AccessLevel } from '../../overrides/types.js';
import { type Variable, variables } from '../client/config/variables.js';

/** One setting: a variable of the environment, and the option of `pvekit mcp` and `pvekit call` that stands for it. */
export interface Setting extends Variable {
  readonly name: string;
  /** Without its dashes. Secrets have none: they must not stand in argv. */
  readonly option?: string;
}

/** All levels of access, mildest first. */
export const accessLevels: readonly AccessLevel[] = ['read', 'operate', 'change', 'destroy', 'full'];

/** What may be done, and what is shown: the settings that are the program's own. */
const own = [
  {
    name: 'PVE_ACCESS',
    aliases: [],
    option: 'access',
    value: 'LEVEL',
    describe: `what calls may do: ${accessLevels.join(', ')}; read unless given, full on the sandbox`,
  },
  {
    name: 'PVE_TOOLSETS',
    aliases: [],
    option: 'toolsets',
    value: 'LIST',
    describe: 'toolsets or single tools to list, separated by commas; core unless given, all for every one',
  },
] as const satisfies readonly Setting[];

/** A setting of the program's own; those that say how a cluster is reached are read by `loadConfig`. */
export type OwnSetting = (typeof own)[number]['name'];

/**
 * The settings of this version. `--help`, the documents and the error for a misspelt `PVE_` variable are made from
 * this table, and nothing that is not in it is read from the environment.
 */
export const settings: readonly Setting[] = [
  ...Object.entries(variables).map(([name, variable]) => ({
    name,
    ...variable,
    ...(name === 'PVE_CLUSTER' ? { option: 'cluster' } : {}),
  })),
  ...own,
];

/** The table as a Markdown section, for the documents. */
export function settingsMarkdown(): string {
  const rows = settings.map(({ name, aliases, value, describe }) => {
    const others = aliases.map((together) => together.map((one) => `\`${one}\``).join(' with ')).join('; ');
    return `| \`${name}\` | ${others} | \`${value}\` | ${describe} |`;
  });
  return ['| name | also taken from | value | meaning |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}
