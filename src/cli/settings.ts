import type { AccessLevel } from '../../overrides/types.js';

/** One setting: a variable of the environment, and the option of `pvekit mcp` that stands for it. */
export interface Setting {
  readonly name: string;
  /** Other variables, alone or together, that are taken for it; only looked at where the setting is not given. */
  readonly aliases: readonly (readonly string[])[];
  /** Option of `pvekit mcp`, without its dashes. Secrets have none: they must not stand in argv. */
  readonly option?: string;
  /** What it takes, for help: `LEVEL`. */
  readonly value: string;
  readonly describe: string;
}

/** All levels of access, mildest first. */
export const accessLevels: readonly AccessLevel[] = ['read', 'operate', 'change', 'destroy', 'full'];

/**
 * The settings of this version. `--help`, the documents and the error for a misspelt `PVE_` variable are made from
 * this table, and nothing else reads the environment.
 */
export const settings = [
  {
    name: 'PVE_HOST',
    aliases: [['PROXMOX_HOST'], ['PROXMOX_URL']],
    value: 'HOST',
    describe: 'host, host:port or URL of a PVE node; the port is 8006 unless given',
  },
  {
    name: 'PVE_TOKEN',
    aliases: [
      ['PROXMOX_TOKEN_ID', 'PROXMOX_TOKEN_SECRET'],
      ['PROXMOX_USER', 'PROXMOX_TOKEN_NAME', 'PROXMOX_TOKEN_VALUE'],
    ],
    value: 'user@realm!id=secret',
    describe: 'API token',
  },
  {
    name: 'PVE_TOKEN_FILE',
    aliases: [],
    value: 'FILE',
    describe: 'file that holds the API token, readable by its owner alone',
  },
  {
    name: 'PVE_TOKEN_COMMAND',
    aliases: [],
    value: 'COMMAND',
    describe: 'program with arguments that prints the API token, such as "pass show pve"; no shell reads it',
  },
  {
    name: 'PVE_FINGERPRINT',
    aliases: [],
    value: 'AA:BB:…',
    describe:
      "SHA-256 fingerprint of the node's certificate (pvenode cert info); suits the self-signed default",
  },
  {
    name: 'PVE_CA_FILE',
    aliases: [],
    value: 'FILE',
    describe: 'CA certificates (PEM) to trust in place of the system ones',
  },
  {
    name: 'PVE_TLS_INSECURE',
    aliases: [],
    value: '1',
    describe:
      'accept any certificate: whoever sits in between reads the token (also PROXMOX_VERIFY_SSL=false)',
  },
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

export type SettingName = (typeof settings)[number]['name'];

/** Means PVE_TLS_INSECURE where it is off. */
export const VERIFY_SSL = 'PROXMOX_VERIFY_SSL';

/** The table as a Markdown section, for the documents. */
export function settingsMarkdown(): string {
  const rows = settings.map(({ name, aliases, value, describe }) => {
    const others = aliases
      .map((together: readonly string[]) => together.map((one) => `\`${one}\``).join(' with '))
      .join('; ');
    return `| \`${name}\` | ${others} | \`${value}\` | ${describe} |`;
  });
  return ['| name | also taken from | value | meaning |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}
