import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  addDocument,
  checkIntegrity,
  collect,
  deleteDocuments,
  deletedDocuments,
  editDocument,
  listDocuments,
  purge,
  purgePlan,
  type Store,
  saveCollection,
  searchDocuments,
  setTags,
  storedDocument,
  undeleteDocuments,
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

  test("twice says that nothing is new; an unknown id changes nothing", () => {
    const store = filled();
    deleteDocuments(store, ["a"]);
    expect(deleteDocuments(store, ["a"])).toEqual([]);
    expect(messageOf(() => deleteDocuments(store, ["b", "nobody"]))).toMatch(/^nobody: /);
    expect(shown(store)).toEqual(["b", "c"]);
  });
});

describe("a purge", () => {
  test("says what goes, and that goes", () => {
    const store = filled();
    editDocument(store, "a", { title: "Shown" });
    deleteDocuments(store, ["a", "b"]);
    const plan = purgePlan(store);
    expect(plan).toEqual({ documents: ["a", "b"], versions: 3, texts: 1, characters: 24, analyses: 0 });
    expect(purge(store)).toEqual(plan);
    expect(storedDocument(store, "a")).toBeNull();
    expect(storedDocument(store, "c")?.document.text).toBe("From the agency.");
    expect(searchDocuments(store, "xylograph").total).toBe(0);
    checkIntegrity(store.database);
  });

  test("leaves nothing of it in the files", () => {
    const store = filled();
    editDocument(store, "a", { title: "Zwieback" });
    setTags(store, "a", ["quokka"]);
    saveCollection(store, { id: "kept", name: "Kept", note: null });
    collect(store, "kept", ["a", "b"]);
    const bytes = (): string =>
      readdirSync(store.folder)
        .map((name) => readFileSync(join(store.folder, name), "latin1"))
        .join("");
    expect(["xylograph", "Zwieback", "quokka"].filter((word) => bytes().includes(word))).toHaveLength(3);
    deleteDocuments(store, ["a"]);
    purge(store, ["a"]);
    expect(["xylograph", "Zwieback", "quokka"].filter((word) => bytes().includes(word))).toEqual([]);
    expect(bytes()).toContain("From the agency.");
    checkIntegrity(store.database);
  });

  test("takes only what is put away", () => {
    const store = filled();
    deleteDocuments(store, ["a"]);
    expect(messageOf(() => purge(store, ["a", "b"]))).toMatch(/^b: not among the deleted/);
    expect(purgePlan(store, ["b"]).documents).toEqual([]);
    expect(storedDocument(store, "a")).not.toBeNull();
  });
});
