import { paragraphRanges } from "./paragraph-columns";
import type { Range } from "./range";
import type { Relation } from "./relation";
import type { TokenScores } from "./scores";
import { COLON, MARK, type Sheet, VERB } from "./sheet";

/** Coders took six of the seven blocks that this finds in PolNeAR's training part for content: few, so a little less. */
const CONFIDENCE = 0.8;
/** From this level of the cue counts on a verb is a cue, and it stands at most so many tokens before the colon. */
const SURE_CUE = 6;
const REACH = 6;
/** Shorter paragraphs are captions and items of lists. */
const LEAST_TOKENS = 13;
/** A token this likely to be in a source is. */
const SOURCE = 0.5;

/**
 * Quoted blocks without quotation marks: “The mayor wrote:” ends a paragraph, and the next one is what she wrote. The
 * source is the likeliest one of the sentence that the colon ends.
 */
export function blocks(sheet: Sheet, { source }: TokenScores, cueLevel: Uint8Array): Relation[] {
  const paragraphs = paragraphRanges(sheet);
  return paragraphs.slice(0, -1).flatMap(([, end], index) => {
    const block = paragraphs[index + 1] as Range;
    const head = cueBefore(sheet, cueLevel, end - 1);
    if (head < 0 || !isProse(sheet, block)) return [];
    return {
      source: sourceIn(source, sheet.first[head] as number, end),
      cue: [head, sheet.punctuation[head + 1] === COLON ? head + 2 : head + 1] as const,
      head,
      content: [block],
      confidence: CONFIDENCE,
      rule: "block after a colon" as const,
    };
  });
}

/** The last sure cue shortly before a colon that ends a paragraph, else -1. */
function cueBefore({ punctuation, pos, first, quote }: Sheet, cueLevel: Uint8Array, colon: number): number {
  if (punctuation[colon] !== COLON) return -1;
  const least = Math.max(first[colon] as number, colon - REACH);
  for (let at = colon - 1; at >= least; at -= 1)
    if ((cueLevel[at] as number) >= SURE_CUE && pos[at] === VERB && !quote[at]) return at;
  return -1;
}

/** Whether a paragraph is a text: not marked up, not quoted, not an item behind a number or mark. */
function isProse({ punctuation, tokens }: Sheet, [from, to]: Range): boolean {
  const [first, second] = tokens.slice(from, from + 2);
  return (
    to - from >= LEAST_TOKENS &&
    punctuation[from] !== MARK &&
    first?.word === true &&
    (first.text.length > 1 || second?.word === true) &&
    !/^\d+$/.test(first.text)
  );
}

/** The stretch of likely source tokens with the highest sum. */
function sourceIn(likely: Float32Array, from: number, to: number): Range[] {
  let [best, top]: [Range | undefined, number] = [undefined, 0];
  for (let start = from; start < to; start += 1) {
    let [end, sum] = [start, 0];
    for (; end < to && (likely[end] as number) >= SOURCE; end += 1) sum += likely[end] as number;
    if (sum > top) [best, top] = [[start, end], sum];
    start = Math.max(start, end);
  }
  return best ? [best] : [];
}
