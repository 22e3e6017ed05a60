import { createHash } from "node:crypto";

const LONGEST = 60;
const HASH_DIGITS = 8;

/**
 * An id that is the same whenever the same document is imported: readable words, and the beginning of a SHA-256.
 * @param words a title, a file name, or the path of an address
 * @param identity what makes the document this one: its address, or else its text
 */
export const idOf = (words: string, identity: string | Uint8Array): string =>
  `${slugOf(words) || "document"}-${createHash("sha256").update(identity).digest("hex").slice(0, HASH_DIGITS)}`;

/** Letters and digits of any script in lower case, without accents, all else as single hyphens. */
export function slugOf(words: string): string {
  const plain = words.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  const slug = [...plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-/, "")].slice(0, LONGEST).join("");
  return slug.replace(/-$/, "");
}

/** The words of an address that tell its page: the last part of its path that has letters, else its host. */
export function wordsOfUrl(url: string): string {
  const { hostname, pathname } = new URL(url);
  const parts = pathname.split("/").filter((part) => /\p{L}/u.test(part));
  return parts.at(-1)?.replace(/\.\w{2,5}$/, "") ?? hostname;
}
