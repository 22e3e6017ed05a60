import type { ViewMark } from "../marked-text/view";

/** Words of a specimen and how they are drawn; a later mark may name the same words as an earlier one. */
export type Drawn = readonly [words: string, mark: Pick<ViewMark, "kind"> & Partial<ViewMark>];

export interface Specimen {
  readonly text: string;
  readonly marks: readonly ViewMark[];
}

/**
 * Finds the words to mark in an example sentence.
 * @param name prefix of the marks' ids, unique in the page.
 * @throws RangeError where the sentence does not hold the words: an example must be drawn as it is written.
 */
export function specimen(name: string, text: string, drawn: readonly Drawn[]): Specimen {
  const marks = drawn.map(([words, mark], at): ViewMark => {
    const start = text.indexOf(words);
    if (start < 0) throw new RangeError(`specimen: “${text}” does not hold “${words}”; mark words it holds`);
    return { id: `${name}-${at}`, label: "", spans: [{ start, end: start + words.length }], ...mark };
  });
  return { text, marks };
}
