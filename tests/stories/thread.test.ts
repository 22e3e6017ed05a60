import { expect, test } from "vitest";
import { stories, storyFeatures } from "../../analysis";
import { groupsIn } from "../../app/.server/work/groups";
import { addDocuments, deleteDocuments } from "../../corpus/store";
import { temporaryStore } from "../store/helpers";
import { made } from "../store/made";
import { eruption, ruling, strike } from "./articles";

/** A store with articles on some events. */
function filled() {
  const store = temporaryStore();
  const documents = [...strike, ...ruling, ...eruption].map(({ id, text, title, date }) =>
    made(id, text, { title, date }),
  );
  for (const _ of addDocuments(store, documents));
  return { store, documents };
}

test("a thread of its own groups the documents of a store as the analysis does", {
  timeout: 60_000,
}, async () => {
  const { store, documents } = filled();
  let read = 0;
  const groups = await groupsIn(store.folder, (more) => {
    read += more;
    return true;
  });
  const alone = stories(documents.map(storyFeatures)).map((story) => story.documents);
  expect(groups).toEqual(alone.filter(({ length }) => length > 1));
  expect(groups?.length).toBeGreaterThan(1);
  expect(read).toBe(documents.length);
  deleteDocuments(store, [documents[0]?.id ?? ""]);
  expect((await groupsIn(store.folder, () => true))?.flat()).not.toContain(documents[0]?.id);
});

test("the thread ends where it is told to, and what it breaks over is said", {
  timeout: 60_000,
}, async () => {
  const { store } = filled();
  expect(await groupsIn(store.folder, () => false)).toBeNull();
  const watch = () => {
    throw new Error("the disk is full");
  };
  await expect(groupsIn(store.folder, watch)).rejects.toThrow("the disk is full");
  await expect(groupsIn("/dev/null/x", () => true)).rejects.toThrow(/cannot be used as data folder/);
});
