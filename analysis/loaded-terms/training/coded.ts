import { overlaps } from "../../shared/spans";
import type { Reading, Span } from "../../types";
import { lexiconIndex } from "../lexicon";
import { matches } from "../matcher";
import { type Columns, columnsOf } from "../suggested/columns";
import { wordsOf } from "../words";

/** What one coder said of a sentence: for each mark how many of five trained coders would make it. */
export interface Coding {
  readonly biased: boolean;
  readonly marks: readonly { readonly span: Span; readonly of: number }[];
}

/** A sentence that was coded, as the stages before this one read it. */
export interface CodedSentence {
  readonly reading: Pick<Reading, "tokens" | "voices">;
  readonly codings: readonly Coding[];
  /** What a crowd marked; `null` where none was asked. */
  readonly crowd: { readonly biased: boolean; readonly spans: readonly Span[] } | null;
  /** Texts of one group are never learned from and predicted at once. */
  readonly group: string;
}

/** A sentence ready to learn from. */
export interface Example {
  readonly columns: Columns;
  /** Of every word, the probability that it is marked: in the wide sense, and that two of five coders agree on it. */
  readonly targets: readonly number[];
  readonly agreed: readonly number[];
  readonly biased: number;
  readonly weight: number;
  readonly group: string;
}

/**
 * Probability that a word is marked, where a coder expects so many of five to mark it: in a wide sense, from which
 * more is learned, and in the strict sense of two who agree, to which the scores are calibrated.
 */
const WIDE = [0, 0.15, 0.6, 0.9, 1, 1];
const STRICT = [0, 0.1, 0.4, 0.7, 0.9, 1];

/** How much the crowd's marks count beside the coders'. */
const CROWD = 0.3;

/** Sentences of plain news count less: they are many and hold little. */
const PLAIN = 0.6;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0) / numbers.length;

/** How many coders are expected to mark the span. */
const mostOf = (marks: Coding["marks"], span: Span): number =>
  Math.max(0, ...marks.filter((mark) => overlaps(mark.span, span)).map(({ of }) => of));

/** Reads a coded sentence's columns and targets. */
export function exampleOf({ reading, codings, crowd, group }: CodedSentence): Example {
  const words = wordsOf(reading.tokens);
  const columns = columnsOf(
    reading.tokens,
    words,
    reading.voices,
    matches(lexiconIndex(), words, reading.voices),
  );
  const coded = (span: Span, probabilities: readonly number[]) =>
    mean(codings.map(({ marks }) => probabilities[mostOf(marks, span)] ?? 0));
  const marked = (span: Span) => (crowd?.spans.some((one) => overlaps(one, span)) ? 1 : 0);
  const targets = words.map(({ span }) =>
    crowd ? coded(span, WIDE) * (1 - CROWD) + marked(span) * CROWD : coded(span, WIDE),
  );
  const agreed = words.map(({ span }) => coded(span, STRICT));
  const biased = mean(codings.map((coding) => (coding.biased ? 1 : 0)));
  return {
    ...{ columns, targets, agreed, group, weight: crowd ? 1 : PLAIN },
    biased: crowd ? (biased + (crowd.biased ? 1 : 0)) / 2 : biased,
  };
}
