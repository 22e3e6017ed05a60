import type { Alpha, Coefficient, UnitisingAlpha } from "#analysis";
import { percent, row } from "../evaluate/table";
import type { Figures, PairFigures, ShareFigure } from "./figures";

/** The record of an agreement: every document by itself, and all as one. */
export interface AgreementRecord {
  readonly documents: readonly (Figures & { readonly document: string })[];
  readonly all: Figures;
}

/** Most pairs of unlike values that a report lists. */
const mostUnlike = 10;

/** How coders agree, as a table for people. */
export function agreementReportOf({ documents, all }: AgreementRecord): string {
  const title = documents.length === 1 ? "1 document" : `${documents.length} documents`;
  return [
    `Agreement of coders ${all.coders.join(", ")}: ${title}`,
    "Alpha is Krippendorff's, nominal: 1 all agree, 0 as by chance. A word is a unit of its own, marked or not. A place",
    "is where marks share a character, whoever made them; its category and voice are compared where two coders marked it.",
    "Stretches are compared by length, with where each begins and ends: Krippendorff's alphas for unitising.",
    "Shares are %, with the number counted, of how many, and the 95 % interval.",
    ...(documents.length > 1 ? ["", "All documents", ...figureLines(all)] : []),
    ...documents.flatMap(({ document, ...figures }) => ["", document, ...figureLines(figures)]),
  ].join("\n");
}

const figureLines = ({ words, places, stretches, pairs }: Figures): readonly string[] => [
  "  Words",
  ...alphaLines("position alone", words.position),
  ...matrixLines(words.position),
  ...alphaLines("category, or not marked", words.category),
  ...unlikeLines(words.category),
  "  Places",
  shareRow("marked by two or more", places.byTwo),
  ...alphaLines("category", places.category),
  ...unlikeLines(places.category),
  ...alphaLines("voice", places.voice),
  ...unlikeLines(places.voice),
  ...stretchLines(stretches),
  ...pairs.flatMap(pairLines),
];

const stretchLines = ({ unitising, marked, coding, values }: UnitisingAlpha): readonly string[] => [
  "  Stretches, alpha",
  ...coefficientLines("bounds and category", unitising),
  ...coefficientLines("marked or not", marked),
  ...coefficientLines("category, where two marked", coding, coding.coverage, "of the text"),
  ...values.flatMap(({ value, coverage, ...alpha }) =>
    coefficientLines(`  ${value}`, alpha, coverage, "of its length"),
  ),
];

const coefficientLines = (
  label: string,
  { alpha, reason }: Coefficient,
  coverage: number | null = null,
  of = "",
): readonly string[] =>
  alpha === null
    ? [row(`  ${label}`, "none"), `      ${reason}`]
    : [
        row(
          `  ${label}`,
          alpha.toFixed(3),
          ...(coverage === null ? [] : [`${percent(coverage)} %`, `  ${of}`]),
        ),
      ];

const pairLines = ({ coders, half, exact, words, ...figures }: PairFigures): readonly string[] => [
  `  Coders ${coders.join(" and ")}`,
  row("  marks of each", "", ...figures.marks),
  ...figures.shared.map(({ n, of, share }, index) =>
    row(
      `  ${coders[index]}'s that share a character`,
      share === null ? "none" : percent(share),
      n,
      `of ${of}`,
    ),
  ),
  shareRow("that share half or more", half),
  shareRow("with the same bounds", exact),
  ...alphaLines("words, position alone", words.position),
  ...alphaLines("words, category", words.category),
];

const shareRow = (label: string, { n, of, share, interval }: ShareFigure): string =>
  row(
    `  ${label}`,
    share === null ? "none" : percent(share),
    n,
    `of ${of}`,
    ...(interval ? [`${percent(interval[0])}–${percent(interval[1])}`.padStart(14)] : []),
  );

const alphaLines = (label: string, { alpha, units, reason }: Alpha): readonly string[] =>
  alpha === null
    ? [row(`  ${label}`, "none"), `      ${reason}`]
    : [row(`  ${label}, alpha`, alpha.toFixed(3), units, units === 1 ? "unit" : "units")];

/** The whole matrix, where it has few values. */
const matrixLines = ({ labels, coincidences }: Alpha): readonly string[] => [
  row("    coincidences", ...labels.map((label) => label.padStart(12))),
  ...coincidences.map((counts, index) =>
    row(`      ${labels[index]}`, ...counts.map((count) => shown(count).padStart(12))),
  ),
];

/** The unlike values that meet most often; a matrix of all categories would be too wide. */
function unlikeLines({ labels, coincidences }: Alpha): readonly string[] {
  const unlike = labels
    .flatMap((one, at) =>
      labels
        .slice(at + 1)
        .map((other, next) => ({ one, other, count: coincidences[at]?.[at + 1 + next] ?? 0 })),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const rest = unlike.length - mostUnlike;
  return [
    ...unlike
      .slice(0, mostUnlike)
      .map(({ one, other, count }) => `      ${shown(count)} × ${one} / ${other}`),
    ...(rest > 0 ? [`      and ${rest} more pairs; --format json has the whole matrix`] : []),
  ];
}

const shown = (count: number): string => String(Math.round(count * 100) / 100);
