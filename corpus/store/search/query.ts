import { StoreError } from "../errors";

/** More words than this are no search but a text. */
const mostTerms = 50;

/** A word or phrase to look for, or to leave documents out by. */
interface Term {
  readonly words: string;
  /** Whether the last word may go on. */
  readonly prefix: boolean;
  readonly excluded: boolean;
}

/**
 * A search as people write it, in the language of the full-text index. All words must be there; `"a phrase"` in this
 * order; `word*` begins a word; `-word` and `NOT word` must not be there; `OR` stands between alternatives. Every
 * other sign only separates words, so that nothing is a mistake but to ask for no word: that throws a `StoreError`.
 */
export const matchOf = (query: string): string =>
  alternativesOf(query)
    .map((terms) => `(${matchAll(terms, query)})`)
    .join(" OR ");

/** The same search for any of its words or phrases that may be there: what shows where a document has them. */
export const anyOf = (query: string): string =>
  alternativesOf(query)
    .flat()
    .filter(({ excluded }) => !excluded)
    .map(quoted)
    .join(" OR ");

function alternativesOf(query: string): readonly (readonly Term[])[] {
  const alternatives: Term[][] = [[]];
  let not = false;
  for (const [, minus = "", phrase, word = "", star = ""] of query.matchAll(piece)) {
    if (word === "OR") alternatives.push([]);
    else if (word === "NOT") not = true;
    else if (word !== "AND") {
      const words = phrase ?? word;
      const prefix = star !== "" || words.trimEnd().endsWith("*");
      if (/[\p{L}\p{N}\p{Co}]/u.test(words)) {
        alternatives.at(-1)?.push({ words, prefix, excluded: not || minus !== "" });
      }
      not = false;
    }
  }
  if (alternatives.flat().length > mostTerms) {
    throw new StoreError(`a search of more than ${mostTerms} words; look for fewer, or for a "phrase"`);
  }
  const stated = alternatives.filter((terms) => terms.length > 0);
  return stated.length > 0 ? stated : [[]];
}

/** A phrase between quotation marks, the last of which may be missing, or a word; with `-` before and `*` after. */
const piece = /(?:(?<![^\s("“])(-))?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”*()]+))(\*?)/gu;

function matchAll(terms: readonly Term[], query: string): string {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const unwanted = terms.filter(({ excluded }) => excluded);
  if (wanted.length === 0) {
    throw new StoreError(`search "${query}": has no word to look for; give a word or a "phrase"`);
  }
  const match = wanted.map(quoted).join(" AND ");
  return unwanted.length === 0 ? match : `(${match}) NOT (${unwanted.map(quoted).join(" OR ")})`;
}

const quoted = ({ words, prefix }: Term): string =>
  `"${words.replaceAll('"', '""').replaceAll("\0", " ")}"${prefix ? "*" : ""}`;
