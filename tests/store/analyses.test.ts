import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../analysis";
import { analyse } from "../../analysis";
import {
  addDocument,
  analysisOf,
  deleteDocuments,
  dropOldAnalyses,
  editDocument,
  missingAnalyses,
  purge,
  rollup,
  type Store,
  saveAnalyses,
  saveAnalysis,
  seedSamples,
  storedDocument,
  storedDocuments,
  undeleteDocuments,
} from "../../corpus/store";
import { messageOf, temporaryStore } from "./helpers";
import { made } from "./made";

const edition = { version: "1.0.0", lexicon: "f".repeat(64) };
const later = { ...edition, version: "2.0.0" };

/** An analysis that found so much, of a document as it stands in the store. */
function found(store: Store, id: string, count: number, by = edition): Analysis {
  const there = storedDocument(store, id);
  if (!there) throw new Error(`no ${id}`);
  const score = { value: count / 10, count, of: 10, interval: null, method: "", marks: [] };
  const scores = { loaded: score, "claims.self": { ...score, value: null, reason: "no claim" } };
  return {
    document: there.document,
    analyser: { ...by, text: "" },
    words: 10,
    scores,
  } as unknown as Analysis;
}

const missing = (store: Store, by = edition): string[] =>
  [...missingAnalyses(store, by)].map(({ document }) => document.id);

describe("analyses", () => {
  test("of the samples come back as they were made", () => {
    const store = temporaryStore();
    seedSamples(store);
    for (const { document } of storedDocuments(store)) {
      const { document: _, ...rest } = analyse(document);
      saveAnalysis(store, { document, ...rest });
      expect(analysisOf(store, document, rest.analyser)).toEqual(JSON.parse(JSON.stringify(rest)));
    }
  });

  test("are to be made again when the analyser, its lexicon, the text or what else is read changes", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "The minister said so."));
    expect(missing(store)).toEqual(["a"]);
    saveAnalysis(store, found(store, "a", 1));
    expect(missing(store)).toEqual([]);
    expect(missing(store, later)).toEqual(["a"]);
    expect(missing(store, { ...edition, lexicon: "0".repeat(64) })).toEqual(["a"]);
    editDocument(store, "a", { title: "Not read by the analysis" });
    expect(missing(store)).toEqual([]);
    editDocument(store, "a", { genre: "letter" });
    expect(missing(store)).toEqual(["a"]);
    editDocument(store, "a", { genre: null, headline: { start: 0, end: 3 } });
    expect(missing(store)).toEqual(["a"]);
    editDocument(store, "a", { headline: null });
    expect(missing(store)).toEqual([]);
    addDocument(store, made("a", "The minister said more."), { update: true });
    expect(missing(store)).toEqual(["a"]);
  });

  test("of one text are one, and what is made meanwhile does not come again", () => {
    const store = temporaryStore();
    for (const id of ["a", "b", "c"])
      addDocument(store, made(id, id === "c" ? "Other." : "From the agency."));
    const asked: string[] = [];
    for (const { document } of missingAnalyses(store, edition)) {
      asked.push(document.id);
      saveAnalysis(store, found(store, document.id, 1));
    }
    expect(asked).toEqual(["a", "c"]);
    expect(missing(store)).toEqual([]);
  });

  test("of an earlier edition can be dropped", () => {
    const store = temporaryStore();
    for (let number = 0; number < 120; number += 1) addDocument(store, made(`d${number}`, `Text ${number}.`));
    const all = (by: typeof edition) =>
      [...storedDocuments(store)].map(({ document }) => found(store, document.id, 1, by));
    saveAnalyses(store, all(edition));
    saveAnalyses(store, all(later));
    expect(dropOldAnalyses(store, later)).toBe(120);
    expect(missing(store, later)).toEqual([]);
    expect(missing(store)).toHaveLength(120);
    expect(rollup(store, edition, "loaded")).toEqual([]);
    expect(rollup(store, later, "loaded")).toMatchObject([{ documents: 120, count: 120, of: 1200 }]);
  });

  test("of a text that is not in the store are refused", () => {
    const store = temporaryStore();
    const elsewhere = temporaryStore();
    addDocument(elsewhere, made("a", "The minister said so."));
    const analysis = found(elsewhere, "a", 1);
    expect(messageOf(() => saveAnalysis(store, analysis))).toMatch(/^a: its text is not in/);
  });
});

