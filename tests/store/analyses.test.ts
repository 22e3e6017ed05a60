import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, voiceRanges } from "../../analysis";
import {
  addDocument,
  analysisOf,
  countMissing,
  deleteDocuments,
  dropOldAnalyses,
  editDocument,
  type Listed,
  listDocuments,
  missingAnalyses,
  pooledByOutlet,
  purge,
  rollup,
  type Store,
  type Sums,
  saveAnalyses,
  saveAnalysis,
  seedSamples,
  storedDocument,
  storedDocuments,
  undeleteDocuments,
} from "../../corpus/store";
import { messageOf, temporaryStore } from "./helpers";
import { made } from "./made";
import { edition, found, none } from "./made-analyses";

const later = { ...edition, version: "2.0.0" };

const missing = (store: Store, by = edition): string[] =>
  [...missingAnalyses(store, by)].map(({ document }) => document.id);

describe("analyses", () => {
  test("of the samples come back as they were made", () => {
    const store = temporaryStore();
    seedSamples(store);
    for (const { document } of storedDocuments(store)) {
      const { document: _, ...rest } = analyse(document);
      saveAnalysis(store, { document, ...rest }, voiceRanges);
      expect(analysisOf(store, document, rest.analyser)).toEqual(JSON.parse(JSON.stringify(rest)));
    }
  }, 60_000);

  test("are to be made again when the analyser, its lexicon, the text or what else is read changes", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "The minister said so."));
    expect(missing(store)).toEqual(["a"]);
    saveAnalysis(store, found(store, "a", 1), none);
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
      saveAnalysis(store, found(store, document.id, 1), none);
    }
    expect(asked).toEqual(["a", "c"]);
    expect(missing(store)).toEqual([]);
  });

  test("of an earlier edition can be dropped", () => {
    const store = temporaryStore();
    for (let number = 0; number < 120; number += 1) addDocument(store, made(`d${number}`, `Text ${number}.`));
    const all = (by: typeof edition) =>
      [...storedDocuments(store)].map(({ document }) => found(store, document.id, 1, by));
    saveAnalyses(store, all(edition), none);
    saveAnalyses(store, all(later), none);
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
    expect(messageOf(() => saveAnalysis(store, analysis, none))).toMatch(/^a: its text is not in/);
  });
});

