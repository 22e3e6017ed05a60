/**
 * Small integers as letters, so that a weight file is text that compresses as well as bytes would: values from -46 to
 * 46 are printable ASCII without the quotation mark and the backslash, others stand around U+0200.
 */
const SAFE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((letter) => letter !== '"' && letter !== "\\")
  .join("");
const ZERO = 46;
const FAR = 0x200;

/** The letter of a value between -128 and 127. */
export const letterOf = (value: number): string =>
  Math.abs(value) <= ZERO ? (SAFE[value + ZERO] as string) : String.fromCharCode(FAR + value);

const values = new Map([...SAFE].map((letter, index) => [letter.charCodeAt(0), index - ZERO]));

/** The values of a text of letters. */
export function valuesOf(letters: string): Int8Array {
  const found = new Int8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    found[at] = code < 127 ? (values.get(code) ?? 0) : code - FAR;
  }
  return found;
}
