import { createHash } from 'node:crypto';
import { isPlain } from '../../domain/plain.js';
import { Secret } from '../../domain/secret.js';
import type { Arguments } from '../arguments.js';

/** What stands for a secret. */
const hidden = '***';

/**
 * Names of parameters and of parts of property strings whose values are secrets. Names that only tell which token or
 * key is meant are none: `tokenid`, `tokens` of an ACL, `sshkeys`, `keyboard`.
 */
const secretName =
  /passw|passphrase|secret|token(?!id|s$|-coeff)|(?<!h)otp|(?<!pub)(?<!public[-_])key(?!board|s$)|credential|^(?:vnc)?ticket$|^csrf|private|^value$|challenge$|headers?$/i;

/** Parameters that are secrets only in some operations: a Yubico key, the code of a login, what an ACME plugin is given. */
const secretIn: readonly { readonly match: RegExp; readonly names: ReadonlySet<string> }[] = [
  { match: /^\w+ \/access\/users(\/\{userid\})?$/, names: new Set(['keys']) },
  { match: /^\w+ \/access\/openid\//, names: new Set(['code', 'state']) },
  { match: /^\w+ \/cluster\/acme\/plugins/, names: new Set(['data']) },
  // What goes into a guest may hold anything.
  { match: /\/agent\/file-write$/, names: new Set(['content']) },
  { match: /\/agent\/exec$/, names: new Set(['input-data']) },
];

/** Parameters named like a secret that are none in these operations. */
const plainIn: readonly { readonly match: RegExp; readonly names: ReadonlySet<string> }[] = [
  { match: /^PUT \/cluster\/ceph\/flags\//, names: new Set(['value']) },
];

/** How much of a text is kept, in characters; the rest is told by its length and hash. */
const longest = 4_000;

/** Whether the value of a parameter of an operation is a secret by its name. */
export function isSecretName(name: string, operation = ''): boolean {
  const among = (table: typeof secretIn) =>
    table.some(({ match, names }) => match.test(operation) && names.has(name));
  return (secretName.test(name) && !among(plainIn)) || among(secretIn);
}

/** A call's parameters fit for the log: secrets as `***`, also those inside texts, and long texts cut. */
export function hideSecrets(params: Arguments, operation = ''): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isSecretName(name, operation) ? hidden : hideIn(value)]),
  );
}

/** A value as it may be shown, whatever it is made of. */
function hideIn(value: unknown): unknown {
  if (value instanceof Secret) return hidden;
  if (typeof value === 'string') return cut(value);
  if (Array.isArray(value)) return value.map(hideIn);
  if (isPlain(value)) return hideSecrets(value);
  return typeof value === 'bigint' ? String(value) : value;
}

const inText: readonly (readonly [RegExp, string])[] = [
  // A part of a property string, of a query or of a command line.
  [
    /((?<![\w-])[\w-]*(?:passw|secret|apitoken|passphrase)[\w-]*\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&"']+)/gi,
    `$1${hidden}`,
  ],
  // A member of a JSON text, as `POST /nodes/{node}/execute` takes it.
  [/("[\w-]*(?:passw|secret|token|passphrase)[\w-]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi, `$1"${hidden}"`],
  // The user and password of an address.
  [/(\/\/)[^/\s:@]+:[^/\s@]+@/g, `$1${hidden}@`],
  // A PVE API token, a ticket.
  [/(![\w.-]+=)[0-9a-f]{8}-[0-9a-f-]{27}/gi, `$1${hidden}`],
  [/\bPVE(?:VNC|:)[\w@.!:-]*:[0-9A-F]{8}::\S+/g, hidden],
  // QEMU's monitor.
  [/\b(set_password\s+\S+\s+)\S+/g, `$1${hidden}`],
];

/** Hides what is a secret by its form inside a text. */
export function hideInText(text: string): string {
  return inText.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);
}

function cut(text: string): string {
  if (text.length <= longest) return hideInText(text);
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hideInText(text.slice(0, longest))}… (${text.length} characters, SHA-256 ${hash})`;
}