describe("a list of documents", () => {
  const store = temporaryStore();
  const counts: readonly (readonly [string, number])[] = [
    ["a", 3],
    ["b", 9],
    ["c", 1],
  ];
  for (const [id] of [...counts, ["d"] as const])
    addDocument(store, made(id, `Text ${id}.`, { outlet: `of ${id}` }));
  saveAnalyses(
    store,
    counts.map(([id, count]) => found(store, id, count)),
    none,
  );
  const listed = (options: Parameters<typeof listDocuments>[1]): string[] =>
    listDocuments(store, { edition, ...options }).documents.map(({ id }) => id);
  const order = { measure: "loaded" };

  test("is sorted by a measure, what is not analysed last", () => {
    expect(listed({ order })).toEqual(["c", "a", "b", "d"]);
    expect(listed({ order, descending: true })).toEqual(["b", "a", "c", "d"]);
    expect(listed({ order, descending: true, offset: 1, limit: 2 })).toEqual(["a", "c"]);
    expect(listed({ order, outlets: ["of a", "of b"], descending: true })).toEqual(["b", "a"]);
    expect(listed({ order: { measure: "no such" } })).toEqual(["a", "b", "c", "d"]);
    expect(listed({ order, edition: later })).toEqual(["a", "b", "c", "d"]);
  });

  test("has the scores that are asked for: none is not measured, null is not analysed", () => {
    const scores = (options: Parameters<typeof listDocuments>[1]): unknown[] =>
      listDocuments(store, options).documents.map((each) => each.scores);
    const measures = ["loaded", "claims.self"];
    expect(scores({ edition, measures })).toEqual([
      { loaded: { count: 3, of: 10, interval: [0.15, 0.6] } },
      { loaded: { count: 9, of: 10, interval: [0.45, 1.8] } },
      { loaded: { count: 1, of: 10, interval: [0.05, 0.2] } },
      null,
    ]);
    expect(scores({ edition })).toEqual([{}, {}, {}, null]);
    expect(scores({ measures })).toEqual([null, null, null, null]);
  });

  test("and the number of missing analyses follow what is done to documents", () => {
    expect(countMissing(store, edition)).toEqual({ all: 4, missing: 1 });
    expect(countMissing(store, later)).toEqual({ all: 4, missing: 4 });
    deleteDocuments(store, ["b", "d"]);
    expect(countMissing(store, edition)).toEqual({ all: 2, missing: 0 });
    expect(listed({ order })).toEqual(["c", "a"]);
    undeleteDocuments(store, ["b", "d"]);
    editDocument(store, "a", { genre: "letter" });
    expect(listed({ order })).toEqual(["c", "b", "a", "d"]);
    expect(countMissing(store, edition)).toEqual({ all: 4, missing: 2 });
    editDocument(store, "a", { genre: null });
    expect(listed({ order })).toEqual(["c", "a", "b", "d"]);
    saveAnalysis(store, found(store, "c", 10), none);
    expect(listed({ order })).toEqual(["a", "b", "c", "d"]);
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
      none,
    );
    const squares = (countSquared: number, ofSquared: number, product: number) => ({
      ...{ countSquared, ofSquared, product },
    });
    const unknown = { outlet: null, month: null, documents: 1, count: 4, of: 10, ...squares(16, 100, 40) };
    const mehr = [
      { outlet: "mehr", month: "2024-05", documents: 2, count: 3, of: 20, ...squares(5, 200, 30) },
      { outlet: "mehr", month: "2024-06", documents: 1, count: 3, of: 10, ...squares(9, 100, 30) },
    ];
    expect(rollup(store, edition, "loaded")).toEqual([unknown, ...mehr]);
    expect(rollup(store, edition, "loaded", { outlet: "mehr" })).toEqual(mehr);
    expect(rollup(store, edition, "loaded", { outlet: null })).toEqual([unknown]);
    expect(rollup(store, edition, "claims.self")).toEqual([]);
    expect(rollup(store, later, "loaded")).toEqual([]);
    expect(rollup(store, edition, "no such measure")).toEqual([]);
    expect(pooledByOutlet(store, edition, "loaded", ["mehr", "ccr"])).toEqual(
      new Map([["mehr", { documents: 3, count: 6, of: 30, ...squares(14, 300, 60) }]]),
    );
  });

  test("agrees with the documents after whatever was done to them", async () => {
    const id = fc.constantFrom("a", "b", "c");
    const step = fc.record({
      id,
      do: fc.constantFrom("analyse", "delete", "undelete", "purge", "add", "text"),
      outlet: fc.constantFrom(null, "mehr", "ccr"),
      date: fc.constantFrom(null, "2024-05-01", "2024-06-01"),
      genre: fc.constantFrom(null, "letter" as const),
      count: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const store = temporaryStore();
        for (const each of ["a", "b", "c"]) addDocument(store, made(each, "One text."));
        for (const each of steps) await perform(store, each);
        expect(rollup(store, edition, "loaded")).toEqual(counted(store));
        expect(listDocuments(store, { edition, measures: ["loaded"] }).documents.map(scoreOf)).toEqual(
          scored(store),
        );
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

async function perform(store: Store, { id, do: what, outlet, date, genre, count }: Step): Promise<void> {
  const known = made(id, what === "text" ? `Text ${count}.` : "One text.", { outlet, date, genre });
  const there = storedDocument(store, id);
  if (!there || what === "add" || what === "text") addDocument(store, known, { update: true });
  else if (what === "analyse") saveAnalysis(store, found(store, id, count), none);
  else if (what === "delete") deleteDocuments(store, [id]);
  else if (what === "undelete") undeleteDocuments(store, [id]);
  else if (there.deleted !== null) await purge(store, { ids: [id] });
}

const scoreOf = ({ id, scores }: Listed): unknown => [id, scores?.loaded?.count ?? null];

/** The scores read anew from the analyses. */
const scored = (store: Store): unknown =>
  [...storedDocuments(store)].map(({ document }) => [
    document.id,
    analysisOf(store, document, edition)?.scores.loaded?.count ?? null,
  ]);

const NOTHING: Sums = { documents: 0, count: 0, of: 0, countSquared: 0, ofSquared: 0, product: 0 };

/** The rollup made anew from documents and analyses. */
function counted(store: Store): unknown {
  const sums = new Map<string, Sums>();
  for (const { document } of storedDocuments(store)) {
    const score = analysisOf(store, document, edition)?.scores.loaded;
    if (!score) continue;
    const key = JSON.stringify([document.outlet ?? "", document.date?.slice(0, 7) ?? ""]);
    const sum = sums.get(key) ?? NOTHING;
    sums.set(key, {
      documents: sum.documents + 1,
      count: sum.count + score.count,
      of: sum.of + score.of,
      countSquared: sum.countSquared + score.count ** 2,
      ofSquared: sum.ofSquared + score.of ** 2,
      product: sum.product + score.count * score.of,
    });
  }
  return [...sums.entries()].sort().map(([key, sum]) => {
    const [outlet, month] = JSON.parse(key) as [string, string];
    return { outlet: outlet || null, month: month || null, ...sum };
  });
}
