/** The kinds of fault that a sandbox can be given. */
export type FaultKind =
  | 'node-offline'
  | 'storage-full'
  | 'guest-locked'
  | 'agent-silent'
  | 'task-fails'
  | 'task-hangs'
  | 'latency'
  | 'refusal-delay'
  | 'errors'
  | 'resets';

/** One fault: plain data, so that it is saved and loaded with the cluster. */
export interface Fault {
  readonly kind: FaultKind;
  /** What it strikes: a node, a storage, a vmid or a task type; `*` is any; empty for faults that strike every call. */
  readonly target: string;
  /** A lock, a message, ms, a rate or a status, as text; empty where nothing more is to be said. */
  readonly detail: string;
}

/** How a kind of fault is written, and what it does. */
export interface FaultForm {
  readonly kind: FaultKind;
  /** As on the command line: `guest-locked=VMID[:LOCK]`. */
  readonly form: string;
  readonly effect: string;
  /** Takes the text behind `=` apart: the groups `target` and `detail`. */
  readonly pattern: RegExp;
  /** The detail where none is given. */
  readonly otherwise?: string;
}

/** A number from 0 to 1. */
const RATE = '0?\\.\\d+|0|1|1\\.0+';

/** Every kind of fault. */
export const faultForms: readonly FaultForm[] = [
  {
    kind: 'node-offline',
    form: 'node-offline=NODE',
    effect: 'the node has lost power: calls for it answer 595, what ran on it is gone',
    pattern: /^(?<target>[\w.-]+)$/,
  },
  {
    kind: 'storage-full',
    form: 'storage-full=STORAGE',
    effect: 'nothing is free on the storage: what needs space there fails',
    pattern: /^(?<target>[\w.-]+)$/,
  },
  {
    kind: 'guest-locked',
    form: 'guest-locked=VMID[:LOCK]',
    effect: 'the guest is locked as by a job that died (backup unless another lock is named)',
    pattern: /^(?<target>\d+)(?::(?<detail>[a-z-]+))?$/,
    otherwise: 'backup',
  },
  {
    kind: 'agent-silent',
    form: 'agent-silent=VMID|*',
    effect: 'the guest agent does not answer',
    pattern: /^(?<target>\d+|\*)$/,
  },
  {
    kind: 'task-fails',
    form: 'task-fails=TYPE|*[:MESSAGE]',
    effect: 'tasks of that type (qmstart, vzdump, …) fail half-way with the message',
    pattern: /^(?<target>\w+|\*)(?::(?<detail>.+))?$/s,
    otherwise: 'unexpected end of the job',
  },
  {
    kind: 'task-hangs',
    form: 'task-hangs=TYPE|*',
    effect: 'tasks of that type never end; they can be stopped',
    pattern: /^(?<target>\w+|\*)$/,
  },
  {
    kind: 'latency',
    form: 'latency=MS',
    effect: 'every answer comes that much later',
    pattern: /^(?<detail>\d+)$/,
  },
  {
    kind: 'refusal-delay',
    form: 'refusal-delay=MS',
    effect: 'every 401 comes after that time',
    pattern: /^(?<detail>\d+)$/,
  },
  {
    kind: 'errors',
    form: 'errors=RATE[:STATUS]',
    effect: 'that share of the calls (0 to 1) is answered with the status, 503 unless another one is named',
    pattern: new RegExp(`^(?<target>${RATE})(?::(?<detail>5\\d\\d))?$`),
    otherwise: '503',
  },
  {
    kind: 'resets',
    form: 'resets=RATE',
    effect: 'that share of the connections (0 to 1) is reset instead of answered',
    pattern: new RegExp(`^(?<target>${RATE})$`),
  },
];

/** Reads a fault as it stands on the command line. Throws an `Error` that says what was expected. */
export function parseFault(text: string): Fault {
  const at = text.indexOf('=');
  const form = faultForms.find(({ kind }) => kind === (at < 0 ? text : text.slice(0, at)));
  if (form === undefined) {
    throw new Error(`no fault is called that; there are ${faultForms.map(({ kind }) => kind).join(', ')}`);
  }
  const groups = at < 0 ? undefined : form.pattern.exec(text.slice(at + 1))?.groups;
  if (groups === undefined) throw new Error(`expected ${form.form}`);
  const { target = '', detail = form.otherwise ?? '' } = groups;
  return { kind: form.kind, target, detail };
}

/** A fault as text, with everything that may be left out. */
export function printFault({ kind, target, detail }: Fault): string {
  return `${kind}=${[target, detail].filter((part) => part !== '').join(':')}`;
}
