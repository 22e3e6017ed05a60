import { describe, expect, test } from "vitest";
import {
  addDocument,
  addDocuments,
  bundleLines,
  checkIntegrity,
  collect,
  deleteDocuments,
  editDocument,
  importBundle,
  ofOneMoment,
  type Store,
  saveCollection,
  saveStories,
  seedSamples,
  setTags,
  storedDocument,
  storedDocuments,
  type Taken,
} from "../../corpus/store";
import { HOSTILE_TEXTS, temporaryStore } from "./helpers";
import { made } from "./made";

/** A corpus with something of everything. */
function filled(): Store {
  const store = temporaryStore();
  seedSamples(store);
  const texts = HOSTILE_TEXTS.map(([, text], index) => made(`hostile-${index}`, text, { notes: text }));
  const many = Array.from({ length: 110 }, (_, index) => made(`d${index}`, `Text ${index % 70}.`));
  for (const _ of addDocuments(store, [...texts, ...many]));
  editDocument(store, "mehr", { date: "2022-08-25", boilerplate: [] });
  addDocument(store, made("d3", "Corrected."), { update: true });
  addDocument(store, made("d3", "Text 4."), { update: true });
  deleteDocuments(store, ["ccr", "d5"]);
  setTags(store, "mehr", ["wire", "état"]);
  saveCollection(store, { id: "z", name: "Last made first", note: "x" });
  saveCollection(store, { id: "a", name: "Other", note: null });
  collect(store, "z", ["ccr", "mehr"]);
  saveStories(store, [
    { id: "raids", label: "Raids", documents: ["mehr", "ccr"] },
    { id: "b", label: null, documents: ["d1"] },
  ]);
  return store;
}

async function take(store: Store, lines: Iterable<string>): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for await (const each of importBundle(store, lines)) taken.push(each);
  return taken;
}

const problemsOf = (taken: readonly Taken[]): string[] =>
  taken.flatMap((each) => ("problem" in each ? [each.problem] : []));

describe("a bundle", () => {
  test("makes the same corpus, to the byte", async () => {
    const store = filled();
    const bundle = [...bundleLines(store)];
    const copy = temporaryStore();
    const taken = await take(copy, bundle);
    expect(problemsOf(taken)).toEqual([]);
    expect(taken).toHaveLength(124);
    expect([...bundleLines(copy)].join("")).toBe(bundle.join(""));
    expect([...storedDocuments(copy)].map(({ document }) => document)).toEqual(
      [...storedDocuments(store)].map(({ document }) => document),
    );
    checkIntegrity(copy.database);
  });

  test("of an empty store too", async () => {
    const bundle = [...bundleLines(temporaryStore())];
    const copy = temporaryStore();
    await take(copy, bundle);
    expect([...bundleLines(copy)]).toEqual(bundle);
  });

  test("can be taken in again, and after it was broken off", async () => {
    const bundle = [...bundleLines(filled())];
    const copy = temporaryStore();
    expect(problemsOf(await take(copy, bundle.slice(0, 100))).join()).toMatch(/ends after line 100/);
    expect(problemsOf(await take(copy, bundle))).toEqual([]);
    const again = await take(copy, bundle);
    expect(again.every((each) => "outcome" in each && each.outcome === "unchanged")).toBe(true);
    expect([...bundleLines(copy)].join("")).toBe(bundle.join(""));
  });

  test("is of one moment, whatever is written while it is read", () => {
    const store = filled();
    const before = [...bundleLines(store)].join("");
    const lines = ofOneMoment(store, bundleLines);
    const first = lines.next().value as string;
    addDocument(store, made("later", "Later."));
    expect(first + [...lines].join("")).toBe(before);
  });

  test("leaves what is there, and says where it differs", async () => {
    const bundle = [...bundleLines(filled())];
    const other = temporaryStore();
    addDocument(other, made("d7", "My own."));
    const problems = problemsOf(await take(other, bundle));
    expect(problems).toEqual([expect.stringMatching(/^d7: .*another history.*empty data folder/)]);
    expect(storedDocument(other, "d7")?.document.text).toBe("My own.");
    expect(storedDocument(other, "d8")).not.toBeNull();
  });
});

describe("what is no bundle is refused", () => {
  test.each([
    ["documents as NDJSON", ['{"id":"a","text":"b"}'], /no bundle of a corpus; export one with/],
    ["words", ["once upon a time"], /no bundle of a corpus/],
    ["one of a newer program", ['{"kind":"parallax corpus","format":2}'], /format 2.*reads format 1/],
  ])("%s", async (_case, lines, message) => {
    await expect(take(temporaryStore(), lines)).rejects.toThrow(message);
  });

  test("a bad line is named and the rest is taken", async () => {
    const store = temporaryStore();
    for (const id of ["a", "b", "c", "d"]) addDocument(store, made(id, `Text of ${id}.`));
    const bundle = [...bundleLines(store)];
    bundle[1] = (bundle[1] as string).replace("Text of a", "Text of x");
    bundle[4] = '{"kind":"document","id":"b"}\n';
    bundle[6] = "not JSON\n";
    bundle.splice(8, 0, '{"kind":"surprise"}\n');
    const copy = temporaryStore();
    const problems = problemsOf(await take(copy, bundle));
    expect(problems).toEqual([
      expect.stringMatching(/^a: its text .* is not the text it was exported with/),
      expect.stringMatching(/^line 5: no line of a bundle/),
      expect.stringMatching(/^line 7: no line of a bundle .*JSON/),
      expect.stringMatching(/^line 9: .*kind "surprise"/),
      expect.stringMatching(/^has 10 lines of 9; take the whole file/),
    ]);
    expect([...storedDocuments(copy)].map(({ document }) => document.id)).toEqual(["d"]);
  });
});
