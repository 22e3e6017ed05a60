import type { StoryDocument } from "./document";
import { namesOf } from "./names";
import { numberOf, termsOf } from "./terms";
import { type Word, wordsOf } from "./words";

/** What grouping keeps of a document: about 2 kB, so that a hundred thousand fit into memory. */
export interface StoryFeatures {
  readonly id: string;
  readonly date: string | null;
  /** The numbers of its terms, rising. */
  readonly terms: Uint32Array;
  /** In how many passages each term stands; those of the lead count twice. */
  readonly counts: Uint8Array;
  /** Number of passages, counted in the same way. */
  readonly passages: number;
  /** Names as the text writes them, a line each: what reasons can be put in. */
  readonly names: string;
  /** Words of the lead or of several passages, with spaces between: the same. Of scripts with spaces only. */
  readonly words: string;
}

/** Words read with the title: what happened stands first, and what follows is background that many events share. */
const wordsRead = 500;

/** Words of a passage: few enough that a rare word is in one only, enough that a common one is in most. */
const passageWords = 50;

/** Passages at the beginning (title included) that count twice: the lead says what happened. */
const leadPassages = 2;

/** Terms of this count are in the lead or in several passages. */
const telling = 2;

/** What is kept of a document for grouping; pure, linear in the text read. A text without words has no terms. */
export function storyFeatures({ id, text, title, date, boilerplate }: StoryDocument): StoryFeatures {
  const heading = firstOf(wordsOf(title ?? ""), wordsRead);
  const body = firstOf(wordsOf(text, boilerplate), wordsRead - heading.length);
  const { counts, passages } = counted([...termsOf(heading), ...termsOf(body)]);
  const whole = new Set([...heading, ...body].flatMap(({ key, spaced }) => (spaced ? [key] : [])));
  const numbered = [...counts].map(([term, count]) => ({ number: numberOf(term), count }));
  numbered.sort((a, b) => a.number - b.number);
  return {
    id,
    date,
    terms: Uint32Array.from(numbered, ({ number }) => number),
    counts: Uint8Array.from(numbered, ({ count }) => count),
    passages,
    names: namesOf(text, body).join("\n"),
    words: [...counts]
      .flatMap(([term, count]) => (count >= telling && whole.has(term) ? [term] : []))
      .join(" "),
  };
}

/** In how many passages each term stands. */
function counted(terms: readonly string[]): {
  readonly counts: ReadonlyMap<string, number>;
  readonly passages: number;
} {
  const counts = new Map<string, number>();
  let passages = 0;
  for (let from = 0; from < terms.length; from += passageWords) {
    const weight = from < leadPassages * passageWords ? 2 : 1;
    passages += weight;
    for (const term of new Set(terms.slice(from, from + passageWords)))
      counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return { counts, passages };
}

/** At most so many of the words, without reading the text any further. */
function firstOf(words: Iterable<Word>, most: number): readonly Word[] {
  const first: Word[] = [];
  for (const word of words) {
    if (first.length >= most) break;
    first.push(word);
  }
  return first;
}
