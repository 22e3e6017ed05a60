import type { Analysis, Keyness } from "../types";
import { contentClasses } from "./content-classes";

/** Weight of the prior in words: as much as one short news article, so that in a short text a rare word stays modest. */
const alpha0 = 500;

/** A term that occurs once in all documents cannot be typical of any. */
const fewestOccurrences = 2;

/** How often each term occurs in one document, and its number of words. */
export interface Counts {
  readonly terms: ReadonlyMap<string, number>;
  readonly words: number;
}

/** Content words by lower-case lemma. */
function countsOf({ tokens }: Analysis): Counts {
  const terms = new Map<string, number>();
  let words = 0;
  for (const token of tokens) {
    if (!token.word) continue;
    words += 1;
    if (!contentClasses.has(token.pos)) continue;
    const term = token.lemma.toLowerCase();
    terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return { terms, words };
}

/** The documents' counts taken together. */
function pooled(all: readonly Counts[]): Counts {
  const terms = new Map<string, number>();
  for (const counts of all)
    for (const [term, count] of counts.terms) terms.set(term, (terms.get(term) ?? 0) + count);
  return { terms, words: all.reduce((sum, { words }) => sum + words, 0) };
}

/**
 * Log-odds ratio of a term in one set (`count` of `words`) against another (`elsewhere` of `wordsElsewhere`), with a
 * Dirichlet prior that holds the term's share of all words (Monroe, Colaresi & Quinn 2008, Political Analysis 16:
 * 372–403, eq. 16), and its z-score, by the variance of eq. 20 (eq. 22). Above 0: more typical of the first set;
 * |z| above 1.96 is more than chance would show for a single term chosen beforehand. `prior` is above 0 and below
 * `alpha0`.
 */
export function logOdds(
  { count, words, elsewhere, wordsElsewhere }: Omit<Keyness, "document" | "term" | "logOdds" | "z">,
  prior: number,
): { readonly logOdds: number; readonly z: number } {
  const here = count + prior;
  const there = elsewhere + prior;
  const difference =
    Math.log(here / (words + alpha0 - here)) - Math.log(there / (wordsElsewhere + alpha0 - there));
  return { logOdds: difference, z: difference / Math.sqrt(1 / here + 1 / there) };
}

/** Log-odds and z of every term of every document against all the others, with the raw counts they are made of. */
export interface Typical extends Omit<Keyness, "document"> {
  /** Index of the document. */
  readonly index: number;
}

/**
 * How typical each term is of each document that has it, against all the others together. Nothing for a document that
 * has no other text to stand against, and for a term that occurs once in all. The prior is the documents' pooled
 * counts, scaled to `alpha0` words.
 */
export function typical(counted: readonly Counts[]): readonly Typical[] {
  const all = pooled(counted);
  return counted.flatMap(({ terms, words }, index) => {
    if (words === all.words) return [];
    return [...terms].flatMap(([term, count]): readonly Typical[] => {
      const total = all.terms.get(term) ?? count;
      const raw = { count, elsewhere: total - count, words, wordsElsewhere: all.words - words };
      if (total < fewestOccurrences) return [];
      return [{ index, term, ...logOdds(raw, (alpha0 * total) / all.words), ...raw }];
    });
  });
}

/** The content words that are more typical of each document than of all the others, by falling z, document by document. */
export const keyness = (analyses: readonly Analysis[]): readonly Keyness[] =>
  typical(analyses.map(countsOf))
    .filter(({ z }) => z > 0)
    .sort((a, b) => a.index - b.index || b.z - a.z || (a.term < b.term ? -1 : 1))
    .map(({ index, ...found }) => ({ document: analyses[index]?.document.id ?? "", ...found }));
