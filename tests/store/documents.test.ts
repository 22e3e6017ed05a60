import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../corpus";
import {
  addDocument,
  addDocuments,
  deleteDocuments,
  editDocument,
  restoreSamples,
  seedSamples,
  storedDocument,
  storedDocuments,
  storedOutlets,
  versionsOf,
} from "../../corpus/store";
import { HOSTILE_TEXTS, messageOf, temporaryStore } from "./helpers";
import { made } from "./made";

const ids = (store: ReturnType<typeof temporaryStore>): string[] =>
  [...storedDocuments(store)].map(({ document }) => document.id);

describe("texts come back as they were", () => {
  test.each(HOSTILE_TEXTS)("%s", (_case, text) => {
    const store = temporaryStore();
    addDocument(store, made("a", text));
    expect(storedDocument(store, "a")?.document.text).toBe(text);
  });

  test("any text whatever", () => {
    const store = temporaryStore();
    let number = 0;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const id = `d${number++}`;
        addDocument(store, made(id, text, { title: text }));
        const { document } = storedDocument(store, id) ?? {};
        expect(document?.text).toBe(text);
        expect(document?.title).toBe(text);
      }),
    );
  });

  test("half a character becomes the sign for one, at the same place", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "x\uD83Dy"));
    expect(storedDocument(store, "a")?.document.text).toBe("x\uFFFDy");
    expect(addDocument(store, made("a", "x\uD83Dy"))).toBe("unchanged");
  });

  test("and nothing can change them", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "The minister said so."));
    expect(() => store.database.exec("UPDATE texts SET text = 'other'")).toThrow("never changed");
  });
});

describe("adding", () => {
  test("is done once, however often it is asked for", () => {
    const store = temporaryStore();
    const document = made("a", "The minister said so.", {
      title: "So",
      boilerplate: [{ span: { start: 0, end: 3 }, rule: "test", reason: "to be tested" }],
    });
    expect(addDocument(store, document)).toBe("added");
    expect(addDocument(store, { ...document })).toBe("unchanged");
    expect(storedDocument(store, "a")).toMatchObject({ document, version: 1, deleted: null });
  });

  test("one text in two documents is kept once", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "From the agency."));
    addDocument(store, made("b", "From the agency.", { outlet: "other" }));
    expect(ids(store)).toEqual(["a", "b"]);
    expect(store.database.row("SELECT count(*) AS number FROM texts")).toEqual({ number: 1 });
  });

  test("another text under an id that is taken is refused with a remedy, or a new version where asked", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "First."));
    expect(messageOf(() => addDocument(store, made("a", "Second.")))).toMatch(/^a: .*another id.*--update/);
    expect(storedDocument(store, "a")?.document.text).toBe("First.");
    expect(addDocument(store, made("a", "Second."), { update: true })).toBe("changed");
    expect(versionsOf(store, "a").map(({ document }) => document.text)).toEqual(["First.", "Second."]);
  });

  test("does not undo edits, unless asked", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "First."));
    editDocument(store, "a", { title: "By hand" });
    expect(addDocument(store, made("a", "First."))).toBe("kept");
    expect(storedDocument(store, "a")?.document.title).toBe("By hand");
    expect(addDocument(store, made("a", "First."), { update: true })).toBe("changed");
    expect(storedDocument(store, "a")).toMatchObject({ version: 3, document: { title: null } });
  });

  test("takes a deleted document back", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "First."));
    deleteDocuments(store, ["a"]);
    expect(addDocument(store, made("a", "First."))).toBe("restored");
    expect(ids(store)).toEqual(["a"]);
  });

  test("many: one that cannot be taken is named in its place, the rest is added", () => {
    const store = temporaryStore();
    const documents = Array.from({ length: 120 }, (_, index) => made(`d${index}`, `Text ${index}.`));
    documents[60] = made("d3", "Another text.");
    documents[70] = made(" ", "No id.");
    documents[80] = made("astray", "Short.", { headline: { start: 0, end: 7 } });
    const added = [...addDocuments(store, documents)];
    const problems = added.flatMap((each) => ("problem" in each ? [each.problem] : []));
    expect(added).toHaveLength(120);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^d3: /);
    expect(problems[1]).toContain("no usable id");
    expect(problems[2]).toMatch(/^astray: span \[0, 7\] .*text of 6/);
    expect(ids(store)).toHaveLength(117);
  });
});

describe("editing", () => {
  test("adds a version; the newest counts and earlier ones can be read", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "First.", { date: "2024-05-25" }));
    expect(editDocument(store, "a", { date: "2024-05-26", outlet: "mehr" })).toBe(2);
    expect(storedDocument(store, "a")?.document).toMatchObject({ date: "2024-05-26", outlet: "mehr" });
    expect(storedDocument(store, "a", 1)?.document).toMatchObject({ date: "2024-05-25", outlet: null });
    expect(storedDocument(store, "a", 3)).toBeNull();
    expect(versionsOf(store, "a").map(({ version, saved }) => [version, saved])).toEqual([
      [1, "2026-01-01T00:00:00.000Z"],
      [2, "2026-01-01T00:00:01.000Z"],
    ]);
  });

  test("that changes nothing adds none", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "First."));
    expect(editDocument(store, "a", { title: null })).toBe(1);
  });

  test("of what is not there, or beyond the text, is refused", () => {
    const store = temporaryStore();
    addDocument(store, made("a", "First."));
    expect(messageOf(() => editDocument(store, "b", {}))).toMatch(/^b: no document of this id/);
    expect(messageOf(() => editDocument(store, "a", { headline: { start: 2, end: 99 } }))).toContain(
      "[2, 99]",
    );
    expect(storedDocument(store, "a")?.version).toBe(1);
  });
});

describe("the samples", () => {
  test("are put in once, and what was done to them since stays", () => {
    const store = temporaryStore();
    expect(seedSamples(store)).toBe(true);
    const samples = loadCorpus().map(({ document }) => document);
    expect([...storedDocuments(store)].map(({ document }) => document)).toEqual(samples);
    expect(storedOutlets(store).map(({ id }) => id)).toContain("mehr");
    deleteDocuments(store, ["mehr"]);
    expect(seedSamples(store)).toBe(false);
    expect(ids(store)).not.toContain("mehr");
  });

  test("can be set back", () => {
    const store = temporaryStore();
    seedSamples(store);
    deleteDocuments(store, ["mehr"]);
    editDocument(store, "ccr", { title: "Other" });
    restoreSamples(store);
    const samples = loadCorpus().map(({ document }) => document);
    expect([...storedDocuments(store)].map(({ document }) => document)).toEqual(samples);
  });
});
