import type { Range } from "./range";
import type { TokenScores } from "./scores";
import { OPENS, type Sheet } from "./sheet";

/** A word that may be the head of a cue, with the tokens among which its source and content are looked for. */
export interface Anchor {
  readonly at: number;
  /** The run of words that may be the cue. */
  readonly run: Range;
  /** The window `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** How likely a word of the run is part of a cue, by the first reading. */
  readonly likelihood: number;
}

/** A word this likely to be in a cue is looked at: low, since the second reading decides; chosen on the development part. */
const CANDIDATE = 0.2;
/** From here on a candidate counts as another cue that ends a window. */
const STRONG = 0.5;
/** A cue begins anew inside a run where beginning is likelier than going on, and at least this likely. */
const NEW_CUE = 0.35;
/** What a level of the cue counts adds when the head of a run is chosen. */
const LEVEL_BONUS = 0.06;
/** Likely content reaches into the sentence before, or after, from here on. */
const CONTENT_BEFORE = 0.35;
const CONTENT_AFTER = 0.3;
/** Sentences that a window takes in, and tokens from which it takes in no more; longer sentences are cut. */
const SENTENCES = { before: 4, after: 8 };
const TOKENS = { before: 220, after: 260, most: 300, reach: 50 };

/** No sentence of prose has more words that may be cues; in a longer list only the first are read. */
const MOST_IN_SENTENCE = 100;

/** All words that may be cues, with their windows, in text order. */
export function anchorsIn(sheet: Sheet, scores: TokenScores, cueLevel: Uint8Array): readonly Anchor[] {
  const runs = runsIn(sheet, scores);
  const strong = new Uint8Array(sheet.length);
  const heads = runs.map((run) => {
    const at = headOf(run, scores, cueLevel);
    const likelihood = Math.max(...scores.cue.subarray(...run));
    if (likelihood > STRONG && !sheet.quote[at]) strong[at] = 1;
    return { at, run, likelihood };
  });
  return heads.map((head) => ({ ...head, ...windowOf(sheet, scores, strong, head.at) }));
}

function runsIn(sheet: Sheet, { cue, cueBegins }: TokenScores): Range[] {
  const runs: Range[] = [];
  let [sentence, inSentence] = [-1, 0];
  for (let from = 0; from < sheet.length; ) {
    let to = from + 1;
    if ((cue[from] as number) >= CANDIDATE) {
      while (
        to < (sheet.end[from] as number) &&
        (cue[to] as number) >= CANDIDATE &&
        !begins(cue, cueBegins, to)
      )
        to += 1;
      inSentence = sheet.first[from] === sentence ? inSentence + 1 : 1;
      sentence = sheet.first[from] as number;
      if (inSentence <= MOST_IN_SENTENCE) runs.push([from, to]);
    }
    from = to;
  }
  return runs;
}

const begins = (cue: Float32Array, cueBegins: Float32Array, at: number): boolean =>
  (cueBegins[at] as number) > NEW_CUE &&
  (cueBegins[at] as number) > (cue[at] as number) - (cueBegins[at] as number);

function headOf([from, to]: Range, { cue }: TokenScores, cueLevel: Uint8Array): number {
  let [head, most] = [from, Number.NEGATIVE_INFINITY];
  for (let at = from; at < to; at += 1) {
    const weight = (cue[at] as number) + LEVEL_BONUS * (cueLevel[at] as number);
    if (weight > most) [head, most] = [at, weight];
  }
  return head;
}

/** The anchor's sentence, and neighbours that share its quotation or hold likely content without a cue of their own. */
function windowOf(sheet: Sheet, { content }: TokenScores, strong: Uint8Array, at: number) {
  const { first, end, quotation, quote, length } = sheet;
  let [from, to] = [first[at] as number, end[at] as number];
  for (let taken = 0; from > 0 && taken < SENTENCES.before && to - from < TOKENS.before; taken += 1) {
    const start = first[from - 1] as number;
    const same = quotation[from] !== -1 && quotation[from] === quotation[from - 1];
    const likely =
      (content[from - 1] as number) > CONTENT_BEFORE && (content[from] as number) > CONTENT_BEFORE;
    if (!same && (taken > 0 || !likely || strong.subarray(start, from).includes(1))) break;
    from = start;
  }
  for (let taken = 0; to < length && taken < SENTENCES.after && to - from < TOKENS.after; taken += 1) {
    const stop = end[to] as number;
    const same = quotation[to] !== -1 && quotation[to] === quotation[to - 1];
    const quoted = quote[to] === OPENS || quotation[to] !== -1;
    if (!quoted && (content[to] as number) <= CONTENT_AFTER) break;
    if (!same && strong.subarray(to, stop).includes(1)) break;
    to = stop;
  }
  if (to - from <= TOKENS.most) return { from, to };
  return { from: Math.max(from, at - TOKENS.reach), to: Math.min(to, at + TOKENS.reach) };
}
