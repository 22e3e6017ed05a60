import { isCapital } from "../../shared/letters";
import { classesOf } from "../../shared/word-classes";
import { maskedNames } from "../../shared/word-classes/masked-names";
import type { PartOfSpeech, Token, Voice } from "../../types";
import type { Match } from "../matcher";
import { isJoined, type Word } from "../words";
import { categoryNumber, nameWord, type OwnWord, wordReader } from "./own-word";

/** The words of a text as columns of numbers, one row a word: what the features are made of. 0 is "none" throughout. */
export interface Columns {
  readonly length: number;
  readonly words: readonly Word[];
  /** Hashes; every name is one word: see `maskedNames`, `isCamp`. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly name: Uint8Array;
  readonly pos: Uint8Array;
  /** Adjective, adverb, noun, verb, name, other: 1 to 6; punctuation: 0. */
  readonly kind: Uint8Array;
  /** What the raters gave the word, 1 to 10, and in which category, from 1. */
  readonly rating: Uint8Array;
  readonly ratedAs: Uint8Array;
  /** Strength, category and length of the lexicon match the word stands in, and the match's number from 1. */
  readonly strength: Uint8Array;
  readonly listedAs: Uint8Array;
  readonly matchLength: Uint8Array;
  readonly match: Int32Array;
  /** Numbers of `ENDINGS` and `BEGINNINGS`, from 1. */
  readonly ending: Uint8Array;
  readonly beginning: Uint8Array;
  /** Joined by a hyphen: 1 to the word before, 2 to the word after, 3 to both. */
  readonly joined: Uint8Array;
  /** 1 capitalised, 2 capitalised at the sentence's start. */
  readonly capital: Uint8Array;
  readonly voice: Uint8Array;
  readonly fine: Uint16Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
  readonly sense: Uint8Array;
  /** First word of the word's sentence, and the word after its last. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** What ratings and matches of the other words of the sentence add up to. */
  readonly others: Int32Array;
}

const PARTS: readonly PartOfSpeech[] = [
  ...(["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM"] as const),
  ...(["PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"] as const),
];
const KINDS: readonly PartOfSpeech[] = ["ADJ", "ADV", "NOUN", "VERB", "PROPN"];
const VOICES: readonly Voice[] = ["unattributed", "self", "headline", "indirect", "direct", "scare"];
const numbers = <T>(items: readonly T[]): ReadonlyMap<T, number> =>
  new Map(items.map((item, index) => [item, index + 1]));
const partNumbers = numbers(PARTS);
const kindNumbers = numbers(KINDS);
const voiceNumbers = numbers(VOICES);

/** The kinds of word that features tell apart by number. */
export const ADJECTIVE = 1;
export const NOUN = 3;
export const OTHER = 6;

/** Reads the columns. Linear in the words. */
export function columnsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  voices: readonly Voice[],
  matches: readonly Match[],
): Columns {
  const masked = maskedNames(tokens);
  const classes = classesOf(tokens);
  const columns = emptyColumns(words);
  const read = wordReader();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    columns.voice[at] = voiceNumbers.get(voices[word.token] ?? "unattributed") ?? 0;
    columns.pos[at] = partNumbers.get(word.pos) ?? 0;
    if (!word.word) continue;
    columns.kind[at] = kindNumbers.get(word.pos) ?? OTHER;
    columns.joined[at] = (isJoined(words, at) ? 1 : 0) + (isJoined(words, at + 1) ? 2 : 0);
    const text = (tokens[word.token] as Token).text;
    if (isCapital(text)) columns.capital[at] = columns.first[at] === at ? 2 : 1;
    const own = masked[word.token] ? nameWord : read(word.form, word.lemma, text);
    setOwn(columns, at, own);
    if (own.isName) continue;
    columns.fine[at] = classes.fine[word.token] as number;
    columns.middle[at] = classes.middle[word.token] as number;
    columns.coarse[at] = classes.coarse[word.token] as number;
    columns.sense[at] = classes.sense[word.token] as number;
  }
  for (const [index, { entry, from, to }] of matches.entries()) {
    columns.strength.fill(entry.strength, from, to);
    columns.listedAs.fill(categoryNumber(entry.category), from, to);
    columns.matchLength.fill(Math.min(255, to - from), from, to);
    columns.match.fill(index + 1, from, to);
  }
  addUpOthers(columns);
  return columns;
}

/** A match weighs as much as this many steps of rating, for each step of its strength. */
const STEPS = 2;

function addUpOthers({ length, rating, strength, match, first, end, others }: Columns): void {
  for (let from = 0; from < length; from = end[from] as number) {
    const to = end[from] as number;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      sum += rating[at] as number;
      if (match[at] && (at === first[at] || match[at] !== match[at - 1]))
        sum += STEPS * (strength[at] as number);
    }
    for (let at = from; at < to; at += 1)
      others[at] = sum - (rating[at] as number) - STEPS * (strength[at] as number);
  }
}

function setOwn(columns: Columns, at: number, own: OwnWord): void {
  columns.name[at] = own.isName ? 1 : 0;
  columns.form[at] = own.form;
  columns.lemma[at] = own.lemma;
  columns.ending[at] = own.ending;
  columns.beginning[at] = own.beginning;
  columns.rating[at] = own.rating;
  columns.ratedAs[at] = own.ratedAs;
}

function emptyColumns(words: readonly Word[]) {
  const byte = () => new Uint8Array(words.length);
  const int = () => new Int32Array(words.length);
  const columns = {
    ...{ length: words.length, words, form: int(), lemma: int(), name: byte(), pos: byte(), kind: byte() },
    ...{ rating: byte(), ratedAs: byte(), strength: byte(), listedAs: byte(), matchLength: byte() },
    ...{ match: int(), ending: byte(), beginning: byte(), joined: byte(), capital: byte(), voice: byte() },
    ...{ fine: new Uint16Array(words.length), middle: byte(), coarse: byte(), sense: byte() },
    ...{ first: int(), end: int(), others: int() },
  };
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to += 1;
    columns.first.fill(from, from, to);
    columns.end.fill(to, from, to);
  }
  return columns;
}
