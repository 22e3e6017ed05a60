import type { PartOfSpeech } from "../types";
import type { WordSet, WordTest } from "./entry";

/** Alternatives for one word. */
export type Step = readonly WordTest[];

/** A pattern written out: one step a word, nothing optional. */
export type Sequence = readonly Step[];

const partsOfSpeech: ReadonlySet<string> = new Set<PartOfSpeech>([
  ...(["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM"] as const),
  ...(["PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"] as const),
]);

const isPartOfSpeech = (name: string): name is PartOfSpeech => partsOfSpeech.has(name);

const longestGap = 3;
const anyWord: WordTest = { word: null, pos: null };

/** Reads `lemma`, `lemma/POS` or `/POS`; throws on an unknown part of speech. */
function parseWord(source: string): WordTest {
  const [word = "", pos, ...rest] = source.split("/");
  if (rest.length > 0 || source === "") throw new Error(`lexicon: "${source}" is not a word; write word/POS`);
  if (pos === undefined) return { word, pos: null };
  if (!isPartOfSpeech(pos))
    throw new Error(`lexicon: "${source}" names no part of speech; use one like NOUN`);
  return { word: word === "" ? null : word, pos };
}

/** Replaces each `@id` by the words of that set; throws where no such set exists. */
function withSets(words: readonly string[], sets: readonly WordSet[]): readonly string[] {
  return words.flatMap((word) => {
    if (!word.startsWith("@")) return [word];
    const set = sets.find((one) => `@${one.id}` === word);
    if (!set)
      throw new Error(`lexicon: no set ${word}; the sets are ${sets.map((one) => one.id).join(", ")}`);
    return set.words;
  });
}

/** The words of a condition, e.g. `["the", "/PROPN", "@cause"]`. Throws on a word that cannot be read. */
export const parseWords = (words: readonly string[], sets: readonly WordSet[]): readonly WordTest[] =>
  withSets(words, sets).map((word) => {
    if (/[-\s]/.test(word))
      throw new Error(`lexicon: "${word}" is more than the one word a condition looks at`);
    return parseWord(word);
  });

/** The ways to fill one place of a pattern: each a run of steps, empty where the place may stay empty. */
function optionsOf(place: string, sets: readonly WordSet[]): readonly Sequence[] {
  if (place === "…") {
    return Array.from({ length: longestGap + 1 }, (_, words) => Array<Step>(words).fill([anyWord]));
  }
  const optional = place.endsWith("?");
  const words = withSets((optional ? place.slice(0, -1) : place).split("|"), sets);
  const plain = words.filter((word) => !word.includes("-")).map(parseWord);
  const hyphened = words.filter((word) => word.includes("-")).map((word) => stepsOfHyphened(word));
  return [...(optional ? [[]] : []), ...(plain.length > 0 ? [[plain]] : []), ...hyphened];
}

/** `cover-up/NOUN` asks for two words, each tagged as stated: the parts of a hyphened word are matched apart. */
function stepsOfHyphened(source: string): Sequence {
  const { word, pos } = parseWord(source);
  return (word ?? "").split("-").map((part) => [{ word: part, pos }]);
}

/** The sequences of one phrase, e.g. `war on the? terror|drugs`. */
const sequencesOf = (phrase: string, sets: readonly WordSet[]): readonly Sequence[] =>
  phrase
    .split(" ")
    .map((place) => optionsOf(place, sets))
    .reduce<readonly Sequence[]>(
      (all, options) => all.flatMap((begun) => options.map((option) => [...begun, ...option])),
      [[]],
    );

/**
 * All sequences that a pattern (see lexicon/README.md) stands for. Throws where the pattern cannot be read, and
 * where it can begin with any word, for then no first word leads to it.
 */
export function parsePattern(pattern: string, sets: readonly WordSet[]): readonly Sequence[] {
  const sequences = pattern.split(", ").flatMap((phrase) => sequencesOf(phrase, sets));
  if (sequences.some(([first]) => !first || first.some((test) => test.word === null))) {
    throw new Error(`lexicon: the pattern "${pattern}" must begin with a word that is not optional`);
  }
  return sequences;
}
