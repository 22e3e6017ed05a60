import type { ReusedPassage, Span } from "../../types";
import type { Pair } from "./pairs";
import type { Passage } from "./passages";
import type { Word } from "./words";

/** Words of a run outside quotation marks from which on one text is taken to re-use another, as in stories/reuse. */
const shortestReuse = 8;

/** Whether two passages re-use one text: a long run of the same words that is not one quotation in both. */
const isReuse = ({ evidence: { plain } }: Pair): boolean =>
  plain !== null &&
  [plain.a, plain.b].some((run) => run.filter(({ quoted }) => !quoted).length >= shortestReuse);

/** Indices of the words of `a` in the longest common subsequence with `b` (Wagner & Fischer 1974). Time |a| × |b|. */
export function common(a: readonly Word[], b: readonly Word[]): ReadonlySet<number> {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (lengths[i] as Uint16Array)[j] =
        a[i]?.stem === b[j]?.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]?.stem === b[j]?.stem) {
      kept.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return kept;
}

/** Stretches of neighbouring words whose numbers are not kept. */
function changedIn(words: readonly Word[], kept: ReadonlySet<number>): readonly Span[] {
  const stretches: Span[] = [];
  let open = false;
  for (const [index, { span }] of words.entries()) {
    const last = stretches.at(-1);
    if (kept.has(index)) open = false;
    else if (open && last) stretches[stretches.length - 1] = { start: last.start, end: span.end };
    else {
      stretches.push(span);
      open = true;
    }
  }
  return stretches;
}

/** The passages of the pairs that re-use one text, each once, with the words that no other of them has there. */
export function reusedIn(pairs: readonly Pair[]): readonly ReusedPassage[] {
  const kept = new Map<Passage, Set<number>>();
  for (const { a, b } of pairs.filter(isReuse))
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const)
      kept.set(own, new Set([...(kept.get(own) ?? []), ...common(own.words, other.words)]));
  return [...kept].map(([{ document, span, words }, numbers]) => ({
    document,
    span,
    changed: changedIn(words, numbers),
  }));
}
