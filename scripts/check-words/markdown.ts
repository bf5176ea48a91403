import type { Prose } from './prose.js';

const fence = /^\s*(```|~~~)/;

/** The paragraphs, list items and table rows of a page; code blocks are left out. */
export function markdownProse(file: string, text: string): Prose[] {
  const found: Prose[] = [];
  let block: string[] = [];
  let inCode = false;
  const close = (line: number): void => {
    if (block.length > 0) found.push({ text: block.join(' '), where: `${file}:${line - block.length + 1}` });
    block = [];
  };
  text.split('\n').forEach((line, index) => {
    if (startsBlock(line)) close(index);
    if (fence.test(line)) inCode = !inCode;
    else if (!inCode && line.trim() !== '') block.push(line);
  });
  close(text.split('\n').length);
  return found;
}

function startsBlock(line: string): boolean {
  return line.trim() === '' || fence.test(line) || /^\s*([-*|#]|\d+\.)/.test(line);
}
