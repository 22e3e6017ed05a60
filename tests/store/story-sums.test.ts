import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDocument,
  deleteDocuments,
  editDocument,
  makeStory,
  putIn,
  type Store,
  saveCopies,
  saveStories,
  storedStories,
  storyYears,
  takeOut,
  undeleteDocuments,
} from "../../corpus/store";
import { temporaryStore } from "./helpers";
import { made } from "./made";

const documents = Array.from({ length: 9 }, (_, number) => `d${number}`);

function filled(): Store {
  const store = temporaryStore();
  for (const [number, id] of documents.entries())
    addDocument(
      store,
      made(id, `Text ${number}.`, { outlet: `o${number % 3}`, date: `202${number % 4}-01-01` }),
    );
  saveStories(store, [
    { id: "x", label: null, documents: documents.slice(0, 4) },
    { id: "y", label: null, documents: documents.slice(4, 7) },
  ]);
  return store;
}

/** What the sums are to say, counted from the documents themselves. */
const counted = (store: Store) =>
  store.database.rows(
    `SELECT m.story, count(*) AS documents, count(*) FILTER (WHERE e.number IS NULL) AS texts,
       count(DISTINCT d.outlet) AS outlets, max(d.date) AS latest
     FROM storied m JOIN documents d ON d.number = m.document
     LEFT JOIN copies c ON c.document = d.number
       AND c.original IN (SELECT document FROM storied o WHERE o.story = m.story)
     LEFT JOIN documents e ON e.number = c.original AND e.deleted IS NULL
     WHERE d.deleted IS NULL GROUP BY m.story ORDER BY m.story`,
  );

const summed = (store: Store) =>
  store.database.rows("SELECT story, documents, texts, outlets, latest FROM story_sums ORDER BY story");

const step = fc.record({
  act: fc.constantFrom("delete", "undelete", "edit", "put", "take", "make", "copy", "save"),
  one: fc.nat({ max: 8 }),
  other: fc.nat({ max: 8 }),
});

test("what stories are listed by follows from their documents, whatever is done to these", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const store = filled();
      for (const { act, one, other } of steps) {
        const [id, second] = [`d${one}`, `d${other}`];
        const ids = storedStories(store);
        const story = ids[other % Math.max(1, ids.length)];
        if (act === "delete") deleteDocuments(store, [id]);
        if (act === "undelete") undeleteDocuments(store, [id]);
        if (act === "edit") editDocument(store, id, { outlet: second, date: `199${other}-02-03` });
        if (act === "put" && story) putIn(store, story.id, [id]);
        if (act === "take" && story?.documents[0]) takeOut(store, story.id, [story.documents[0]]);
        if (act === "make" && one !== other) makeStory(store, [id, second]);
        if (act === "copy" && one !== other) saveCopies(store, [id], new Map([[id, second]]));
        if (act === "save")
          saveStories(store, [{ id: "z", label: null, documents: [...new Set([id, second])] }]);
        expect(summed(store)).toEqual(counted(store));
      }
    }),
    { numRuns: 25 },
  );
});

test("the years of stories are those of documents in them that are not deleted, the latest first", () => {
  const store = filled();
  addDocument(store, made("alone", "Alone.", { date: "1999-01-01" }));
  addDocument(store, made("undated", "Undated."));
  putIn(store, "x", ["undated"]);
  expect(storyYears(store)).toEqual(["2023", "2022", "2021", "2020"]);
  deleteDocuments(store, ["d3"]);
  expect(storyYears(store)).toEqual(["2022", "2021", "2020"]);
  saveStories(store, []);
  expect(storyYears(store)).toEqual([]);
});
