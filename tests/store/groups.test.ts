import { describe, expect, test } from "vitest";
import { outlets } from "../../corpus";
import {
  addDocument,
  allTags,
  collect,
  collections,
  collectionsOf,
  countStories,
  deleteDocuments,
  dropCollection,
  dropOutlet,
  listDocuments,
  type Store,
  saveCollection,
  saveOutlet,
  saveStories,
  setTags,
  storedOutlet,
  storedOutlets,
  storedStories,
  storedStory,
  storyOf,
  tagDocuments,
  tagsOf,
  uncollect,
  untagDocuments,
} from "../../corpus/store";
import { messageOf, temporaryStore } from "./helpers";
import { made } from "./made";

function filled(): Store {
  const store = temporaryStore();
  for (const id of ["a", "b", "c"]) addDocument(store, made(id, `Text of ${id}.`));
  return store;
}

const listed = (store: Store, filters: Parameters<typeof listDocuments>[1]): string[] =>
  listDocuments(store, filters).documents.map(({ id }) => id);

test("collections hold documents under a name", () => {
  const store = filled();
  saveCollection(store, { id: "x", name: "First", note: null });
  collect(store, "x", ["c", "a", "a"]);
  saveCollection(store, { id: "x", name: "Raids", note: "for the class" });
  expect(collections(store)).toEqual([{ id: "x", name: "Raids", note: "for the class", documents: 2 }]);
  expect(listed(store, { collection: "x" })).toEqual(["a", "c"]);
  expect(collectionsOf(store, "a")).toEqual([{ id: "x", name: "Raids", note: "for the class" }]);
  uncollect(store, "x", ["a"]);
  expect(collectionsOf(store, "a")).toEqual([]);
  deleteDocuments(store, ["c"]);
  expect(collections(store)).toMatchObject([{ documents: 0 }]);
  dropCollection(store, "x");
  expect(collections(store)).toEqual([]);
  expect(listed(store, {})).toEqual(["a", "b"]);
});

test("a collection takes all of the documents or none", () => {
  const store = filled();
  saveCollection(store, { id: "x", name: "Raids", note: null });
  expect(messageOf(() => collect(store, "x", ["a", "nobody"]))).toMatch(/^nobody: /);
  expect(messageOf(() => collect(store, "y", ["a"]))).toMatch(/^y: no collection/);
  expect(messageOf(() => saveCollection(store, { id: "y", name: " ", note: null }))).toContain("a name");
  expect(listed(store, { collection: "x" })).toEqual([]);
});

test("tags are set, counted and searched by", () => {
  const store = filled();
  setTags(store, "a", [" wire ", "wire", "", "agency"]);
  setTags(store, "b", ["wire"]);
  expect(tagsOf(store, "a")).toEqual(["agency", "wire"]);
  expect(allTags(store)).toEqual([
    { tag: "agency", documents: 1 },
    { tag: "wire", documents: 2 },
  ]);
  expect(listed(store, { tag: "wire" })).toEqual(["a", "b"]);
  tagDocuments(store, "state", ["a", "c"]);
  untagDocuments(store, "wire", ["a", "b", "c"]);
  expect(["a", "b", "c"].map((id) => tagsOf(store, id))).toEqual([["agency", "state"], [], ["state"]]);
  expect(messageOf(() => tagDocuments(store, "more", ["b", "nobody"]))).toMatch(/^nobody: /);
  expect(tagsOf(store, "b")).toEqual([]);
  setTags(store, "a", []);
  expect(tagsOf(store, "a")).toEqual([]);
});

describe("stories", () => {
  test("replace those before", () => {
    const store = filled();
    saveStories(store, [{ id: "old", label: null, documents: ["a"] }]);
    const stories = [
      { id: "z", label: "Raids", documents: ["a", "c"] },
      { id: "y", label: null, documents: ["b"] },
    ];
    saveStories(store, stories);
    expect(storedStories(store)).toEqual(stories);
    expect(storyOf(store, "c")).toBe("z");
    expect(storedStories(store, { offset: 1, limit: 1 })).toEqual([stories[1]]);
    expect([storedStory(store, "z"), storedStory(store, "old"), countStories(store)]).toEqual([
      stories[0],
      null,
      2,
    ]);
    expect(listed(store, { story: "z" })).toEqual(["a", "c"]);
    deleteDocuments(store, ["c"]);
    expect(storedStories(store)[0]?.documents).toEqual(["a"]);
  });

  test.each([
    ["an unknown document", [{ id: "x", label: null, documents: ["nobody"] }], /^nobody: no document/],
    [
      "a document in two",
      [
        { id: "x", label: null, documents: ["a"] },
        { id: "y", label: null, documents: ["a"] },
      ],
      /^a is in two stories/,
    ],
    [
      "one twice",
      [
        { id: "x", label: null, documents: ["a"] },
        { id: "x", label: null, documents: ["b"] },
      ],
      /^story x comes twice/,
    ],
  ])("with %s are refused, and those before stay", (_case, stories, message) => {
    const store = filled();
    saveStories(store, [{ id: "old", label: null, documents: ["a"] }]);
    expect(messageOf(() => saveStories(store, stories))).toMatch(message);
    expect(storedStories(store)).toEqual([{ id: "old", label: null, documents: ["a"] }]);
  });
});

test("outlets are described, and described anew", () => {
  const store = filled();
  for (const outlet of outlets()) saveOutlet(store, outlet);
  const [first] = outlets();
  if (!first) throw new Error("no outlet");
  saveOutlet(store, { ...first, name: "Other" });
  expect(storedOutlets(store)).toEqual([{ ...first, name: "Other" }, ...outlets().slice(1)]);
  expect(storedOutlet(store, first.id)?.name).toBe("Other");
  dropOutlet(store, first.id);
  expect(storedOutlet(store, first.id)).toBeNull();
});
