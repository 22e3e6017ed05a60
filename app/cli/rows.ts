import {
  type Analysis,
  categories,
  type Measure,
  measureById,
  measuresOf,
  type OutletScores,
  type Score,
  scoreOf,
} from "#analysis";

/** A row of scores: its columns, in their order. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Columns of the scores of documents. */
export const documentColumns = [
  ...["document", "outlet", "genre", "date"],
  ...["measure", "label", "value", "unit", "count", "of", "low", "high", "method", "reason"],
  ...["analyser", "lexicon", "text_sha256"],
] as const;

/** Columns of the scores of outlets. */
export const outletColumns = [
  ...["outlet", "documents"],
  ...["measure", "label", "value", "unit", "count", "of", "low", "high", "method", "reason"],
  ...["notice", "analyser", "lexicon"],
] as const;

/** The fixed measures, one for each category of the lexicon, and those the document's other marks ask for. */
function measuresFor(analysis: Analysis): readonly Measure[] {
  const listed = categories.flatMap(({ id }) => measureById(`loaded.category.${id}`) ?? []);
  const all = [...measuresOf([]), ...listed, ...measuresOf([analysis])];
  return [...new Map(all.map((measure) => [measure.id, measure])).values()];
}

/** The scores of one document, one row a measure. A category that the document lacks has a count of 0. */
export function rowsOf(analysis: Analysis): readonly Row[] {
  const { id, outlet, genre, date } = analysis.document;
  const { version, lexicon, text } = analysis.analyser;
  return measuresFor(analysis).map((measure) => ({
    document: id,
    ...{ outlet, genre, date },
    ...cells(measure, analysis.scores[measure.id] ?? scoreOf(measure, analysis)),
    ...{ analyser: version, lexicon, text_sha256: text },
  }));
}

/** The scores of one outlet, one row a measure. */
export function outletRowsOf(
  { outlet, documents, notice, scores }: OutletScores,
  { version, lexicon }: Analysis["analyser"],
): readonly Row[] {
  return Object.entries(scores).map(([id, score]) => ({
    outlet,
    documents: documents.length,
    ...cells(measureById(id) ?? { id, label: id, unit: null }, score),
    ...{ notice, analyser: version, lexicon },
  }));
}

const cells = (
  { id, label, unit }: Pick<Measure, "id" | "label"> & { readonly unit: string | null },
  { value, count, of, interval, method, reason }: Score,
): Row => ({
  ...{ measure: id, label, value, unit, count, of },
  low: interval?.[0] ?? null,
  high: interval?.[1] ?? null,
  method,
  reason: reason ?? null,
});
