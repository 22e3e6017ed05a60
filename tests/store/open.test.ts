import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  addDocument,
  closeStore,
  dataFolder,
  openStore,
  StoreError,
  storedDocument,
} from "../../corpus/store";
import { openDatabase } from "../../corpus/store/database";
import { STORE_VERSION } from "../../corpus/store/migrate";
import { messageOf, temporaryFolder, temporaryStore } from "./helpers";
import { made } from "./made";

const file = (folder: string): string => join(folder, "corpus.sqlite");

describe("the data folder", () => {
  test.each([
    ["the one named", "/a/b", { PARALLAX_DATA: "/c" }, "/a/b"],
    ["the environment's", null, { PARALLAX_DATA: "/c" }, "/c"],
    ["data in the working folder", null, {}, "/home/ana/data"],
    ["relative to the working folder", "x/y", {}, "/home/ana/x/y"],
    ["an empty name counts as none", "", { PARALLAX_DATA: "" }, "/home/ana/data"],
  ])("%s", (_case, named, environment, expected) => {
    expect(dataFolder({ named, environment, workingFolder: "/home/ana" })).toBe(expected);
  });
});

describe("opening", () => {
  test("makes folder and file at first, and finds them again", () => {
    const folder = join(temporaryFolder(), "new", "folder");
    const first = openStore(folder);
    addDocument(first, made("a", "The minister said so."));
    closeStore(first);
    expect(existsSync(file(folder))).toBe(true);
    expect(storedDocument(openStore(folder), "a")?.document.text).toBe("The minister said so.");
  });

  test("writes ahead, waits for the disk, keeps references", () => {
    const { database } = temporaryStore();
    expect(database.row("PRAGMA journal_mode")).toEqual({ journal_mode: "wal" });
    expect(database.row("PRAGMA synchronous")).toEqual({ synchronous: 2 });
    expect(database.row("PRAGMA foreign_keys")).toEqual({ foreign_keys: 1 });
    expect(database.row("PRAGMA busy_timeout")).toEqual({ timeout: 10_000 });
  });
});

describe("what cannot be opened is named with a remedy, and left as it is", () => {
  test("a store of a newer program", () => {
    const store = temporaryStore();
    store.database.exec(`PRAGMA user_version = ${STORE_VERSION + 1}`);
    closeStore(store);
    const message = messageOf(() => openStore(store.folder));
    expect(message).toContain(file(store.folder));
    expect(message).toContain(`store version ${STORE_VERSION + 1}`);
    expect(message).toContain("install the newer program");
  });

  test("another program's database", () => {
    const folder = temporaryFolder();
    const other = openDatabase(file(folder));
    other.exec("CREATE TABLE theirs (x)");
    other.close();
    const before = readFileSync(file(folder));
    expect(messageOf(() => openStore(folder))).toContain("another program's database");
    expect(readFileSync(file(folder)).equals(before)).toBe(true);
  });

  test("a file that is no database", () => {
    const folder = temporaryFolder();
    writeFileSync(file(folder), "not a database at all, only words. ".repeat(50));
    expect(messageOf(() => openStore(folder))).toContain("is no database");
  });

  test("a file in the folder's place", () => {
    const path = join(temporaryFolder(), "file");
    writeFileSync(path, "x");
    expect(() => openStore(path)).toThrow(StoreError);
    expect(messageOf(() => openStore(path))).toContain("cannot be used as data folder");
  });

  test("a folder that may not be written", () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    expect(messageOf(() => asNobody(() => openStore(folder)))).toMatch(
      /cannot be (used|opened).*data folder/,
    );
    chmodSync(folder, 0o755);
  });

  test("a file that may not be written", () => {
    const { folder } = temporaryStore();
    chmodSync(folder, 0o777);
    chmodSync(file(folder), 0o444);
    const work = (): unknown => addDocument(openStore(folder), made("a", "The minister said so."));
    expect(messageOf(() => asNobody(work))).toMatch(
      /corpus\.sqlite: may not be written; change its permissions/,
    );
  });
});

test("a full disk is said so, and nothing of the step is kept", () => {
  const store = temporaryStore();
  addDocument(store, made("a", "The minister said so."));
  const pages = store.database.row<{ page_count: number }>("PRAGMA page_count")?.page_count;
  store.database.exec(`PRAGMA max_page_count = ${pages}`);
  const text = Array.from({ length: 50_000 }, (_, index) => `word${index}`).join(" ");
  const message = messageOf(() => addDocument(store, made("b", text)));
  expect(message).toContain("the disk is full");
  expect(storedDocument(store, "b")).toBeNull();
  expect(storedDocument(store, "a")).not.toBeNull();
  store.database.exec("PRAGMA max_page_count = 1000000");
  expect(addDocument(store, made("b", text))).toBe("added");
});

/** Does the work without the rights of root, where the tests have them. */
function asNobody(work: () => unknown): unknown {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
