import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Document } from "../../analysis/types";

/** SHA-256 in hexadecimal of the text as UTF-8, as analyses name it. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Names what the analysis reads of a document beside its text: genre, language, headline and boilerplate. Two documents
 * of one text and one reading have one analysis; a correction of any of these asks for a new one.
 */
export const readingHash = ({
  genre,
  language,
  headline,
  boilerplate,
}: Pick<Document, "genre" | "language" | "headline" | "boilerplate">): string =>
  textHash(
    JSON.stringify([genre, language, headline, boilerplate.map(({ span }) => [span.start, span.end])]),
  );
