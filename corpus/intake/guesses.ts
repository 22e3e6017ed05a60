import type { GivenMetadata, Guess } from "../types";

/** How each field is read from a text. */
const HOW: Readonly<Record<Guess["field"], string>> = {
  title: "the text prints it as its headline",
  outlet: "the text is signed with its name",
  date: "the text prints it as the day of its publication",
  genre: "the text has the form of one: its title, its opening or its dateline",
  language: "its words and letters are most like those of this language",
  url: "the text prints it as its own address",
  licence: "the text states it",
};

/** The fields that were read from the text because nobody gave them, each with how. */
export const guessesOf = (
  read: Readonly<Record<Guess["field"], string | null>>,
  given: Omit<GivenMetadata, "id">,
): readonly Guess[] =>
  (Object.keys(HOW) as Guess["field"][])
    .filter((field) => read[field] !== null && !given[field])
    .map((field) => ({ field, because: HOW[field] }));
