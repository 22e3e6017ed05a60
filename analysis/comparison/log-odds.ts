/** How often a term occurs in a set and elsewhere, and the number of words of both. */
export interface Raw {
  readonly count: number;
  readonly elsewhere: number;
  readonly words: number;
  readonly wordsElsewhere: number;
}

/** Occurrences that are taken for granted in both sets alike: of the term, and of all words. */
export interface Prior {
  readonly term: number;
  readonly all: number;
}

/**
 * Log-odds ratio of a term in one set (`count` of `words`) against another (`elsewhere` of `wordsElsewhere`) with an
 * informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, Political Analysis 16: 372–403, eq. 16), and its z-score,
 * by the variance of eq. 20 (eq. 22). Above 0: more typical of the first set; |z| above 1.96 is more than chance would
 * show for a single term chosen beforehand. The prior of the term is above 0 and below that of all words.
 */
export function logOdds(
  { count, words, elsewhere, wordsElsewhere }: Raw,
  prior: Prior,
): { readonly logOdds: number; readonly z: number } {
  const here = count + prior.term;
  const there = elsewhere + prior.term;
  const difference =
    Math.log(here / (words + prior.all - here)) - Math.log(there / (wordsElsewhere + prior.all - there));
  return { logOdds: difference, z: difference / Math.sqrt(1 / here + 1 / there) };
}
