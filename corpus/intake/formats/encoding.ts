import { InputError } from "../../types";
import { decodeAs } from "./charset";

/** Bytes read as text, and what was decided in reading them; a plain UTF-8 file needs no decision. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly string[];
}

/** So many of a file's bytes are looked at for zeros. */
const SAMPLE = 4096;
/** UTF-16 of Latin letters has a zero in nearly every second byte. */
const ZERO_SHARE = 0.3;
/** So many sound characters of several bytes for each broken one: the text is UTF-8 with damage, nothing else. */
const SOUND_PER_BROKEN = 4;
/** More control characters than this share, and the bytes are no text. */
const CONTROL_SHARE = 0.02;

/**
 * Reads bytes as text: by byte-order mark, as UTF-8, as UTF-16 without a mark, by the declared charset, else as
 * windows-1252, in this order. Throws where they are no text at all.
 * @param declared the charset that the file or its server names, if any
 */
export function decodeBytes(bytes: Uint8Array, name: string, declared: string | null = null): Decoded {
  const marked = markOf(bytes);
  if (marked)
    return { text: decodeAs(bytes, marked), notes: [`Read as ${marked}: the file begins with its mark.`] };
  const utf8 = attempt(bytes, "utf-8");
  if (utf8 !== null && !looksWide(bytes)) return checked({ text: utf8, notes: unused(declared, utf8) }, name);
  const wide = looksWide(bytes);
  if (wide)
    return {
      text: decodeAs(bytes, wide),
      notes: [`Read as ${wide}: every second byte of the file is zero.`],
    };
  const damaged = damagedUtf8(bytes);
  if (damaged) return checked(damaged, name);
  const stated = declared === null ? null : attempt(bytes, declared);
  if (stated !== null)
    return checked({ text: stated, notes: [`Read as ${declared}, as the file declares.`] }, name);
  const note =
    "Read as windows-1252: the bytes are not UTF-8 and no other charset is declared; accented letters may be wrong.";
  return checked({ text: decodeAs(bytes, "windows-1252"), notes: [note] }, name);
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** "utf-16le" or "utf-16be" where the zeros of the bytes say so, else `null`. */
function looksWide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > ZERO_SHARE && even < ZERO_SHARE / 10) return "utf-16le";
  return even > ZERO_SHARE && odd < ZERO_SHARE / 10 ? "utf-16be" : null;
}

/** UTF-8 with a few broken bytes, each shown as U+FFFD; `null` where the bytes are hardly meant as UTF-8. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  const sound = text.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0;
  return sound >= broken * SOUND_PER_BROKEN
    ? { text, notes: [`Read as UTF-8; ${broken} broken characters are shown as \ufffd.`] }
    : null;
}

const unused = (declared: string | null, text: string): string[] =>
  declared !== null && !/^utf-?8$/i.test(declared) && /\P{ASCII}/u.test(text)
    ? [`Read as UTF-8, which the bytes are, though the file declares ${declared}.`]
    : [];

function checked(decoded: Decoded, name: string): Decoded {
  const controls = decoded.text.match(/(?![\s\u007f-\u009f])\p{Cc}/gu)?.length ?? 0;
  if (controls > 8 && controls > decoded.text.length * CONTROL_SHARE) {
    throw new InputError(`${name}: no text (${controls} control characters); give the document itself`);
  }
  return decoded;
}

function attempt(bytes: Uint8Array, charset: string): string | null {
  try {
    return decodeAs(bytes, charset, { fatal: true });
  } catch {
    return null;
  }
}

/** The charset of a media type such as "text/html; charset=iso-8859-1", or `null`. */
export const charsetOf = (contentType: string | undefined): string | null =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1] ?? null;
