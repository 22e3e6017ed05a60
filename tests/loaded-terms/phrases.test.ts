import { describe, expect, it } from "vitest";
import { read } from "../support/read";

const terms = (text: string) => read(text).loadedTerms.map((term) => term.text);

describe("neighbouring loaded words become one term", () => {
  it.each([
    ["of", "They spoke of a campaign of ethnic cleansing in the hills.", "campaign of ethnic cleansing"],
    ["adjective and noun", "The brutal regime fell.", "brutal regime"],
    ["adverb and adjective", "It was an utterly shameful vote.", "utterly shameful"],
    ["and between two adjectives", "It was a cruel and shameful vote.", "cruel and shameful"],
  ])("joined by %s", (_, text, phrase) => expect(terms(text)).toContain(phrase));

  it.each([
    ["a comma", "The vote was cruel, shameful.", "cruel, shameful"],
    ["a full stop", "It was cruel. Shameful votes followed.", "cruel. Shameful"],
    ["a verb and its object", "The paper slammed the brutal regime.", "slammed the brutal regime"],
    ["plain words between", "The brutal new local regime fell.", "brutal new local regime"],
  ])("but not over %s", (_, text, phrase) => expect(terms(text)).not.toContain(phrase));

  it("keeps its parts, each with entry and span, and takes after the strongest", () => {
    const text = "The brutal regime fell.";
    const [term] = read(text).loadedTerms;
    expect(term?.parts.map(({ entry }) => entry)).toEqual(["brutal", "regime"]);
    expect(term?.parts.map(({ span }) => text.slice(span.start, span.end))).toEqual(["brutal", "regime"]);
    expect(term?.strength).toBe(Math.max(...(term?.parts.map(({ strength }) => strength) ?? [])));
    expect(term?.because.filter((line) => line.startsWith("“"))).toEqual(["“brutal”", "“regime”"]);
  });

  it("does not join words of two voices", () => {
    expect(terms("He called the brutal “regime” a friend.")).not.toContain("brutal “regime");
  });
});
