import type { Profile } from "./profiles";
import { atLarge, ofRun } from "./rarity";
import type { Word } from "./words";

/** Words that two passages have in the same order. */
export interface Run {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** Rarity of its words in news at large: 1 is a rare content word. */
  readonly weight: number;
}

/** Words in the order of the text, each as the number of its stem. */
export interface Line {
  readonly words: readonly Word[];
  readonly stems: Int32Array;
}

/** The longest run of words that both have in the same order. Time |a| × |b|. */
function longestRun(a: Line, b: Line): Run | null {
  let [endA, endB, longest] = [0, 0, 0];
  let previous = new Uint16Array(b.stems.length + 1);
  let row = new Uint16Array(b.stems.length + 1);
  for (let i = 0; i < a.stems.length; i += 1) {
    for (let j = 0; j < b.stems.length; j += 1) {
      const length = a.stems[i] === b.stems[j] ? (previous[j] as number) + 1 : 0;
      row[j + 1] = length;
      if (length > longest) [endA, endB, longest] = [i + 1, j + 1, length];
    }
    [previous, row] = [row, previous];
  }
  if (longest === 0) return null;
  const run = a.words.slice(endA - longest, endA);
  return { a: run, b: b.words.slice(endB - longest, endB), weight: ofRun(run) };
}

/**
 * The words in the same order of the best local alignment (Smith & Waterman 1981): each counts one, each that only one has,
 * or that the two have differently, takes one off. Time and room |a| × |b|.
 */
function cutRun(a: Line, b: Line): { readonly a: Word[]; readonly b: Word[]; readonly score: number } {
  const width = b.stems.length + 1;
  const scores = new Int16Array((a.stems.length + 1) * width);
  const at = (i: number, j: number): number => scores[i * width + j] as number;
  let [endA, endB] = [0, 0];
  for (let i = 1; i <= a.stems.length; i += 1)
    for (let j = 1; j < width; j += 1) {
      const step = a.stems[i - 1] === b.stems[j - 1] ? 1 : -1;
      const score = Math.max(0, at(i - 1, j - 1) + step, at(i - 1, j) - 1, at(i, j - 1) - 1);
      scores[i * width + j] = score;
      if (score > at(endA, endB)) [endA, endB] = [i, j];
    }
  const [ownWords, otherWords]: [Word[], Word[]] = [[], []];
  for (let i = endA, j = endB; at(i, j) > 0; ) {
    const same = a.stems[i - 1] === b.stems[j - 1];
    if (at(i, j) === at(i - 1, j - 1) + (same ? 1 : -1)) {
      i -= 1;
      j -= 1;
      if (same) {
        ownWords.push(a.words[i] as Word);
        otherWords.push(b.words[j] as Word);
      }
    } else if (at(i, j) === at(i - 1, j) - 1) i -= 1;
    else j -= 1;
  }
  return { a: ownWords.reverse(), b: otherWords.reverse(), score: at(endA, endB) };
}

/** Words of a run that counts at all: shorter ones are idiom, unless both texts quote them. */
const fewest = { quoted: 1, plain: 4 };

/** Of less weight, a run is a set phrase: "in the end of the day", “the rule of law”. */
const lightest = { quoted: 1, plain: 1.2 };

/** Runs of fewer words count only with a rare word among them: “war on terror” and “rule of law” are anybody's. */
const longIdiom = 4;
const rareWord = 0.8;

/** So many words that both quote are the same words said once, however common each is: “I will not resign”. */
const sameSaying = 4;

/** So many more must be the same than differ between them. */
const leastSaying = 3;

/** Of what a passage quotes, so much is nearly all. */
const nearlyAll = 0.5;

/** What a word of a saying weighs at least. */
const ofSaying = 0.4;

const isIdiom = ({ a }: Run): boolean =>
  a.length < longIdiom && !a.some(({ root, content }) => content && atLarge(root) >= rareWord);

const counts = (run: Run | null, kind: keyof typeof fewest): Run | null =>
  run && run.a.length >= fewest[kind] && run.weight >= lightest[kind] && !isIdiom(run) ? run : null;

/** The words that both quote in the same order, though one leaves some out: “it went (much) too far”. */
export function quotedRun(a: Profile, b: Profile): Run | null {
  const run = longestRun(a.quoted, b.quoted);
  if (!run || Math.min(a.quoted.words.length, b.quoted.words.length) < sameSaying)
    return counts(run, "quoted");
  const cut = cutRun(a.quoted, b.quoted);
  if (cut.a.length < sameSaying || cut.score < leastSaying) return counts(run, "quoted");
  return { a: cut.a, b: cut.b, weight: Math.max(ofRun(cut.a), ofSaying * cut.a.length) };
}

/** Whether a run is nearly all that one of the two passages quotes. */
export const isWholeQuotation = (run: Run, a: Profile, b: Profile): boolean =>
  run.a.length >= sameSaying &&
  run.a.length >= nearlyAll * Math.min(a.quoted.words.length, b.quoted.words.length);

/** The longest run that both have, quoted or not. */
export const plainRun = (a: Profile, b: Profile): Run | null => counts(longestRun(a.all, b.all), "plain");
