import { sortedLines } from './recordings.js';
import { isRecord } from './shape.js';

/** What an answer's value can't be held to, and why. */
interface Rule {
  readonly because: 'time' | 'ids' | 'hardware' | 'usage' | 'arbitrary order' | 'history';
  /** Properties whose numbers (or texts that are numbers) are not compared. */
  readonly numbers?: RegExp;
  /** Properties that are not compared at all. */
  readonly properties?: RegExp;
  /** Text that is replaced by what `$1` captures, wherever it stands. */
  readonly text?: RegExp;
  /** Properties whose text is a list between commas in arbitrary order. */
  readonly lists?: RegExp;
  /** Paths below `/api2/json` whose answers are compared in shape alone. */
  readonly paths?: RegExp;
}

/** All that values are not held to. Shapes and types are compared regardless. */
const rules: readonly Rule[] = [
  { because: 'time', numbers: /^(.*time|notbefore|notafter|next-run|expiry|uptime)$/ },
  { because: 'time', text: /\b1[78]\d{8}\b/g },
  { because: 'time', text: /\b\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d\b/g },
  { because: 'ids', numbers: /^(pid|pstart|uid)$/ },
  { because: 'ids', text: /(?<=UPID:[^:]+:)[0-9A-F]{8}:[0-9A-F]{8,9}:[0-9A-F]{8}/g },
  { because: 'ids', text: /\b(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\b/g },
  { because: 'ids', text: /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g },
  { because: 'ids', text: /\b[0-9a-f]{40}\b/g },
  { because: 'ids', properties: /^(fingerprint|ssl_fingerprint|serverid|pem|issuer|subject)$/ },
  { because: 'usage', numbers: /^(cpu|mem|memhost|disk|diskread|diskwrite|netin|netout|swap|loadavg|wait)$/ },
  {
    because: 'usage',
    numbers: /^(used|avail|free|available|used_fraction|iowait|idle|pressure\w+|arcsize)$/,
  },
  { because: 'usage', numbers: /^(memavailable|memused|rootused|rootfree|swapused)$/ },
  { because: 'hardware', text: /(?<=creation-qemu=)[\d.]+/g },
  {
    because: 'hardware',
    properties: /^(flags|kversion|current-kernel|mhz|model|hvm|running-qemu|running-machine)$/,
  },
  { because: 'hardware', paths: /\/apt\/(versions|update)$|\/capabilities\/qemu\/(machines|cpu)$/ },
  { because: 'history', paths: /^\/cluster\/(log|tasks)$|\/rrddata$|\/tasks$|\/(syslog|journal)$/ },
  { because: 'arbitrary order', lists: /^(content|privs|roles|groups|users)$/ },
];

const patterns = (pick: (rule: Rule) => RegExp | undefined): readonly RegExp[] =>
  rules.map(pick).filter((pattern) => pattern !== undefined);
const numbers = patterns((rule) => rule.numbers);
const properties = patterns((rule) => rule.properties);
const texts = patterns((rule) => rule.text);
const lists = patterns((rule) => rule.lists);
const paths = patterns((rule) => rule.paths);

const isAny = (patternsOfKind: readonly RegExp[], text: string): boolean =>
  patternsOfKind.some((pattern) => pattern.test(text));

/** Whether the values of the answers to a path depend on hardware or on what happened before. */
export function isShapeOnly(path: string): boolean {
  return isAny(paths, path);
}

function comparableText(text: string, property: string): string {
  if (property === 'message' || property === '') return sortedLines(maskText(text));
  if (isAny(lists, property)) return text.split(',').sort().join(',');
  return maskText(text);
}

/** A text without times and ids. */
export function maskText(text: string): string {
  return texts.reduce((masked, pattern) => masked.replace(pattern, '*'), text);
}

/** An answer without what it can't be held to, arrays in an order of their own: answers that agree give equal ones. */
export function comparableValue(value: unknown, property = ''): unknown {
  if (isAny(properties, property)) return '*';
  if (Array.isArray(value)) {
    const rows = value.map((row) => comparableValue(row, property));
    return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (isRecord(value)) {
    const names = Object.keys(value).sort();
    return Object.fromEntries(names.map((name) => [name, comparableValue(value[name], name)]));
  }
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^-?[\d.]+$/.test(value));
  if (isNumber && isAny(numbers, property)) return '*';
  return typeof value === 'string' ? comparableText(value, property) : value;
}

/** Where two comparable answers first differ, with both values; undefined where they agree. */
export function valueDifference(recorded: unknown, got: unknown, at: string): string | undefined {
  if (JSON.stringify(recorded) === JSON.stringify(got)) return undefined;
  if (Array.isArray(recorded) && Array.isArray(got)) return differenceOfRows(recorded, got, at);
  if (isRecord(recorded) && isRecord(got)) {
    for (const name of Object.keys(recorded)) {
      const difference = valueDifference(recorded[name], got[name], `${at}.${name}`);
      if (difference !== undefined) return difference;
    }
  }
  return `${at}: recorded ${JSON.stringify(recorded)}, got ${JSON.stringify(got)}`;
}

function differenceOfRows(recorded: readonly unknown[], got: readonly unknown[], at: string): string {
  const texts = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row));
  const [wanted, present] = [texts(recorded), texts(got)];
  const missing = wanted.filter((row) => !present.includes(row));
  const extra = present.filter((row) => !wanted.includes(row));
  return `${at}[] (${recorded.length} rows, got ${got.length}): recorded ${missing[0]}, got ${extra[0]}`;
}
