import type { Document } from "#analysis";
import { ratio } from "../rates";
import type { CoderMark } from "./coder-marks";
import { type Portion, portion } from "./portion";
import { closest, markedIn, touchesAny } from "./stretches";
import { tokensOf } from "./tokens";

/** What two coders marked in a document, and what both did. */
export interface AgreementCounts {
  readonly first: number;
  readonly second: number;
  /** Marks that share a character with one of the other coder. */
  readonly firstShared: number;
  readonly secondShared: number;
  /** Shared marks, of either coder, with the voice or category of the other's mark that shares most with them. */
  readonly sameVoice: number;
  readonly sameCategory: number;
  /** Words of the body, those that each coder marked, and those that both did. */
  readonly words: number;
  readonly firstWords: number;
  readonly secondWords: number;
  readonly bothWords: number;
}

/** How far two coders agree: what the program's figures must be read against. Higher is better. */
export interface AgreementFigures {
  readonly marks: readonly [number, number];
  /** Of each coder's marks those that share a character with one of the other. */
  readonly shared: readonly [Portion, Portion];
  readonly sameVoice: Portion;
  readonly sameCategory: Portion;
  /** F1 of the words of one coder against the other's, the same both ways; `null` where nothing is marked. */
  readonly wordF1: number | null;
  /**
   * Krippendorff's alpha over words, marked or not: agreement beyond chance, 1 at most, 0 by chance (Krippendorff,
   * Content Analysis, 2nd ed. 2004, ch. 11). `null` where all words are alike.
   */
  readonly wordAlpha: number | null;
}

type Marks = readonly CoderMark[];

/** Counts how two coders agree on a document. Boilerplate, which is not coded, does not count as agreed. */
export function agreementCounts(
  { text, boilerplate }: Document,
  first: Marks,
  second: Marks,
): AgreementCounts {
  const pairs = [...pairsOf(first, second), ...pairsOf(second, first)];
  const apart = boilerplate.map(({ span }) => span);
  const tokens = tokensOf(text).filter((token) => !touchesAny(token, apart));
  const [a, b] = [first, second].map((marks) =>
    markedIn(
      tokens,
      marks.map(({ span }) => span),
    ),
  ) as [readonly boolean[], readonly boolean[]];
  return {
    first: first.length,
    second: second.length,
    firstShared: pairsOf(first, second).length,
    secondShared: pairsOf(second, first).length,
    sameVoice: pairs.filter(([mark, other]) => mark.voice === other.voice).length,
    sameCategory: pairs.filter(([mark, other]) => mark.category === other.category).length,
    words: tokens.length,
    firstWords: a.filter(Boolean).length,
    secondWords: b.filter(Boolean).length,
    bothWords: a.filter((marked, at) => marked && b[at]).length,
  };
}

/** The shared marks of a coder, each with the other's that shares most with it. */
const pairsOf = (marks: Marks, others: Marks): readonly (readonly [CoderMark, CoderMark])[] =>
  marks.flatMap((mark) => {
    const other = closest(mark.span, others, ({ span }) => span);
    return other ? [[mark, other] as const] : [];
  });

export function agreementFigures(counts: AgreementCounts): AgreementFigures {
  const { first, second, firstShared, secondShared, firstWords, secondWords } = counts;
  const shared = firstShared + secondShared;
  const marked = firstWords + secondWords;
  return {
    marks: [first, second],
    shared: [portion(firstShared, first), portion(secondShared, second)],
    sameVoice: portion(counts.sameVoice, shared),
    sameCategory: portion(counts.sameCategory, shared),
    wordF1: marked === 0 ? null : ratio(2 * counts.bothWords, marked),
    wordAlpha: alphaOf(counts),
  };
}

/** Nominal alpha of two coders and two values: 1 - (n - 1) (unlike pairs) / (marked x unmarked), n = 2 x words. */
function alphaOf({ words, firstWords, secondWords, bothWords }: AgreementCounts): number | null {
  const marked = firstWords + secondWords;
  const values = 2 * words;
  const unlike = marked - 2 * bothWords;
  const byChance = marked * (values - marked);
  return byChance === 0 ? null : 1 - ((values - 1) * unlike) / byChance;
}
