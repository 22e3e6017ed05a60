import { InputError } from "./types";

/** The bytes as UTF-8, nothing changed, a byte-order mark kept. Throws where they are not UTF-8. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${name}: not UTF-8; convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8 ${name}`,
    );
  }
}
