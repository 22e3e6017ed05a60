import { meanOf } from "./features/confidence";
import type { Range } from "./range";
import { type Relation, takenBy } from "./relation";
import type { TokenScores } from "./scores";
import { COMMA, MARK, type Sheet } from "./sheet";

/** A stretch of at least so many tokens that the first reading holds for content, this likely on average. */
const LEAST_TOKENS = 15;
const LIKELY = 0.9;
/** Coders see somebody's words there as well, but seldom draw the relation so. */
const CONFIDENCE = 0.05;

/**
 * Long stretches that read like somebody's words and that no relation has taken: they stand without cue and source.
 * Better an attribution to nobody named than words passed off as the text's own.
 */
export function withUnclaimed(
  relations: readonly Relation[],
  contents: readonly Range[],
  scores: TokenScores,
  { length, punctuation }: Sheet,
): readonly Relation[] {
  const taken = takenBy(relations, length);
  const unclaimed = contents
    .flatMap((range) => freeIn(taken, range))
    .map(([from, to]): Range => [punctuation[from] && punctuation[from] !== MARK ? from + 1 : from, to])
    .filter((range) => range[1] - range[0] >= LEAST_TOKENS && meanOf(scores.content, [range]) >= LIKELY);
  return unclaimed.reduce((all, range) => withRange(all, range, punctuation), relations);
}

/** The relations with one more range: of the one whose content ends at the comma before it, or of nobody. */
function withRange(
  relations: readonly Relation[],
  range: Range,
  punctuation: Uint8Array,
): readonly Relation[] {
  const at = relations.findIndex(({ cue, content }) => {
    const end = content.at(-1)?.[1];
    return cue && end === range[0] - 1 && punctuation[end] === COMMA && cue[1] <= (content[0]?.[0] ?? 0);
  });
  const before = relations[at];
  if (!before) return [...relations, alone(range)];
  return relations.with(at, { ...before, content: [...before.content, range], rule: "list goes on" });
}

const alone = (range: Range): Relation => ({
  source: [],
  cue: null,
  head: range[0],
  content: [range],
  confidence: CONFIDENCE,
  rule: "words without cue",
});

/** The stretches of a range that nothing has taken. */
function freeIn(taken: Uint8Array, [from, to]: Range): Range[] {
  const free: Range[] = [];
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !taken[end]) end += 1;
    if (end > start) free.push([start, end]);
    start = end + 1;
  }
  return free;
}
