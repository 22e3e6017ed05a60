import type { Voice } from "../types";
import { candidatesOf, type LexiconIndex } from "./candidates";
import type { Entry } from "./entry";
import type { Sequence, Step } from "./pattern";
import { answers, type Word } from "./words";

/** Words `[from, to)` that an entry matches, and the conditions that held. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly context: readonly string[];
}

/** Whether the sequence fits from word `from` on, within one sentence and one voice. */
function fits(words: readonly Word[], voices: readonly Voice[], from: number, sequence: Sequence): boolean {
  const first = words[from] as Word;
  for (let offset = 0; offset < sequence.length; offset += 1) {
    const word = words[from + offset];
    if (word?.sentence !== first.sentence || voices[word.token] !== voices[first.token]) return false;
    if (!answersAny(word, sequence[offset] as Step)) return false;
  }
  return true;
}

function answersAny(word: Word, step: Step): boolean {
  for (const test of step) if (answers(word, test)) return true;
  return false;
}

/** The word, if it stands in that sentence. */
const inSentence = (word: Word | undefined, sentence: number): Word | undefined =>
  word?.sentence === sentence ? word : undefined;

/** The best match that begins at word `from`, or `null`. */
function matchAt(
  index: LexiconIndex,
  words: readonly Word[],
  voices: readonly Voice[],
  from: number,
): Match | null {
  const first = words[from] as Word;
  for (const { entry, sequence, check } of candidatesOf(index, first, words[from + 1])) {
    const to = from + sequence.length;
    if (!fits(words, voices, from, sequence)) continue;
    const context = check(inSentence(words[from - 1], first.sentence), inSentence(words[to], first.sentence));
    if (context) return { entry, from, to, context };
  }
  return null;
}

/**
 * Whether the list knows what begins at word `from` and leaves it out for what stands beside it: "regime" after
 * "legal" is no loaded word.
 */
export function isLeftOut(
  index: LexiconIndex,
  words: readonly Word[],
  voices: readonly Voice[],
  from: number,
): boolean {
  const first = words[from] as Word;
  return candidatesOf(index, first, words[from + 1]).some(({ sequence, check }) => {
    if (!fits(words, voices, from, sequence)) return false;
    const to = from + sequence.length;
    return !check(inSentence(words[from - 1], first.sentence), inSentence(words[to], first.sentence));
  });
}

/** All matches in text order, leftmost and longest first, none overlapping. Linear in the words. */
export function matches(
  index: LexiconIndex,
  words: readonly Word[],
  voices: readonly Voice[],
): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const match = matchAt(index, words, voices, at);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}
