import ts from 'typescript';
import type { Prose } from './prose.js';

/** Stands for what is put in at run time; no text of PVE holds it, so no run goes across it. */
const gap = ' ___ ';
/** An operation id or pattern: PVE's own name, no sentence. */
const operationId = /^(?:[A-Z|]+|\*) \/\S*$/;
/** Neighbouring `//` lines are one text. */
const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*/g;

interface Literal {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The string literals (joined where `+` joins them) and the comments of a TypeScript file. */
export function sourceProse(file: string, text: string): { strings: Prose[]; comments: Prose[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const where = (position: number) => `${file}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
  const { strings, parts } = literalsOf(source);
  return {
    strings: strings
      .filter((literal) => !operationId.test(literal.text))
      .map((literal) => ({ text: literal.text, where: where(literal.start) })),
    comments: Array.from(blanked(text, parts).matchAll(comment), (match) => ({
      text: match[0],
      where: where(match.index),
    })),
  };
}

/** `strings`: each text whole, sums as one; `parts`: the literals that they are made of. */
function literalsOf(source: ts.SourceFile): { strings: Literal[]; parts: Literal[] } {
  const strings: Literal[] = [];
  const parts: Literal[] = [];
  const visit = (node: ts.Node, inSum: boolean): void => {
    const text = literalText(node);
    const isSum = text !== undefined && ts.isBinaryExpression(node);
    if (text !== undefined) {
      const literal = { text, start: node.getStart(source), end: node.end };
      if (!inSum) strings.push(literal);
      if (!isSum) parts.push(literal);
    }
    ts.forEachChild(node, (child) => visit(child, isSum));
  };
  visit(source, false);
  return { strings, parts };
}

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isRegularExpressionLiteral(node)) return '';
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(gap);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = literalText(node.left);
    const right = literalText(node.right);
    return left === undefined && right === undefined ? undefined : `${left ?? gap}${right ?? gap}`;
  }
  return undefined;
}

/** The text with its literals emptied, so that what is in them isn't taken for a comment. */
function blanked(text: string, literals: readonly Literal[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of literals) {
    if (start < at) continue;
    out += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
