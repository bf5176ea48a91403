import type { PveErrorKind } from './error.js';

/** What an answer means and what to do next. */
export interface Verdict {
  readonly kind: PveErrorKind;
  /** Next step, as a sentence; empty where PVE's own words are enough. */
  readonly hint: string;
  readonly retryable?: boolean;
}

interface Rule extends Verdict {
  readonly match: RegExp;
}

/** PVE answers most failures with a 500 and says in words which it is; the first rule that matches counts. */
const wordRules: readonly Rule[] = [
  { match: /^no such task/i, kind: 'not-found', hint: 'GET /nodes/{node}/tasks lists the tasks of a node.' },
  { match: /hostname lookup '.*' failed/, kind: 'not-found', hint: 'GET /nodes lists the nodes.' },
  {
    match: /configuration file '.*' does not exist/i,
    kind: 'not-found',
    hint: 'GET /cluster/resources?type=vm lists the guests with their nodes.',
  },
  { match: /storage '.*' does not exist/i, kind: 'not-found', hint: 'GET /storage lists the storages.' },
  {
    match: /checksum mismatch|detected modified configuration/i,
    kind: 'conflict',
    hint: 'The configuration has changed since it was read: read it again and repeat with its new digest.',
  },
  {
    match: /\b(?:vm|ct) is locked\b|can't lock file|unable to acquire lock|got lock (?:request )?timeout/i,
    kind: 'locked',
    hint: 'Another task holds the lock: wait for its end, then repeat.',
    retryable: true,
  },
  {
    match: /already (?:exists|running|defined|locked|used)|file already exists/i,
    kind: 'conflict',
    hint: '',
  },
  {
    match: /\b(?:is|not) (?:running|empty|stopped)\b|protection mode|\bin use\b/i,
    kind: 'conflict',
    hint: '',
  },
  {
    match: /does not exist|no such |not found|no rule at position|unable to find/i,
    kind: 'not-found',
    hint: '',
  },
  {
    match: /only root (?:can|may|is allowed)/i,
    kind: 'forbidden',
    hint: 'PVE allows this to a login of root@pam only, not to an API token.',
  },
  { match: /not installed|not implemented|not supported/i, kind: 'unsupported', hint: '' },
  { match: /\bgot timeout\b|timed? ?out/i, kind: 'timeout', hint: '' },
  {
    match:
      /does not look like|invalid format|unable to parse|is too (?:short|long)|reserved name|invalid value/i,
    kind: 'validation',
    hint: '',
  },
];

const relayed = 'The node that was asked could not reach the one that the call is for: is it online?';
const gateway = 'This comes from a proxy in front of PVE: is pveproxy running behind it?';
const missing =
  'This PVE has no such operation: an older release, or another server. GET /version tells the release.';

const statusVerdicts: Readonly<Record<number, Verdict>> = {
  401: { kind: 'auth', hint: '' },
  403: { kind: 'forbidden', hint: '' },
  404: {
    kind: 'not-found',
    hint: 'PVE itself does not answer so: is this its API, and not a proxy in front of it?',
  },
  405: { kind: 'unsupported', hint: missing },
  408: { kind: 'timeout', hint: '' },
  409: { kind: 'conflict', hint: '' },
  413: { kind: 'validation', hint: 'The request is too large: PVE takes 512 KiB, before 2025 64 KiB.' },
  424: { kind: 'conflict', hint: '' },
  429: { kind: 'server', hint: 'Too many requests: repeat it later.', retryable: true },
  501: { kind: 'unsupported', hint: missing },
  502: { kind: 'unreachable', hint: gateway },
  503: { kind: 'unreachable', hint: gateway },
  504: { kind: 'timeout', hint: gateway },
  506: { kind: 'unsupported', hint: '' },
  595: { kind: 'unreachable', hint: relayed },
  596: { kind: 'unreachable', hint: relayed },
  597: { kind: 'unreachable', hint: relayed },
  598: { kind: 'unreachable', hint: relayed },
  599: { kind: 'unreachable', hint: relayed },
};

const tlsBetweenNodes: Verdict = {
  kind: 'tls',
  hint: 'TLS between the nodes failed: renew their certificates with: pvecm updatecerts',
};

/** Statuses after which a read is sent again. */
export function isPassing(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504) || (status >= 595 && status <= 599);
}

/** Says what a status that is no success means, with the help of PVE's words. */
export function classify(status: number, words: string): Verdict {
  if (status === 501 && /too large/i.test(words))
    return statusVerdicts[413] ?? { kind: 'validation', hint: '' };
  if (status === 596 && /tls|ssl|certificate/i.test(words)) return tlsBetweenNodes;
  const byStatus = statusVerdicts[status];
  if (byStatus) return byStatus;
  const byWords = wordRules.find((rule) => rule.match.test(words));
  if (byWords) return { kind: byWords.kind, hint: byWords.hint, retryable: byWords.retryable ?? false };
  if (status >= 300 && status < 400) {
    return {
      kind: 'server',
      hint: "This is a redirect, which PVE's API never sends: give the address that it points to.",
    };
  }
  return { kind: status === 400 ? 'validation' : 'server', hint: '' };
}
