import type { Sentence } from "../types";

/** Longest run without a space that the tagger is given: its cost grows faster than the run. */
const LONGEST_RUN = 80;
/** An address, or a run too long to look into. */
const SINGLE = new RegExp(`(?<!\\S)(?:\\S{${LONGEST_RUN + 1},}|[("<[]*(?:https?://|www\\.)\\S*)`, "gi");

/** A part of a sentence: words for the tagger, or what is one token whatever it holds. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly sentence: number;
  readonly single: boolean;
}

/** The sentences in text order, with addresses and over-long runs of non-space characters apart. */
export function stretchesOf(clean: string, sentences: readonly Sentence[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { span } = sentences[sentence] as Sentence;
    const text = clean.slice(span.start, span.end);
    let from = 0;
    for (const { 0: run, index } of text.matchAll(SINGLE)) {
      if (index > from)
        stretches.push({ start: span.start + from, text: text.slice(from, index), sentence, single: false });
      stretches.push({ start: span.start + index, text: run, sentence, single: true });
      from = index + run.length;
    }
    if (from < text.length)
      stretches.push({ start: span.start + from, text: text.slice(from), sentence, single: false });
  }
  return stretches;
}
