import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";

/**
 * Fits the weights of the suggested tier: `npm run train:loaded -- --mbic FILE --polnear DIR`.
 *
 * FILE holds MBIC's sentences, one JSON object a line with `id`, `text`, `spans` and `sentenceBiased`; DIR is PolNeAR's
 * training part. The codings are in corpus/silver/loaded-terms, without the texts. Takes about two minutes. Same input,
 * same weights.
 */
register({ tsconfig: false });
const ROOT = resolve(import.meta.dirname, "../..");
const SILVER = join(ROOT, "corpus/silver/loaded-terms");
const DATA = join(ROOT, "analysis/loaded-terms/suggested");
const training = await import("../../analysis/loaded-terms/training/index.ts");
const { readingOf } = await import("./reading.mjs");

const { values } = parseArgs({ options: { mbic: { type: "string" }, polnear: { type: "string" } } });
const { mbic, polnear } = values;
if (!mbic || !polnear) {
  console.error("train: give --mbic FILE and --polnear DIR; the head of this file says what they are");
  process.exit(2);
}

/** @param {string} file */
const lines = (file) => readFileSync(file, "utf8").split("\n").filter(Boolean);

/**
 * The codings of a table, by sentence.
 * @param {string} file
 */
function codingsIn(file) {
  /** @type {Map<string, import("../../analysis/loaded-terms/training/index.ts").Coding[]>} */
  const codings = new Map();
  for (const line of lines(join(SILVER, file)).slice(1)) {
    const [sentence = "", , biased, marks = ""] = line.split("\t");
    const coding = { biased: biased === "1", marks: marks.split(" ").filter(Boolean).map(markOf) };
    codings.set(sentence, [...(codings.get(sentence) ?? []), coding]);
  }
  return codings;
}

/** @param {string} mark "start-end:coders" */
function markOf(mark) {
  const [start = 0, end = 0, of = 0] = mark.split(/[-:]/).map(Number);
  return { span: { start, end }, of };
}

/** @param {[number, number]} span */
const spanOf = ([start, end]) => ({ start, end });

const fromMbic = codingsIn("mbic.tsv");
const crowd = lines(mbic)
  .map((line) => JSON.parse(line))
  .map(({ id, text, spans, sentenceBiased }) => ({
    reading: readingOf(text),
    codings: fromMbic.get(id) ?? [],
    crowd: { biased: sentenceBiased, spans: spans.map(spanOf) },
    group: id,
  }));

const plain = [...codingsIn("polnear.tsv")].map(([sentence, codings]) => {
  const [file = "", start, length] = sentence.split(":");
  const text = readFileSync(join(polnear, "text", file), "utf8")
    .slice(Number(start))
    .replace(/\s+/g, " ")
    .slice(0, Number(length));
  return { reading: readingOf(text), codings, crowd: null, group: file };
});

const examples = [...crowd, ...plain].filter(({ codings }) => codings.length > 0).map(training.exampleOf);
for (const [name, content] of Object.entries(training.learn(examples)))
  writeFileSync(join(DATA, `${name}.json`), `${JSON.stringify(content)}\n`);
console.error(
  `train: fitted on ${examples.length} sentences; wrote weights to analysis/loaded-terms/suggested`,
);
