/**
 * The items of a list in one text, as PVE splits its `-list` formats: at zero bytes where there are any, else at
 * commas, semicolons and white space. Empty items are none.
 */
export function splitList(text: string): string[] {
  const items = text.includes('\0') ? text.split('\0') : text.split(/[,;\s]+/);
  return items.filter((item) => item !== '');
}
