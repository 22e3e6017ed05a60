import type { Word } from "./words";

/** Names kept of a document, those that stand first. */
const most = 24;

/**
 * With more of its words read as names, a text capitalises all nouns, as German does (about .33), or everything. In
 * English news reports it is .13, and in one of a hundred more than .2.
 */
const tooMany = 0.25;

/** Before a word that begins a sentence, a paragraph or a quotation, where any word is capitalised. */
const OPENING = /(?:^|[.!?:;"“”«»„‘([—–-]|\n\s*\n)\s*["“„«‘'([]*$/u;

/** Between the words of one name; a line may break there. */
const JOINT = /^(?: |\n|-|’|')$/;

/** Code units looked at before a word. */
const before = 6;

/**
 * Names as the text writes them: runs of words that are capitalised wherever they stand, and within a sentence at
 * least once; a first name that begins a sentence goes with the name after it. They only put reasons in words, so that
 * a missed name costs nothing. In the order of the text, each once.
 * @param words the first words of the text, in order
 */
export function namesOf(text: string, words: readonly Word[]): readonly string[] {
  const named = namedIn(text, words);
  if (named.filter(Boolean).length > words.length * tooMany) return [];
  const names = new Set<string>();
  for (let first = 0; first < words.length && names.size < most; first += 1) {
    if (!named[first]) continue;
    let last = first;
    while (named[last + 1] && joins(text, words, last)) last += 1;
    names.add(text.slice(words[first]?.span.start, words[last]?.span.end).replace("\n", " "));
    first = last;
  }
  return [...names];
}

/** Which of the words belong to names. */
function namedIn(text: string, words: readonly Word[]): readonly boolean[] {
  const small = new Set<string>();
  const within = new Set<string>();
  for (const { key, span, capital } of words) {
    if (!capital) small.add(key);
    else if (!OPENING.test(text.slice(Math.max(0, span.start - before), span.start))) within.add(key);
  }
  const sure = words.map(({ key, capital }) => capital && within.has(key) && !small.has(key));
  return words.map(
    ({ key, capital }, index) =>
      sure[index] === true ||
      (capital && !small.has(key) && sure[index + 1] === true && joins(text, words, index)),
  );
}

/** Whether a word and the next one may stand in one name. */
const joins = (text: string, words: readonly Word[], index: number): boolean =>
  JOINT.test(text.slice(words[index]?.span.end, words[index + 1]?.span.start));
