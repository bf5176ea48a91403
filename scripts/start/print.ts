import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const LONGEST_LINE = 110;
const MOST_LINES = 6;

/** Colours only where a person is looking. */
function paint(style: Style, text: string): string {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? styleText(style, text) : text;
}

/** Prints a line. */
export function say(text = ''): void {
  console.log(text);
}

/** Prints a heading after a blank line. */
export function title(text: string): void {
  say(`\n${paint('bold', text)}`);
}

/** One exchange: what the agent wanted, what it called, what came back, how long it took. */
export function printStep(
  wanted: string,
  tool: string,
  args: Readonly<Record<string, unknown>>,
  answer: { readonly text: string; readonly failed: boolean; readonly took: number },
): void {
  const given = Object.keys(args).length === 0 ? '' : ` ${JSON.stringify(args)}`;
  say(`\n${paint('cyan', '>')} ${wanted}`);
  say(`  ${paint('dim', 'calls')}  ${paint('bold', tool)}${cut(given)}`);
  const lines = answer.text.split('\n');
  const shown = aligned(lines.slice(0, MOST_LINES));
  const more = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [];
  const mark = answer.failed ? 'no   ' : 'gets ';
  for (const [index, line] of [...shown, ...more].entries()) {
    say(
      `  ${paint('dim', index === 0 ? mark : '     ')}  ${paint(answer.failed ? 'yellow' : 'reset', cut(line))}`,
    );
  }
  say(`  ${paint('dim', `${Math.round(answer.took)} ms`)}`);
}

/** Tables come separated by tabs, which suits a model; a person wants columns. */
function aligned(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split('\t'));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
