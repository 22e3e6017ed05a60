import { lower } from "../shared/letters";
import { EMPTY, hashOf, hashWith } from "../shared/linear/hash";
import { type Classes, classesOf, classesWithout } from "../shared/word-classes/index";
import { maskedNamesBut } from "../shared/word-classes/masked-names";
import type { PartOfSpeech, QuotationKind, Reading, Token } from "../types";
import { paragraphColumns } from "./paragraph-columns";
import { isRole } from "./source-type";

const PARTS: readonly PartOfSpeech[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];
const PART_NUMBERS = new Map(PARTS.map((part, index) => [part, index + 1]));
const partNumber = (part: PartOfSpeech): number => PART_NUMBERS.get(part) ?? 0;

/** Parts of speech as the numbers of the column `pos`. */
export const [AUX, NOUN, PRON, PROPN, PUNCT, VERB, ADJ] = (
  ["AUX", "NOUN", "PRON", "PROPN", "PUNCT", "VERB", "ADJ"] as const
).map(partNumber) as [number, number, number, number, number, number, number];

/** Kinds of punctuation, as the numbers of the column `punctuation`; 0 is a word. */
export const COMMA = 1;
export const STOP = 2;
export const SEMICOLON = 3;
export const COLON = 4;
export const MARK = 5;
export const DASH = 6;

/** Where a token stands in a quotation, as the numbers of the column `quote`; 0 is outside. */
export const OPENS = 1;
export const INSIDE = 2;
export const CLOSES = 3;

/** What stands before a token, as the numbers of the column `boundary`; 0 is another token of its sentence. */
export const SENTENCE_START = 1;
export const PARAGRAPH_START = 2;

const KINDS: Readonly<Record<QuotationKind, number>> = { direct: 1, fragment: 2, scare: 3, name: 4 };

/**
 * A document's tokens as columns of numbers, one row a token: what the features are made of. Strings are hashes,
 * classes are small numbers, 0 where there is none.
 */
