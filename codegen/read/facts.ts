import type { Json } from './apidoc.js';
import { byCodeUnit, isList, isRecord, type JsonRecord, SpecError, show } from './json.js';

/**
 * Takes the facts out of a raw apidoc tree and leaves the sentences behind: descriptions, titles, and defaults
 * and permissions put in prose. It goes by position in the schema, not by key: 21 parameters are *named*
 * `description`. Keys come out sorted and nodes sorted by path, so one spec always gives the same bytes.
 *
 * @throws SpecError with the place of the first keyword or node shape it does not know: a spec half understood
 *   would make a client half wrong.
 */
export function extractFacts(tree: Json): Json {
  if (!isList(tree) || tree.length === 0) throw new SpecError('/', 'expected a non-empty array of API nodes');
  return sortedByPath(tree.map((node, index) => apiNode(node, `[${index}]`)));
}

/** What becomes of one keyword's value; `undefined` leaves the keyword out. */
type Rule = (value: Json, at: string, owner: JsonRecord) => Json | undefined;
type Rules = Readonly<Record<string, Rule>>;

const sentence: Rule = (value, at, owner) => {
  text(value, at, owner);
  return undefined;
};

const text: Rule = (value, at) => {
  if (typeof value === 'string') return value;
  throw new SpecError(at, `expected a string, found ${show(value)}`);
};

const flag: Rule = (value, at) => {
  if (value === 0 || value === 1 || value === '0' || value === '1') return value;
  throw new SpecError(at, `expected 0 or 1, found ${show(value)}`);
};

const numeric: Rule = (value, at) => {
  if (typeof value === 'number' || (typeof value === 'string' && isNumeric(value))) return value;
  throw new SpecError(at, `expected a number, found ${show(value)}`);
};

const words: Rule = (value, at) => {
  if (isList(value) && value.every((word) => typeof word === 'string')) return value;
  throw new SpecError(at, `expected a list of strings, found ${show(value)}`);
};

const oneOfWords =
  (...known: readonly string[]): Rule =>
  (value, at) => {
    if (typeof value === 'string' && known.includes(value)) return value;
    throw new SpecError(at, `expected one of ${known.join(', ')}, found ${show(value)}`);
  };

const schemaMap: Rule = (value, at) => record(value, at, (child, childAt) => schema(child, childAt));

const schemaRules: Rules = {
  type: oneOfWords('string', 'integer', 'boolean', 'number', 'array', 'object', 'null', 'any'),
  description: sentence,
  verbose_description: sentence,
  format_description: sentence,
  title: sentence,
  optional: flag,
  properties: schemaMap,
  additionalProperties: (value, at) => (isRecord(value) ? schema(value, at) : flag(value, at, {})),
  items: (value, at) => schema(value, at),
  format: (value, at, owner) => (isRecord(value) ? schemaMap(value, at, owner) : text(value, at, owner)),
  enum: (value, at, owner) => (value === null ? null : words(value, at, owner)),
  pattern: text,
  minimum: numeric,
  maximum: numeric,
  min: numeric,
  max: numeric,
  minLength: numeric,
  maxLength: numeric,
  default: (value, _at, owner) => (isValueDefault(value, owner) ? value : undefined),
  default_key: flag,
  alias: text,
  keyAlias: text,
  requires: text,
  typetext: text,
  renderer: text,
  links: (value, at) => {
    if (!isList(value)) throw new SpecError(at, `expected a list of links, found ${show(value)}`);
    return value.map((link, index) => keep(link, `${at}[${index}]`, { href: text, rel: text }));
  },
  oneOf: (value, at) => {
    if (!isList(value)) throw new SpecError(at, `expected a list of schemas, found ${show(value)}`);
    return value.map((choice, index) => schema(choice, `${at}[${index}]`));
  },
  'type-property': text,
  'instance-types': words,
};

