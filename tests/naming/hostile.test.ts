import { expect, test } from "vitest";
import { naming } from "../../analysis/naming/index";
import { growth, LINEAR } from "../support/cost";
import { read } from "../support/read";

test.each([
  "",
  " ",
  "Israel",
  "the",
  "The the The",
  "- - -",
  "al- al- al-",
  "U.S.",
  "“”",
  "\u0000\ud800 Iran",
  "of of of Of",
])("odd text %j is read", (text) => {
  for (const { span } of naming(read(text))) {
    expect(text.slice(span.start, span.end).trim()).not.toBe("");
  }
});

test.each([
  ["one sentence of names", 0],
  ["sentences of ten tokens", 10],
])("50,000 tokens take no more than linear time: %s", (_, perSentence) => {
  const reading = read("one");
  const tokens = Array.from({ length: 50_000 }, (_, index) => {
    const text =
      index % 3
        ? `Name${"abcdefghij"[index % 10]}${String.fromCharCode(97 + ((index >> 4) % 26))}${index.toString(36).replace(/\d/g, "q")}`
        : index % 2
          ? "of"
          : "the";
    const sentence = perSentence ? Math.floor(index / perSentence) : 0;
    return {
      span: { start: index * 9, end: index * 9 + 8 },
      text,
      lemma: text.toLowerCase(),
      pos: "PROPN" as const,
      sentence,
      word: true,
    };
  });
  const voices = tokens.map(() => "unattributed" as const);
  const named = (some: typeof tokens) => naming({ ...reading, tokens: some, voices });
  expect(named(tokens).length).toBeGreaterThan(0);
  expect(growth(tokens, named)).toBeLessThan(LINEAR);
});
