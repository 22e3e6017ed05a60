import { describe, expect, test } from "vitest";
import type { Document } from "../../analysis/types";
import { read, wordsOf } from "../support/read";

/** Each claim as its voice and its words. */
function claimsOf(text: string, metadata: Partial<Document> = {}): string[] {
  const reading = read(text, metadata);
  return reading.claims.map(({ voice, span }) => `${voice}: ${wordsOf(reading, [span])[0]}`);
}

describe("claims: whose they are", () => {
  test.each([
    [
      "not attributed in the text",
      "The dam broke in the night.",
      ["unattributed: The dam broke in the night"],
    ],
    ["attributed", "Ruiz said the dam broke.", ["attributed: the dam broke"]],
    [
      "attributed, the clause first",
      "The dam broke in the night, Ruiz said.",
      ["attributed: The dam broke in the night"],
    ],
    [
      "a quotation of two sentences",
      "“The dam broke. It was known to be weak,” Ruiz said.",
      ["attributed: The dam broke", "attributed: It was known to be weak"],
    ],
    [
      "one sentence with both",
      "The dam broke in the night, but Ruiz said it had been safe.",
      ["unattributed: The dam broke in the night", "attributed: it had been safe"],
    ],
    [
      "a predicate of its own keeps its subject, the source",
      "Ruiz was summoned by the police and says the dam broke.",
      ["unattributed: Ruiz was summoned by the police", "attributed: the dam broke"],
    ],
    [
      "a phrase that leads in to the source is none",
      "In a letter that was made public, Ruiz said the dam broke.",
      ["attributed: the dam broke"],
    ],
    [
      "what somebody wants is told by the text",
      "The company wants to silence its critics.",
      ["unattributed: The company wants to silence its critics"],
    ],
    [
      "two clauses",
      "The dam broke in the night, and three villages were flooded.",
      ["unattributed: The dam broke in the night", "unattributed: three villages were flooded"],
    ],
    [
      "a list is one clause",
      "The dam, the bridge, and the road to the north were closed.",
      ["unattributed: The dam, the bridge, and the road to the north were closed"],
    ],
    [
      "within one another: the outer relation owns it",
      "Ruiz said that the rebels believe that they can win.",
      ["attributed: that the rebels believe that they can win"],
    ],
    [
      "a quoted part keeps its marks",
      "Ruiz said the dam was “a grave”.",
      ["attributed: the dam was “a grave”"],
    ],
    ["a quotation loses its marks", "“The dam was a grave,” Ruiz said.", ["attributed: The dam was a grave"]],
    ["the verbs around a cue are no claim", "The raid has also been widely condemned by the union.", []],
  ])("%s", (_name, text, expected) => expect(claimsOf(text)).toEqual(expected));

  test.each([
    ["a letter's own sentence", "The dam must be closed.", ["self: The dam must be closed"]],
    ["its demand", "We demand that the dam be closed.", ["self: that the dam be closed"]],
    ["another's words in it", "The ministry said the dam was safe.", ["attributed: the dam was safe"]],
  ])("a letter: %s", (_name, text, expected) =>
    expect(claimsOf(text, { genre: "letter" })).toEqual(expected),
  );

  test("an attributed claim names its relation, another none", () => {
    const { claims, attributions } = read("Ruiz said the dam broke. Three villages were flooded.");
    expect(claims.map(({ attribution }) => attribution)).toEqual([attributions[0]?.id, null]);
  });
});

describe("claims: what is none", () => {
  test.each([
    ["a question", "Who closed the dam?"],
    ["an indirect question", "Ruiz asked whether the dam was safe."],
    ["a command", "Sign the letter today."],
    ["a polite command", "Please sign the letter today."],
    ["a numbered command", "2. Demand a public inquiry."],
    ["a phrase without a verb", "The dam in the north."],
    ["two words", "It broke."],
    ["nothing", ""],
    ["only marks", "“…” — !"],
  ])("%s", (_name, text) => expect(claimsOf(text)).toEqual([]));

  test("a headline", () => {
    expect(claimsOf("The dam has broken again", { headline: { start: 0, end: 24 } })).toEqual([]);
  });
});

describe("claims: hedged", () => {
  test.each([
    ["The dam may break in the spring.", true],
    ["The dam will likely break in the spring.", true],
    ["The dam reportedly broke in the spring.", true],
    ["The alleged thief was released.", true],
    ["It seems the dam broke.", true],
    ["The dam broke in the spring.", false],
    ["The dam broke in May and fell.", false],
  ])("%s %s", (text, hedged) => expect(read(text).claims.map((claim) => claim.hedged)).toEqual([hedged]));
});

describe("claims: evaluative", () => {
  test("a claim that holds a loaded term is evaluative and says by which word", () => {
    const [claim] = read("The regime raided the offices last week.").claims;
    expect(claim?.evaluative).toBe(true);
    expect(claim?.because.join("; ")).toContain("regime");
  });

  test("a plain claim is not", () => {
    expect(
      read("The ministry opened two offices last week.").claims.map(({ evaluative }) => evaluative),
    ).toEqual([false]);
  });
});

describe("claims: how sure", () => {
  test("attributed content without a finite verb is less sure than a clause", () => {
    const [phrase] = read("Brazil condemned the attack on the embassy.").claims;
    const [clause] = read("Brazil said the embassy was attacked.").claims;
    expect(phrase?.confidence).toBeLessThan(clause?.confidence ?? 0);
  });
});