const permissionRules: Rules = {
  check: (value, at) => {
    if (isList(value)) return value;
    throw new SpecError(at, `expected a permission expression, found ${show(value)}`);
  },
  user: oneOfWords('all', 'world'),
  description: sentence,
  prose: flag,
};

const methodRules: Rules = {
  method: oneOfWords('GET', 'POST', 'PUT', 'DELETE'),
  name: text,
  description: sentence,
  parameters: (value, at) => schema(value, at),
  returns: (value, at) => schema(value, at),
  permissions: (value, at) => {
    const kept = keep(value, at, permissionRules);
    // The sentence goes, but that there was one is a fact: PVE's code checks more than the expression says.
    return isRecord(value) && 'description' in value ? { ...kept, prose: 1 } : kept;
  },
  protected: flag,
  proxyto: (value, at, owner) => (value === null ? null : text(value, at, owner)),
  allowtoken: flag,
  download_allowed: flag,
  expose_credentials: flag,
};

const nodeRules: Rules = {
  path: text,
  text,
  leaf: flag,
  info: (value, at) =>
    record(value, at, (method, methodAt) => {
      const kept = keep(method, methodAt, methodRules);
      for (const needed of ['method', 'name', 'parameters', 'returns']) {
        if (!(needed in kept)) throw new SpecError(methodAt, `'${needed}' is missing`);
      }
      return kept;
    }),
  children: (value, at) => {
    if (!isList(value)) throw new SpecError(at, `expected a list of nodes, found ${show(value)}`);
    return sortedByPath(value.map((child, index) => apiNode(child, `${at}[${index}]`)));
  },
};

function apiNode(value: Json, at: string): JsonRecord {
  const path = isRecord(value) && typeof value.path === 'string' ? value.path : undefined;
  if (path === undefined) throw new SpecError(at, 'expected an API node with a path');
  const node = keep(value, path, nodeRules);
  if (!('text' in node)) throw new SpecError(path, "'text' is missing");
  return node;
}

function schema(value: Json, at: string): JsonRecord {
  return keep(value, at, schemaRules);
}

function keep(value: Json, at: string, rules: Rules): JsonRecord {
  return record(value, at, (child, childAt, key, owner) => {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (rule === undefined)
      throw new SpecError(childAt, `unknown keyword '${key}', so its meaning is not known either`);
    return rule(child, childAt, owner);
  });
}

function record(
  value: Json,
  at: string,
  map: (child: Json, at: string, key: string, owner: JsonRecord) => Json | undefined,
): JsonRecord {
  if (!isRecord(value)) throw new SpecError(at, `expected an object, found ${show(value)}`);
  const kept: [string, Json][] = [];
  for (const key of Object.keys(value).sort(byCodeUnit)) {
    const child = map(value[key] ?? null, `${at}/${key}`, key, value);
    if (child !== undefined) kept.push([key, child]);
  }
  return Object.fromEntries(kept);
}

function sortedByPath(nodes: readonly JsonRecord[]): JsonRecord[] {
  return [...nodes].sort((a, b) => byCodeUnit(String(a.path), String(b.path)));
}

function isNumeric(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}

const booleanWords = ['0', '1', 'yes', 'no', 'on', 'off', 'true', 'false'];

/** Whether a default can be a value of its own type, rather than a remark such as "same as user". */
function isValueDefault(value: Json, { type, enum: choices }: JsonRecord): boolean {
  if (value === null) return false;
  if (typeof value !== 'string') return true;
  if (type === 'boolean') return booleanWords.includes(value);
  if (type === 'integer' || type === 'number') return isNumeric(value);
  if (choices !== undefined && choices !== null && isList(choices)) return choices.includes(value);
  return isWordList(value);
}

/** One word, two words, or words with commas between them; anything longer, or with brackets, is a remark. */
function isWordList(value: string): boolean {
  return value.split(',').every((part) => part.trim().split(/\s+/).length <= 2) && !value.includes('(');
}
