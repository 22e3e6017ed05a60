import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import { covered } from "../shared/covered";
import { indicesWithin, textOf } from "../shared/spans";
import type { Analysis, Span, Token } from "../types";
import { contentClasses } from "./content-classes";

/** A word by its stem (Porter 1980), so that "organisation" meets "organisations". */
export interface Word {
  readonly stem: string;
  readonly span: Span;
  /** Of a class that carries meaning, names apart: no article, preposition or the like. */
  readonly content: boolean;
  /** Inside quotation marks that hold someone's words. */
  readonly quoted: boolean;
}

/** A run of capitalised words: "Human Rights Watch", "Union of Agricultural Work Committees". */
export interface Name {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** A sentence with what it can be recognised by in another text. */
export interface Passage {
  readonly document: string;
  readonly span: Span;
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  /** Numbers as digits: "35,500", "7". */
  readonly figures: ReadonlySet<string>;
}

/** Words read of one sentence: a longer one is no sentence, and runs are sought in time of its square. */
const longestSentence = 200;

/** Letters read of one word. */
const longestWord = 40;

const connectors = new Set(["of", "for", "the", "&", "-", "–", "'s", "'"]);

/** Capitalised without naming anything that two texts could share: "I", days and months. */
const notNames =
  /^(?:i|i['’].*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october)$/i;

const numerals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A token's words: "al-Haq" is two, so that it meets "Al Haq"; possessive endings fall off. */
function stemsOf({ text }: Token): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d.,]+/u)
    .map((part) => part.slice(0, longestWord).replace(/^[.,]+|[.,]+$/g, ""))
    .filter((part) => part !== "" && part !== "s")
    .map((part) => porter.stem(part));
}

/** "seven" and "7" are one figure; `null` for what is no number. */
function figureOf({ text }: Token): string | null {
  const numeral = numerals.indexOf(text.toLowerCase());
  if (numeral > 1) return String(numeral);
  return text.length <= longestWord && /^\d[\d.,]*$/.test(text) ? text.replace(/[.,]+$/, "") : null;
}

/** A sentence's first word is capitalised in any case: there the tagger decides. */
const isNameWord = ({ text, pos }: Token, index: number): boolean =>
  !notNames.test(text) && (pos === "PROPN" || (index > 0 && /^\p{Lu}|^al-\p{Lu}/u.test(text)));

/** The small Arabic article before a name, as in "al-Haq": its two tokens, or none. */
function articleBefore(tokens: readonly Token[], index: number): Token[] {
  const [article, hyphen] = tokens.slice(Math.max(0, index - 2), index);
  return hyphen?.text === "-" && /^[ae]l$/.test(article?.text ?? "") ? tokens.slice(index - 2, index) : [];
}

function namesOf(document: string, tokens: readonly Token[]): readonly Name[] {
  const runs: Token[][] = [];
  let open = false;
  tokens.forEach((token, index) => {
    const follows = open && connectors.has(token.text.toLowerCase());
    if (isNameWord(token, index)) {
      if (!open) runs.push(articleBefore(tokens, index));
      runs.at(-1)?.push(token);
      open = true;
    } else open = follows;
  });
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const stems = new Set(run.flatMap(stemsOf));
    return first && last && stems.size > 0
      ? [{ text: textOf(document, { start: first.span.start, end: last.span.end }), stems }]
      : [];
  });
}

/** The sentences of a document, in order. Linear in the text, but for a sort of the quotations. */
export function passagesOf({ document, sentences, tokens, quotations }: Analysis): readonly Passage[] {
  const speech = quotations.filter(({ kind }) => kind !== "name").map(({ span }) => span);
  const quoted = covered(tokens, speech);
  return sentences.map(({ span }) => {
    const [from, to] = indicesWithin(tokens, span);
    const own = tokens.slice(from, Math.min(to, from + longestSentence));
    return {
      document: document.id,
      span,
      text: textOf(document.text, span),
      words: own.flatMap((token, index) => wordsOf(token, quoted[from + index] === true)),
      names: namesOf(document.text, own),
      figures: new Set(own.map(figureOf).filter((figure) => figure !== null)),
    };
  });
}

function wordsOf(token: Token, quoted: boolean): readonly Word[] {
  const content = token.pos !== "PROPN" && contentClasses.has(token.pos);
  return stemsOf(token).map((stem) => ({ stem, span: token.span, content, quoted }));
}

/** The words of a passage from the first to the last of a run, spaces made plain. */
export function runText({ span, text }: Passage, run: readonly Word[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return "";
  return text.slice(first.span.start - span.start, last.span.end - span.start).replace(/\s+/g, " ");
}