export interface Sheet extends Classes {
  readonly length: number;
  /** Where the first token stands in its document. */
  readonly offset: number;
  readonly tokens: readonly Token[];
  /** The word in small letters; every name is one word: see `maskedNamesBut`. */
  readonly word: Int32Array;
  /** The word itself, names too: only for finding the same name again. */
  readonly name: Int32Array;
  readonly lemma: Int32Array;
  readonly shape: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly pos: Uint8Array;
  readonly punctuation: Uint8Array;
  readonly boundary: Uint8Array;
  /** First token of the token's sentence, and the token after its last. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly quote: Uint8Array;
  /** Index of the outermost quotation, else -1. */
  readonly quotation: Int32Array;
  readonly quotationKind: Uint8Array;
  /** Kind of the token's paragraph and the token's place in it: see `paragraphColumns`. */
  readonly paragraph: Uint8Array;
  readonly labelPlace: Uint8Array;
  readonly before: Uint8Array;
  readonly dashPlace: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Reads the columns of a document, or of a stretch of it that begins at token `offset`. Linear in its tokens.
 */
export function sheetOf(reading: Pick<Reading, "document" | "tokens" | "quotations">, offset = 0): Sheet {
  const { tokens } = reading;
  const masked = maskedNamesBut(tokens, isRole);
  const columns = {
    length: tokens.length,
    offset,
    tokens,
    ...wordColumns(tokens, masked),
    ...sentenceColumns(reading, offset),
    ...quoteColumns(reading),
  };
  return { ...columns, ...classesWithout(classesOf(tokens), masked), ...paragraphColumns(columns) };
}

const NAME = hashOf("<name>");

function wordColumns(tokens: readonly Token[], masked: Uint8Array) {
  const int = () => new Int32Array(tokens.length);
  const columns = { word: int(), name: int(), lemma: int(), shape: int(), suffix3: int(), suffix2: int() };
  const pos = new Uint8Array(tokens.length);
  const punctuation = new Uint8Array(tokens.length);
  const seen = new Map<string, readonly [number, number, number, number]>();
  for (let at = 0; at < tokens.length; at += 1) {
    const { text, lemma, pos: part, word } = tokens[at] as Token;
    let hashes = seen.get(text);
    if (!hashes) {
      const small = lower(text);
      const { length } = small;
      hashes = [
        hashOf(small),
        shapeOf(text),
        hashOf(small, Math.max(0, length - 3)),
        hashOf(small, Math.max(0, length - 2)),
      ];
      seen.set(text, hashes);
    }
    columns.name[at] = hashes[0];
    columns.shape[at] = hashes[1];
    columns.word[at] = masked[at] ? NAME : hashes[0];
    columns.lemma[at] = masked[at] ? NAME : hashOf(lemma);
    columns.suffix3[at] = masked[at] ? NAME : hashes[2];
    columns.suffix2[at] = masked[at] ? NAME : hashes[3];
    pos[at] = partNumber(part);
    if (!word) punctuation[at] = punctuationOf(text);
  }
  return { ...columns, pos, punctuation };
}

/** Hash of the letters by case, runs shortened: "McCain" is "XxXx", "U.S." is "X.X.". */
function shapeOf(text: string): number {
  let [shape, length] = [EMPTY, 0];
  let last = "";
  for (let at = 0; at < text.length && length <= 6; at += 1) {
    const kind = kindOf(text[at] as string);
    if (kind !== last) {
      shape = hashWith(shape, kind.charCodeAt(0));
      length += 1;
    }
    last = kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= "a" && character <= "z") return "x";
  if (character >= "A" && character <= "Z") return "X";
  if (character >= "0" && character <= "9") return "d";
  if (character !== character.toUpperCase()) return "x";
  return character === character.toLowerCase() ? character : "X";
}

function punctuationOf(text: string): number {
  if (text === ",") return COMMA;
  if (/^[.!?…]+$/.test(text)) return STOP;
  if (text === ";") return SEMICOLON;
  if (text === ":") return COLON;
  if (text === '"') return MARK;
  if (/^[-—–]+$/.test(text)) return DASH;
  if (/^[([]$/.test(text)) return 7;
  return /^[)\]]$/.test(text) ? 8 : 9;
}

function sentenceColumns({ document, tokens }: Pick<Reading, "document" | "tokens">, offset: number) {
  const boundary = new Uint8Array(tokens.length);
  const first = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  for (let from = 0; from < tokens.length; ) {
    const sentence = tokens[from]?.sentence;
    let to = from;
    while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
    const gap = document.text.slice(tokens[from - 1]?.span.end ?? 0, tokens[from]?.span.start);
    const opens = from === 0 ? offset === 0 : gap.includes("\n");
    boundary[from] = opens ? PARAGRAPH_START : SENTENCE_START;
    first.fill(from, from, to);
    end.fill(to, from, to);
    from = to;
  }
  return { boundary, first, end };
}

/** The outermost quotations only: one within another is part of what the other quotes. */
function quoteColumns({ tokens, quotations }: Pick<Reading, "tokens" | "quotations">) {
  const quote = new Uint8Array(tokens.length);
  const quotation = new Int32Array(tokens.length).fill(-1);
  const quotationKind = new Uint8Array(tokens.length);
  let covered = 0;
  let at = 0;
  for (const [index, { span, closed, kind }] of quotations.entries()) {
    if (span.end <= covered) continue;
    covered = span.end;
    while (at < tokens.length && (tokens[at] as Token).span.end <= span.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to] as Token).span.start < span.end) to += 1;
    quote.fill(INSIDE, at, to);
    if (closed && to > at) quote[to - 1] = CLOSES;
    if (to > at) quote[at] = OPENS;
    quotation.fill(index, at, to);
    quotationKind.fill(KINDS[kind], at, to);
  }
  return { quote, quotation, quotationKind };
}
