import type { Rated } from "./candidates";
import { meanOf } from "./features/confidence";
import { isTaken, type Relation, take } from "./relation";
import type { TokenScores } from "./scores";

/**
 * From this confidence on a candidate is a relation. Chosen on PolNeAR's development part, where the F1 of whole
 * relations is highest near it.
 */
const SURE = 0.3;
/** A less sure candidate is taken where the first reading holds its words for content, this likely on average. */
const UNSURE = 0.05;
const LIKELY_CONTENT = 0.8;

/** The relations of one text: surest first, each clear of the cues and contents of surer ones. */
export function select(rated: readonly Rated[], scores: TokenScores, length: number): Relation[] {
  const taken = new Uint8Array(length);
  const relations: Relation[] = [];
  for (const { source, cue, content, anchor, confidence } of [...rated].sort(
    (a, b) => b.confidence - a.confidence,
  )) {
    if (confidence < UNSURE) break;
    if (confidence < SURE && meanOf(scores.content, content) < LIKELY_CONTENT) continue;
    if (isTaken(taken, [...content, cue])) continue;
    take(taken, [...content, cue]);
    relations.push({ source, cue, head: anchor.at, content, confidence, rule: "learned" });
  }
  return relations;
}
