import type { Anchor } from "../anchors";
import type { TokenScores } from "../scores";
import { NOUN, PROPN, type Sheet } from "../sheet";
import { level4 } from "./levels";
import { type Path, pathOf } from "./path";

/** What the features of a token in an anchor's window are read from. */
export interface WindowView {
  readonly sheet: Sheet;
  readonly scores: TokenScores;
  readonly cueLevel: Uint8Array;
  readonly anchor: Anchor;
  readonly path: Path;
  /** Where the sentence has likely sources and contents: left and right of the anchor, four levels each. */
  readonly frame: number;
  /** Likely cues in the anchor's sentence, at most 4. */
  readonly rivals: number;
  /** How often each name or noun is a source in this document, by hash of the word. */
  readonly speakers: ReadonlyMap<number, number>;
}

/** Prepares the view of one anchor. */
export function windowView(
  base: Pick<WindowView, "sheet" | "scores" | "cueLevel" | "speakers">,
  anchors: readonly Anchor[],
  anchor: Anchor,
): WindowView {
  const { sheet, scores } = base;
  const first = Math.max(anchor.from, sheet.first[anchor.at] as number);
  const end = Math.min(anchor.to, sheet.end[anchor.at] as number);
  const sourceLeft = highest(scores.source, first, anchor.at);
  const sourceRight = highest(scores.source, anchor.at, end);
  const contentLeft = highest(scores.content, first, anchor.at);
  const contentRight = highest(scores.content, anchor.at, end);
  const near = anchorsWithin(anchors, anchor);
  const rivals = near.filter(
    ({ at, likelihood }) => sheet.first[at] === sheet.first[anchor.at] && likelihood > 0.3,
  ).length;
  return {
    ...base,
    anchor,
    path: pathOf(sheet, scores, near, anchor),
    frame: sourceLeft * 64 + sourceRight * 16 + contentLeft * 4 + contentRight,
    rivals: Math.min(rivals, 4),
  };
}

/** The anchors within the window of one; anchors in text order. */
function anchorsWithin(anchors: readonly Anchor[], { from, to }: Anchor): readonly Anchor[] {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as Anchor).at < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < anchors.length && (anchors[end] as Anchor).at < to) end += 1;
  return anchors.slice(low, end);
}

/** Level of the highest probability in a stretch. */
function highest(column: Float32Array, from: number, to: number): number {
  let top = 0;
  for (let at = from; at < to; at += 1) if ((column[at] as number) > top) top = column[at] as number;
  return level4(top);
}

/** How much each name or noun of the document is a source, by the first reading. */
export function speakersIn(
  { length, pos, name }: Sheet,
  { source }: TokenScores,
): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>();
  for (let at = 0; at < length; at += 1)
    if (pos[at] === PROPN || pos[at] === NOUN) {
      const key = name[at] as number;
      speakers.set(key, (speakers.get(key) ?? 0) + (source[at] as number));
    }
  return speakers;
}

/** Kind of the step into a token: within a sentence, into a sentence or paragraph, on either side of the anchor. */
export const stepKind = ({ boundary }: Sheet, anchor: number, at: number): number =>
  (boundary[at] as number) + (at < anchor ? 0 : 3);
export const STEP_KINDS = 6;
