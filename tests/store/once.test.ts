import { describe, expect, test } from "vitest";
import {
  addDocument,
  copiesByOutlet,
  deleteDocuments,
  pooledByOutlet,
  rollup,
  type Store,
  saveAnalyses,
  saveCopies,
  saveStories,
  undeleteDocuments,
} from "../../corpus/store";
import { temporaryStore } from "./helpers";
import { made } from "./made";
import { edition, found, none } from "./made-analyses";

/** An agency's text in five outlets, of which one also wrote a text of its own; each says its number of loaded terms. */
function wired(): Store {
  const store = temporaryStore();
  const outlets = ["agency", "east", "north", "south", "west"];
  for (const [index, outlet] of outlets.entries()) {
    addDocument(store, made(outlet, `From the agency ${index}.`, { outlet, date: `2024-05-0${index + 1}` }));
  }
  addDocument(store, made("own", "Our own report.", { outlet: "east", date: "2024-06-09" }));
  const counts = [3, 4, 3, 2, 5];
  saveAnalyses(
    store,
    [...outlets.map((id, index) => found(store, id, counts[index] ?? 0)), found(store, "own", 7)],
    none,
  );
  saveStories(store, [{ id: "wire", label: null, documents: outlets }]);
  saveCopies(store, outlets, new Map(outlets.slice(1).map((id) => [id, "agency"])));
  return store;
}

const all = ["agency", "east", "north", "south", "west"];
const pooled = (store: Store, once: boolean) =>
  [...pooledByOutlet(store, edition, "loaded", all, { once })].map(([outlet, { documents, count, of }]) => [
    outlet,
    documents,
    count,
    of,
  ]);

describe("an agency's text in five outlets", () => {
  test("counts with each where nothing else is asked", () => {
    const store = wired();
    expect(pooled(store, false)).toEqual([
      ["agency", 1, 3, 10],
      ["east", 2, 11, 20],
      ["north", 1, 3, 10],
      ["south", 1, 2, 10],
      ["west", 1, 5, 10],
    ]);
  });

  test("counts once where that is asked, with the one that has it first; squares too", () => {
    const store = wired();
    expect(pooled(store, true)).toEqual([
      ["agency", 1, 3, 10],
      ["east", 1, 7, 10],
    ]);
    const east = pooledByOutlet(store, edition, "loaded", ["east"], { once: true }).get("east");
    expect(east).toMatchObject({ countSquared: 49, ofSquared: 100, product: 70 });
    expect([...copiesByOutlet(store)].sort()).toEqual(all.slice(1).map((outlet) => [outlet, 1]));
  });

  test("counts once by month as well", () => {
    const store = wired();
    const months = (once: boolean) =>
      rollup(store, edition, "loaded", { outlet: "east", once }).map(({ month, count }) => [month, count]);
    expect(months(false)).toEqual([
      ["2024-05", 4],
      ["2024-06", 7],
    ]);
    expect(months(true)).toEqual([["2024-06", 7]]);
    expect(rollup(store, edition, "loaded", { once: true }).map(({ outlet }) => outlet)).toEqual([
      "agency",
      "east",
    ]);
  });

  test("counts with each again while the one that counts is deleted", () => {
    const store = wired();
    deleteDocuments(store, ["agency"]);
    expect(pooled(store, true)).toEqual(pooled(store, false));
    expect(copiesByOutlet(store).size).toBe(0);
    undeleteDocuments(store, ["agency"]);
    expect(pooled(store, true)).toHaveLength(2);
  });
});
