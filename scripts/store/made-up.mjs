/**
 * Documents that nobody wrote, for measuring the store: texts of 3 kB whose words are as unevenly frequent as those of a
 * language. The same number always makes the same document.
 */
/** UTF-16 units of a text, about. */
export const LENGTH = 3000;
const VOCABULARY = 50_000;
const SYLLABLES = "ba ren to mi sul ka dor ve lin pa gor shi an tel mo ri cas ne fu hal".split(" ");
const GENRES = /** @type {const} */ (["report", "analysis", "letter", "statement", null]);

/** @param {number} number */
function word(number) {
  let made = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    made += SYLLABLES[rest % SYLLABLES.length];
  }
  return made;
}

const WORDS = Array.from({ length: VOCABULARY }, (_, number) => word(number));

/**
 * Numbers from 0 to 1 that look drawn by chance (mulberry32, in the public domain).
 *
 * @param {number} seed
 */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The n-th most frequent word comes 1/n as often as the first (Zipf's law). @param {() => number} draw */
const frequent = (draw) => WORDS[Math.floor(VOCABULARY ** draw()) - 1] ?? "";

/**
 * A document: every text has "the minister said", one in a hundred "hundredth", one in all "unique".
 *
 * @param {number} number
 * @returns {import("../../corpus/types").CorpusDocument}
 */
export function documentOf(number) {
  const draw = chance(number * 7919 + 1);
  const parts = ["The minister said", number % 100 === 0 ? "hundredth" : "", number === 7 ? "unique" : ""];
  for (let length = 0, count = 1; length < LENGTH; count += 1) {
    const next = `${frequent(draw)}${count % 20 === 0 ? "." : ""}`;
    parts.push(next);
    length += next.length + 1;
  }
  const two = (/** @type {number} */ most) => String(1 + Math.floor(draw() * most)).padStart(2, "0");
  return {
    id: `made-${number}`,
    text: parts.join(" "),
    title: `Title ${Math.floor(draw() * 1e6)}`,
    outlet: `outlet-${Math.floor(draw() * draw() * 60)}`,
    genre: GENRES[Math.floor(draw() * GENRES.length)] ?? null,
    date: `${2012 + Math.floor(draw() * 12)}-${two(12)}-${two(28)}`,
    dateNote: null,
    dateInferred: null,
    author: null,
    notes: null,
    url: null,
    event: null,
    language: "en",
    licence: null,
    headline: null,
    boilerplate: [],
    guessed: [],
  };
}
