import type { Token } from "../../types";
import { lower } from "../letters";
import { once } from "../once";
import data from "./word-classes.json";

/** Columns of word classes: clusters of words that stand in like places, and senses by WordNet's topic files. */
export interface Classes {
  readonly fine: Uint16Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
  /** WordNet's file of the first sense of a verb, noun or adjective. */
  readonly sense: Uint8Array;
  /** Bits for the files among the first four senses: speech, thought, feeling, social act, person, group, perception. */
  readonly senses: Uint8Array;
}

/** Bits of `senses` by number of WordNet's lexicographer file (verbs and nouns of one topic share a bit). */
const SENSE_BITS = new Map([
  [32, 1],
  [10, 1],
  [31, 2],
  [9, 2],
  [37, 4],
  [12, 4],
  [41, 8],
  [4, 8],
  [18, 16],
  [14, 32],
  [39, 64],
]);

interface Senses {
  readonly first: number;
  readonly bits: number;
}

let clusters: Map<string, number> | undefined;
const verbs = new Map<string, Senses>();
const nouns = new Map<string, Senses>();

/** Unpacks the word lists at the first call. */
function load(): Map<string, number> {
  const fine = new Map<string, number>();
  data.clusters.forEach((words, index) => {
    for (const word of words.split(" ")) fine.set(word, index + 1);
  });
  for (const [into, groups] of [
    [verbs, data.verbs],
    [nouns, data.nouns],
  ] as const)
    for (const [files, words] of Object.entries(groups)) {
      const numbers = files.split(" ").map(Number);
      const bits = numbers.reduce((all, file) => all | (SENSE_BITS.get(file) ?? 0), 0);
      for (const word of words.split(" ")) into.set(word, { first: numbers[0] ?? 0, bits });
    }
  return fine;
}

/** The classes of every token, read once for each list of tokens. Linear in the tokens. */
export const classesOf: (tokens: readonly Token[]) => Classes = once(read);

function read(tokens: readonly Token[]): Classes {
  clusters ??= load();
  const byte = () => new Uint8Array(tokens.length);
  const fine = new Uint16Array(tokens.length);
  const [middle, coarse, sense, senses] = [byte(), byte(), byte(), byte()];
  for (let at = 0; at < tokens.length; at += 1) {
    const { text, lemma, pos } = tokens[at] as Token;
    const cluster = clusters.get(text) ?? clusters.get(lower(text)) ?? 0;
    fine[at] = cluster;
    if (cluster) {
      middle[at] = (data.middle[cluster - 1] ?? -1) + 1;
      coarse[at] = (data.coarse[cluster - 1] ?? -1) + 1;
    }
    const found = sensesOf(lemma, pos);
    if (!found) continue;
    sense[at] = found.first;
    senses[at] = found.bits;
  }
  return { fine, middle, coarse, sense, senses };
}

function sensesOf(lemma: string, pos: Token["pos"]): Senses | undefined {
  if (pos === "NOUN") return nouns.get(lemma);
  return pos === "VERB" || pos === "AUX" || pos === "ADJ" ? verbs.get(lemma) : undefined;
}

/** WordNet's file of a noun's first sense: 10 communication, 14 groups, 18 persons; 0 where the noun is not known. */
export function nounTopic(lemma: string): number {
  clusters ??= load();
  return nouns.get(lemma)?.first ?? 0;
}

/** The classes of every token, none for masked ones. */
export function classesWithout(
  { fine, middle, coarse, sense, senses }: Classes,
  masked: Uint8Array,
): Classes {
  return {
    fine: fine.map((number, at) => (masked[at] ? 0 : number)),
    ...{ middle: unmasked(middle, masked), coarse: unmasked(coarse, masked) },
    ...{ sense: unmasked(sense, masked), senses: unmasked(senses, masked) },
  };
}

const unmasked = (column: Uint8Array, masked: Uint8Array): Uint8Array =>
  column.map((number, at) => (masked[at] ? 0 : number));
