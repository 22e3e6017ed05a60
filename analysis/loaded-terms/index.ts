import { textOf } from "../shared/spans";
import type { LoadedTerm, Reading } from "../types";
import { because } from "./because";
import { lexiconIndex } from "./lexicon";
import { matches } from "./matcher";
import { wordsOf } from "./words";

/**
 * Finds loaded terms: words and phrases whose connotation passes a judgement beyond what they denote. Every one is
 * a match of a lexicon entry, leftmost and longest first, within one sentence and one voice; none overlap. Spans
 * are UTF-16 offsets into the document's text; `score` is `null`, for a lexicon measures no probability.
 */
export function loadedTerms(
  reading: Pick<Reading, "document" | "tokens" | "voices" | "sentences">,
): LoadedTerm[] {
  const { document, tokens, voices } = reading;
  const words = wordsOf(tokens);
  return matches(lexiconIndex(), words, voices).flatMap((match, number) => {
    const first = words[match.from];
    const last = words[match.to - 1];
    if (!first || !last) return [];
    const span = { start: first.span.start, end: last.span.end };
    return [
      {
        id: `l${number + 1}`,
        span,
        text: textOf(document.text, span),
        category: match.entry.category,
        voice: voices[first.token] ?? "unattributed",
        strength: match.entry.strength,
        tier: "lexicon",
        entry: match.entry.id,
        score: null,
        because: because(match),
      },
    ];
  });
}
