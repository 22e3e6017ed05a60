import type { Evidence } from "./evidence";
import { list } from "./likeness";
import type { Twice } from "./otherwise";
import type { Pair } from "./pairs";
import { type Passage, runText } from "./passages";
import { rootOf, stemsOf } from "./words";

/** Words of a repeated run that a label shows. */
const longestLabel = 8;

/** Shared words that a reason or label names, the rarest ones. */
const mostWords = 4;

/** A run of so few words is told among the shared words. */
const shortestRun = 3;

/** "a, b and c". */
const joined = (texts: readonly string[]): string =>
  texts.length > 1 ? `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}` : (texts[0] ?? "");

/** Each text once, in whatever case. */
const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Map(texts.toReversed().map((text) => [text.toLowerCase(), text])).values()].toReversed();

/** The rarest shared words that stand in no shared name or figure, as the first passage writes them. */
function rareWords({ text }: Passage, { shared, names, figures }: Evidence): readonly string[] {
  const told = [...names, ...figures.map(([own]) => own.text)];
  const named = new Set(told.flatMap((each) => stemsOf({ text: each })).map(rootOf));
  const rarest = [...shared]
    .filter(([root, weight]) => weight > 0 && !named.has(root))
    .sort(([, x], [, y]) => y - x)
    .slice(0, mostWords)
    .map(([root]) => root);
  const written = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const root = rootOf(stemsOf({ text: word })[0] ?? "");
    if (rarest.includes(root) && !written.has(root)) written.set(root, word);
  }
  return [...written.values()];
}

/** The repeated words that are told, if they are more than a word or two: quoted ones before others. */
function runOf({ a, evidence: { quoted, plain } }: Pair): string | null {
  const run = [quoted, plain].find((each) => each !== null && each.a.length >= shortestRun);
  return run ? runText(a, run.a) : null;
}

/** Shared runs, without those that are part of a longer one. */
function runsOf(pairs: readonly Pair[]): readonly string[] {
  const runs = distinct(pairs.flatMap((pair) => runOf(pair) ?? []));
  return runs.filter((run) => !runs.some((longer) => longer !== run && longer.includes(run)));
}

const figuresOf = ({ evidence }: Pair): readonly string[] =>
  evidence.figures.map(([own, other]) =>
    own.value === other.value ? own.text : `${own.text} (${other.text})`,
  );

/** Things that the texts write differently, each pair of wordings once: “resign” and “step down”. */
const otherwise = (told: readonly Twice[]): readonly string[] =>
  distinct(told.map(([own, other]) => `“${own}” and “${other}”`));

/** Figures that speak against a pair; in documents of one week, others than those of one unit do not. */
function differing({ a, b, open, evidence: { differ, noneInCommon } }: Pair): readonly string[] {
  if (!differ && (!noneInCommon || open)) return [];
  const [own, other] = differ
    ? [differ[0].text, differ[1].text]
    : [a, b].map(({ figures }) => figures.map(({ text }) => text).join(", "));
  return [`figures differ: ${own} and ${other}`];
}

/** Why the passages belong together, and what speaks against, a sentence for each kind of evidence. */
export function becauseOf(pairs: readonly Pair[]): readonly string[] {
  const names = distinct(pairs.flatMap(({ evidence }) => evidence.names));
  const isList = pairs.some(({ evidence }) => evidence.names.length >= list);
  const figures = distinct(pairs.flatMap(figuresOf));
  const words = distinct(pairs.flatMap(({ a, evidence }) => rareWords(a, evidence)));
  return [
    ...runsOf(pairs).map((run) => `shared words: “${run}”`),
    ...(names.length > 0 ? [`${isList ? "shared list of names:" : "both name"} ${joined(names)}`] : []),
    ...(figures.length > 0 ? [`both give ${joined(figures)}`] : []),
    ...(words.length > 0 ? [`both use ${joined(words.map((word) => `“${word}”`))}`] : []),
    ...otherwise(pairs.flatMap(({ evidence }) => evidence.acts)).map(
      (each) => `told in other words: ${each}`,
    ),
    ...otherwise(pairs.flatMap(({ evidence }) => evidence.actors)).map((each) => `one and the same: ${each}`),
    ...distinct(pairs.flatMap(differing)),
    ...(pairs.some(({ evidence }) => evidence.speakers === "different") ? ["said by different persons"] : []),
  ];
}

/** The first words of a long run. */
function shortened(run: string): string {
  const words = run.split(" ");
  return words.length > longestLabel ? `${words.slice(0, longestLabel).join(" ")} …` : run;
}

/** A few words to call the passages by: the repeated words, else names, figures and rare words that they share. */
export function labelOf(pairs: readonly [Pair, ...Pair[]]): string {
  const [run] = runsOf(pairs);
  if (run !== undefined) return `“${shortened(run)}”`;
  const [{ a, evidence }] = pairs;
  return [
    ...evidence.names.slice(0, 2),
    ...evidence.actors.map(([own]) => own).slice(0, 1),
    ...figuresOf(pairs[0]).slice(0, 1),
    ...evidence.acts.map(([own]) => own).slice(0, 1),
    ...rareWords(a, evidence),
  ]
    .slice(0, mostWords)
    .join(", ");
}
