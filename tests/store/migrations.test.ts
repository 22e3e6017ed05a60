import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkIntegrity, openStore, searchDocuments, storedDocument } from "../../corpus/store";
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
