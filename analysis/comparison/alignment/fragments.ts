import { overlaps } from "../../shared/spans";
import type { QuotedFragment, Span } from "../../types";
import type { Pair } from "./pairs";
import type { Passage } from "./passages";
import type { Word } from "./words";

/** The attribution that introduces a quotation: the one that names a source before others, the outermost first. */
function introduced({ document, attributions }: Passage, span: Span): QuotedFragment {
  const holding = attributions
    .filter(({ content }) => content.spans.some((each) => overlaps(each, span)))
    .sort((a, b) => Number(a.within !== null) - Number(b.within !== null));
  const found = holding.find(({ source }) => source !== null) ?? holding[0];
  return {
    document,
    span,
    attribution: found?.id ?? null,
    source: found?.source?.text ?? null,
    cue: found?.cue?.text ?? null,
  };
}

/** The quotations of a passage that hold words of a run. */
const fragmentsOf = (passage: Passage, run: readonly Word[]): readonly QuotedFragment[] =>
  passage.quotations
    .filter((span) => run.some((word) => overlaps(word.span, span)))
    .map((span) => introduced(passage, span));

/** What each document takes of the quotations that the pairs share, each once. */
export function fragmentsIn(pairs: readonly Pair[]): readonly QuotedFragment[] {
  const fragments = new Map<string, QuotedFragment>();
  for (const { a, b, evidence } of pairs) {
    if (!evidence.quoted) continue;
    for (const each of [...fragmentsOf(a, evidence.quoted.a), ...fragmentsOf(b, evidence.quoted.b)])
      fragments.set(`${each.span.start} ${each.document}`, each);
  }
  return [...fragments.values()];
}
