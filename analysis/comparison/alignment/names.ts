import { textOf } from "../../shared/spans";
import type { Token } from "../../types";
import { stemsOf } from "./words";

/** A run of capitalised words: "Human Rights Watch", "Union of Agricultural Work Committees". */
export interface Name {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** A single word that opens its sentence, where every word is capitalised. */
  readonly opens: boolean;
}

const connectors = new Set(["of", "for", "the", "&", "-", "–", "'s", "'"]);

/** Capitalised without naming anything that two texts could share: "I", days and months. */
const notNames =
  /^(?:i|i['’].*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october)$/i;

/** Whether a token opens a sentence or a quotation, where every word is capitalised. */
const opensAfter = (before: Token | undefined): boolean =>
  before === undefined || /^["“‘':]/.test(before.text);

/** What is capitalised within a sentence is part of a name; where every word is, the tagger decides. */
export const isNameWord = ({ text, pos }: Token, before: Token | undefined): boolean =>
  !notNames.test(text) && (pos === "PROPN" || (!opensAfter(before) && /^\p{Lu}|^al-\p{Lu}/u.test(text)));

/** The small Arabic article before a name, as in "al-Haq": its two tokens, or none. */
function articleBefore(tokens: readonly Token[], index: number): Token[] {
  const [article, hyphen] = tokens.slice(Math.max(0, index - 2), index);
  return hyphen?.text === "-" && /^[ae]l$/.test(article?.text ?? "") ? tokens.slice(index - 2, index) : [];
}

/** The names of a sentence, in order. */
export function namesOf(document: string, tokens: readonly Token[]): readonly Name[] {
  const runs: Token[][] = [];
  let open = false;
  tokens.forEach((token, index) => {
    const follows = open && connectors.has(token.text.toLowerCase());
    if (isNameWord(token, tokens[index - 1])) {
      if (!open) runs.push(articleBefore(tokens, index));
      runs.at(-1)?.push(token);
      open = true;
    } else open = follows;
  });
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const stems = new Set(run.flatMap(stemsOf));
    if (!first || !last || stems.size === 0) return [];
    const text = textOf(document, { start: first.span.start, end: last.span.end });
    return [{ text, stems, opens: run.length === 1 && opensAfter(tokens[tokens.indexOf(first) - 1]) }];
  });
}

/** Stems of the names that do more than open a sentence or a quotation: "Needless to say" names nobody. */
export const sureNames = (names: readonly Name[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ opens, stems }) => (opens ? [] : [...stems])));

/** Tokens that an apposition is followed for: "Ann Lee, the outgoing chair of the council, …". */
const longestApposition = 14;

const descriptive = /^(?:NOUN|ADJ|PROPN|ADP|PART)$/;

/** First token of the apposition that ends before the comma: "the minister of works, Ann Lee"; the comma itself if none. */
function appositionBefore(tokens: readonly Token[], comma: number): number {
  const describes = (at: number) =>
    descriptive.test(tokens[at]?.pos ?? "") || tokens[at - 1]?.text.toLowerCase() === "of";
  let at = comma - 1;
  while (comma - at < longestApposition && describes(at)) at -= 1;
  return /^(?:the|its|his|her|their)$/i.test(tokens[at]?.text ?? "") ? at : comma;
}

/** Token after the apposition that follows the comma; the comma itself if none. */
function appositionAfter(tokens: readonly Token[], comma: number): number {
  if (!/^(?:the|a|an)$/i.test(tokens[comma + 1]?.text ?? "")) return comma;
  const end = tokens
    .slice(comma + 1, comma + longestApposition)
    .findIndex(({ text }) => /^[,.;–]$/.test(text));
  return end < 0 ? comma : comma + 1 + end;
}

/** Stretch of tokens that says what a name's bearer is, with the index of the last word of the name. */
export interface Said {
  readonly name: number;
  readonly from: number;
  readonly to: number;
}

/** Which tokens are names that are surely names. */
const namesIn = (tokens: readonly Token[], sure: ReadonlySet<string>): readonly boolean[] =>
  tokens.map(
    (token, index) => isNameWord(token, tokens[index - 1]) && stemsOf(token).some((stem) => sure.has(stem)),
  );

/**
 * What a sentence says that its names' bearers are: the nouns and adjectives right before a name ("outgoing economic adviser
 * Larry Summers"), and an apposition on either side of it.
 */
export function saidOf(tokens: readonly Token[], sure: ReadonlySet<string>): readonly Said[] {
  const isName = namesIn(tokens, sure);
  return isName.flatMap((is, at) => {
    if (!is) return [];
    let [before, name] = [at, at];
    while (/^(?:NOUN|ADJ)$/.test(tokens[before - 1]?.pos ?? "")) before -= 1;
    while (isName[name + 1]) name += 1;
    const stretches = [{ name, from: before, to: at }];
    if (tokens[at - 1]?.text === ",")
      stretches.push({ name, from: appositionBefore(tokens, at - 1), to: at - 1 });
    if (tokens[at + 1]?.text === ",")
      stretches.push({ name, from: at + 2, to: appositionAfter(tokens, at + 1) });
    return stretches.filter(({ from, to }) => from < to);
  });
}

/** Which tokens of a sentence say who: names, and what is said of their bearers. */
export function whoOf(
  tokens: readonly Token[],
  sure: ReadonlySet<string>,
  said = saidOf(tokens, sure),
): readonly boolean[] {
  const who = [...namesIn(tokens, sure)];
  for (const { from, to } of said) who.fill(true, from, to);
  return who;
}
