import { analyse, edition } from "#analysis";
import { loadCorpus } from "#corpus";
import { chance, LENGTH } from "./made-up.mjs";

const sample = loadCorpus()[0]?.document;
const model =
  sample && analyse({ ...sample, text: sample.text.slice(0, LENGTH), headline: null, boilerplate: [] });

/**
 * An analysis of a document: what was found in a real text of the same length, with other scores. Analysing 100,000
 * documents would take most of an hour, and what the store does with the analyses would not be another.
 *
 * @param {number} number
 * @param {import("../../corpus/types").CorpusDocument} document
 * @returns {import("../../analysis/types").Analysis}
 */
export function analysisOf(number, document) {
  if (!model) throw new Error("no sample document");
  const draw = chance(number * 104_729 + 3);
  const scores = Object.entries(model.scores).map(([name, score]) => {
    const count = Math.floor(draw() * 40);
    return [name, { ...score, value: count / 450, count, of: 450 }];
  });
  return { ...model, document, analyser: { ...edition(), text: "" }, scores: Object.fromEntries(scores) };
}

const VOICES = /** @type {const} */ (["unattributed", "indirect", "direct"]);

/**
 * Stretches of about 150 characters in three voices by turns.
 *
 * @param {import("../../analysis/types").Analysis} analysis
 */
export const rangesOf = ({ document: { text } }) =>
  Array.from({ length: Math.floor(text.length / 150) }, (_, index) => ({
    voice: VOICES[index % VOICES.length] ?? "unattributed",
    span: { start: index * 150, end: index * 150 + 149 },
  }));
