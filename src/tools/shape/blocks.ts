const ENDING = '</untrusted>';

/** A text that was cut, with the end of the block that the cut went through; no text can write either marker itself. */
export function closeBlocks(text: string): string {
  // Half a marker at the cut would be neither the text's nor ours.
  const whole = text.replace(/<\/?[a-z]*$/, '').replace(/<untrusted[^>\n]*$/, '');
  const opened = whole.lastIndexOf('<untrusted source="');
  return opened > whole.lastIndexOf(ENDING) ? `${whole}\n${ENDING}` : whole;
}
