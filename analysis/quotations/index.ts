import { withDoubledMarks } from "../shared/doubled-marks";
import { firstEndingAfter } from "../shared/spans";
import type { Paragraph, Quotation, Reading, Span } from "../types";
import { kindOf } from "./kind";
import { type After, pairsIn } from "./marks";

/** Stretches between quotation marks with what kind of quoting they are; ids q1, q2, … in text order. */
export function quotations(
  reading: Pick<Reading, "document" | "clean" | "paragraphs" | "sentences" | "tokens">,
): readonly Quotation[] {
  const { clean, paragraphs, sentences } = reading;
  const sentenceAt = (offset: number): Span =>
    sentences[firstEndingAfter(sentences, offset)]?.span ?? { start: offset, end: clean.length };
  return paragraphs
    .flatMap(({ span }, index) => {
      const next = paragraphs[index + 1];
      return pairsIn(reading, span, sentenceAt, next ? goesOn(clean, next) : "cut");
    })
    .map((pair, index) => ({
      id: `q${index + 1}`,
      span: withDoubledMarks(reading.document.text, pair.span),
      closed: pair.closed,
      ...kindOf(reading, pair.span, pair.closed),
    }));
}

/** Whether a quotation may go on from the paragraph before into this one, which opens with a mark again. */
const goesOn = (clean: string, { stated, span }: Paragraph): After =>
  stated && clean[span.start] === '"' ? "quotation" : "text";
