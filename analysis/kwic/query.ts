import { plainForm, plainGap } from "./words";

/** A query that asks for nothing that could be found. The message names the query and the remedy. */
export class QueryError extends Error {
  override readonly name = "QueryError";
}

/** One word of a query. */
export interface QueryWord {
  /** In the form in which words are compared; `*` stands for any letters, or none. */
  readonly pattern: string;
  /** Whether any form of the word is meant, not only this one. */
  readonly lemma: boolean;
  /** What must stand between it and the word before. */
  readonly gap: string;
}

/** Longer than any phrase that stands in a text twice; matching takes time of its square at worst. */
const longest = 200;

const letters = String.raw`[\p{L}\p{N}\p{M}*]+`;
const queryWord = new RegExp(`(lemma:\\s*)?(${letters}(?:['’‘ʼ]${letters})*)`, "giu");

/**
 * Reads a query: one word, or several that stand together in one sentence. White space and a hyphen between words are
 * alike, other signs must stand in the text as in the query; `*` stands for any letters within a word, or alone for any
 * word; `lemma:` before a word means all its forms. Letter case never counts, accents do. Throws a `QueryError`.
 */
export function readQuery(query: string): readonly QueryWord[] {
  if (query.length > longest)
    throw new QueryError(
      `the query has ${query.length} characters; give a word or phrase of at most ${longest}`,
    );
  if (/lemma:[^\p{L}\p{N}\p{M}*]*$/iu.test(query))
    throw new QueryError(`"${query}": no word follows lemma:; write it as lemma:say`);
  let end = 0;
  const words = [...query.matchAll(queryWord)].map(({ index, 0: whole, 1: lemma, 2: found = "" }) => {
    const gap = plainGap(query.slice(end, index));
    end = index + whole.length;
    return { pattern: plainForm(found), lemma: lemma !== undefined, gap };
  });
  if (!words.some(({ pattern }) => /[^*]/.test(pattern)))
    throw new QueryError(
      `"${query}" has no letter or digit to look for; give a word, a phrase, part of a word with *, or lemma: and a word`,
    );
  return words;
}
