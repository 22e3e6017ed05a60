import { firstEndingAfter } from "../shared/spans";
import type { Mark, Token } from "../types";
import type { Measure } from "./measure";
import { type Scored, selected, spansOf } from "./selection";

/** What a share is a share of: words or marks, by the sentence each stands in. */
export interface Whole<Item> {
  readonly items: readonly Item[];
  /** For each item, which of the sentences in `of` it stands in. */
  readonly places: readonly number[];
  /** How many items each sentence holds, in the order in which sentences are first seen. */
  readonly of: readonly number[];
}

/** The wholes of one document, each made once. */
export interface Wholes {
  readonly words: Whole<Token>;
  readonly marks: (selection: Exclude<Measure["of"], "words">) => Whole<Mark>;
}

function wholeOf<Item>(items: readonly Item[], sentenceOf: (item: Item) => number): Whole<Item> {
  const seen = new Map<number, number>();
  const of: number[] = [];
  const places = items.map((item) => {
    const sentence = sentenceOf(item);
    const place = seen.get(sentence) ?? of.length;
    if (place === of.length) seen.set(sentence, of.push(0) - 1);
    of[place] = (of[place] as number) + 1;
    return place;
  });
  return { items, places, of };
}

/** The wholes that measures of one document need. */
export function wholesOf(reading: Scored): Wholes {
  const made = new Map<Measure["of"], Whole<Mark>>();
  const words = wholeOf(
    reading.tokens.filter(({ word }) => word),
    ({ sentence }) => sentence,
  );
  return {
    words,
    marks(selection) {
      const whole =
        made.get(selection) ??
        wholeOf(selected(reading, selection), (mark) =>
          firstEndingAfter(reading.sentences, spansOf(mark)[0]?.start ?? 0),
        );
      made.set(selection, whole);
      return whole;
    },
  };
}

/** How many of the chosen items each sentence holds. */
export function countsIn({ places, of }: Whole<unknown>, chosen: readonly boolean[]): readonly number[] {
  const counts = of.map(() => 0);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    if (chosen[index]) counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}
