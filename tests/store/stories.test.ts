import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDocument,
  bundleLines,
  copiesIn,
  deleteDocuments,
  heldStories,
  importBundle,
  letStoryGo,
  listDocuments,
  listStories,
  makeStory,
  purge,
  putIn,
  regroup,
  renameStory,
  type Store,
  saveAnalysis,
  saveCopies,
  saveStories,
  storedStories,
  storedStory,
  storyOf,
  storyYears,
  takeOut,
  undeleteDocuments,
} from "../../corpus/store";
import { withHeld } from "../../corpus/store/regroup";
import type { CorpusDocument } from "../../corpus/types";
import { messageOf, temporaryStore } from "./helpers";
import { made } from "./made";
import { edition, found, none } from "./made-analyses";

function filled(known: Readonly<Record<string, Partial<CorpusDocument>>>): Store {
  const store = temporaryStore();
  for (const [id, each] of Object.entries(known))
    addDocument(store, made(id, `Text of ${id}.`, { title: `Title of ${id}`, ...each }));
  return store;
}

const six = () =>
  filled({
    a: { outlet: "mehr", date: "2023-12-30" },
    b: { outlet: "ccr", date: "2024-01-02" },
    c: { outlet: "ccr", date: "2024-05-01" },
    d: { outlet: "ccr", date: "2024-05-02" },
    e: { date: null },
    f: { outlet: "mehr", date: null },
  });

const ids = (store: Store, options?: Parameters<typeof listStories>[1]): string[] =>
  listStories(store, options).stories.map(({ id }) => id);

describe("the list", () => {
  const stories = [
    { id: "x", label: "First", documents: ["a", "b"] },
    { id: "y", label: "Second", documents: ["c", "d", "e"] },
    { id: "z", label: "Alone", documents: ["f"] },
  ];

  test("has dates, outlets and sums of each story of two or more", () => {
    const store = six();
    saveStories(store, stories);
    for (const [at, id] of ["a", "b", "c", "d"].entries())
      saveAnalysis(store, found(store, id, at + 1), none);
    const { total, stories: listed } = listStories(store, { edition, measures: ["loaded"] });
    expect(total).toBe(2);
    expect(listed).toEqual([
      {
        ...{ id: "y", label: "Second", isHeld: false, documents: 3, texts: 3, outlets: ["ccr", null] },
        ...{ from: "2024-05-01", to: "2024-05-02", sums: { loaded: { count: 7, of: 20 } } },
      },
      {
        ...{ id: "x", label: "First", isHeld: false, documents: 2, texts: 2, outlets: ["ccr", "mehr"] },
        ...{ from: "2023-12-30", to: "2024-01-02", sums: { loaded: { count: 3, of: 20 } } },
      },
    ]);
  });

  test("is sorted, narrowed and paged", () => {
    const store = six();
    saveStories(store, stories);
    expect(ids(store)).toEqual(["y", "x"]);
    expect(ids(store, { order: "documents" })).toEqual(["y", "x"]);
    expect(ids(store, { order: "outlets" })).toEqual(["x", "y"]);
    expect(ids(store, { outlet: "mehr" })).toEqual(["x"]);
    expect(ids(store, { outlet: null })).toEqual(["y"]);
    expect(ids(store, { outlet: "nobody" })).toEqual([]);
    expect(ids(store, { year: "2023" })).toEqual(["x"]);
    expect(ids(store, { year: "2024", outlet: "ccr" })).toEqual(["y", "x"]);
    expect(listStories(store, { offset: 1, limit: 1 })).toMatchObject({ total: 2, stories: [{ id: "x" }] });
    expect(listStories(store, { offset: 9 })).toEqual({ total: 2, stories: [] });
    expect(storyYears(store)).toEqual(["2024", "2023"]);
  });

  test("leaves deleted documents out", () => {
    const store = six();
    saveStories(store, stories);
    deleteDocuments(store, ["a"]);
    expect(ids(store)).toEqual(["y"]);
    undeleteDocuments(store, ["a"]);
    expect(ids(store)).toEqual(["y", "x"]);
  });

  test("counts one text once where that is asked, for as long as the one that counts is there", () => {
    const store = six();
    saveStories(store, stories);
    for (const id of ["c", "d", "e"]) saveAnalysis(store, found(store, id, 2), none);
    saveCopies(
      store,
      ["c", "d", "e"],
      new Map([
        ["d", "c"],
        ["e", "c"],
      ]),
    );
    const once = () => listStories(store, { once: true, edition, measures: ["loaded"] }).stories[0];
    expect(once()).toMatchObject({ documents: 3, texts: 1, sums: { loaded: { count: 2 } } });
    expect(ids(store, { once: true, order: "documents" })).toEqual(["x", "y"]);
    expect([...copiesIn(store, "y")]).toEqual([
      ["d", "c"],
      ["e", "c"],
    ]);
    const listed = () => listDocuments(store, { story: "y", once: true }).documents.map(({ id }) => id);
    expect(listed()).toEqual(["c"]);
    deleteDocuments(store, ["c"]);
    expect(listed()).toEqual(["d", "e"]);
    undeleteDocuments(store, ["c"]);
    saveCopies(store, ["c", "d", "e"], new Map());
    expect(once()).toMatchObject({ texts: 3 });
  });
});

