/**
 * What windows-1252 has at 0x80 to 0x9F; U+0080 to U+009F where it has nothing (Encoding Standard). Written out, since
 * Node 20 to 23 decode windows-1252 as if it were ISO 8859-1.
 */
export const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes in a charset. Throws where the charset is not known, and, if `fatal`, where a byte is none of its. */
export function decodeAs(bytes: Uint8Array, charset: string, { fatal = false } = {}): string {
  const decoder = new TextDecoder(charset, { fatal, ignoreBOM: fatal });
  return decoder.encoding === "windows-1252" || decoder.encoding === "iso-8859-1"
    ? withUpper(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"))
    : decoder.decode(bytes);
}

/** Control characters from U+0080 to U+009F as the characters of windows-1252 that they stand for. */
export const withUpper = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => UPPER[control.charCodeAt(0) - 0x80] ?? control);
