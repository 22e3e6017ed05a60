import { register } from "tsx/esm/api";

register({ tsconfig: false });
const { analyse } = await import("#analysis");
const { loadCorpus } = await import("#corpus");
const { default: winkNLP } = await import("wink-nlp");
const { default: model } = await import("wink-eng-lite-web-model");

/** Untimed runs of each side, after which both are compiled. */
const WARM_UP = 30;
/** Timed runs of each side; they take turns, so that a machine that slows down slows both. */
const RUNS = 30;

const documents = loadCorpus().map(({ document }) => document);
const wink = winkNLP(model, ["sbd", "pos"]);
const lemma = /** @type {import("wink-nlp").ItsFunction<string>} */ (wink.its.lemma);

/** The peer: wink-nlp's tokens, tags and lemmas alone, on the same texts. */
const tagged = () => documents.map(({ text }) => wink.readDoc(text).tokens().out(lemma).length);
const analysed = () => documents.map((document) => analyse(document).tokens.length);

/**
 * CPU milliseconds of this process, all threads, that one run takes.
 *
 * @param {() => unknown} run
 */
const milliseconds = (run) => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const pairs = Array.from({ length: WARM_UP + RUNS }, () => ({
  whole: milliseconds(analysed),
  peer: milliseconds(tagged),
})).slice(WARM_UP);
const characters = documents.reduce((all, { text }) => all + text.length, 0);
const whole = median(pairs.map((pair) => pair.whole));
console.log(
  `${documents.length} documents, ${characters} characters; CPU time, median of ${RUNS} runs after ${WARM_UP}`,
);
console.log(
  `whole analysis            ${whole.toFixed(1)} ms  (${((documents.length / whole) * 1000).toFixed(0)} documents a second)`,
);
console.log(`wink-nlp tokens and tags  ${median(pairs.map((pair) => pair.peer)).toFixed(1)} ms`);
console.log(`ratio, pair by pair       ${median(pairs.map(({ whole, peer }) => whole / peer)).toFixed(2)}`);
