import { InputError } from "./types";

/** The bytes as UTF-8, nothing changed, a byte-order mark kept. Throws where they are not UTF-8. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${name}: not UTF-8; convert it first, for example: iconv -f ${likelyCharset(bytes)} -t UTF-8 ${name}`,
    );
  }
}

/** A name for the bytes' charset to try first: a mark or zeros tell UTF-16. */
const likelyCharset = (bytes: Uint8Array): string =>
  bytes.subarray(0, 2).includes(0xff) || bytes.subarray(0, 200).includes(0) ? "UTF-16" : "WINDOWS-1252";
