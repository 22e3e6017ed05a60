import type { Reading } from "../types";
import type { Range } from "./range";
import type { Relation } from "./relation";

/** Stretches shorter than this hold no relation. */
const LEAST = 5;
/** A relation within another is kept from this confidence on. */
const SURE = 0.6;
/** How deep relations are looked for in one another ("A says B said C wants …"). */
const DEPTH = 2;

/** Reads a stretch of the text as if it were all, and says what relations it holds. */
type ReadStretch = (range: Range) => readonly Relation[];

/**
 * Relations within the contents of others: each sentence of a content is read as a text of its own, so that what
 * somebody is said to have said of others' words is found by the same means. Linear in the text for a bounded depth.
 *
 * @param mayHold whether a stretch holds a word that is likely a cue
 */
export function withNested(
  relations: readonly Relation[],
  tokens: Reading["tokens"],
  mayHold: (range: Range) => boolean,
  readStretch: ReadStretch,
): readonly Relation[] {
  const all = [...relations];
  let outer = relations;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    outer = outer.flatMap(({ content }) =>
      content
        .flatMap((range) => sentencesIn(tokens, inner(tokens, range)))
        .filter((range) => range[1] - range[0] >= LEAST && mayHold(range))
        .flatMap((range) => readStretch(range).filter(({ confidence, cue }) => cue && confidence >= SURE)),
    );
    all.push(...outer);
  }
  return all;
}

/** The content without its opening "that" and its outer quotation marks. */
function inner(tokens: Reading["tokens"], [from, to]: Range): Range {
  let [start, end] = [from, to];
  while (start < end && (tokens[start]?.text === '"' || (start === from && tokens[start]?.lemma === "that")))
    start += 1;
  while (end > start && tokens[end - 1]?.text === '"') end -= 1;
  return [start, end];
}

/** The parts of a range that lie in one sentence each. */
function sentencesIn(tokens: Reading["tokens"], [from, to]: Range): Range[] {
  const parts: Range[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && tokens[end]?.sentence === tokens[start]?.sentence) end += 1;
    parts.push([start, end]);
    start = end;
  }
  return parts;
}
