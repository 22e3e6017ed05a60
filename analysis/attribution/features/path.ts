import type { Anchor } from "../anchors";
import type { TokenScores } from "../scores";
import { AUX, COLON, COMMA, DASH, MARK, SEMICOLON, type Sheet, VERB } from "../sheet";

/** What stands between the anchor and each token of its window: counts, capped. */
export interface Path {
  readonly stops: Uint8Array;
  readonly verbs: Uint8Array;
  readonly cues: Uint8Array;
  readonly marks: Uint8Array;
  readonly sources: Uint8Array;
  readonly sentences: Uint8Array;
  /** 1 where another candidate stands, 2 where it is a likely one. */
  readonly others: Uint8Array;
}

const LIKELY = 0.5;
const isStop = (kind: number | undefined): boolean =>
  kind === COMMA || kind === DASH || kind === SEMICOLON || kind === COLON;

/** Walks from the anchor to both ends of its window. Linear in the window. */
export function pathOf(sheet: Sheet, scores: TokenScores, anchors: readonly Anchor[], anchor: Anchor): Path {
  const length = anchor.to - anchor.from;
  const path: Path = {
    stops: new Uint8Array(length),
    verbs: new Uint8Array(length),
    cues: new Uint8Array(length),
    marks: new Uint8Array(length),
    sources: new Uint8Array(length),
    sentences: new Uint8Array(length),
    others: new Uint8Array(length),
  };
  for (const { at, likelihood } of anchors)
    if (at >= anchor.from && at < anchor.to && at !== anchor.at)
      path.others[at - anchor.from] = likelihood > LIKELY ? 2 : 1;
  walk(sheet, scores, anchor, path, 1);
  walk(sheet, scores, anchor, path, -1);
  return path;
}

function walk(
  sheet: Sheet,
  scores: TokenScores,
  { at: anchor, from, to }: Anchor,
  path: Path,
  step: 1 | -1,
): void {
  let [stops, verbs, cues, marks, sources, sentences] = [0, 0, 0, 0, 0, 0];
  for (let at = anchor + step; at >= from && at < to; at += step) {
    const place = at - from;
    if (sheet.first[at] !== sheet.first[at - step] && at !== anchor + step)
      sentences = Math.min(sentences + 1, 3);
    path.stops[place] = Math.min(stops, 3);
    path.verbs[place] = Math.min(verbs, 3);
    path.cues[place] = Math.min(cues, 2);
    path.marks[place] = Math.min(marks, 3);
    path.sources[place] = Math.min(sources, 2);
    path.sentences[place] = sentences;
    const kind = sheet.punctuation[at];
    if (isStop(kind)) stops += 1;
    if (kind === MARK) marks += 1;
    if (sheet.pos[at] === VERB || sheet.pos[at] === AUX) verbs += 1;
    if (path.others[place] === 2) cues += 1;
    if ((scores.source[at] as number) > LIKELY && (scores.sourceBegins[at] as number) > 0.3) sources += 1;
  }
}
