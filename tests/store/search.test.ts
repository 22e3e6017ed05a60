import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDocument,
  collect,
  countDocuments,
  deleteDocuments,
  everyHit,
  type Filters,
  listDocuments,
  type SearchOptions,
  type Store,
  StoreError,
  saveCollection,
  searchDocuments,
  textHash,
} from "../../corpus/store";
import { HOSTILE_TEXTS, messageOf, temporaryStore } from "./helpers";
import { made } from "./made";

function filled(): Store {
  const store = temporaryStore();
  const add = (id: string, text: string, known = {}): unknown => addDocument(store, made(id, text, known));
  add("raid", "Soldiers raided six human rights groups. The groups’ well-known offices were shut.", {
    ...{ outlet: "mehr", genre: "report", date: "2024-05-25" },
  });
  add("letter", "We write on human dignity, and on rights. The état must not shut their doors.", {
    ...{ outlet: "ccr", genre: "letter", date: "2021-10-29", language: "en-US" },
  });
  add("ferry", "Ferry fares rise. The council said that fares would pay for boats.", { outlet: "mehr" });
  add("wire", "From the agency: raiders came at night, said 1,200 people.", {
    date: "2024-06-01",
    genre: "report",
  });
  add("gone", "Soldiers raided the human rights groups again.", { outlet: "mehr" });
  deleteDocuments(store, ["gone"]);
  saveCollection(store, { id: "class", name: "For the class", note: null });
  collect(store, "class", ["letter", "ferry"]);
  return store;
}

const store = filled();
const hits = (query: string, options: SearchOptions = {}): string[] =>
  searchDocuments(store, query, { order: "added", ...options }).hits.map(({ id }) => id);

