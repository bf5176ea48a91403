import type { Environment } from './discover.js';

/** A variable of the environment. */
export interface Variable {
  /** Other variables, alone or together, that are taken for it; only looked at where it is not given itself. */
  readonly aliases: readonly (readonly string[])[];
  /** What it takes, for help: `FILE`. */
  readonly value: string;
  readonly describe: string;
}

/** The variables that say which cluster is meant and how it is reached; all that is read of the environment for that. */
export const variables = {
  PVE_HOST: {
    aliases: [['PROXMOX_HOST'], ['PROXMOX_URL']],
    value: 'HOST[,HOST…]',
    describe:
      'host, host:port or URL of a PVE node, or several of one cluster; the port is 8006 unless given',
  },
  PVE_TOKEN: {
    aliases: [
      ['PROXMOX_TOKEN_ID', 'PROXMOX_TOKEN_SECRET'],
      ['PROXMOX_USER', 'PROXMOX_TOKEN_NAME', 'PROXMOX_TOKEN_VALUE'],
    ],
    value: 'user@realm!id=secret',
    describe: 'API token',
  },
  PVE_TOKEN_FILE: {
    aliases: [],
    value: 'FILE',
    describe: 'file that holds the API token, readable by its owner alone',
  },
  PVE_TOKEN_COMMAND: {
    aliases: [],
    value: 'COMMAND',
    describe: 'program with arguments that prints the API token, such as "pass show pve"; no shell reads it',
  },
  PVE_USER: {
    aliases: [['PROXMOX_USER'], ['PROXMOX_USERNAME']],
    value: 'user@realm',
    describe: 'user to log in as where there is no API token, with PVE_PASSWORD',
  },
  PVE_PASSWORD: {
    aliases: [['PROXMOX_PASSWORD']],
    value: 'PASSWORD',
    describe: "the user's password",
  },
  PVE_OTP: {
    aliases: [],
    value: 'CODE',
    describe: 'code of the second factor, good for one login: 123456 or recovery:…',
  },
  PVE_FINGERPRINT: {
    aliases: [],
    value: 'AA:BB:…',
    describe:
      "SHA-256 fingerprint of the node's certificate (pvenode cert info), or those of several, separated by commas; " +
      'suits the self-signed default',
  },
  PVE_CA_FILE: {
    aliases: [],
    value: 'FILE',
    describe: 'CA certificates (PEM) to trust in place of the system ones',
  },
  PVE_TLS_INSECURE: {
    aliases: [['PROXMOX_VERIFY_SSL=false']],
    value: '1',
    describe: 'accept any certificate: whoever sits in between reads the token; refused with a password',
  },
  PVE_CLUSTER: {
    aliases: [],
    value: 'NAME',
    describe: 'cluster of the configuration file that is meant where none is named',
  },
  PVE_CONFIG: {
    aliases: [],
    value: 'FILE',
    describe:
      'configuration file; else pvekit.config.yaml from the working directory upwards, then in ~/.config/pvekit',
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof variables;

/** The values of a variable, or of those that stand for it together; undefined where none of these is given whole. */
function valuesOf(env: Environment, name: VariableName): readonly string[] | undefined {
  for (const together of [[name], ...variables[name].aliases]) {
    const values = together.flatMap((one) => env[one] || []);
    if (values.length === together.length && values.every((value) => value.trim() !== '')) return values;
  }
  return undefined;
}

/** The value of a variable or of its alias, as it is; undefined where that is blank. */
export function rawVariable(env: Environment, name: VariableName): string | undefined {
  return valuesOf(env, name)?.[0];
}

/** The same without blanks around it. */
export function variable(env: Environment, name: VariableName): string | undefined {
  return rawVariable(env, name)?.trim();
}

/** The API token, put together where it is given in parts: `user@realm!id` and secret, or user, id and secret. */
export function tokenVariable(env: Environment): string | undefined {
  const [first, second, third] = (valuesOf(env, 'PVE_TOKEN') ?? []).map((value) => value.trim());
  if (first === undefined || second === undefined) return first;
  return third === undefined ? `${first}=${second}` : `${first}!${second}=${third}`;
}
