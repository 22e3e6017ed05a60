import { isAuthored } from "../shared/authored";
import { cueEntries } from "../shared/cues";
import { indicesWithin } from "../shared/spans";
import type { Aside, Attribution, Reading, Stance, Voice } from "../types";
import { asidesOf } from "./asides";

type Read = Pick<Reading, "document" | "tokens" | "attributions" | "quotations" | "paragraphs">;

/**
 * In whose voice every token stands; later rules overrule earlier ones:
 *
 * 1. the document: `self` where the authors speak as "we" (letters, statements), else `unattributed`;
 * 2. attributed content: `indirect`, unless the authors attribute it to themselves, the cue only tells what somebody
 *    wants ("it wants to continue its campaign": nobody said "campaign"), or the relation is too unsure;
 * 3. between quotation marks: `direct`; or `scare` for a label kept at a distance, outside what a source is said to
 *    have said; quoted names change nothing;
 * 4. asides: words within attributed content that the reporting text chose are the document's again;
 * 5. the headline: `headline`.
 */
export function voices(reading: Read): {
  readonly voices: readonly Voice[];
  readonly asides: readonly Aside[];
} {
  const { document, tokens, attributions, quotations, paragraphs } = reading;
  const own: Voice = isAuthored(document) ? "self" : "unattributed";
  const voiceOf = new Array<Voice>(tokens.length).fill(own);
  const reported = attributions.filter(isReported);
  for (const { content } of reported) {
    for (const span of content.spans) voiceOf.fill("indirect", ...indicesWithin(tokens, span));
  }
  const asides = asidesOf(reading, reported);
  const fill = (kind: Aside["kind"]) => {
    for (const aside of asides)
      if (aside.kind === kind) voiceOf.fill(own, ...indicesWithin(tokens, aside.span));
  };
  fill("condemned");
  for (const { kind, span } of quotations) {
    if (kind === "name") continue;
    const [first, end] = indicesWithin(tokens, span);
    const isScare = kind === "scare" && voiceOf[first] !== "indirect";
    voiceOf.fill(isScare ? "scare" : "direct", first, end);
  }
  fill("inserted");
  for (const { headline, span } of paragraphs) {
    if (headline) voiceOf.fill("headline", ...indicesWithin(tokens, span));
  }
  return { voices: voiceOf, asides };
}

/** A relation less sure than this is more likely wrong than right: it lends no voice. */
const LIKELY = 0.5;
/** Unless its cue is a plain word of saying: then somebody said it, though who, or where it ends, may be wrong. */
const SAID = 0.2;
const SAYING: ReadonlySet<Stance> = new Set(["neutral", "distancing", "directive"]);
const sayings = new Set(
  cueEntries.filter(({ stance, noun }) => SAYING.has(stance) && !noun).map(({ lemmas }) => lemmas.join(" ")),
);

/** Whether the content is what somebody other than the authors is said to have said or thought. */
const isReported = ({ source, cue, confidence }: Attribution): boolean =>
  !source?.self &&
  cue?.stance !== "intention" &&
  (confidence >= LIKELY || (confidence >= SAID && cue !== null && sayings.has(cue.lemma)));
