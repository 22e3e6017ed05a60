import { describe, expect, test } from "vitest";
import { firstReading } from "../../analysis/attribution/first-reading";
import { sheetOf } from "../../analysis/attribution/sheet";
import { countCues, levelsWithout } from "../../analysis/attribution/training/cue-counts";
import { type Example, exampleOf } from "../../analysis/attribution/training/example";
import {
  FOLDS,
  finish,
  firstFor,
  linksWith,
  proposedWith,
  readWith,
  secondFor,
} from "../../analysis/attribution/training/index";
import { unpack } from "../../analysis/shared/linear/weights";
import { read, wordsOf } from "../support/read";

const NAMES = ["Ruiz", "Oba", "Lindqvist", "Tanaka", "Mensah", "Haddad"];
const VERBS = ["said", "claimed", "warned", "hoped"];
const THINGS = [
  "the dam would hold",
  "prices were rising",
  "the talks had failed",
  "rain was late",
  "the vote was fair",
];

/** Small made-up texts with the relations in them. */
const examples: Example[] = Array.from({ length: 60 }, (_, number) => {
  const pick = (items: readonly string[], step: number) =>
    items[(number * step + step) % items.length] as string;
  const [source, cue, content] = [pick(NAMES, 1), pick(VERBS, 3), pick(THINGS, 7)];
  const text = `The road was closed on Monday. ${source} ${cue} ${content}. Nobody came to the market.`;
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return exampleOf(
    `made-${number}`,
    read(text),
    [{ source: [span(source)], cue: [span(cue)], content: [span(content)] }],
    [],
  );
});

describe("learning from a few made-up texts", { timeout: 60_000 }, () => {
  const counts = countCues(examples);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    readWith(firstFor(examples, counts, fold), examples, counts, fold),
  );
  const second = secondFor(folds, null);
  const proposed = folds.flatMap((reads) => proposedWith(second, reads));

  test("cues are counted, the words around them are not", () => {
    expect(counts.get("claim VERB")).toMatchObject({ marked: 15, all: 15 });
    expect(counts.get("close VERB")?.marked).toBe(0);
  });

  test("the readings find source, cue and content in texts they were not fitted on", () => {
    const right = proposed.filter(({ example, candidates }) =>
      candidates.some(
        ({ source, cue, content }) =>
          String([source, [cue], content]) ===
          String([example.relations[0]?.source, example.relations[0]?.cue, example.relations[0]?.content]),
      ),
    );
    expect(right.length).toBeGreaterThan(examples.length * 0.9);
  });

  test("the packed weights say what the fitted ones say", () => {
    const first = firstFor(examples, counts, null);
    const files = finish(first, second, proposed, [], counts);
    const [example] = examples as [Example];
    const levels = levelsWithout(counts, example);
    const [whole, packed] = [first, unpack(files["weights-first"])].map((weights) =>
      firstReading(weights, example.sheet, levels),
    );
    expect(packed?.contents).toEqual(whole?.contents);
    for (const [at, probability] of (whole?.scores.content ?? []).entries())
      expect(packed?.scores.content[at]).toBeCloseTo(probability, 2);
  });

  test("what there is to learn of linking: a cue for each content, and one source, or none, for each cue", () => {
    const choices = linksWith(second, folds[0] ?? []);
    expect(choices.length).toBeGreaterThan(0);
    for (const { right, options } of choices) expect(options[right]?.length).toBeGreaterThan(0);
  });

  test("the same texts give the same weights", () => {
    expect(firstFor(examples, counts, 0).rows).toEqual(firstFor(examples, counts, 0).rows);
  });
});

test("relations are brought to tokens: parts end with their paragraph, touching parts are one", () => {
  const text = "Ruiz said rain was late. Prices rose.\n\nNobody came.";
  const reading = read(text);
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { relations } = exampleOf(
    "made",
    reading,
    [
      {
        source: [span("Ruiz")],
        cue: [span("said")],
        content: [span("rain was late."), { start: text.indexOf("Prices"), end: text.length }],
      },
    ],
    [],
  );
  const words = relations[0]?.content.map(([from, to]) => ({
    start: reading.tokens[from]?.span.start ?? 0,
    end: reading.tokens[to - 1]?.span.end ?? 0,
  }));
  expect(wordsOf(reading, words ?? [])).toEqual(["rain was late. Prices rose.", "Nobody came."]);
  expect(sheetOf(reading).length).toBe(reading.tokens.length);
});
