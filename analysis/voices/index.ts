import { indicesWithin } from "../shared/spans";
import type { Reading, Voice } from "../types";

/**
 * In whose voice every token stands; later rules overrule earlier ones:
 *
 * 1. the document: `self` where the authors speak as "we" (letters, statements), else `unattributed`;
 * 2. attributed content: `indirect`, unless the authors attribute it to themselves;
 * 3. between quotation marks: `direct`, or `scare` for a label kept at a distance; quoted names change nothing;
 * 4. the headline: `headline`.
 */
export function voices(
  reading: Pick<Reading, "document" | "tokens" | "attributions" | "quotations" | "paragraphs">,
): readonly Voice[] {
  const { document, tokens, attributions, quotations, paragraphs } = reading;
  const authored = document.genre === "letter" || document.genre === "statement";
  const voiceOf = new Array<Voice>(tokens.length).fill(authored ? "self" : "unattributed");
  for (const { source, content } of attributions) {
    if (source?.self) continue;
    for (const span of content.spans) voiceOf.fill("indirect", ...indicesWithin(tokens, span));
  }
  for (const { kind, span } of quotations) {
    if (kind === "name") continue;
    voiceOf.fill(kind === "scare" ? "scare" : "direct", ...indicesWithin(tokens, span));
  }
  for (const { headline, span } of paragraphs) {
    if (headline) voiceOf.fill("headline", ...indicesWithin(tokens, span));
  }
  return voiceOf;
}
