import data from "./acts.json";
import { type Passage, runText } from "./passages";
import { rootOf, stemsOf, type Word } from "./words";

/** What a passage tells by some of its words: these as they stand there, and their roots. */
export interface Told {
  readonly text: string;
  readonly roots: ReadonlySet<string>;
}

interface Phrase {
  readonly act: string;
  /** An act is done, denied or wanted; a thing is what it is. */
  readonly isThing: boolean;
  readonly stems: readonly string[];
}

/** The phrases of acts by their first stem. */
const phrases = new Map<string, Phrase[]>();
for (const [isThing, told] of [
  [false, data.acts],
  [true, data.things],
] as const)
  for (const [act, words] of Object.entries(told) as [string, string[]][])
    for (const text of words) {
      const stems = text.split(" ").flatMap((word) => stemsOf({ text: word }));
      const [first = ""] = stems;
      phrases.set(first, [...(phrases.get(first) ?? []), { act, isThing, stems }]);
    }

/** Before the name of an act, so that it is no root. */
const mark = "act: ";
const thingMark = "thing: ";

const begins = (words: readonly Word[], at: number, { stems }: Phrase): boolean =>
  stems.every((stem, index) => words[at + index]?.stem === stem);

/** Words among which, before an act, it is looked for whether it is denied or wanted. */
const reach = 8;

const denies = /^(?:not?|n|never|nor|neither|without|refus|declin|deni|reject)$/;
const wants = /^(?:call|urg|demand|ask|want|must|should)$/;

/** How an act is told: as done or planned, as what is not done, or as what somebody calls for. Two denials are none. */
function moodOf(words: readonly Word[], at: number): "" | "not " | "wanted " {
  const before = words.slice(Math.max(0, at - reach), at).map(({ stem }) => stem);
  const denials = before.filter(
    (stem, index) => denies.test(stem) || (stem === "rule" && before[index + 1] === "out"),
  );
  if (denials.length % 2 === 1) return "not ";
  return before.some((stem) => wants.test(stem)) ? "wanted " : "";
}

/** The acts that a passage tells of, by name, each with the first words that do. Linear in its words. */
export function actsOf(passage: Pick<Passage, "span" | "text" | "words">): ReadonlyMap<string, Told> {
  const acts = new Map<string, Told>();
  passage.words.forEach(({ stem, who }, at) => {
    if (who) return;
    for (const phrase of phrases.get(stem) ?? []) {
      if (!begins(passage.words, at, phrase)) continue;
      const key = (phrase.isThing ? thingMark : mark + moodOf(passage.words, at)) + phrase.act;
      if (acts.has(key)) continue;
      const run = passage.words.slice(at, at + phrase.stems.length);
      acts.set(key, { text: runText(passage, run), roots: new Set(phrase.stems.map(rootOf)) });
    }
  });
  return acts;
}
