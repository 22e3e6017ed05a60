import { describe, expect, test } from "vitest";
import { intake } from "../../corpus";
import { parseRecord } from "../../corpus/records";
import {
  addDocument,
  bundleLines,
  countsBy,
  editDocument,
  importBundle,
  type Store,
  saveOutlet,
  storedDocument,
} from "../../corpus/store";
import { temporaryStore } from "./helpers";
import { made } from "./made";

const OUTLET = { id: "Fox", name: "Fox News", tab: "FOX", aliases: [], domains: [] };
const FACTS = { kind: null, country: null, owner: null, funding: null, founded: null };

const add = (store: Store, id: string, outlet: string | null) =>
  addDocument(store, made(id, `Text of ${id}.`, { outlet }));
const outletOf = (store: Store, id: string) => storedDocument(store, id)?.document.outlet;

describe("outlets that differ by letter case only", () => {
  test("are one, as the first that came writes it; what was given is kept, marked as a guess", () => {
    const store = temporaryStore();
    add(store, "a", "fox");
    add(store, "b", "FOX");
    add(store, "c", "Fox");
    expect(countsBy(store, "outlet")).toEqual([{ value: "fox", documents: 3 }]);
    expect(storedDocument(store, "b")?.document.guessed).toEqual([
      {
        field: "outlet",
        given: "FOX",
        because: expect.stringMatching(/given as “FOX”.*the corpus has “fox”/),
      },
    ]);
    expect(storedDocument(store, "a")?.document.guessed).toEqual([]);
  });

  test("are the one that is described", () => {
    const store = temporaryStore();
    saveOutlet(store, { ...OUTLET, ...FACTS });
    add(store, "a", "fox");
    expect(outletOf(store, "a")).toBe("Fox");
  });

  test("and others stay apart", () => {
    const store = temporaryStore();
    for (const [index, outlet] of ["fox", "fox-news", "fo", null, "ÉCHO", "écho"].entries())
      add(store, `d${index}`, outlet);
    expect(countsBy(store, "outlet")).toHaveLength(6);
  });

  test("the same document again is in the corpus already", () => {
    const store = temporaryStore();
    add(store, "a", "fox");
    add(store, "b", "FOX");
    expect(add(store, "b", "FOX")).toBe("unchanged");
    expect(add(store, "b", "fox")).toBe("unchanged");
  });

  test("stay two where somebody says so", () => {
    const store = temporaryStore();
    add(store, "a", "fox");
    add(store, "b", "FOX");
    editDocument(store, "b", { outlet: "FOX" });
    expect(storedDocument(store, "b")?.document).toMatchObject({ outlet: "FOX", guessed: [] });
    add(store, "c", "FOX");
    expect([outletOf(store, "a"), outletOf(store, "b"), outletOf(store, "c")]).toEqual(["fox", "FOX", "FOX"]);
  });

  test("what was given comes back from an export, and a bundle is the same", async () => {
    const store = temporaryStore();
    add(store, "a", "fox");
    add(store, "b", "FOX");
    const { text, metadata } = parseRecord(JSON.stringify(storedDocument(store, "b")?.document), 1);
    expect(intake(text, metadata).outlet).toBe("FOX");
    const lines = [...bundleLines(store)];
    const other = temporaryStore();
    for await (const _ of importBundle(other, lines));
    expect([...bundleLines(other)]).toEqual(lines);
  });
});
