import type { Sentence, Token } from "../types";

/** Token range `[from, to)` of every sentence; `[0, 0]` for one without tokens. */
export function sentenceRanges(tokens: readonly Token[], sentences: readonly Sentence[]): [number, number][] {
  const ranges = sentences.map((): [number, number] => [0, 0]);
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    to = sentenceEnd(tokens, from);
    ranges[(tokens[from] as Token).sentence] = [from, to];
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
