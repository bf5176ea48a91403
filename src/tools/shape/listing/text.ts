/** Whether a text fits. */
export type Pattern = (text: string) => boolean;

/** The whole text, however it is written; `*` stands for anything. */
export function patternOf(wanted: string): Pattern {
  const lower = wanted.toLowerCase();
  if (!lower.includes('*')) return (text) => text.toLowerCase() === lower;
  const [first = '', ...rest] = lower.split('*');
  const last = rest.pop() ?? '';
  return (text) => {
    const whole = text.toLowerCase();
    if (!whole.startsWith(first) || whole.length < first.length + last.length) return false;
    if (!whole.endsWith(last)) return false;
    return hasInOrder(whole.slice(first.length, whole.length - last.length), rest);
  };
}

/** A part of the text, however it is written; `*` stands for anything between. */
export function substringOf(wanted: string): Pattern {
  const parts = wanted.toLowerCase().split('*');
  return (text) => hasInOrder(text.toLowerCase(), parts);
}

function hasInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
