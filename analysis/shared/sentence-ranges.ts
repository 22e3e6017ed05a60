import type { Sentence, Token } from "../types";

/** Token range `[from, to)` of every sentence; `[0, 0]` for one without tokens. */
export function sentenceRanges(tokens: readonly Token[], sentences: readonly Sentence[]): [number, number][] {
  const ranges = sentences.map((): [number, number] => [0, 0]);
  for (const [index, { sentence }] of tokens.entries()) {
    const range = ranges[sentence] as [number, number];
    if (range[1] === 0) range[0] = index;
    range[1] = index + 1;
  }
  return ranges;
}

/** Index after the last token of the sentence that token `from` stands in; `from` must be a token. */
export function sentenceEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  let to = from;
  while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
  return to;
}
