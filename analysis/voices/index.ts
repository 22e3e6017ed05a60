import { isAuthored } from "../shared/authored";
import { indicesWithin } from "../shared/spans";
import type { Attribution, Reading, Voice } from "../types";

/**
 * In whose voice every token stands; later rules overrule earlier ones:
 *
 * 1. the document: `self` where the authors speak as "we" (letters, statements), else `unattributed`;
 * 2. attributed content: `indirect`, unless the authors attribute it to themselves, or the cue only tells what
 *    somebody wants ("it wants to continue its campaign": nobody said "campaign");
 * 3. between quotation marks: `direct`; or `scare` for a label kept at a distance, outside what a source is said to
 *    have said; quoted names change nothing;
 * 4. the headline: `headline`.
 */
export function voices(
  reading: Pick<Reading, "document" | "tokens" | "attributions" | "quotations" | "paragraphs">,
): readonly Voice[] {
  const { document, tokens, attributions, quotations, paragraphs } = reading;
  const authored = isAuthored(document);
  const voiceOf = new Array<Voice>(tokens.length).fill(authored ? "self" : "unattributed");
  const reported = attributions.filter(isReported);
  for (const { content } of reported) {
    for (const span of content.spans) voiceOf.fill("indirect", ...indicesWithin(tokens, span));
  }
  for (const { kind, span } of quotations) {
    if (kind === "name") continue;
    const [first, end] = indicesWithin(tokens, span);
    const isScare = kind === "scare" && voiceOf[first] !== "indirect";
    voiceOf.fill(isScare ? "scare" : "direct", first, end);
  }
  for (const { headline, span } of paragraphs) {
    if (headline) voiceOf.fill("headline", ...indicesWithin(tokens, span));
  }
  return voiceOf;
}

/** Whether the content is what somebody other than the authors is said to have said or thought. */
const isReported = ({ source, cue }: Attribution): boolean => !source?.self && cue?.stance !== "intention";
