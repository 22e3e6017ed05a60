import type { Analysis } from "#analysis";
import type { CorpusDocument } from "#corpus";
import { type Store, storedDocuments } from "#corpus/store";
import { type ExportTable, tables } from "../.server/tables/tables";
import { documentColumns, rowsOf } from "../cli/rows";
import type { BundleTable } from "./table";

/** Gives the analysis of a document. */
export type Analysed = (document: CorpusDocument) => Analysis;

/** Columns that only what a reader looks at can fill. */
const OF_A_VIEW = ["dismissed"];

const known = new Map(
  tables.flatMap(({ columns }) => columns.map(({ name, about }) => [name, about] as const)),
);

const own: Readonly<Record<string, string>> = {
  genre: "report, analysis, letter or statement; empty where unknown.",
  date: "Day of publication, YYYY-MM-DD; empty where unknown.",
  measure: "Id of the measure; what each means is told under Measures.",
};

/** What was found in each document, and the scores, as the pages and the command line give them. */
export const foundTables = (store: Store, analysed: Analysed): readonly BundleTable[] => [
  scoresTable(store, analysed),
  ...tables.filter(({ name }) => name !== "scores").map((table) => markTable(table, store, analysed)),
];

/** As `parallax score --format csv` prints it. */
const scoresTable = (store: Store, analysed: Analysed): BundleTable => ({
  file: "scores.csv",
  about: "One row a document and measure, every measure for every document, in the same order.",
  columns: documentColumns.map((name) => ({ name, about: own[name] ?? known.get(name) ?? "" })),
  *rows() {
    for (const { document } of storedDocuments(store))
      yield rowsOf(analysed(document)).map((row) => documentColumns.map((column) => row[column] ?? null));
  },
});

function markTable(
  { name, about, columns, rows }: ExportTable,
  store: Store,
  analysed: Analysed,
): BundleTable {
  const kept = columns.flatMap((column, at) => (OF_A_VIEW.includes(column.name) ? [] : [at]));
  return {
    file: `${name}.csv`,
    about,
    columns: kept.flatMap((at) => columns[at] ?? []),
    *rows() {
      for (const { document } of storedDocuments(store))
        yield rows([{ id: document.id, analysis: analysed(document) }]).map((row) =>
          kept.map((at) => row[at] ?? null),
        );
    },
  };
}
