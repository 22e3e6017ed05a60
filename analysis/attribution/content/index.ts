import type { CueEntry } from "../../shared/cues";
import type { Frame } from "../frame";
import type { FoundSource } from "../subject";
import { bareClause, clauseBefore, infinitive, thatClause } from "./clauses";
import type { FoundContent } from "./found";
import { givenName } from "./names";
import { nounPhrase, roundPhrase } from "./phrases";
import { quoteAfter, quoteBefore } from "./quotes";

export type { FoundContent } from "./found";

/** The content of the cue at tokens `[cueFrom, cueTo)`, by the first frame of its entry that fits. */
export function contentOf(
  frame: Frame,
  { frames, noun, stance }: CueEntry,
  cueFrom: number,
  cueTo: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  if (frames.has("phrase")) return roundPhrase(frame, cueFrom, source);
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
