import { UPPER, withUpper } from "./charset";
import type { Decoded } from "./encoding";

const BYTES = new Map([...UPPER].map((letter, at) => [letter, 0x80 + at]));
/** Letters that begin a UTF-8 character of two or three bytes once it was read as windows-1252, and what follows. */
const RUN = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${UPPER.replace(/[\]\\^-]/g, "\\$&")}]{1,3}`, "g");
/** A single such run may be meant. */
const FEWEST = 2;

/**
 * Mends a text that went through the wrong charset before it was saved: UTF-8 that was read as windows-1252 ("â€œ"),
 * and quotation marks of windows-1252 that were taken for control characters. What was mended is said.
 */
export function mend({ text, notes }: Decoded): Decoded {
  const { text: words, count } = doubly(text);
  const controls = words.match(/[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g)?.length ?? 0;
  const mended = controls === 0 ? words : withUpper(words);
  const said: string[] = [];
  if (count > 0)
    said.push(`${count} characters were mended that had been read in the wrong charset (such as "â€œ").`);
  if (controls > 0)
    said.push(`${controls} control characters were read as the windows-1252 characters they stand for.`);
  return { text: mended, notes: [...notes, ...said] };
}

function doubly(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const mended = text.replace(RUN, (run) => {
    const letter = original(run);
    if (letter !== null) count += 1;
    return letter ?? run;
  });
  return count >= FEWEST ? { text: mended, count } : { text, count: 0 };
}

/** The character whose UTF-8 bytes the run shows, with what follows it in the run; `null` where it shows none. */
function original(run: string): string | null {
  const bytes = [...run].map((letter) => BYTES.get(letter) ?? letter.charCodeAt(0));
  const first = bytes[0] ?? 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (bytes.length < length) return null;
  try {
    const head = Uint8Array.from(bytes.slice(0, length));
    return new TextDecoder("utf-8", { fatal: true }).decode(head) + run.slice(length);
  } catch {
    return null;
  }
}
