import type { Analysis, Score } from "../../analysis/types";
import { batches } from "./batch";
import { compressed } from "./compression";
import type { Database } from "./database";
import { saveEdition } from "./editions";
import { StoreError } from "./errors";
import { readingHash, textHash } from "./hash";
import type { Store } from "./open";
import { tally } from "./tally";
import { numberOfText } from "./texts";
import { packed, type VoiceRange } from "./voices";

/** Says in which voice the words of a text stand: the analysis knows, the store does not. */
export type RangesOf = (analysis: Analysis) => readonly VoiceRange[];

/** Keeps an analysis; one of the same text, reading and edition is replaced. See `saveAnalyses`. */
export const saveAnalysis = (store: Store, analysis: Analysis, rangesOf: RangesOf): void =>
  saveAnalyses(store, [analysis], rangesOf);

/** Keeps analyses, at most 50 a transaction. Throws a `StoreError` where the store has not the text of one. */
export function saveAnalyses({ database }: Store, analyses: Iterable<Analysis>, rangesOf: RangesOf): void {
  for (const batch of batches(analyses)) {
    const made = batch.map((analysis) => madeOf(analysis, rangesOf));
    database.transaction(() => {
      for (const [index, analysis] of batch.entries()) save(database, analysis, made[index] as Made);
    });
  }
}

/** What is kept of an analysis and takes a while to make: other processes need not wait for it. */
interface Made {
  readonly record: Uint8Array;
  readonly ranges: string;
}

function madeOf(analysis: Analysis, rangesOf: RangesOf): Made {
  const { document, ...found } = analysis;
  return { record: compressed(found), ranges: packed(document.text, rangesOf(analysis)) };
}

function save(database: Database, { document, analyser, scores }: Analysis, { record, ranges }: Made): void {
  const text = numberOfText(database, textHash(document.text));
  if (text === undefined) {
    throw new StoreError(`${document.id}: its text is not in ${database.file}; add the document first`);
  }
  const reading = readingHash(document);
  const counted = database.rows<{ number: number }>(
    "SELECT number FROM documents WHERE text = ? AND reading = ? AND deleted IS NULL",
    [text, reading],
  );
  for (const { number } of counted) tally(database, number, -1);
  const saved = database.row<{ id: number }>(
    `INSERT INTO analyses (text, reading, edition, scores, record) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET scores = excluded.scores, record = excluded.record RETURNING id`,
    [text, reading, saveEdition(database, analyser), countsOf(database, scores), record],
  );
  database.run("DELETE FROM voiced WHERE analysis = ?", [saved?.id as number]);
  database.run("INSERT INTO voiced (analysis, ranges) VALUES (?, ?)", [saved?.id as number, ranges]);
  for (const { number } of counted) tally(database, number, 1);
}

/** Digits kept of an interval's ends: far more than are shown. */
const DIGITS = 7;

/**
 * What the rollup sums and lists show, as JSON: number of the measure to [count, of] or, with its interval in the unit of
 * the measure, [count, of, low, high]. What was not measured is left out.
 */
function countsOf(database: Database, scores: Readonly<Record<string, Score>>): string {
  const measured = Object.entries(scores).filter(([, { value }]) => value !== null);
  return JSON.stringify(
    Object.fromEntries(
      measured.map(([name, { count, of, interval }]) => [
        saveMeasure(database, name),
        [count, of, ...(interval ?? []).map((end) => Number(end.toPrecision(DIGITS)))],
      ]),
    ),
  );
}

const saveMeasure = (database: Database, name: string): number =>
  database.row<{ id: number }>("SELECT id FROM measures WHERE name = ?", [name])?.id ??
  database.run("INSERT INTO measures (name) VALUES (?)", [name]).row;
