import type { Rated } from "./candidates";
import { meanOf } from "./features/confidence";
import type { Range } from "./range";
import { isTaken, type Relation, take } from "./relation";
import type { TokenScores } from "./scores";
import type { Sheet } from "./sheet";

/**
 * From this confidence on a candidate is a relation. Chosen on PolNeAR's development part, where the F1 of whole
 * relations is highest near it.
 */
export const SURE = 0.3;
/** A less sure candidate is taken where the first reading holds its words for content, this likely on average. */
const UNSURE = { confidence: 0.05, content: 0.8 };
/** In a sentence that no surer one has words of, even less is enough: words of others are better marked unsurely. */
const ALONE = { confidence: 0.15, content: 0.5 };

/**
 * The relations of one text, surest first. What surer ones have taken is left to them: parts of the content, and the
 * cue where theirs begins.
 */
export function select(rated: readonly Rated[], scores: TokenScores, sheet: Sheet): Relation[] {
  const taken = new Uint8Array(sheet.length);
  const attributed = new Uint8Array(sheet.length);
  const relations: Relation[] = [];
  const order = [...rated].sort(
    (a, b) => Number(isNaming(sheet, b)) - Number(isNaming(sheet, a)) || b.confidence - a.confidence,
  );
  for (const candidate of order) {
    const { source, cue, content, anchor, confidence } = candidate;
    const alone = content.some(([from]) => attributed[sheet.first[from] as number] === 0);
    if (!isLikely(confidence, meanOf(scores.content, content), alone)) continue;
    const own = freeAround(taken, cue, anchor.at);
    const free = content.filter((range) => !isTaken(taken, [range]));
    if (own[0] === own[1] || free.length === 0) continue;
    take(taken, [...free, own]);
    for (const [from, to] of free)
      for (let at = sheet.first[from] as number; at < to; at = sheet.end[at] as number) attributed[at] = 1;
    relations.push({ source, cue: own, head: anchor.at, content: free, confidence, rule: "learned" });
  }
  return relations;
}

/**
 * "What she described as …": the words are hers, whatever else the sentence does with them, so this relation goes before
 * one that takes it for part of its content.
 */
function isNaming({ tokens, quote }: Sheet, { source, cue, content, anchor }: Rated): boolean {
  const [named] = source;
  if (!named || named[1] !== cue[0] || content[0]?.[0] !== cue[1] || quote[anchor.at]) return false;
  const [before, next] = [tokens[named[0] - 1], tokens[cue[1] - 1]];
  return before?.lemma === "what" && (next?.lemma === "as" || tokens[cue[1]]?.lemma === "as");
}

const isLikely = (confidence: number, content: number, alone: boolean): boolean =>
  confidence >= SURE ||
  (confidence >= UNSURE.confidence && content >= UNSURE.content) ||
  (alone && confidence >= ALONE.confidence && content >= ALONE.content);

/** The tokens of a cue around its head that no other relation has taken; empty where the head is taken. */
function freeAround(taken: Uint8Array, [from, to]: Range, head: number): Range {
  let [start, end] = [head, head];
  while (start > from && !taken[start - 1] && !taken[head]) start -= 1;
  while (end < to && !taken[end]) end += 1;
  return [start, end];
}
