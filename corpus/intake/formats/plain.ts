import { charsetOf, decodeBytes } from "./encoding";
import { mend } from "./mojibake";
import type { FormatInput, FormatReading } from "./types";

/** Reads a text file: nothing is changed in it but what a wrong charset broke, and that is said. */
export function readPlain({ name, bytes, contentType }: FormatInput, format: "txt" | "md"): FormatReading {
  const { text, notes } = mend(decodeBytes(bytes, name, charsetOf(contentType)));
  const page = /^\s*(?:<!doctype html|<html)\b/i.test(text.slice(0, 500))
    ? ["The text is the source of a web page; name the file .html to read it as one."]
    : [];
  return { format, text, metadata: {}, setApart: [], notes: [...notes, ...page] };
}
