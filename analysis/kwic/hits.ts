import { covers, indicesWithin } from "../shared/spans";
import type { Token } from "../types";
import { globMatches } from "./glob";
import type { QueryWord } from "./query";
import type { Word } from "./words";

/** Words `[from, to)` that are what the query asks for. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** A word is found with its possessive ending too. */
const withoutEnding = (form: string): string => (form.endsWith("'s") ? form.slice(0, -2) : form);

/** The hits in text order; none begins in the one before. Linear in the words for a query of one length. */
export function hitsOf(
  words: readonly Word[],
  tokens: readonly Token[],
  query: readonly QueryWord[],
): readonly Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from + query.length <= words.length; from += 1) {
    if (!query.every((asked, index) => meets(words[from + index] as Word, asked, index, tokens))) continue;
    hits.push({ from, to: from + query.length });
    from += query.length - 1;
  }
  return hits;
}

function meets(word: Word, { pattern, lemma, gap }: QueryWord, index: number, tokens: readonly Token[]) {
  if (index > 0 && word.gap !== gap) return false;
  if (lemma) return lemmasOf(word, tokens).some((each) => globMatches(pattern, each));
  return globMatches(pattern, word.form) || globMatches(pattern, withoutEnding(word.form));
}

/** The dictionary forms of the tokens in the word (two for “didn't”), its own where it is but part of a token. */
function lemmasOf({ span, form }: Word, tokens: readonly Token[]): readonly string[] {
  const [from, to] = indicesWithin(tokens, span);
  return tokens.slice(from, to).map((token) => (covers(span, token.span) ? token.lemma : form));
}