const without = (all: readonly string[], some: readonly string[]): string[] =>
  all.filter((each) => !some.includes(each));

describe("grouping anew", () => {
  test("names a story by its first document, which it keeps when more come", () => {
    const store = six();
    regroup(store, [["b", "a"], ["c"], ["d", "e", "nobody"]]);
    expect(storedStories(store)).toEqual([
      { id: "s1", label: "Title of a", documents: ["a", "b"] },
      { id: "s4", label: "Title of d", documents: ["d", "e"] },
    ]);
    regroup(store, [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);
    expect(storedStories(store).map(({ id }) => id)).toEqual(["s1", "s4"]);
  });

  test("leaves a document out that was taken out, and the others in", () => {
    const store = six();
    const groups = [
      ["a", "b", "c"],
      ["d", "e"],
    ];
    regroup(store, groups);
    takeOut(store, "s1", ["c"]);
    expect(storyOf(store, "c")).toBeNull();
    regroup(store, groups);
    expect(storedStory(store, "s1")?.documents).toEqual(["a", "b"]);
    expect(storyOf(store, "c")).toBeNull();
    regroup(store, [["a", "b", "c", "f"]]);
    expect(storedStory(store, "s1")?.documents).toEqual(["a", "b", "f"]);
  });

  test("keeps a document in the story that it was put into", () => {
    const store = six();
    const groups = [
      ["a", "b", "c"],
      ["d", "e"],
    ];
    regroup(store, groups);
    putIn(store, "s4", ["c"]);
    expect([storyOf(store, "c"), storyOf(store, "d")]).toEqual(["s4", "s4"]);
    regroup(store, groups);
    expect(storedStory(store, "s4")?.documents).toEqual(["c", "d", "e"]);
    expect(storedStory(store, "s1")?.documents).toEqual(["a", "b"]);
    takeOut(store, "s4", ["c"]);
    putIn(store, "s4", ["c"]);
    expect(heldStories(store)).toEqual([
      { id: "s4", label: null, documents: ["c", "d", "e"], out: [] },
      { id: "s1", label: null, documents: ["a", "b"], out: [] },
    ]);
  });

  test("keeps a name, and a story that was made by hand", () => {
    const store = six();
    regroup(store, [["a", "b"]]);
    renameStory(store, "s1", "  The raids ");
    const id = makeStory(store, ["d", "e", "d"]);
    regroup(store, [["a", "b", "c", "d", "e"]]);
    expect(storedStory(store, "s1")).toEqual({ id: "s1", label: "The raids", documents: ["a", "b", "c"] });
    expect(storedStory(store, id)).toEqual({ id, label: "Title of d", documents: ["d", "e"] });
    renameStory(store, "s1", " ");
    expect(storedStory(store, "s1")?.label).toBe("Title of a");
    for (const { id: held } of heldStories(store)) letStoryGo(store, held);
    regroup(store, [["a", "b", "c", "d", "e"]]);
    expect(storedStories(store)).toMatchObject([{ id: "s1", documents: ["a", "b", "c", "d", "e"] }]);
  });

  test("gives no id twice", () => {
    const store = six();
    regroup(store, [["a", "b", "c"]]);
    takeOut(store, "s1", ["a"]);
    regroup(store, [
      ["a", "d"],
      ["b", "c"],
    ]);
    expect(storedStories(store)).toMatchObject([
      { id: "s1", documents: ["b", "c"] },
      { id: "s1-2", documents: ["a", "d"] },
    ]);
    const [one, other] = [makeStory(store, ["e", "f"]), makeStory(store, ["e", "d"])];
    expect(one).not.toBe(other);
  });

  test("passes over a story all of whose documents were purged", async () => {
    const store = six();
    regroup(store, [["a", "b"]]);
    renameStory(store, "s1", "Gone");
    deleteDocuments(store, ["a", "b"]);
    await purge(store);
    regroup(store, []);
    expect(storedStories(store)).toEqual([]);
  });

  test("puts every document in one story at most, held ones where they are held", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    const split = fc.array(fc.constantFrom(0, 1, 2), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        split,
        fc.uniqueArray(id),
        fc.uniqueArray(id),
        fc.uniqueArray(id),
        (parts, one, two, out) => {
          const all = ["a", "b", "c", "d", "e"];
          const groups = [0, 1, 2].map((part) => all.filter((_, at) => parts[at] === part));
          const held = [
            { id: "x", label: null, documents: one, out: without(out, one) },
            { id: "y", label: null, documents: without(two, one), out: [] as string[] },
          ];
          const corrected = withHeld(groups, held);
          const placed = corrected.flatMap(({ documents }) => documents);
          expect(new Set(placed).size).toBe(placed.length);
          for (const story of held) {
            const own = corrected.find((each) => each.held === story)?.documents ?? [];
            expect(own).toEqual(expect.arrayContaining([...story.documents]));
            expect(own.filter((each) => story.out.includes(each))).toEqual([]);
          }
        },
      ),
    );
  });
});

