/** Sequences that steer a terminal: control strings with their terminator, CSI sequences, and the two-letter ones. */
const sequences =
  /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;

/** What ends a line somewhere: CR LF, CR, VT, FF, NEL, line and paragraph separator. */
const breaks = /\r\n|[\r\x0b\x0c\x85\u2028\u2029]/g;

/**
 * What shows nothing, or makes text read other than it is: control and format characters (zero width, bidirectional
 * controls), tag characters, variation selectors, fillers, lone surrogates, private use and noncharacters.
 */
const unseen =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;

/** More marks on one letter than any script has. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** The text without anything that a reader would not see. Lines end in `\n`; tabs stay. */
export function removeHidden(text: string): string {
  return text.replace(sequences, '').replace(breaks, '\n').replace(unseen, '').replace(piledMarks, '$1');
}
