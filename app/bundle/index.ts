import { type Analysis, edition } from "#analysis";
import type { CorpusDocument } from "#corpus";
import {
  analysisOf,
  bundleLines,
  CORPUS_FILE,
  ofOneMoment,
  type PackedFile,
  type Store,
  zipped,
} from "#corpus/store";
import { aboutFile } from "./about";
import { analysedIn, analyseMissing } from "./analysed";
import { documentsTable } from "./documents";
import { foundTables } from "./found";
import { lexiconTable } from "./lexicon";
import { outletsTable } from "./outlets";
import { readMeFile } from "./read-me";
import { csvOf } from "./table";

/**
 * The corpus as a research zip: the corpus itself, which an import takes, and beside it what was found, as tables with
 * their data dictionary. All of it is of one moment; equal corpora and analysers give equal bytes. A few documents are
 * in memory at a time. Analyses that are not kept are made on the way, and kept; empty pieces come meanwhile, so that a
 * server can do other things. Throws a `StoreError` where the zip would be larger than its format allows.
 * @param say hears what takes its time
 */
export function* bundleOf(store: Store, say: (words: string) => void = () => {}): Generator<Uint8Array> {
  for (const _ of analyseMissing(store, say)) yield new Uint8Array();
  yield* ofOneMoment(store, (snapshot) => zipped(filesOf(snapshot, store)));
}

/** @param live the store itself, which has or takes the analysis of what came in just before the moment */
function filesOf(snapshot: Store, live: Store): readonly PackedFile[] {
  const analysed = (document: CorpusDocument): Analysis => {
    const kept = analysisOf(snapshot, document, edition());
    return kept ? { ...kept, document } : analysedIn(live, document);
  };
  const tables = [
    documentsTable(snapshot, analysed),
    outletsTable(snapshot),
    ...foundTables(snapshot, analysed),
    lexiconTable,
  ];
  return [
    aboutFile(tables),
    readMeFile(tables),
    ...tables.map((table) => ({ name: table.file, text: csvOf(table) })),
    { name: CORPUS_FILE, text: bundleLines(snapshot) },
  ];
}
