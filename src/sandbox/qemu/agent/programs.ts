import { nameOf } from '../../guests/guest.js';
import type { Cluster } from '../../store/cluster.js';
import type { Guest } from '../../store/model.js';
import { fileOf, systemOf } from './inside.js';

/** How a program of the guest ended. */
export interface Outcome {
  readonly exitcode: number;
  readonly output: string;
  readonly error: string;
  /** Simulated ms that it takes. */
  readonly duration: number;
}

/** A program of the guest: its arguments and what is fed to it. */
type Program = (args: readonly string[], input: string, cluster: Cluster, guest: Guest) => Outcome;

const DURATION = 100;

function ended(output: string, exitcode = 0, error = '', duration = DURATION): Outcome {
  return { exitcode, output, error, duration };
}

const cat: Program = (args, input, _cluster, guest) => {
  if (args.length === 0) return ended(input);
  const contents = args.map((path) => ({ path, text: fileOf(guest, path) }));
  const missing = contents.filter(({ text }) => text === undefined);
  const error = missing.map(({ path }) => `cat: ${path}: No such file or directory\n`).join('');
  return ended(contents.map(({ text }) => text ?? '').join(''), missing.length > 0 ? 1 : 0, error);
};

const uname: Program = (args, _input, _cluster, guest) => {
  const { osinfo } = systemOf(guest);
  const release = osinfo['kernel-release'] ?? '';
  const parts: Readonly<Record<string, string>> = {
    '-r': release,
    '-n': nameOf(guest),
    '-m': 'x86_64',
    '-s': 'Linux',
  };
  if (args.includes('-a')) {
    return ended(`Linux ${nameOf(guest)} ${release} ${osinfo['kernel-version'] ?? ''} x86_64 GNU/Linux\n`);
  }
  return ended(`${args.map((arg) => parts[arg] ?? '').join(' ') || 'Linux'}\n`);
};

/** Words of a command line; quotes keep blanks together. */
function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** One command after the other; after `&&` only where the one before went well. */
const shell: Program = (args, input, cluster, guest) => {
  const [flag, line = ''] = args;
  if (flag !== '-c') return ended('');
  let last = ended('', 0, '', 0);
  for (const [, joint = '', command = ''] of line.matchAll(/(^|;|&&|\|\|)\s*([^;&|]+)/g)) {
    if ((joint === '&&' && last.exitcode !== 0) || (joint === '||' && last.exitcode === 0)) continue;
    const [name = '', ...rest] = splitWords(command);
    const program = programs[name.replace(/^(\/usr)?\/s?bin\//, '')];
    const next = program?.(rest, input, cluster, guest) ?? ended('', 127, `sh: 1: ${name}: not found\n`);
    last = {
      exitcode: next.exitcode,
      output: last.output + next.output,
      error: last.error + next.error,
      duration: last.duration + next.duration,
    };
  }
  return last;
};

/** The programs that the simulated systems have. */
const programs: Readonly<Record<string, Program>> = {
  bash: shell,
  cat,
  date: (_args, _input, cluster) => ended(`${new Date(cluster.clock.now()).toUTCString()}\n`),
  echo: (args) => ended(`${args.join(' ')}\n`),
  false: () => ended('', 1),
  hostname: (_args, _input, _cluster, guest) => ended(`${nameOf(guest)}\n`),
  id: () => ended('uid=0(root) gid=0(root) groups=0(root)\n'),
  sh: shell,
  sleep: ([seconds = '0']) => ended('', 0, '', Math.max(0, Number(seconds) || 0) * 1000),
  true: () => ended(''),
  uname,
  whoami: () => ended('root\n'),
};

/** Runs a program of the guest; undefined where the guest has none of that name. */
export function runProgram(
  cluster: Cluster,
  guest: Guest,
  [path = '', ...args]: readonly string[],
  input: string,
): Outcome | undefined {
  if (systemOf(guest).windows) return undefined;
  const [, name = ''] = /^(?:(?:\/usr)?\/s?bin\/)?([^/]+)$/.exec(path) ?? [];
  return programs[name]?.(args, input, cluster, guest);
}
