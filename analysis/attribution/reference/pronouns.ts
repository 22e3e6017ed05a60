import type { Token } from "../../types";
import type { Sex } from "./titles";

const SINGULAR = new Map<string, Sex>([
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
]);
const PLURAL = new Set(["they", "them", "their", "themselves"]);
const THING = new Set(["it", "its", "itself"]);
const FIRST = new Set(["i", "me", "my", "myself", "i'm", "i've"]);

/** What a pronoun can stand for: a man, a woman, several, a thing or body, or who speaks. */
export type PronounKind = Sex | "plural" | "thing" | "speaker";

const KINDS = new Map<string, PronounKind>();
for (const [words, kind] of [
  [PLURAL, "plural"],
  [THING, "thing"],
  [FIRST, "speaker"],
] as const)
  for (const word of words) KINDS.set(word, kind);
for (const [word, sex] of SINGULAR) KINDS.set(word, sex);
for (const [word, kind] of [...KINDS]) KINDS.set(`${word[0]?.toUpperCase()}${word.slice(1)}`, kind);

/** What the pronoun stands for; `undefined` where the word is none. */
export const pronounKind = ({ text }: Token): PronounKind | undefined => KINDS.get(text);

/** Words that stand beside an "it" that means nothing: "it seems", "it is clear that", "it took hours". */
const WEATHER = /^(?:seem|appear|take|turn|happen|follow|remain|become|come|go|rain|snow)$/;
const REACH = 9;

/** Whether the "it" at a token stands for nothing: "it is clear that", "it was announced that", "it took hours". */
export function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  let verb = at + 1;
  while (
    verb < at + 5 &&
    (tokens[verb]?.pos === "ADV" || tokens[verb]?.pos === "PART" || isHelper(tokens[verb]))
  )
    verb += 1;
  const main = tokens[verb];
  if (main?.sentence !== sentence) return false;
  if (WEATHER.test(main.lemma)) return true;
  if (!hasBe(tokens, at, verb)) return false;
  for (let index = verb; index < Math.min(tokens.length, at + REACH); index += 1) {
    const token = tokens[index] as Token;
    if (token.sentence !== sentence) return false;
    if (index > verb && /^(?:that|whether|who|if|how|what|why)$/.test(token.lemma)) return true;
  }
  return main.pos === "ADJ" && /^(?:to|for)$/.test(tokens[verb + 1]?.lemma ?? "");
}

const isHelper = (token: Token | undefined): boolean =>
  token?.pos === "AUX" ||
  (token !== undefined && /^(?:do|be|have|would|will|may|could|can)$/.test(token.lemma));

const hasBe = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ lemma }) => lemma === "be" || lemma === "'s");
