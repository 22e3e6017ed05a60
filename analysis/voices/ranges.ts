import type { Reading, Span, Voice } from "../types";
import { voices } from "./index";

/** A stretch of the text whose words stand in one voice. */
export interface VoiceRange {
  readonly voice: Voice;
  readonly span: Span;
}

/**
 * The stretches of a document that stand in one voice each, in text order: from the first to the last of neighbouring
 * tokens of one voice. Boilerplate stands in none.
 */
export function voiceRanges(
  reading: Pick<Reading, "document" | "tokens" | "attributions" | "quotations" | "paragraphs">,
): readonly VoiceRange[] {
  const { voices: voiceOf } = voices(reading);
  const ranges: VoiceRange[] = [];
  for (const [index, { span, sentence }] of reading.tokens.entries()) {
    const voice = voiceOf[index] as Voice;
    const last = ranges.at(-1);
    const goesOn = last?.voice === voice && reading.tokens[index - 1]?.sentence === sentence;
    if (goesOn) ranges[ranges.length - 1] = { voice, span: { start: last.span.start, end: span.end } };
    else ranges.push({ voice, span });
  }
  return ranges;
}
