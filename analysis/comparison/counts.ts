import type { Analysis, CountedTerms, Token } from "../types";
import { contentClasses } from "./content-classes";

/** How often each term occurs in a set of texts, and the number of their words. */
export interface Counts {
  readonly terms: ReadonlyMap<string, number>;
  readonly words: number;
}

/** A term that occurs, and the tokens `[from, to)` where. */
export interface Occurrence {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

const isContent = ({ word, pos }: Token): boolean => word && contentClasses.has(pos);

/** Content words by lemma; or pairs of neighbouring words of one sentence, both content words. */
export function* occurrencesIn(
  { tokens }: Pick<Analysis, "tokens">,
  counted: CountedTerms,
): Generator<Occurrence> {
  for (let from = 0; from < tokens.length; from += 1) {
    const [token, next] = [tokens[from] as Token, tokens[from + 1]];
    if (!isContent(token)) continue;
    const term = token.lemma.toLowerCase();
    if (counted === "words") yield { term, from, to: from + 1 };
    else if (next && next.sentence === token.sentence && isContent(next))
      yield { term: `${term} ${next.lemma.toLowerCase()}`, from, to: from + 2 };
  }
}

/** The terms of texts taken together. */
export function countsOf(analyses: readonly Pick<Analysis, "tokens">[], counted: CountedTerms): Counts {
  const terms = new Map<string, number>();
  let words = 0;
  for (const analysis of analyses) {
    for (const { word } of analysis.tokens) if (word) words += 1;
    for (const { term } of occurrencesIn(analysis, counted)) terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return { terms, words };
}

/** Several sets taken together. */
export function pooled(all: readonly Counts[]): Counts {
  const terms = new Map<string, number>();
  for (const counts of all)
    for (const [term, count] of counts.terms) terms.set(term, (terms.get(term) ?? 0) + count);
  return { terms, words: all.reduce((sum, { words }) => sum + words, 0) };
}
