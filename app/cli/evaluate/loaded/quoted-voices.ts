import type { LoadedTerm, Span, Voice } from "#analysis";
import { closest } from "./stretches";

/** Coded spans that a marked term shares a character with, and those of them whose voice the term has right. */
export interface Voiced {
  readonly n: number;
  readonly right: number;
}

/** Voices of words between quotation marks. */
const quotedVoices: ReadonlySet<Voice> = new Set(["direct", "scare"]);

/**
 * Whether the program sees which coded spans are quoted: right is `direct` or `scare` for a quoted span, any other
 * voice for a span that is not. Of several terms the one that shares most with the span counts.
 * @param spans coded spans of one kind
 * @param quoted whether the coders called them quoted
 */
export function voicedOf(spans: readonly Span[], quoted: boolean, terms: readonly LoadedTerm[]): Voiced {
  const found = spans.flatMap((each) => closest(each, terms, ({ span }) => span) ?? []);
  return { n: found.length, right: found.filter(({ voice }) => quotedVoices.has(voice) === quoted).length };
}
