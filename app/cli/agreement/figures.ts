import { type Alpha, type CodedUnit, nominalAlpha, type Span, unitisingAlpha, wilsonScore } from "#analysis";
import { type AgreementFigures, agreementCounts, agreementFigures } from "../evaluate/loaded/agreement";
import type { CoderMark } from "../evaluate/loaded/coder-marks";
import { closest, shared } from "../evaluate/loaded/stretches";
import { sum } from "../evaluate/loaded/sum";
import type { CodedDocument } from "./coded";
import { continuumOf } from "./continuum";
import { unitsOf } from "./units";

/** How two coders agree: their marks against each other, and alpha over the words that both read. */
export interface PairFigures extends AgreementFigures {
  readonly coders: readonly [string, string];
  /** Marks of either coder that share at least half of their characters, taken together, with one of the other. */
  readonly half: ShareFigure;
  /** Marks of either coder that the other made with the same bounds. */
  readonly exact: ShareFigure;
  readonly words: { readonly position: Alpha; readonly category: Alpha };
}

/** A share with its count, denominator and 95 % Wilson interval. */
export interface ShareFigure {
  readonly n: number;
  readonly of: number;
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
}

export type Figures = ReturnType<typeof figuresOf>;

/** How the coders of one or more documents agree: on words, on places, on stretches, and pair by pair. */
export function figuresOf(documents: readonly CodedDocument[]) {
  const coders = [...new Set(documents.flatMap(({ marks }) => [...marks.keys()]))].sort();
  const units = documents.map(({ document, marks }) => unitsOf(document, [...marks.values()]));
  const places = units.flatMap(({ placeCategories }) => placeCategories);
  const byTwo = places.filter((unit) => unit.filter((value) => value !== null).length > 1);
  return {
    coders,
    words: {
      position: nominalAlpha(units.flatMap(({ words }) => words)),
      category: nominalAlpha(units.flatMap(({ wordCategories }) => wordCategories)),
    },
    places: {
      byTwo: shareOf(byTwo.length, places.length),
      category: nominalAlpha(places),
      voice: nominalAlpha(units.flatMap(({ placeVoices }) => placeVoices)),
    },
    stretches: unitisingAlpha(
      documents.map(({ document, marks }) => continuumOf(document, [...marks.values()])),
    ),
    pairs: pairsOf(coders).flatMap((pair) => pairFigures(documents, pair) ?? []),
  };
}

const pairsOf = (coders: readonly string[]): readonly (readonly [string, string])[] =>
  coders.flatMap((first, at) => coders.slice(at + 1).map((second) => [first, second] as const));

function pairFigures(
  documents: readonly CodedDocument[],
  coders: readonly [string, string],
): PairFigures | null {
  const common = documents.flatMap(({ document, marks }) => {
    const [first, second] = coders.map((coder) => marks.get(coder));
    return first && second ? [{ document, first, second }] : [];
  });
  if (common.length === 0) return null;
  const counts = common.map(({ document, first, second }) => agreementCounts(document, first, second));
  const units = common.map(({ document, first, second }) => unitsOf(document, [first, second]));
  const all = (of: (unit: (typeof units)[number]) => readonly CodedUnit[]) => nominalAlpha(units.flatMap(of));
  const likeness = common.flatMap(({ first, second }) => [
    ...first.map(({ span }) => likenessOf(span, second)),
    ...second.map(({ span }) => likenessOf(span, first)),
  ]);
  return {
    coders,
    ...agreementFigures(counts.reduce(sum)),
    half: shareOf(likeness.filter((like) => like >= 0.5).length, likeness.length),
    exact: shareOf(likeness.filter((like) => like === 1).length, likeness.length),
    words: { position: all(({ words }) => words), category: all(({ wordCategories }) => wordCategories) },
  };
}

/** What a mark shares with the closest of others, as a share of what the two cover together. */
function likenessOf(span: Span, others: readonly CoderMark[]): number {
  const other = closest(span, others, (mark) => mark.span)?.span;
  if (!other) return 0;
  const common = shared(span, other);
  return common / (span.end - span.start + other.end - other.start - common);
}

function shareOf(n: number, of: number): ShareFigure {
  const { value, interval } = wilsonScore(new Array<string>(n).fill(""), of, "");
  return { n, of, share: value, interval };
}
