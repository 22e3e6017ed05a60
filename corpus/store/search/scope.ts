import type { Voice } from "../../../analysis/types";
import type { Database } from "../database";
import { type Edition, editionNumber } from "../editions";
import { StoreError } from "../errors";
import { type Condition, conditionOf, type Filters } from "../filters";
import { VOICES } from "../voices";
import { matchOf } from "./query";

/** In whose voice what is looked for must stand, as this edition of the analyser found it. */
export interface InVoice {
  readonly voice: Voice;
  readonly edition: Edition;
}

export interface Scope extends Filters {
  /** In any voice if left out. All words must stand in this voice, and a phrase in one stretch of it. */
  readonly inVoice?: InVoice;
}

/** Where a search looks: tables with `documents d` among them, and the condition on them. */
export interface Searched extends Condition {
  readonly from: string;
  /** The full-text index, whose `rank` says how relevant a document is. */
  readonly index: string;
}

/**
 * Makes SQL of a search; the order of the tables is fixed, so that the index is walked once. Throws a
 * `StoreError` where the query asks for no word, a date is none or a voice unknown.
 */
export function searchedOf(database: Database, query: string, scope: Scope): Searched {
  const match = matchOf(query);
  const { sql, values } = conditionOf(scope);
  const { inVoice } = scope;
  if (!inVoice) {
    return {
      index: "texts_index",
      from: "texts_index CROSS JOIN documents d ON d.text = texts_index.rowid",
      sql: `texts_index MATCH ? AND ${sql}`,
      values: [match, ...values],
    };
  }
  const { voice, edition } = known(inVoice);
  return {
    index: "voices_index",
    from: `voices_index CROSS JOIN analysed n ON n.analysis = voices_index.rowid
      CROSS JOIN documents d ON d.number = n.document`,
    sql: `voices_index MATCH ? AND n.edition = ? AND ${sql}`,
    values: [`{${voice}} : (${match})`, editionNumber(database, edition) ?? -1, ...values],
  };
}

/** How many of the documents that are meant could not be searched, since their analysis is still to be made. */
export function countUnread(database: Database, scope: Scope): number {
  if (!scope.inVoice) return 0;
  const { sql, values } = conditionOf(scope);
  const row = database.row<{ unread: number }>(
    `SELECT count(*) AS unread FROM documents d WHERE ${sql} AND NOT EXISTS (
       SELECT 1 FROM analysed WHERE edition = ? AND document = d.number AND voiced = 1)`,
    [...values, editionNumber(database, scope.inVoice.edition) ?? -1],
  );
  return row?.unread ?? 0;
}

function known(inVoice: InVoice): InVoice {
  if (VOICES.includes(inVoice.voice)) return inVoice;
  throw new StoreError(`voice "${inVoice.voice}": not one of ${VOICES.join(", ")}`);
}