test.each([
  ["an unknown story", (store: Store) => takeOut(store, "s9", ["a"]), /^s9: no story/],
  [
    "a document of another story",
    (store: Store) => takeOut(store, "s1", ["b", "d"]),
    /^d: is not in story s1/,
  ],
  ["an unknown document", (store: Store) => putIn(store, "s1", ["c", "nobody"]), /^nobody: no document/],
  ["one document", (store: Store) => makeStory(store, ["c", "c"]), /two documents or more/],
  ["the name of an unknown story", (store: Store) => renameStory(store, "s9", "x"), /^s9: no story/],
])("a correction with %s is refused whole", (_case, correct, message) => {
  const store = six();
  regroup(store, [
    ["a", "b"],
    ["d", "e"],
  ]);
  expect(messageOf(() => correct(store))).toMatch(message);
  expect(heldStories(store)).toEqual([]);
  expect(storedStories(store)).toMatchObject([{ documents: ["a", "b"] }, { documents: ["d", "e"] }]);
});

test("what was corrected by hand goes along in a bundle", async () => {
  const store = six();
  regroup(store, [["a", "b", "c"]]);
  renameStory(store, "s1", "The raids");
  takeOut(store, "s1", ["c"]);
  const other = temporaryStore();
  for await (const _ of importBundle(other, bundleLines(store)));
  expect(heldStories(other)).toEqual(heldStories(store));
  regroup(other, [["a", "b", "c"]]);
  expect(storedStories(other)).toEqual([{ id: "s1", label: "The raids", documents: ["a", "b"] }]);
});
