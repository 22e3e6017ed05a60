import type { Voice } from "../types";
import type { Piece } from "./pieces";
import type { Word } from "./words";

/** Words that may stand within one loaded phrase, between its loaded words. */
const INNER = /^(?:of|the|a|an|its|their|his|her|our|and|or)$/;
const MOST_INNER = 2;

type Kind = "noun" | "verb" | "adverb" | "adjective" | "other";

const kinds: Partial<Record<Word["pos"], Kind>> = {
  NOUN: "noun",
  PROPN: "noun",
  VERB: "verb",
  ADV: "adverb",
  ADJ: "adjective",
};
const kindOf = (word: Word | undefined): Kind => (word && kinds[word.pos]) || "other";

/** Whether the second piece goes on with the phrase of the first: nothing or function words between, one voice. */
function goesOn(words: readonly Word[], voices: readonly Voice[], first: Piece, second: Piece): boolean {
  const between = words.slice(first.to, second.from);
  const [last, next] = [words[first.to - 1], words[second.from]];
  if (!last || !next || last.sentence !== next.sentence || voices[last.token] !== voices[next.token])
    return false;
  if (between.length > MOST_INNER || !between.every(({ form }) => INNER.test(form))) return false;
  const [left, right] = [kindOf(last), kindOf(next)];
  const [joint] = between;
  if (!joint) return left === "adverb" || left === "adjective" || (left === "noun" && right === "noun");
  if (/^(?:and|or)$/.test(joint.form)) return between.length === 1 && left === right;
  return joint.form === "of" && left === "noun";
}

/** Words `[from, to)` that make one phrase, and the loaded pieces in it, in text order. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Piece[];
}

/** Nouns that take their colour from what follows "of": "a campaign of lies", "acts of terror". */
const CARRIERS = new Set(
  "act campaign climate crime culture litany orgy pack pattern policy reign series spree string system war wave web".split(
    " ",
  ),
);

/** Where the phrase begins whose first piece begins at `from`: at a carrier noun before "of", in the same voice. */
function beginningOf(words: readonly Word[], voices: readonly Voice[], from: number, after: number): number {
  const [carrier, of, first] = [words[from - 2], words[from - 1], words[from]];
  if (from - 2 < after || !carrier || of?.form !== "of" || carrier.sentence !== first?.sentence) return from;
  return CARRIERS.has(carrier.lemma) && voices[carrier.token] === voices[first.token] ? from - 2 : from;
}

/** Joins pieces that make one phrase, with the noun that carries them, in text order. */
export function phrasesOf(
  words: readonly Word[],
  voices: readonly Voice[],
  pieces: readonly Piece[],
): readonly Phrase[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(words, voices, last, piece)) group.push(piece);
    else groups.push([piece]);
  }
  let end = 0;
  return groups.map((parts) => {
    const [first, last] = [parts[0] as Piece, parts.at(-1) as Piece];
    const phrase = { from: beginningOf(words, voices, first.from, end), to: last.to, parts };
    end = last.to;
    return phrase;
  });
}
