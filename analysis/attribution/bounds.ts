import { scoreOf, type Weights } from "../shared/linear/weights";
import type { Candidate } from "./candidate";
import { boundsFeatures } from "./features/bounds";
import type { Range } from "./range";
import type { TokenScores } from "./scores";
import { PARAGRAPH_START, type Sheet } from "./sheet";

/** So many beginnings and ends of a content are weighed against each other. */
const BEGINS = 5;
const ENDS = 6;

/** A candidate whose contents have the best bounds, with the probability of the least sure ones. */
export interface Bounded extends Candidate {
  readonly boundsLikelihood: number;
}

/** Weighs other bounds for each content of a candidate, all together, and takes the best. */
export function withBestBounds(
  weights: Weights,
  sheet: Sheet,
  scores: TokenScores,
  candidate: Candidate,
): Bounded {
  let boundsLikelihood = 1;
  const content = candidate.content.map((own, part) => {
    const choices = choicesOf(sheet, candidate, part);
    if (choices.length < 2) return own;
    const points = choices.map((choice) =>
      scoreOf(weights, (sink) => boundsFeatures({ sheet, scores, candidate, part }, choice, sink)),
    );
    const top = Math.max(...points);
    const sum = points.reduce((all, point) => all + Math.exp(point - top), 0);
    boundsLikelihood = Math.min(boundsLikelihood, 1 / sum);
    return choices[points.indexOf(top)] as Range;
  });
  return { ...candidate, content, boundsLikelihood };
}

/** The bounds that a part of the content may have: its own first, within its paragraph, clear of the other parts. */
export function choicesOf(sheet: Sheet, candidate: Candidate, part: number): readonly Range[] {
  const own = candidate.content[part] as Range;
  const [low, high] = roomOf(sheet, candidate, part);
  const begins = [
    own[0],
    ...candidate.begins.map(([at]) => at).filter((at) => at !== own[0] && at >= low && at < high),
  ];
  const ends = [
    own[1],
    ...candidate.ends.map(([at]) => at + 1).filter((to) => to !== own[1] && to > low && to <= high),
  ];
  return begins
    .slice(0, BEGINS)
    .flatMap((from) => ends.slice(0, ENDS).map((to): Range => [from, to]))
    .filter(([from, to]) => from < to);
}

function roomOf({ boundary }: Sheet, { anchor, source, cue, content }: Candidate, part: number): Range {
  const [from, to] = content[part] as Range;
  let [low, high] = [anchor.from, anchor.to];
  for (const other of [...source, cue, ...content.filter((_, index) => index !== part)]) {
    if (other[1] <= from) low = Math.max(low, other[1]);
    if (other[0] >= to) high = Math.min(high, other[0]);
  }
  for (let at = from; at > low; at -= 1) if (boundary[at] === PARAGRAPH_START) low = at;
  for (let at = high - 1; at > from; at -= 1) if (boundary[at] === PARAGRAPH_START) high = at;
  return [low, high];
}
