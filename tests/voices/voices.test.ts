import { describe, expect, test } from "vitest";
import type { Document, Voice } from "../../analysis/types";
import { read } from "../support/read";

/** The voice of the first token that has these words. */
function voiceOf(text: string, word: string, metadata: Partial<Document> = {}): Voice | undefined {
  const { tokens, voices } = read(text, metadata);
  return voices[tokens.findIndex((token) => token.text === word)];
}

describe("voices", () => {
  test.each([
    ["not attributed in the text", "The dam broke.", "broke", "unattributed"],
    ["the source and cue of a relation", "The minister said the dam broke.", "minister", "unattributed"],
    ["what somebody is said to have said", "The minister said the dam broke.", "broke", "indirect"],
    ["between the marks of what somebody said", "“The dam broke,” Ruiz said.", "broke", "direct"],
    [
      "between marks within an indirect clause",
      "Ruiz said it was “an utter disaster” here.",
      "utter",
      "direct",
    ],
    [
      "beside the marks of an indirect clause",
      "Ruiz said it was “an utter disaster” here.",
      "was",
      "indirect",
    ],
    [
      "a clause whose subject is quoted",
      "The auditors note the “quiet closing of branches” was a tactic of the bank.",
      "tactic",
      "indirect",
    ],
    [
      "a quotation that its clause does not go on from",
      "The auditors criticised the “quiet closing of branches”. It was a tactic of the bank.",
      "tactic",
      "unattributed",
    ],
    [
      "a thing somebody named, in a sentence about it",
      "Okafor has also received what she described as a letter of a menacing nature.",
      "menacing",
      "indirect",
    ],
    [
      "a demand made of several",
      "The panel urged the council, the five largest banks in the country, and all towns to wait patiently.",
      "patiently",
      "indirect",
    ],
    ["what somebody only wants", "The army wants to continue its slaughter.", "slaughter", "unattributed"],
    ["a label within what a source is said to say", "Ruiz said the “reform” had failed.", "reform", "direct"],
    ["a label kept at a distance", "The “reform” took effect.", "reform", "scare"],
    ["a quoted name changes nothing", "Her film “River of Salt” won.", "River", "unattributed"],
    ["a quoted name in what is said", "Ruiz said the film “River of Salt” won.", "River", "indirect"],
    [
      "quoted words that nobody is said to have said",
      "It went on: “the dam will break again”.",
      "dam",
      "direct",
    ],
  ] as const)("%s", (_name, text, word, voice) => expect(voiceOf(text, word)).toBe(voice));

  test.each([
    ["a letter speaks for its authors", "The dam broke.", "broke", "self"],
    ["also where it says so", "We demand that the dam be closed.", "closed", "self"],
    ["but not where others speak", "The ministry said the dam was safe.", "safe", "indirect"],
    ["nor in others' quoted words", "“The dam is safe,” the ministry said.", "safe", "direct"],
  ] as const)("a letter: %s", (_name, text, word, voice) =>
    expect(voiceOf(text, word, { genre: "letter" })).toBe(voice),
  );

  test("a statement speaks for its authors, a report and an analysis do not", () => {
    const voices = (["statement", "report", "analysis"] as const).map((genre) =>
      voiceOf("The dam broke.", "broke", { genre }),
    );
    expect(voices).toEqual(["self", "unattributed", "unattributed"]);
  });

  test("a headline is a voice of its own, even where it attributes", () => {
    const text = "Minister says dam is safe\nThe dam broke.";
    const headline = { start: 0, end: 25 };
    expect(voiceOf(text, "safe", { headline })).toBe("headline");
    expect(voiceOf(text, "broke", { headline })).toBe("unattributed");
  });

  test("every token has a voice", () => {
    const { tokens, voices } = read("“One,” he said. Two “three”. \ud800 …");
    expect(voices.length).toBe(tokens.length);
    expect(voices.every(Boolean)).toBe(true);
  });
});
