import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  addDocument,
  addDocuments,
  backup,
  bundleLines,
  checkIntegrity,
  closeStore,
  openStore,
  restore,
  type Store,
  searchDocuments,
  seedSamples,
  storedDocument,
} from "../../corpus/store";
import { openDatabase } from "../../corpus/store/database";
import { migrate, STORE_VERSION } from "../../corpus/store/migrate";
import { messageOf, temporaryFolder, temporaryStore } from "./helpers";
import { made } from "./made";

const bundle = (store: Store): string => [...bundleLines(store)].join("");

function backedUp(): { readonly store: Store; readonly file: string; readonly content: string } {
  const store = temporaryStore();
  seedSamples(store);
  for (const _ of addDocuments(
    store,
    Array.from({ length: 60 }, (_, n) => made(`d${n}`, `Text ${n}.`)),
  ));
  const file = join(temporaryFolder(), "backup.sqlite");
  backup(store, file);
  return { store, file, content: bundle(store) };
}

describe("a backup", () => {
  test("brings the corpus back into another folder", () => {
    const { file, content } = backedUp();
    const folder = join(temporaryFolder(), "new");
    expect(restore(folder, file)).toBeNull();
    const store = openStore(folder);
    expect(bundle(store)).toBe(content);
    expect(searchDocuments(store, "Palestinian").total).toBe(3);
    expect(store.database.row("PRAGMA journal_mode")).toEqual({ journal_mode: "wal" });
  });

  test("takes the place of what is there, which is kept; those who have it open see it", () => {
    const { store, file, content } = backedUp();
    addDocument(store, made("after", "The xylograph was shown."));
    const changed = bundle(store);
    const kept = restore(store.folder, file, "2026-01-02T00:00:00.000Z");
    expect(kept).toBe(join(store.folder, "corpus.before-restore-2026-01-02T00-00-00.000Z.sqlite"));
    expect(bundle(store)).toBe(content);
    expect(searchDocuments(store, "xylograph").total).toBe(0);
    checkIntegrity(store.database);
    addDocument(store, made("more", "And on it goes."));
    restore(store.folder, kept as string);
    expect(bundle(store)).toBe(changed);
    expect(readdirSync(store.folder).filter((name) => name.includes("restoring"))).toEqual([]);
  });

  test("does not overwrite a file, and says where it cannot write", () => {
    const { store, file } = backedUp();
    expect(messageOf(() => backup(store, file))).toMatch(/exists already; name a new file/);
    const nowhere = join(temporaryFolder(), "no", "such", "folder.sqlite");
    expect(messageOf(() => backup(store, nowhere))).toMatch(
      /folder\.sqlite: cannot be written \(ENOENT[^;]*\); name a file in a folder that can$/,
    );
  });

  test("of an earlier version is brought up to date", () => {
    const file = join(temporaryFolder(), "old.sqlite");
    const old = openDatabase(file);
    migrate(old, 1);
    old.close();
    const before = readFileSync(file);
    const store = temporaryStore();
    restore(store.folder, file);
    expect(store.database.row("PRAGMA user_version")).toEqual({ user_version: STORE_VERSION });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

test("what is damaged is kept beside, and the backup takes its place", () => {
  const { file, content } = backedUp();
  const folder = temporaryFolder();
  const target = join(folder, "corpus.sqlite");
  writeFileSync(target, "not a database at all, only words. ".repeat(50));
  const kept = restore(folder, file);
  expect(kept).toMatch(/corpus\.damaged-.*\.sqlite$/);
  expect(readFileSync(kept as string, "utf8")).toContain("only words");
  expect(bundle(openStore(folder))).toBe(content);
});

test("a store whose pages are damaged is told from a sound one", () => {
  const { store, file, content } = backedUp();
  store.database.exec("PRAGMA wal_checkpoint (TRUNCATE)");
  closeStore(store);
  const target = join(store.folder, "corpus.sqlite");
  const bytes = readFileSync(target);
  writeFileSync(target, bytes.fill(0x5a, 4096 * 3, bytes.length - 4096));
  expect(restore(store.folder, file)).toMatch(/damaged/);
  expect(bundle(openStore(store.folder))).toBe(content);
});

describe("what is no sound backup is refused, and the store stays as it is", () => {
  test.each<[string, (file: string) => void, RegExp]>([
    ["no file", () => {}, /cannot be copied/],
    ["an empty file", (file) => writeFileSync(file, ""), /is empty; name a file that parallax backup wrote/],
    ["words", (file) => writeFileSync(file, "only words, no database. ".repeat(99)), /is no database/],
    ["another program's", (file) => openDatabase(file).exec("CREATE TABLE x (y)"), /another program's/],
    ["a damaged one", (file) => damaged(file), /is damaged/],
    ["a newer program's", (file) => newer(file), /made by a newer version/],
  ])("%s", (_case, make, message) => {
    const file = join(temporaryFolder(), "backup.sqlite");
    make(file);
    const store = temporaryStore();
    addDocument(store, made("a", "The minister said so."));
    const said = messageOf(() => restore(store.folder, file));
    expect(said).toMatch(message);
    expect(said).toContain(file);
    expect(storedDocument(store, "a")).not.toBeNull();
    expect(readdirSync(store.folder).filter((name) => !/^corpus\.sqlite(-wal|-shm)?$/.test(name))).toEqual(
      [],
    );
  });

  const damaged = (file: string): void => {
    const good = backedUp().file;
    const bytes = readFileSync(good);
    writeFileSync(file, bytes.fill(0x5a, 4096 * 4, 4096 * 12));
    expect(existsSync(file)).toBe(true);
  };

  const newer = (file: string): void => {
    const database = openDatabase(file);
    migrate(database);
    database.exec(`PRAGMA user_version = ${STORE_VERSION + 1}`);
    database.close();
  };
});
