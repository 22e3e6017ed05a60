import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../analysis";
import {
  addDocument,
  checkIntegrity,
  collect,
  deleteDocuments,
  deletedDocuments,
  editDocument,
  listDocuments,
  type PurgeProgress,
  purge,
  purgePlan,
  type Store,
  type StoredDocument,
  saveAnalysis,
  saveCollection,
  searchDocuments,
  setTags,
  storedDocument,
  undeleteDocuments,
  undoDeletion,
} from "../../corpus/store";
import { messageOf, temporaryStore } from "./helpers";
import { made } from "./made";

function filled(): Store {
  const store = temporaryStore();
  addDocument(store, made("a", "The xylograph was shown."));
  addDocument(store, made("b", "From the agency."));
  addDocument(store, made("c", "From the agency."));
  return store;
}

const shown = (store: Store): string[] => listDocuments(store).documents.map(({ id }) => id);

describe("deleting", () => {
  test("puts away and can be undone", () => {
    const store = filled();
    expect(deleteDocuments(store, ["a", "b"])).toEqual(["a", "b"]);
    expect(shown(store)).toEqual(["c"]);
    expect(searchDocuments(store, "agency").hits.map(({ id }) => id)).toEqual(["c"]);
    expect(deletedDocuments(store).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(storedDocument(store, "a")?.deleted).toBe("2026-01-01T00:00:03.000Z");
    expect(undeleteDocuments(store, ["a", "b"])).toEqual(["a", "b"]);
    expect(shown(store)).toEqual(["a", "b", "c"]);
  });

  test("is undone call by call, the last first", () => {
    const store = filled();
    deleteDocuments(store, ["a"]);
    deleteDocuments(store, ["c", "b"]);
    expect(deletedDocuments(store, { offset: 1, limit: 1 })).toEqual([
      { id: "b", title: null, event: null, outlet: null, deleted: "2026-01-01T00:00:04.000Z" },
    ]);
    expect(undoDeletion(store)).toEqual(["b", "c"]);
    expect(undoDeletion(store)).toEqual(["a"]);
    expect(undoDeletion(store)).toEqual([]);
    expect(shown(store)).toEqual(["a", "b", "c"]);
  });

  test("twice says that nothing is new; an unknown id changes nothing", () => {
    const store = filled();
    deleteDocuments(store, ["a"]);
    expect(deleteDocuments(store, ["a"])).toEqual([]);
    expect(messageOf(() => deleteDocuments(store, ["b", "nobody"]))).toMatch(/^nobody: /);
    expect(shown(store)).toEqual(["b", "c"]);
  });
});

describe("a purge", () => {
  test("says what goes, and that goes", async () => {
    const store = filled();
    editDocument(store, "a", { title: "Shown" });
    deleteDocuments(store, ["a", "b"]);
    const plan = purgePlan(store);
    expect(plan).toEqual({
      documents: 2,
      versions: 3,
      texts: 1,
      characters: 24,
      analyses: 0,
      uploads: 0,
    });
    expect(await purge(store)).toBe(true);
    expect(purgePlan(store).documents).toBe(0);
    expect(storedDocument(store, "a")).toBeNull();
    expect(storedDocument(store, "c")?.document.text).toBe("From the agency.");
    expect(searchDocuments(store, "xylograph").total).toBe(0);
    checkIntegrity(store.database);
  });

  test("leaves nothing of it in the files", async () => {
    const store = filled();
    editDocument(store, "a", { title: "Zwieback" });
    setTags(store, "a", ["quokka"]);
    saveCollection(store, { id: "kept", name: "Kept", note: null });
    collect(store, "kept", ["a", "b"]);
    const { document } = storedDocument(store, "a") as StoredDocument;
    const analysis = {
      document,
      analyser: { version: "1", lexicon: "f", text: "" },
      scores: {},
    } as unknown as Analysis;
    saveAnalysis(store, analysis, () => [{ voice: "direct", span: { start: 0, end: 24 } }]);
    const bytes = (): string =>
      readdirSync(store.folder)
        .map((name) => readFileSync(join(store.folder, name), "latin1"))
        .join("");
    expect(["xylograph", "Zwieback", "quokka"].filter((word) => bytes().includes(word))).toHaveLength(3);
    deleteDocuments(store, ["a"]);
    await purge(store, { ids: ["a"] });
    expect(["xylograph", "Zwieback", "quokka"].filter((word) => bytes().includes(word))).toEqual([]);
    expect(bytes()).toContain("From the agency.");
    checkIntegrity(store.database);
  });

  test("takes only what is put away", async () => {
    const store = filled();
    deleteDocuments(store, ["a"]);
    await expect(purge(store, { ids: ["a", "b"] })).rejects.toThrow(/^b: not among the deleted/);
    expect(messageOf(() => purgePlan(store, { ids: ["b"] }))).toMatch(/^b: not among the deleted/);
    expect(storedDocument(store, "a")).not.toBeNull();
  });

  test("leaves what was put away later, and what was taken back meanwhile", async () => {
    const store = filled();
    deleteDocuments(store, ["a", "b"]);
    const until = store.now();
    deleteDocuments(store, ["c"]);
    let steps = 0;
    const watch = (): boolean => {
      if (steps++ === 0) undeleteDocuments(store, ["a"]);
      return true;
    };
    expect(await purge(store, { until }, watch)).toBe(true);
    expect(shown(store)).toEqual(["a"]);
    expect(deletedDocuments(store).map(({ id }) => id)).toEqual(["c"]);
    expect(storedDocument(store, "b")).toBeNull();
    expect(storedDocument(store, "c")?.document.text).toBe("From the agency.");
    checkIntegrity(store.database);
  });

  test("goes by steps, can be broken off after each, and is made good by the next", async () => {
    const store = temporaryStore();
    const ids = Array.from({ length: 120 }, (_, number) => `d${number}`);
    for (const id of ids) addDocument(store, made(id, `Only in ${id}, zwieback.`));
    deleteDocuments(store, ids);
    const seen: PurgeProgress[] = [];
    const until = (most: number) => (progress: PurgeProgress) => seen.push(progress) < most;
    expect(await purge(store, {}, until(2))).toBe(false);
    const left = purgePlan(store);
    expect(left.documents).toBeGreaterThan(0);
    expect(left.documents).toBe(120 - (seen[1]?.more ?? 0));
    expect(await purge(store, {}, until(Number.POSITIVE_INFINITY))).toBe(true);
    expect(purgePlan(store)).toMatchObject({ documents: 0, texts: 0 });
    expect(seen.reduce((sum, { more }) => sum + more, 0)).toBeGreaterThanOrEqual(120);
    expect(seen[0]?.total).toBeGreaterThan(120);
    const second = seen.slice(3);
    expect(second.at(-1)?.total).toBe(second.reduce((sum, { more }) => sum + more, 0));
    expect(readFileSync(join(store.folder, "corpus.sqlite"), "latin1")).not.toContain("zwieback");
    checkIntegrity(store.database);
  });
});
