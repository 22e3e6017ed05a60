import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  checkIntegrity,
  listDocuments,
  openStore,
  rollup,
  searchDocuments,
  startJob,
  storedDocument,
} from "../../corpus/store";
import { type Database, openDatabase } from "../../corpus/store/database";
import { readingHash, textHash } from "../../corpus/store/hash";
import { knownOf } from "../../corpus/store/known";
import { migrate, STORE_VERSION, versionOf } from "../../corpus/store/migrate";
import { temporaryFolder, temporaryStore } from "./helpers";
import { made } from "./made";

const versions = Array.from({ length: STORE_VERSION }, (_, version) => version);
const document = made("a", "The minister of Port Ellery said so.", { title: "So", date: "2024-05-25" });

/** A store's file as the program of an earlier version left it, with a document from version 1 on. */
function fileOfVersion(version: number): string {
  const folder = temporaryFolder();
  const database = openDatabase(join(folder, "corpus.sqlite"));
  migrate(database, version);
  if (version > 0) insert(database);
  if (analysed(version)) analyse(database);
  database.close();
  return folder;
}

/** As version 1 wrote it; what later versions add to it is theirs to make. */
function insert(database: Database): void {
  database.run("INSERT INTO texts (hash, text) VALUES (?, ?)", [textHash(document.text), document.text]);
  database.run(
    "INSERT INTO documents (id, version, text, reading, title, date, language) VALUES (?, 1, 1, ?, ?, ?, ?)",
    [document.id, readingHash(document), document.title, document.date, document.language],
  );
  database.run("INSERT INTO versions (document, version, text, saved, known) VALUES (1, 1, 1, ?, ?)", [
    "2026-01-01T00:00:00.000Z",
    JSON.stringify(knownOf(document)),
  ]);
}

/** Versions whose analyses later ones have to list; from version 6 on the program lists them. */
const analysed = (version: number): boolean => version === 4 || version === 5;

/** An analysis as these wrote it. */
function analyse(database: Database): void {
  database.run("INSERT INTO editions (version, lexicon) VALUES ('1', 'f')");
  database.run("INSERT INTO measures (name) VALUES ('loaded')");
  database.run(
    "INSERT INTO rollup (edition, measure, outlet, month, documents, count, total) VALUES (1, 1, '', '2024-05', 1, 3, 10)",
  );
  database.run("INSERT INTO analyses (text, reading, edition, scores, record) VALUES (1, ?, 1, ?, x'00')", [
    readingHash(document),
    JSON.stringify({ 1: [3, 10] }),
  ]);
}

const schemaOf = (database: Database): unknown =>
  database.rows("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");

describe("from every earlier version to the newest", () => {
  test.each(versions)("version %i", (version) => {
    const store = openStore(fileOfVersion(version));
    expect(versionOf(store.database)).toBe(STORE_VERSION);
    expect(schemaOf(store.database)).toEqual(schemaOf(temporaryStore().database));
    checkIntegrity(store.database);
    if (version === 0) return;
    expect(storedDocument(store, "a")?.document).toEqual(document);
    expect(searchDocuments(store, "ellery").hits.map(({ id }) => id)).toEqual(["a"]);
    const edition = { version: "1", lexicon: "f" };
    const { documents } = listDocuments(store, { edition, measures: ["loaded"] });
    expect(documents[0]?.scores).toEqual(
      analysed(version) ? { loaded: { count: 3, of: 10, interval: null } } : null,
    );
    expect(rollup(store, edition, "loaded")).toEqual(
      analysed(version)
        ? [
            {
              ...{ outlet: null, month: "2024-05", documents: 1, count: 3, of: 10 },
              ...{ countSquared: 9, ofSquared: 100, product: 30 },
            },
          ]
        : [],
    );
    expect(startJob(store, "analyse").state).toBe("waiting");
  });
});

test("a step that fails leaves the version before", () => {
  const folder = fileOfVersion(1);
  const database = openDatabase(join(folder, "corpus.sqlite"));
  database.exec("CREATE TABLE collections (taken)");
  expect(() => openStore(folder)).toThrow(/collections already exists/);
  expect(versionOf(database)).toBe(1);
  expect(database.row("SELECT name FROM sqlite_schema WHERE name = 'texts_index'")).toBeUndefined();
});
