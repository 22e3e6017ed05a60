import type { Rates } from "./rates";
import type { EvaluationRecord } from "./record";
import { roles } from "./relation";
import { type RelationTest, relationTestNames } from "./relations";
import type { Bin } from "./reliability";
import { type SentenceFigures, type SentenceTest, sentenceTestNames } from "./sentences";
import { type SpanMeasureName, spanMeasureNames } from "./spans";
import { percent, percentOr, row } from "./table";

const spanWords: Readonly<Record<SpanMeasureName, string>> = {
  token: "Tokens",
  exact: "Fragments, both ends right",
  begin: "Fragments, first token right",
  words: "Fragments, first and last word right",
  whole: "Whole parts, all fragments right",
  overlap: "Fragments that share a token",
  soft: "Fragments, by the share in common",
};

const relationWords: Readonly<Record<RelationTest, string>> = {
  content: "content",
  source: "content and source",
  cue: "content and cue",
  all: "content, source and cue",
};

const sentenceWords: Readonly<Record<SentenceTest, string>> = {
  any: "Sentences with a word of content",
  majority: "Sentences half or more content",
};

const ratesRow = (label: string, { p, r, f1, gold, pred }: Rates): string =>
  row(label, percent(p), percent(r), percent(f1), gold, pred);

/** The figures as a table for people. */
export function evaluationReportOf(record: EvaluationRecord): string {
  const { analyser, docs, nestedLeftOut } = record;
  return [
    `This program against human coders: ${docs === 1 ? "1 text" : `${docs} texts`}`,
    `analyser ${analyser.version} · lexicon ${String(analyser.lexicon).slice(0, 12)}`,
    `Left out, as they stand in another's content: ${nestedLeftOut.predicted} relations of the program, ${nestedLeftOut.gold} of the coders`,
    "Figures are %, higher is better, unless said otherwise. P: right of what the program marked; R: found of what",
    "the coders marked; F1: both in one.",
    "",
    row("", "P", "R", "F1", "coders", "program"),
    ...spanMeasureNames.flatMap((name) => [
      spanWords[name],
      ...roles.map((role) => ratesRow(role, record[name][role])),
    ]),
    "Fragments, mean Jaccard",
    ...roles.map((role) => row(role, "", "", percent(record.jaccard[role]))),
    "Relations right in",
    ...relationTestNames.map((test) => ratesRow(relationWords[test], record.relation[test])),
    ...sentenceTestNames.flatMap((test) => sentenceLines(sentenceWords[test], record.sentence[test])),
    "",
    ...otherLines(record),
  ].join("\n");
}

const sentenceLines = (title: string, figures: SentenceFigures): readonly string[] => [
  title,
  ratesRow("attributed", figures.attributed),
  ratesRow("unattributed", figures.unattributed),
  row("macro F1", "", "", percent(figures.macroF1)),
  row("accuracy", percent(figures.accuracy)),
  row("kappa (1 at most)", figures.kappa.toFixed(3)),
  row("sentences", figures.sentences),
  row("attributed by coders", percent(figures.goldShare)),
];

const otherLines = ({
  document,
  quotedContents,
  linking,
  reliability,
}: EvaluationRecord): readonly string[] => [
  "Share of a text's words that are attributed",
  row("mean, coders", percent(document.goldMean)),
  row("mean, program", percent(document.predMean)),
  row("correlation (1 at most)", document.pearson.toFixed(3)),
  row("mean error (lower is better)", percent(document.mae)),
  row("bias (0 is best)", percent(document.bias)),
  "Contents of direct quotations found",
  quotedContents.share === null
    ? "  not measured: the coders marked no content that begins with a quotation mark"
    : row("found", percent(quotedContents.share), quotedContents.found, `of ${quotedContents.of}`),
  "Linking on gold spans: source, cue and content brought together as the coders did",
  linking.share === null
    ? "  not measured: the coders marked no relation with cue and content"
    : row("right", percent(linking.share), linking.right, `of ${linking.of}`),
  "Is confidence to be relied on? Relations right in content, source and cue",
  row("confidence", "mean", "right", "number"),
  ...reliability.bins.map(binRow),
  reliability.calibrationError === null
    ? "  not measured: the program found no relation"
    : row("calibration error (0 is best)", percent(reliability.calibrationError)),
];

const binRow = ({ from, to, n, confidence, right }: Bin): string =>
  row(`${from.toFixed(1)} to ${to.toFixed(1)}`, ...[confidence, right].map(percentOr), n);
