import { lower } from "../shared/letters";
import type { PartOfSpeech, Token } from "../types";
import data from "./words.json";

/** One sentence's tokens, `[from, to)` of all tokens. */
export interface View {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Most tokens looked at on one side of an action: longer than any clause, short enough to stay linear. */
export const REACH = 30;

const setOf = ({ words }: { readonly words: readonly string[] }): ReadonlySet<string> => new Set(words);
export const BE = setOf(data.be);
export const HAVE = setOf(data.have);
export const MODAL = setOf(data.modal);
export const ACTORS = setOf(data.actors);
export const SPEECH = setOf(data.speech);
export const OBJECT_CONTROL = setOf(data.objectControl);
export const LIGHT = setOf(data.light);
const TIME = setOf(data.time);
const TIME_MODIFIERS = setOf(data.timeModifiers);
const POSSESSIVE = new Set(["my", "your", "his", "her", "its", "our", "their"]);

/** Lower-case text; empty beyond the sentence. */
export const word = ({ tokens, from, to }: View, at: number): string =>
  at >= from && at < to ? lower((tokens[at] as Token).text) : "";

/** Part of speech; `null` beyond the sentence. */
export const pos = ({ tokens, from, to }: View, at: number): PartOfSpeech | null =>
  at >= from && at < to ? (tokens[at] as Token).pos : null;

export const isNoun = (view: View, at: number): boolean =>
  pos(view, at) === "NOUN" || pos(view, at) === "PROPN";

/** "their", "its": stands before a noun. */
export const isPossessive = (view: View, at: number): boolean => POSSESSIVE.has(word(view, at));

/** An adverb or "not" between auxiliary and verb. */
export const isAdverb = (view: View, at: number): boolean =>
  pos(view, at) === "ADV" || /^(?:not|n't|never|also|already)$/.test(word(view, at));

/** The words at `at` say when: "Monday", "last week", "2015". */
export const isTime = (view: View, at: number): boolean =>
  TIME.has(word(view, at)) ||
  TIME_MODIFIERS.has(word(view, at)) ||
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4})$/.test(word(view, at));

/** Someone who can act: a noun for one, a country, its adjective, a known group, or a capitalised name. */
export const isActor = (view: View, at: number): boolean =>
  ACTORS.has(word(view, at)) || (pos(view, at) === "PROPN" && !isTime(view, at));

/** The words of tokens `[from, to)`, for a reason shown to readers. */
export const words = ({ tokens }: View, from: number, to: number): string =>
  tokens.slice(from, to).reduce((text, token, index) => {
    const gap = index > 0 && token.span.start > (tokens[from + index - 1] as Token).span.end;
    return `${text}${gap ? " " : ""}${token.text}`;
  }, "");
