/**
 * A function from an offset in code points, as brat counts, to the offset in UTF-16 units; `null` beyond the end of
 * the text.
 */
export function fromCodePoints(text: string): (codePoints: number) => number | null {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return (codePoints) => offsets[codePoints] ?? null;
}
