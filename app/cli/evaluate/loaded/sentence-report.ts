import type { Bin, Calibration } from "../calibration";
import type { Rates } from "../rates";
import { heading, percent, percentOr, row } from "../table";
import type { SentenceFigures, Verdict } from "./sentence-figures";
import type { SentenceRecord } from "./sentence-record";
import type { ScoredFigures, TokenFigures } from "./token-figures";

/** The figures of a file of sentences as a table for people. */
export function sentenceReportOf(record: SentenceRecord): string {
  const { analyser, texts, tokens, ablation, spans, calibration } = record;
  const share = tokens.n === 0 ? "" : ` (${percent(tokens.marked / tokens.n)} %)`;
  return [
    `This program's loaded terms against human coders: ${texts === 1 ? "1 text" : `${texts} texts`}`,
    `analyser ${analyser.version} · lexicon ${analyser.lexicon.slice(0, 12)}`,
    `Of ${tokens.n} words the coders marked ${tokens.marked}${share}.`,
    "Figures are %, higher is better, unless said otherwise. P: right of what the program marked; R: found of what",
    "the coders marked; F1: both in one. AP and AUC: how well scores put the marked before the others; at random AP is",
    "the share of the marked, AUC 50. Of sentences, P, R and F1 are of the biased; macroF1 is the mean of the F1 of",
    "both kinds, right the share of which both sides say the same. Scores are to be relied on where the mean score of",
    "a bin is the share that the coders marked.",
    "",
    heading("Words", "P", "R", "F1", "AP", "AUC", "program"),
    ...scoredRows("", tokens.words),
    ...(tokens.unambiguous ? scoredRows(", unambiguous", tokens.unambiguous) : []),
    tokenRow("in a marked term", tokens.terms),
    "What each part adds: words in",
    tokenRow("the word list alone", ablation.lexicon),
    tokenRow("suggested words alone", ablation.suggested),
    tokenRow("both, not joined", ablation.parts),
    tokenRow("both, joined: marked terms", ablation.terms),
    "",
    heading("Marked terms, as spans", "P", "R", "F1", "coders", "program"),
    spanRow("that share a character", spans.overlap),
    spanRow("by the share in common", spans.partial),
    "",
    ...sentenceLines(record),
    "",
    ...calibrationLines("Words by score", "marked", calibration.words),
    ...calibrationLines("Sentences by score", "biased", calibration.sentences),
    "",
    ...voiceLines(record),
  ].join("\n");
}

const tokenCells = ({ p, r, f1, ap, auc, pred }: TokenFigures): readonly (string | number)[] => [
  ...[p, r, f1].map(percent),
  percentOr(ap),
  percentOr(auc),
  pred,
];
const tokenRow = (label: string, figures: TokenFigures): string => row(label, ...tokenCells(figures));

const scoredRows = (note: string, figures: ScoredFigures): readonly string[] => [
  tokenRow(`score from ${figures.threshold}${note}`, figures),
  ...(figures.best
    ? [row(`best F1, from ${figures.best.threshold.toFixed(4)}`, "", "", percent(figures.best.f1))]
    : []),
];

const spanRow = (label: string, { p, r, f1, gold, pred }: Rates): string =>
  row(label, ...[p, r, f1].map(percent), gold, pred);

function sentenceLines({ sentences }: SentenceRecord): readonly string[] {
  const { n, biased, scored, anyWord } = sentences;
  if (!scored || !anyWord)
    return ["Sentences", "  not measured: the coders say of no sentence whether it is biased"];
  return [
    heading(`Sentences: ${n}, biased ${biased}`, "P", "R", "F1", "macroF1", "right", "AUC"),
    ...verdictRows("score", scored),
    ...verdictRows("any word", anyWord),
  ];
}

function verdictRows(label: string, { at, best, auc }: SentenceFigures): readonly string[] {
  const verdictRow = (words: string, { p, r, f1, macroF1, accuracy }: Verdict, last: string): string =>
    row(words, ...[p, r, f1, macroF1, accuracy].map(percent), last);
  return [
    verdictRow(`${label} from ${at.threshold}`, at, percentOr(auc)),
    verdictRow(`${label}, best from ${best.threshold.toFixed(4)}`, best, ""),
  ];
}

const calibrationLines = (title: string, right: string, { bins, error }: Calibration): readonly string[] => [
  heading(title, "mean", right, "number"),
  ...bins.map(binRow),
  error === null ? "  not measured: there is none" : row("mean gap (0 is best)", percent(error)),
];

const binRow = ({ from, to, mean, share, n }: Bin): string =>
  row(`${from.toFixed(1)} to ${to.toFixed(1)}`, percentOr(mean), percentOr(share), n);

function voiceLines({ voices }: SentenceRecord): readonly string[] {
  const title = "Coded spans that a marked term touches: is the voice right?";
  if (!voices)
    return [title, "  not measured: the coders say of no span whether it stands between quotation marks"];
  const { all, quoted, plain } = voices;
  return [
    title,
    ...Object.entries({ all, "between quotation marks": quoted, "outside of them": plain }).map(
      ([label, { share, n, of }]) => row(label, percentOr(share), n, `of ${of}`),
    ),
  ];
}
