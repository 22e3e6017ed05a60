import type { Match } from "./matcher";
import { type Rating, ratingOf } from "./suggested/ratings";
import { isJoined, type Word } from "./words";

/** A run of words `[from, to)` that is loaded by itself: a match of the lexicon, or a word the scorer suggests. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The word for which it is marked; of a match the first. */
  readonly at: number;
  /** `null` where no entry lists it. */
  readonly match: Match | null;
  readonly category: string;
  readonly strength: 1 | 2 | 3;
  /** The probability that a coder marks any of its words. */
  readonly score: number;
}

/** A word that is in no list is suggested from this probability on; chosen on the gold of the three samples. */
export const SUGGESTED = 0.2;

/** Parts of speech that are suggested: no name, and no function word, which a phrase takes in by itself. */
const CONTENT: ReadonlySet<Word["pos"]> = new Set(["ADJ", "ADV", "NOUN", "VERB"]);

/** A category for a word no rater placed. */
const UNRATED = "evaluative";

const strengthOf = (rating: Rating | null): 1 | 2 | 3 => {
  if (!rating || rating.sum < 4) return 1;
  return rating.sum < 7 ? 2 : 3;
};

/**
 * The pieces of a text in its order: all matches, and the words beside them that score high enough; but no
 * name or function word, and no word that `isLeftOut` says the list leaves out where it stands.
 */
export function piecesOf(
  words: readonly Word[],
  matches: readonly Match[],
  scores: Float64Array,
  isLeftOut: (at: number) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const match = matches[next];
    if (match?.from === at) {
      pieces.push(listed(match, scores));
      next += 1;
      at = match.to;
      continue;
    }
    const word = words[at] as Word;
    const isLikely = (scores[at] as number) >= SUGGESTED && CONTENT.has(word.pos) && !isLeftOut(at);
    const range = isLikely ? hyphened(words, at, pieces.at(-1)?.to ?? 0, match?.from ?? words.length) : null;
    if (range) pieces.push(suggested(word, at, range, scores));
    at = range?.[1] ?? at + 1;
  }
  return pieces;
}

function listed(match: Match, scores: Float64Array): Piece {
  const { from, to, entry } = match;
  const score = Math.max(...scores.subarray(from, to));
  return { from, to, at: from, match, category: entry.category, strength: entry.strength, score };
}

/** The words of the hyphened word that the word at `at` is part of, within `[least, end)`: "no-go" is marked whole. */
function hyphened(words: readonly Word[], at: number, least: number, end: number): readonly [number, number] {
  let [from, to] = [at, at + 1];
  while (from > least && isJoined(words, from)) from -= 1;
  while (to < end && isJoined(words, to)) to += 1;
  return [from, to];
}

function suggested(
  { form, lemma }: Word,
  at: number,
  [from, to]: readonly [number, number],
  scores: Float64Array,
): Piece {
  const rating = ratingOf(form, lemma);
  return {
    ...{ from, to, at, match: null, score: Math.max(...scores.subarray(from, to)) },
    ...{ category: rating?.category ?? UNRATED, strength: strengthOf(rating) },
  };
}
