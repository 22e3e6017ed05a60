import { lower } from "../shared/letters";
import type { PartOfSpeech, Reading, Token } from "../types";
import { corrected } from "./corrections";
import { type Stretch, stretchesOf } from "./stretches";
import { isBlank, separates, type Words, wordsOf } from "./words";

const HAS_WORD = /[\p{L}\p{N}]/u;
const BEGINS_WORD = /^[a-z0-9]/i;

/**
 * Words and punctuation of each sentence with part of speech and lemma, by wink-nlp's English model, which is loaded
 * at the first call. Tokens never overlap, hold no white space at their ends, and lose no character that is not space.
 */
export function tag({ clean, sentences }: Pick<Reading, "clean" | "sentences">): readonly Token[] {
  const stretches = stretchesOf(clean, sentences);
  const words = wordsOf(stretches.filter(({ single }) => !single).map(({ text }) => text));
  const tokens: Token[] = [];
  let next = 0;
  for (const stretch of stretches) {
    if (stretch.single) tokens.push(token(stretch.text, stretch.start, "X", undefined, stretch.sentence));
    else next = addTokens(stretch, words, next, tokens);
  }
  // From the end on, so that every token is corrected by what the tagger took its neighbours for.
  for (let at = tokens.length - 1; at >= 0; at -= 1) tokens[at] = corrected(tokens, at);
  return tokens;
}

/** Adds the tokens of one stretch, whose words begin at `first`; returns where those of the next stretch begin. */
function addTokens(
  { text, start: offset, sentence }: Stretch,
  { values, tags, lemmas }: Words,
  first: number,
  into: Token[],
): number {
  let at = 0;
  let index = first;
  for (; index < values.length; index += 1) {
    const value = values[index] as string;
    const blank = isBlank(value);
    if (blank && separates(value)) break;
    const start = text.indexOf(value, at);
    if (start < 0) continue;
    if (start > at) addUntagged(text, at, start, offset, sentence, into);
    at = start + value.length;
    if (!blank) into.push(token(value, offset + start, tags[index] ?? "X", lemmas[index], sentence));
  }
  addUntagged(text, at, text.length, offset, sentence, into);
  return index + 1;
}

/** What the tagger passed over, `[from, to)` of the text, is one token, without the white space around it. */
function addUntagged(
  text: string,
  from: number,
  to: number,
  offset: number,
  sentence: number,
  into: Token[],
) {
  if (to === from || (to === from + 1 && text[from] === " ")) return;
  const gap = text.slice(from, to);
  const untagged = gap.trim();
  if (untagged) into.push(token(untagged, offset + from + gap.indexOf(untagged), "X", undefined, sentence));
}

function token(
  text: string,
  start: number,
  pos: PartOfSpeech,
  lemma: string | undefined,
  sentence: number,
): Token {
  return {
    span: { start, end: start + text.length },
    text,
    lemma: lower(lemma ?? text),
    pos,
    sentence,
    word: BEGINS_WORD.test(text) || HAS_WORD.test(text),
  };
}
