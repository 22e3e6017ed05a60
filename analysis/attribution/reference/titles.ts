import { lower } from "../../shared/letters";
import type { Token } from "../../types";
import { isRole } from "../source-type";
import data from "./titles.json";

/** A person's sex as the text tells it; the pronouns "he" and "she" ask for it. */
export type Sex = "female" | "male";

const COURTESY = new Map<string, Sex>([
  ...data.courtesy.female.map((word) => [word, "female"] as const),
  ...data.courtesy.male.map((word) => [word, "male"] as const),
]);
const SHORT = new Map<string, string>(Object.entries(data.short.offices));
const OFFICES = new Set(data.offices.words);
const SEXES = new Map<string, Sex>([
  ...data.sexes.female.map((word) => [word, "female"] as const),
  ...data.sexes.male.map((word) => [word, "male"] as const),
]);
const WIDER = new Map<string, readonly string[]>(Object.entries(data.wider.words));
const PAST = new Set(data.past.words);

/** "Sen." without its stop, in small letters. */
const plain = (text: string): string => lower(text.endsWith(".") ? text.slice(0, -1) : text);

/** The sex that a form of address tells ("Ms."), else `undefined`. */
export const courtesySex = ({ text }: Token): Sex | undefined => COURTESY.get(plain(text));

/** The office or trade that a word names a person by, in full ("Sen.": "senator"), else `undefined`. */
export function officeOf(token: Token): string | undefined {
  const short = SHORT.get(plain(token.text));
  if (short) return short;
  return isRole(token) || OFFICES.has(token.lemma) || WIDER.has(token.lemma) ? token.lemma : undefined;
}

/** Whether a word may stand before a name without being part of it: a form of address, or an office. */
export const isTitle = (token: Token): boolean =>
  courtesySex(token) !== undefined || officeOf(token) !== undefined;

/** The sex that a noun for a person tells ("spokeswoman"), else `undefined`. */
export const sexOfNoun = (noun: string): Sex | undefined => SEXES.get(noun);

/** Whether the word says that an office is held no longer ("former"). */
export const isPast = ({ lemma }: Token): boolean => PAST.has(lemma);

/** Whether whoever was introduced as `office` can be taken up again as `noun`. */
export const takesUp = (noun: string, office: string): boolean =>
  noun === office || (WIDER.get(noun)?.includes(office) ?? false);
