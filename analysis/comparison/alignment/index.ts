import { hull } from "../../shared/spans";
import type { Alignment, Analysis, Span } from "../../types";
import { fragmentsIn } from "./fragments";
import { type Group, groupsOf } from "./groups";
import { pairsIn } from "./pairs";
import { byDocument, passagesOf } from "./passages";
import { reusedIn } from "./reuse";
import { becauseOf, labelOf } from "./wording";

/** The passages of a group, neighbouring sentences as one. */
const passagesIn = ({ passages }: Group): Alignment["passages"] =>
  [...byDocument(passages)].map(([document, own]) => ({ document, span: hull(own.map(({ span }) => span)) }));

/**
 * Passages of different documents that speak of the same thing, a sentence or neighbouring sentences each: they share
 * quoted words, a list of names, figures with what they count, or so many words that are rare in these texts and in news
 * at large as texts on one topic do not share by chance; a person may be named or told by an office, an act by several words. `strong` is what an editor is likely to set side by side; other
 * figures of one unit or other speakers make it `weak`, other words quoted on another day none. Names alone are never strong.
 * Nothing is claimed of passages that are in none. In the order of the first documents' text. Whichever
 * document is given first, the same is found. Document ids must be unique. Linear in the text, for few documents.
 */
export function alignment(analyses: readonly Analysis[]): readonly Alignment[] {
  const order = new Map(analyses.map(({ document }, index) => [document.id, index]));
  const inOrder = <T extends { readonly document: string; readonly span: Span }>(items: readonly T[]) =>
    [...items].sort(
      (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.span.start - b.span.start,
    );
  const byId = analyses.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1));
  return groupsOf(pairsIn(byId.flatMap(passagesOf)))
    .map((group) => ({ group, passages: inOrder(passagesIn(group)) }))
    .sort(({ passages: [a] }, { passages: [b] }) => (a && b && inOrder([a, b])[0] === b ? 1 : -1))
    .map(({ group: { pairs }, passages }, index) => ({
      id: `t${index + 1}`,
      strength: pairs[0].strength,
      label: labelOf(pairs),
      passages,
      because: becauseOf(pairs),
      quoted: inOrder(fragmentsIn(pairs)),
      reused: inOrder(reusedIn(pairs)),
    }));
}