describe("what a search asks for", () => {
  test.each([
    ["a word", "soldiers", ["raid"]],
    ["in any case", "SOLDIERS", ["raid"]],
    ["without accents, or with others", "etat", ["letter"]],
    ["all of the words", "human rights", ["raid", "letter"]],
    ["AND says the same", "human AND rights", ["raid", "letter"]],
    ["a phrase", '"human rights"', ["raid"]],
    ["a phrase in curly marks", "“human rights”", ["raid"]],
    ["a phrase that is not closed", '"human rights', ["raid"]],
    ["a phrase across punctuation", '"dignity and on rights"', ["letter"]],
    ["a beginning", "raid*", ["raid", "wire"]],
    ["a phrase with a beginning", '"human right*"', ["raid"]],
    ["a word with a hyphen", "well-known", ["raid"]],
    ["a word with an apostrophe", "groups’", ["raid"]],
    ["a number", "1,200", ["wire"]],
    ["one or another", "ferry OR agency", ["ferry", "wire"]],
    ["without a word", "shut -soldiers", ["letter"]],
    ["without a phrase", 'human -"human rights"', ["letter"]],
    ["NOT says the same", "shut NOT soldiers", ["letter"]],
    ["words of the index's language are words", "near said", []],
    ["parentheses and signs only separate", "(human) + {rights} ^ : human", ["raid", "letter"]],
    ["nothing that is there", "xylograph", []],
  ])("%s: %s", (_case, query, expected) => {
    expect(hits(query)).toEqual(expected);
  });

  test.each([
    ["nothing", ""],
    ["signs", "*** ( ) \" -- '"],
    ["only what must not be there", "-soldiers"],
    ["an alternative with only that", "ferry OR -soldiers"],
    ["words without end", "word ".repeat(51)],
  ])("%s is said to be no search", (_case, query) => {
    expect(() => searchDocuments(store, query)).toThrow(StoreError);
    expect(messageOf(() => searchDocuments(store, query))).toMatch(
      /^(search "|a search of more than 50 words)/,
    );
  });

  test("whatever is typed, it is a search or said to be none", () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        "“",
        "”",
        "-",
        "*",
        "(",
        ")",
        "OR",
        "NOT",
        "AND",
        "NEAR",
        "NEAR/2",
        "text:",
        "^",
        "+",
        "{",
        "\\",
      ],
      ...["human", "rights", " ", "  ", "\0", "\uD800", "'", ";", "--", "état", "😀", "x*y"],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join(" ")),
          fc.array(piece).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (query) => {
          try {
            searchDocuments(store, query);
          } catch (error) {
            expect(error).toBeInstanceOf(StoreError);
            expect((error as StoreError).code).toBe("");
          }
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe("where it is found", () => {
  test("offsets name the words in the text", () => {
    const [hit] = searchDocuments(store, '"human rights" OR group* OR shut', { contexts: 9 }).hits;
    const text = "Soldiers raided six human rights groups. The groups’ well-known offices were shut.";
    expect(hit?.id).toBe("raid");
    expect(hit?.findings).toBe(4);
    expect(hit?.contexts.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      ...["human rights", "groups", "groups", "shut"],
    ]);
    expect(hit?.contexts[0]).toMatchObject({ around: { start: 0, end: text.length }, text });
  });

  test.each(HOSTILE_TEXTS)("in a text with %s", (_case, text) => {
    const hostile = temporaryStore();
    const whole = `${text} Zwieback\u0301 ${text} zwieback. ${text}`;
    addDocument(hostile, made("a", whole));
    const [hit] = searchDocuments(hostile, "zwieback", { contexts: 9 }).hits;
    expect(
      hit?.contexts.map(({ span }) => whole.slice(span.start, span.end).slice(0, 8).toLowerCase()),
    ).toEqual([...["zwieback", "zwieback"]]);
    for (const context of hit?.contexts ?? []) {
      expect(context.text).toBe(whole.slice(context.around.start, context.around.end));
      expect(context.text.isWellFormed()).toBe(true);
      expect(context.text.length).toBeLessThan(200);
    }
  });

  test("contexts are whole words", () => {
    const long = temporaryStore();
    addDocument(long, made("a", `${"before ".repeat(50)}zwieback${" after".repeat(50)}`));
    const [context] = searchDocuments(long, "zwieback").hits[0]?.contexts ?? [];
    expect(context?.text).toBe(`${"before ".repeat(11)}zwieback${" after".repeat(13)}`);
  });

  test("every finding of every document comes, in order", () => {
    const found = [...everyHit(store, "the", {})].map(({ id, findings, contexts }) => [
      id,
      findings,
      contexts.length,
    ]);
    expect(found).toEqual([
      ["raid", 1, 1],
      ["letter", 1, 1],
      ["ferry", 1, 1],
      ["wire", 1, 1],
    ]);
  });
});

describe("which documents are meant", () => {
  test.each<[string, Filters, string[]]>([
    ["an outlet", { outlets: ["mehr"] }, ["raid", "ferry"]],
    ["one of several", { outlets: ["ccr", null] }, ["letter", "wire"]],
    ["a genre", { genres: ["report"] }, ["raid", "wire"]],
    ["no genre", { genres: [null] }, ["ferry"]],
    ["a language", { languages: ["en-US"] }, ["letter"]],
    ["from a day", { from: "2024-05-25" }, ["raid", "wire"]],
    ["to a month, its last day included", { to: "2024-05" }, ["raid", "letter"]],
    ["a year", { from: "2024", to: "2024" }, ["raid", "wire"]],
    ["a collection", { collection: "class" }, ["letter", "ferry"]],
    ["two conditions", { outlets: ["mehr"], from: "2024" }, ["raid"]],
    ["an outlet that tries", { outlets: ["x') OR 1=1 --"] }, []],
  ])("%s", (_case, options, expected) => {
    expect(hits("the", options)).toEqual(expected);
    expect(listDocuments(store, options).documents.map(({ id }) => id)).toEqual(expected);
  });

  test.each(["25.5.2024", "2024-5", "May", "2024-05-25T00:00"])("a date like %s is refused", (from) => {
    expect(messageOf(() => searchDocuments(store, "the", { from }))).toMatch(/^date ".*write 2021-10-29/);
  });
});

describe("what is shown", () => {
  test("facets count all that is found, not the page", () => {
    const { hits: page, unread: _, ...facets } = searchDocuments(store, "the", { limit: 1 });
    expect(page).toHaveLength(1);
    expect(facets).toEqual({
      total: 4,
      outlets: [
        { value: "mehr", documents: 2 },
        { value: null, documents: 1 },
        { value: "ccr", documents: 1 },
      ],
      genres: [
        { value: "report", documents: 2 },
        { value: null, documents: 1 },
        { value: "letter", documents: 1 },
      ],
      months: [
        { value: null, documents: 1 },
        { value: "2021-10", documents: 1 },
        { value: "2024-05", documents: 1 },
        { value: "2024-06", documents: 1 },
      ],
    });
  });

  test("of all documents, and of those that the filters mean", () => {
    const facets = searchDocuments(store, "the");
    expect(countDocuments(store)).toEqual({
      total: facets.total,
      outlets: facets.outlets,
      genres: facets.genres,
      months: facets.months,
    });
    expect(countDocuments(store, { outlets: ["ccr"] })).toMatchObject({
      total: 1,
      genres: [{ value: "letter", documents: 1 }],
    });
  });

  test.each<["relevance" | "date" | "added"]>([["relevance"], ["date"], ["added"]])(
    "pages by %s leave nothing out and nothing twice",
    (order) => {
      const pages = [0, 1, 2, 3, 4].flatMap((offset) => hits("the", { order, offset, limit: 1 }));
      expect([...pages].sort()).toEqual(["ferry", "letter", "raid", "wire"]);
    },
  );

  test("the latest first, without a date last", () => {
    expect(hits("the", { order: "date" })).toEqual(["wire", "raid", "letter", "ferry"]);
  });

  test("what has the word more often comes first", () => {
    const some = temporaryStore();
    addDocument(some, made("once", "fares and other things of the town and the sea"));
    addDocument(some, made("often", "fares, fares, fares and other things of the sea"));
    addDocument(some, made("never", "other things of the town and of the sea"));
    expect(searchDocuments(some, "fares").hits.map(({ id }) => id)).toEqual(["often", "once"]);
  });

  test("a text of two documents is found in both", () => {
    const some = temporaryStore();
    addDocument(some, made("a", "From the agency."));
    addDocument(some, made("b", "From the agency."));
    expect(searchDocuments(some, "agency").hits.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(textHash("From the agency.")).toHaveLength(64);
  });

  test("the list can be sorted by each column, what is not known last", () => {
    const sorted = (options: Parameters<typeof listDocuments>[1]): string[] =>
      listDocuments(store, options).documents.map(({ id }) => id);
    expect(sorted({ order: "id", descending: true })).toEqual(["wire", "raid", "letter", "ferry"]);
    expect(sorted({ order: "outlet" })).toEqual(["letter", "raid", "ferry", "wire"]);
    expect(sorted({ order: "date", descending: true })).toEqual(["wire", "raid", "letter", "ferry"]);
    expect(sorted({ order: "genre", limit: 2, offset: 1 })).toEqual(["raid", "wire"]);
    expect(listDocuments(store, { limit: 1 }).total).toBe(4);
  });
});