describe("the rollup", () => {
  test("sums by outlet and month what was measured", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "Text a.", { outlet: "mehr", date: "2024-05-01" }));
    addDocument(store, made("b", "Text b.", { outlet: "mehr", date: "2024-05-31" }));
    addDocument(store, made("c", "Text c.", { outlet: "mehr", date: "2024-06-01" }));
    addDocument(store, made("d", "Text d."));
    saveAnalyses(
      store,
      ["a", "b", "c", "d"].map((id, index) => found(store, id, index + 1)),
    );
    const unknown = { outlet: null, month: null, documents: 1, count: 4, of: 10 };
    const mehr = [
      { outlet: "mehr", month: "2024-05", documents: 2, count: 3, of: 20 },
      { outlet: "mehr", month: "2024-06", documents: 1, count: 3, of: 10 },
    ];
    expect(rollup(store, edition, "loaded")).toEqual([unknown, ...mehr]);
    expect(rollup(store, edition, "loaded", "mehr")).toEqual(mehr);
    expect(rollup(store, edition, "loaded", null)).toEqual([unknown]);
    expect(rollup(store, edition, "claims.self")).toEqual([]);
    expect(rollup(store, later, "loaded")).toEqual([]);
    expect(rollup(store, edition, "no such measure")).toEqual([]);
  });

  test("agrees with the documents after whatever was done to them", () => {
    const id = fc.constantFrom("a", "b", "c");
    const step = fc.record({
      id,
      do: fc.constantFrom("analyse", "delete", "undelete", "purge", "add", "text"),
      outlet: fc.constantFrom(null, "mehr", "ccr"),
      date: fc.constantFrom(null, "2024-05-01", "2024-06-01"),
      genre: fc.constantFrom(null, "letter" as const),
      count: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const store = temporaryStore();
        for (const each of ["a", "b", "c"]) addDocument(store, made(each, "One text."));
        for (const each of steps) perform(store, each);
        expect(rollup(store, edition, "loaded")).toEqual(counted(store));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

interface Step {
  readonly id: string;
  readonly do: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly genre: "letter" | null;
  readonly count: number;
}

function perform(store: Store, { id, do: what, outlet, date, genre, count }: Step): void {
  const known = made(id, what === "text" ? `Text ${count}.` : "One text.", { outlet, date, genre });
  const there = storedDocument(store, id);
  if (!there || what === "add" || what === "text") addDocument(store, known, { update: true });
  else if (what === "analyse") saveAnalysis(store, found(store, id, count));
  else if (what === "delete") deleteDocuments(store, [id]);
  else if (what === "undelete") undeleteDocuments(store, [id]);
  else if (there.deleted !== null) purge(store, [id]);
}

/** The rollup made anew from documents and analyses. */
function counted(store: Store): unknown {
  const sums = new Map<string, { documents: number; count: number; of: number }>();
  for (const { document } of storedDocuments(store)) {
    const score = analysisOf(store, document, edition)?.scores.loaded;
    if (!score) continue;
    const key = JSON.stringify([document.outlet ?? "", document.date?.slice(0, 7) ?? ""]);
    const { documents, count, of } = sums.get(key) ?? { documents: 0, count: 0, of: 0 };
    sums.set(key, { documents: documents + 1, count: count + score.count, of: of + score.of });
  }
  return [...sums.entries()].sort().map(([key, sum]) => {
    const [outlet, month] = JSON.parse(key) as [string, string];
    return { outlet: outlet || null, month: month || null, ...sum };
  });
}
