import type { TextFormat } from './kinds.js';
import { byTest } from './text.js';

const end = /^-----END [^\n]*-----$/;

/** Whether the lines are one PEM block: a header, base64 and the footer of the same label. */
function isBlock(lines: readonly string[], label: RegExp): boolean {
  const name = /^-----BEGIN ([^\n]*)-----$/.exec(lines[0] ?? '')?.[1];
  const body = lines.slice(1, -1).join('');
  const hasFooter = lines.length > 2 && lines.at(-1) === `-----END ${name}-----`;
  return name !== undefined && label.test(name) && hasFooter && /^[A-Za-z0-9+/]+={0,2}$/.test(body);
}

/** Whether the text, after any leading text, is one PEM block of the label, or several. */
function isPem(text: string, label: RegExp, several: boolean): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line.startsWith('-----BEGIN '));
  if (start < 0) return false;
  const blocks: string[][] = [[]];
  for (const line of lines.slice(start).filter((line) => line !== '')) {
    blocks.at(-1)?.push(line);
    if (end.test(line)) blocks.push([]);
  }
  const full = blocks.filter((block) => block.length > 0);
  return (several || full.length === 1) && full.every((block) => isBlock(block, label));
}

const message = 'not a valid PEM-formatted string.';

/** Keys and certificates as text (PVE::Certificate). */
export const pemFormats: Readonly<Record<string, TextFormat>> = {
  'pem-string': byTest((text) => isPem(text, /./, false), message),
  'pem-certificate': byTest((text) => isPem(text, /^CERTIFICATE$/, false), message),
  'pem-certificate-chain': byTest((text) => isPem(text, /^CERTIFICATE$/, true), message),
};
