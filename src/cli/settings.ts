import type { AccessLevel } from '../../overrides/types.js';
import { type Variable, variables } from '../client/config/variables.js';

/** One setting: a variable of the environment, and the option of `pvekit mcp` and `pvekit call` that stands for it. */
interface Setting extends Variable {
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
  {
    name: 'PVE_CONFIRM',
    aliases: [],
    option: 'confirm',
    value: 'FROM',
    describe: 'which calls ask first: destroy (and privileged; the default), change (and above), never',
  },
  {
    name: 'PVE_CONFIRM_BY',
    aliases: [],
    value: 'user',
    describe: "user: only a person's answer counts; clients that can't ask their user are refused",
  },
  {
    name: 'PVE_SCOPE',
    aliases: [],
    value: 'RULES',
    describe:
      'what may be changed: node:, pool:, vmid: (ranges), tag:, storage: by comma, ! denies; everything unless given',
  },
  {
    name: 'PVE_SCOPE_READ',
    aliases: [],
    value: '1',
    describe: 'reads have to be within the scope too',
  },
  {
    name: 'PVE_PROTECT',
    aliases: [],
    value: 'VMIDS',
    describe:
      "guests that are never changed, as vmids and ranges; PVE's protection flag and the tag `protected` count always",
  },
  {
    name: 'PVE_LIMITS',
    aliases: [],
    value: 'LIST',
    describe:
      'most calls and changes a minute, deletions an hour, tasks a node: calls=600,changes=60,deletions=30,tasks=10 unless given',
  },
  {
    name: 'PVE_DOWNLOAD_HOSTS',
    aliases: [],
    value: 'HOSTS',
    describe:
      "hosts that PVE may be told to fetch from, *.domain for all below it, * for any public name; the distributions' own unless given",
  },
  {
    name: 'PVE_UPLOAD_FOLDERS',
    aliases: [],
    value: 'FOLDERS',
    describe:
      'folders of this machine that upload_file may take files from, as absolute paths by comma; none unless given',
  },
  {
    name: 'PVE_HALT_FILE',
    aliases: [],
    value: 'FILE',
    describe: 'while this file exists, nothing that changes anything goes out',
  },
  {
    name: 'PVE_AUDIT_LOG',
    aliases: [],
    value: 'FILE',
    describe: 'record of every change, a JSON line each; what cannot be written down does not happen',
  },
  {
    name: 'PVE_AUDIT_READS',
    aliases: [],
    value: '1',
    describe: 'write reads down too',
  },
  {
    name: 'PVE_LOG_LEVEL',
    aliases: [],
    value: 'LEVEL',
    describe:
      'what `pvekit mcp` writes to stderr: error, warn (the default), info (a line a call), debug (each request, secrets hidden)',
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
  const rows = settings.map(({ name, aliases, option, value, describe }) => {
    const own = option === undefined ? '' : ` (option \`--${option}\`)`;
    const others = aliases.map((together) => together.map((one) => `\`${one}\``).join(' with ')).join('; ');
    return `| \`${name}\` | ${others} | \`${value}\` | ${describe}${own} |`;
  });
  return ['| name | also taken from | value | meaning |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}
