import { stringify } from "csv-stringify/sync";
import { categories, edition, measureById, measuresOf, scoreOf } from "#analysis";
import { type Store, storedDocuments, textHash } from "#corpus/store";
import { analysedIn, sayMissing } from "../bundle/analysed";

const KNOWN = ["id", "title", "outlet", "date", "url", "genre", "language", "author"] as const;

type Cell = string | number | null;

/** How the table is to be written, and who hears what takes its time. */
export interface CsvOptions {
  /**
   * For spreadsheets: begins with a byte-order mark, and puts an apostrophe before text that would be taken for a
   * formula. Numbers, negative ones too, stay as they are.
   */
  readonly excel: boolean;
  readonly say: (words: string) => void;
}

/**
 * The documents of the corpus as a table, a row each, a few in memory at a time: what is known of them, and for every
 * measure its value, what it counts, of how many, and its 95 % interval. Documents that this version has not analysed are analysed on the
 * way, and the analyses are kept. Where a measure cannot be made, its value is empty.
 */
export function* csvOf(store: Store, { excel, say }: CsvOptions): Generator<string> {
  const measures = [
    ...measuresOf([]),
    ...categories.flatMap(({ id }) => measureById(`loaded.category.${id}`) ?? []),
  ];
  const made = edition();
  const line = (cells: readonly Cell[]) => stringify([cells as Cell[]], { escape_formulas: excel });
  const names = measures.flatMap(({ id }) => [
    id,
    ...["count", "of", "low", "high"].map((part) => `${id}.${part}`),
  ]);
  sayMissing(store, say);
  yield `${excel ? "\ufeff" : ""}${line([...KNOWN, "analyser", "lexicon", "text_sha256", ...names])}`;
  for (const { document } of storedDocuments(store)) {
    const analysis = analysedIn(store, document);
    const scores = measures.flatMap((measure) => {
      const { value, count, of, interval } = analysis.scores[measure.id] ?? scoreOf(measure, analysis);
      return [value, count, of, interval?.[0] ?? null, interval?.[1] ?? null];
    });
    const by = [made.version, made.lexicon];
    yield line([...KNOWN.map((field) => document[field]), ...by, textHash(document.text), ...scores]);
  }
}
