import { percentOr, row } from "../table";
import type { AgreementFigures } from "./agreement";
import type { DocumentFigures, DocumentRecord } from "./document-record";
import type { FoundFigures } from "./found";
import type { Portion } from "./portion";

/** The figures of a folder of documents as a table for people: all as one, then each. */
export function documentReportOf({ analyser, documents, all }: DocumentRecord): string {
  const title = documents.length === 1 ? "1 document" : `${documents.length} documents`;
  return [
    `This program's loaded terms against two coders: ${title}`,
    `analyser ${analyser.version} · lexicon ${analyser.lexicon.slice(0, 12)}`,
    "Figures are %, higher is better, unless said otherwise; each with the number it counts, of how many. Marks are",
    "shared, right or found where they share a character. A place is where marks of the coders touch each other: it",
    "counts once.",
    ...(documents.length > 1 ? ["", "All documents", ...figureLines(all)] : []),
    ...documents.flatMap(({ document, ...figures }) => ["", document, ...figureLines(figures)]),
  ].join("\n");
}

const figureLines = ({ coders, program, lexicon }: DocumentFigures): readonly string[] => [
  ...coderLines(coders),
  "  The program: marked terms",
  ...foundLines(program),
  "  The word list alone",
  ...foundLines(lexicon),
];

const portionRow = (label: string, { share, n, of }: Portion): string =>
  row(`  ${label}`, percentOr(share), n, `of ${of}`);

const coderLines = ({ shared: [first, second], ...figures }: AgreementFigures): readonly string[] => [
  "  The coders",
  row("  marks, first and second", "", ...figures.marks),
  portionRow("first's that second shares", first),
  portionRow("second's that first shares", second),
  portionRow("shared, same voice", figures.sameVoice),
  portionRow("shared, same category", figures.sameCategory),
  row("  words, F1 of one by other", percentOr(figures.wordF1)),
  row("  words, alpha (1 at most)", figures.wordAlpha === null ? "none" : figures.wordAlpha.toFixed(3)),
];

const foundLines = (figures: FoundFigures): readonly string[] => [
  portionRow("precision", figures.precision),
  portionRow("recall, both coders, sure", figures.recallSure),
  portionRow("recall, either coder", figures.recall),
  portionRow("found, voice right", figures.voice),
  portionRow("found, category right", figures.category),
];
