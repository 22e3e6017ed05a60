import type { Alignment, Analysis } from "../types";
import type { Evidence } from "./evidence";
import { type Group, groupsOf } from "./groups";
import { type Pair, pairsIn } from "./pairs";
import { passagesOf } from "./passages";

/** From this many shared names on the two passages give a list. */
const list = 4;

/** Words of a repeated run that a label shows. */
const longestLabel = 8;

const textsOf = (evidence: readonly Evidence[], kind: Evidence["kind"]): readonly string[] =>
  evidence.filter((item) => item.kind === kind).map(({ text }) => text);

/** "a, b and c". */
const joined = (texts: readonly string[]): string =>
  texts.length > 1 ? `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}` : (texts[0] ?? "");

/** Why the pair belongs together, a sentence for each kind of evidence. */
function becauseOf({ a, b, evidence, figuresDiffer }: Pair): readonly string[] {
  const [words, names, figures, rare] = (["words", "name", "figure", "rare word"] as const).map((kind) =>
    textsOf(evidence, kind),
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  return [
    ...words.map((run) => `shared words: “${run}”`),
    ...(names.length >= list ? [`shared list of names: ${joined(names)}`] : []),
    ...(names.length > 0 && names.length < list ? [`both name ${joined(names)}`] : []),
    ...(figures.length > 0 ? [`both give ${joined(figures)}`] : []),
    ...(rare.length > 0 ? [`both use ${joined(rare.map((word) => `“${word}”`))}, rare in these texts`] : []),
    ...(figuresDiffer
      ? [`figures differ: ${[...a.figures].join(", ")} and ${[...b.figures].join(", ")}`]
      : []),
  ];
}

/** The first words of a long run. */
function shortened(run: string): string {
  const words = run.split(" ");
  return words.length > longestLabel ? `${words.slice(0, longestLabel).join(" ")} …` : run;
}

/** A few words to call the passages by: the repeated words, else the names, else the figures. */
function labelOf({ evidence }: Pair): string {
  const [run] = textsOf(evidence, "words");
  if (run !== undefined) return `“${shortened(run)}”`;
  return joined([...textsOf(evidence, "name"), ...textsOf(evidence, "figure")].slice(0, 3));
}

/** The passages of a group in the order of the documents, each with its place in its text. */
const passagesIn = ({ passages }: Group, order: readonly string[]): Alignment["passages"] =>
  [...passages]
    .map(({ document, span }) => ({ document, span }))
    .sort((a, b) => order.indexOf(a.document) - order.indexOf(b.document));

/**
 * Passages (sentences) of different documents that speak of the same thing, found by repeated words, shared names and
 * shared figures that are rare in these documents; shared topic words alone never pair. A passage is paired only with
 * its best partner in another document, and only if that is so both ways, so that no match is preferred to a doubtful
 * one. `strong` asks for repeated words, or for several rare names or figures without figures that differ. A group is as
 * strong as its weakest pair. In the order of the first documents' text. Document ids must be unique. Linear in the text.
 */
export function alignment(analyses: readonly Analysis[]): readonly Alignment[] {
  const order = analyses.map(({ document }) => document.id);
  return groupsOf(pairsIn(analyses.flatMap(passagesOf)))
    .map((group) => ({ group, passages: passagesIn(group, order) }))
    .sort((x, y) => compareStart(x.passages[0], y.passages[0], order))
    .map(({ group: { pairs }, passages }, index) => ({
      id: `t${index + 1}`,
      strength: pairs.every(({ strength }) => strength === "strong") ? "strong" : "weak",
      label: labelOf(pairs[0]),
      passages,
      because: [...new Set(pairs.flatMap(becauseOf))],
    }));
}

type Start = Alignment["passages"][number] | undefined;

const compareStart = (a: Start, b: Start, order: readonly string[]): number =>
  a && b ? order.indexOf(a.document) - order.indexOf(b.document) || a.span.start - b.span.start : 0;
