import { run } from './run.js';

/** The executable's entry: hands the process to `run` and takes its exit code. */
const ended = new Promise<void>((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

void run({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ended,
}).then((code) => {
  process.exitCode = code;
});
