import type { Analyser } from "../../analysis/types";
import type { Database } from "./database";

/** What makes analyses: the analyser's version, and the SHA-256 of its lexicon. */
export type Edition = Pick<Analyser, "version" | "lexicon">;

/** The number of an edition of which there are analyses. */
export const editionNumber = (database: Database, { version, lexicon }: Edition): number | undefined =>
  database.row<{ id: number }>("SELECT id FROM editions WHERE version = ? AND lexicon = ?", [
    version,
    lexicon,
  ])?.id;

/** The number of an edition, within a transaction; a new one gets one. */
export const saveEdition = (database: Database, edition: Edition): number =>
  editionNumber(database, edition) ??
  database.run("INSERT INTO editions (version, lexicon) VALUES (?, ?)", [edition.version, edition.lexicon])
    .row;
