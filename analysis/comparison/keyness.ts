import type { Analysis, Keyness } from "../types";
import { contentClasses } from "./content-classes";

/** Weight of the prior in words: as much as one short news article, so that in a short text a rare word stays modest. */
const alpha0 = 500;

/** A term that occurs once in all documents cannot be typical of any. */
const fewestOccurrences = 2;

/** How often each lower-case lemma occurs in one document, and its number of words. */
interface Counts {
  readonly terms: ReadonlyMap<string, number>;
  readonly words: number;
}

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

/**
 * The content words that are more typical of each document than of all the others, by falling z, document by document.
 * Nothing for a document that has no other text to stand against. The prior is the documents' pooled counts, scaled to `alpha0` words.
 */
export function keyness(analyses: readonly Analysis[]): readonly Keyness[] {
  const counted = analyses.map(countsOf);
  const all = pooled(counted);
  return analyses.flatMap(({ document }, index) => {
    const own = counted[index] as Counts;
    if (own.words === all.words) return [];
    return [...own.terms]
      .flatMap(([term, count]): readonly Keyness[] => {
        const total = all.terms.get(term) ?? count;
        const raw = {
          count,
          elsewhere: total - count,
          words: own.words,
          wordsElsewhere: all.words - own.words,
        };
        const scored = logOdds(raw, (alpha0 * total) / all.words);
        return total >= fewestOccurrences && scored.z > 0
          ? [{ document: document.id, term, ...scored, ...raw }]
          : [];
      })
      .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
  });
}
