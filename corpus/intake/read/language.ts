import data from "../data/english.json";

/** Fewer words say too little. */
const FEWEST_WORDS = 20;
const MOST_WORDS = 2000;
/** English prose has about 25 to 35 of these in 100 words; texts in other languages have under 5. */
const LEAST_SHARE = 0.12;
const ENGLISH = new Set(data.words);

/** "en" where enough of the first words are function words of English, else `null`: not told. */
export function readLanguage(text: string): string | null {
  let words = 0;
  let english = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words += 1;
    if (ENGLISH.has(word.toLowerCase())) english += 1;
    if (words === MOST_WORDS) break;
  }
  return words >= FEWEST_WORDS && english / words >= LEAST_SHARE ? "en" : null;
}
