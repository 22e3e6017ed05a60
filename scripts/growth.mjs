import { register } from "tsx/esm/api";

/**
 * How the cost of an analysis grows with the text: CPU time of ordinary and of hostile texts, each twice as long as the
 * one before. `npm run bench:growth`; linear is 2.0 a doubling.
 */
register({ tsconfig: false });
const { analyse } = await import("#analysis");
const { loadCorpus } = await import("#corpus");

/** Runs of each text; the quickest counts, as others of this machine only ever slow it down. */
const RUNS = 5;
const DOUBLINGS = 4;

const prose = loadCorpus()
  .map(({ document }) => document.text)
  .join("\n\n");
const NESTED = 10_000;

/** @type {Record<string, (scale: number) => string>} */
const texts = {
  "sample documents": (scale) => `${prose}\n\n`.repeat(scale),
  "no spaces": (scale) => "wordafterword".repeat(scale * 1000),
  "only quotation marks": (scale) => "“”\"'".repeat(scale * 500),
  "quotations within one another": (scale) =>
    `${"“he said ‘".repeat((scale * NESTED) / 16)}${"’”".repeat((scale * NESTED) / 16)}`,
  "one sentence of cues": (scale) => "he said that ".repeat(scale * 400),
};

const UNKNOWN = {
  id: "growth",
  outlet: null,
  title: null,
  date: null,
  url: null,
  genre: null,
  event: null,
  language: "en",
  licence: null,
  headline: null,
  boilerplate: [],
};

/**
 * CPU milliseconds of one analysis.
 *
 * @param {string} text
 */
function milliseconds(text) {
  const start = process.cpuUsage();
  analyse({ ...UNKNOWN, text });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const [name, textOf] of Object.entries(texts)) {
  const sizes = Array.from({ length: DOUBLINGS + 1 }, (_, step) => 2 ** step);
  for (let run = 0; run < RUNS; run += 1) milliseconds(textOf(1));
  const times = sizes.map((scale) =>
    Math.min(...Array.from({ length: RUNS }, () => milliseconds(textOf(scale)))),
  );
  const steps = times.slice(1).map((time, step) => time / (times[step] ?? Number.NaN));
  const mean = ((times.at(-1) ?? 0) / (times[0] ?? 1)) ** (1 / DOUBLINGS);
  console.log(
    `${name.padEnd(30)} ${textOf(1).length} to ${textOf(2 ** DOUBLINGS).length} characters, ${times.map((time) => time.toFixed(0)).join(", ")} ms; a doubling costs ${mean.toFixed(2)} (${steps.map((step) => step.toFixed(2)).join(", ")})`,
  );
}
