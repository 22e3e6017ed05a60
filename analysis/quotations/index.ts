import { withDoubledMarks } from "../shared/doubled-marks";
import { firstEndingAfter } from "../shared/spans";
import type { Quotation, Reading } from "../types";
import { kindOf } from "./kind";
import { pairsIn } from "./marks";

/** Stretches between quotation marks with what kind of quoting they are; ids q1, q2, … in text order. */
export function quotations(
  reading: Pick<Reading, "document" | "clean" | "paragraphs" | "sentences" | "tokens">,
): readonly Quotation[] {
  const { clean, paragraphs, sentences } = reading;
  const sentenceEnd = (offset: number): number => {
    const sentence = sentences[firstEndingAfter(sentences, offset)];
    return sentence ? sentence.span.end : clean.length;
  };
  return paragraphs
    .flatMap(({ span }, index) => {
      const next = paragraphs[index + 1];
      const goesOn = next?.stated === true && clean[next.span.start] === '"';
      return pairsIn(reading, span, sentenceEnd, goesOn);
    })
    .map((pair, index) => ({
      id: `q${index + 1}`,
      span: withDoubledMarks(reading.document.text, pair.span),
      closed: pair.closed,
      ...kindOf(reading, pair.span, pair.closed),
    }));
}
