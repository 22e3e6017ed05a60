import type { CueEntry } from "../../shared/cues";
import type { Frame } from "../frame";
import { isRelative } from "../phrases";
import type { FoundSource } from "../subject";
import { bareClause, clauseBefore, infinitive, thatClause } from "./clauses";
import type { FoundContent } from "./found";
import { givenName } from "./names";
import { nounPhrase, roundPhrase } from "./phrases";
import { quoteAfter, quoteBefore } from "./quotes";

export type { FoundContent } from "./found";

/** The content of the cue at tokens `[cueFrom, cueTo)`, by the first frame of its entry that fits. */
export function contentOf(
  sentence: Frame,
  { frames, noun, stance }: CueEntry,
  cueFrom: number,
  cueTo: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  if (frames.has("phrase")) return roundPhrase(sentence, cueFrom, source);
  const frame = ownClause(sentence, cueFrom, cueTo, source);
  const inverted = source && source.range[0] >= cueTo && source.range[0] <= cueTo + 1;
  const start = inverted ? source.range[1] : cueTo;
  return (
    (frames.has("quote")
      ? (quoteBefore(frame, cueFrom, cueTo, source) ?? quoteAfter(frame, start))
      : undefined) ??
    (frames.has("as") ? givenName(frame, stance, cueFrom, start) : undefined) ??
    (frames.has("that") ? thatClause(frame, start) : undefined) ??
    (frames.has("inf") ? infinitive(frame, start) : undefined) ??
    (frames.has("quote") ? clauseBefore(frame, cueFrom, cueTo, source) : undefined) ??
    (frames.has("that") && !noun ? bareClause(frame, start, source) : undefined) ??
    (frames.has("np") ? nounPhrase(frame, cueFrom, start) : undefined)
  );
}

/**
 * The part of the sentence that a cue in a subordinate clause can reach: "Ruiz, who said …, | was not hurt",
 * "When asked whether …, | Lee smiled".
 */
function ownClause(frame: Frame, cueFrom: number, cueTo: number, source: FoundSource | undefined): Frame {
  const { tokens, quotedBy, inside } = frame;
  const relative = source && tokens.slice(source.range[1], cueFrom).some(isRelative);
  const whenAsked = !source && tokens[cueFrom - 1]?.lemma === "when";
  if (!relative && !whenAsked) return frame;
  for (let at = cueTo; at < frame.to; at += 1) {
    if (tokens[at]?.text !== "," || quotedBy[at] !== inside) continue;
    const next = tokens[at + 1];
    const finite = next?.pos === "AUX" || (next?.pos === "VERB" && !next.text.endsWith("ing"));
    if (finite || whenAsked) return { ...frame, to: at };
  }
  return frame;
}
