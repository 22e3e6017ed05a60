import { describe, expect, test } from "vitest";
import { normalise } from "../../analysis/normalise/index";
import { segment } from "../../analysis/segment/index";
import { growth, LINEAR } from "../support/cost";
import { documentOf } from "../support/read";

function sentencesOf(text: string): string[] {
  const document = documentOf(text);
  const { sentences } = segment({ document, clean: normalise(text) });
  return sentences.map(({ span }) => text.slice(span.start, span.end));
}

/** Cases are written with `|` where one sentence ends and the next begins. */
const cases = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim());

describe.each([
  [
    "stops",
    `The dam broke. | Two villages were flooded.
     Who knew? | Nobody did! | Really.
     It rained… | Then it stopped.
     It rained… and rained.
     Prices rose 3.5 percent in May. | They fell in June.
     See example.org for more. | It is free.`,
  ],
  [
    "titles, initials and other abbreviations",
    `Dr. Amina Diallo met Sen. Park in Dakar. | They agreed.
     George W. Bush and J. K. Rowling spoke.
     The vote is on Sept. 12 in Oslo. | It is late.
     Foods, e.g. Rice, are dear.
     Gov. Lim vs. Mayor Tan is the final.
     He asked for Resolution No. 5 again.
     Did you ask? | The answer is no. | He left.`,
  ],
  [
    "abbreviations that may end a sentence",
    `The U.S. Army left. | It went home.
     She moved to the U.S. | The next year she returned.
     It opens at 9 a.m. | The doors close at ten.
     It opens at 9 a.m. Monday.
     Acme Inc. Chairman Roy Ito resigned.
     He works for Acme Inc. | But he is unhappy.
     Lee Jr. won. | Lee Sr. lost.`,
  ],
  [
    "quotation marks at the end",
    `“We won.” | The crowd sang.
     He said “we won.” | The crowd sang.
     "We won," he said. | The crowd sang.
     “Who pays?” the mayor asked. | Nobody answered.
     “Who pays?” Mayor Ruiz asked. | Nobody answered.
     “Who pays?” | Ruiz looked at the floor.
     “We won!” Ana Ruiz has said. | “We lost.”
     “We won,” Ruiz has said.
     They called it “a farce.” | No one laughed.`,
  ],
  [
    "a comma in the closing mark that ends the sentence all the same",
    `He said “we work to silence no one,” | Quinn was summoned after the raid.
     They call the orders “unlawful,” | The groups appealed.
     “We know,” Quinn said.
     “We know,” Maria Quinn of the union said.`,
  ],
  [
    "brackets, dashes and lower case",
    `He left (the door was open.) | She stayed.
     The plan — Approved in May. — is dead.
     iPhone sales fell. | macOS did not.
     It was over. and then it was not.`,
  ],
  [
    "list numbers",
    `1. Affirm the right.
     12. Condemn the raid. | It was wrong.
     a. First things first.`,
  ],
])("sentences: %s", (_name, table) => {
  test.each(cases(table))("%s", (line) => {
    const expected = line.split(" | ");
    expect(sentencesOf(expected.join(" "))).toEqual(expected);
  });
});

test.todo("“It opens at 9 a.m. | Doors close at ten.”: only a reader knows that Doors is no name");

describe("sentences: hostile", () => {
  test.each([
    ["the empty text", ""],
    ["only space", " \n\t\u00a0 "],
  ])("%s has none", (_name, text) => expect(sentencesOf(text)).toEqual([]));

  test.each([
    ["only stops", "..."],
    ["only marks", '"""\'"'],
    ["a lone surrogate", "\ud800"],
  ])("%s is one sentence", (_name, text) => expect(sentencesOf(text)).toEqual([text]));

  test.each([
    ["a million letters", "a".repeat(1e6)],
    ["a million stops", ".".repeat(1e6)],
    ["a million line breaks", `a${"\n".repeat(1e6)}b`],
    ["a million quotation marks", '"'.repeat(1e6)],
    ["a million abbreviations", "U.S. ".repeat(2e5)],
    ["a million spaces", `a.${" ".repeat(1e6)}`],
  ])("%s take time in proportion", (_name, text) => {
    expect(growth(text, sentencesOf)).toBeLessThan(LINEAR);
  });
});
